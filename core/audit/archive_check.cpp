#include "core/audit/archive_check.h"

#include "core/audit/event_rows.h"
#include "core/audit/event_table.h"
#include "core/audit/facet_table.h"
#include "core/audit/packed_event.h"
#include "core/events/event_actions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString fromCount = u"from_seq"_s;
const QString toCount = u"to_seq"_s;
const QString restoresCount = u"restores"_s;
const QString idsDetail = u"ids_sha256"_s;
const QString restDetail = u"row_sha256"_s;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject namingDetails(const LogArchive &archive, std::span<const LogArchive> earlier,
                          RowForm form)
{
    QJsonObject details{{u"archive"_s, archive.id},
                        {u"sha256"_s, hex(archive.sha256)},
                        {u"root"_s, hex(archive.root)}};
    if (form == RowForm::Whole)
        details.insert(restDetail, hex(archive.rest));
    if (!earlier.empty())
        details.insert(u"earlier_archives"_s, hex(digestOf(earlier, form)));
    return details;
}

bool isNamedBy(const Event &event, const LogArchive &archive, std::span<const LogArchive> earlier)
{
    const RowForm form = event.details.contains(restDetail) ? RowForm::Whole : RowForm::WithoutRest;
    QJsonObject details = event.details;
    details.remove(idsDetail); // held against the ids by a whole verification
    return event.action == actions::auditArchived && event.source == u"contact-warden"_s &&
           event.outcome == Outcome::Success && event.counts.value(fromCount) == archive.first &&
           event.counts.value(toCount) == archive.last &&
           details == namingDetails(archive, earlier, form);
}

bool areInOrder(std::span<const LogArchive> archives)
{
    qint64 last = 0;
    for (const LogArchive &archive : archives) {
        if (archive.first != last + 1 || archive.last < archive.first ||
            archive.last % eventsInBlock != 0 || archive.event <= archive.last)
            return false;
        last = archive.last;
    }
    return true;
}

bool isInTree(const QByteArray &json, const LogArchive &archive, const QByteArray &root,
              const NodeSource &nodes)
{
    const Result<QByteArray> archived = rootAt(archive.last, nodes);
    const Result<Proof> proof = inclusionProof(archive.event - 1, archive.event, nodes);
    return archived && *archived == archive.root && proof &&
           verifyInclusion(archive.event - 1, archive.event, leafHash(json), *proof, root);
}

class RowProof
{
public:
    RowProof(Database &database, QString origin, QByteArray publicKey)
        : m_database(database), m_tree(database), m_origin(std::move(origin)),
          m_publicKey(std::move(publicKey))
    {}

    // The event that names the last one of these rows, and so the others, where that is proved.
    Result<std::optional<Event>> provedBy(std::span<const LogArchive> archives);

private:
    Result<QByteArray> bytesAt(qint64 seq);
    Result<std::optional<QByteArray>> signedRoot(qint64 size);

    Database &m_database;
    TreeTable m_tree;
    QString m_origin;
    QByteArray m_publicKey;
};

// Empty where there is no such event, or none that can be unpacked.
Result<QByteArray> RowProof::bytesAt(qint64 seq)
{
    const Result<std::optional<QByteArray>> packed = EventTable(m_database).packed(seq);
    if (!packed)
        return packed.failure();
    return *packed ? unpackEvent(**packed).value_or(QByteArray()) : QByteArray();
}

Result<std::optional<QByteArray>> RowProof::signedRoot(qint64 size)
{
    const Result<std::optional<CheckpointTable::Row>> row =
        CheckpointTable(m_database).firstAfter(size - 1);
    if (!row)
        return row.failure();
    if (!*row || (*row)->size != size)
        return std::optional<QByteArray>();
    const Result<ParsedNote> note = readCheckpoint((*row)->note, m_publicKey);
    const bool isGood = note && note->signature == NoteSignature::Good &&
                        note->checkpoint == Checkpoint{m_origin, size, (*row)->root};
    return isGood ? std::optional((*row)->root) : std::nullopt;
}

Result<std::optional<Event>> RowProof::provedBy(std::span<const LogArchive> archives)
{
    if (!areInOrder(archives))
        return std::optional<Event>();
    const LogArchive &newest = archives.back();
    const Result<QByteArray> json = bytesAt(newest.event);
    if (!json)
        return json.failure();
    const Result<AuditRow> row = rowFromJson(*json);
    if (!row || row->seq != newest.event ||
        !isNamedBy(row->event, newest, archives.first(archives.size() - 1)))
        return std::optional<Event>();
    const Result<std::optional<QByteArray>> root = signedRoot(newest.event);
    if (!root)
        return root.failure();
    if (!*root)
        return std::optional<Event>();
    // Where somebody changed a node, that is a finding of its own: what is signed fits either the
    // stored nodes or those below them.
    const bool isProved = isInTree(*json, newest, **root, m_tree.source()) ||
                          isInTree(*json, newest, **root, m_tree.computedSource(newest.last));
    return isProved ? std::optional(row->event) : std::nullopt;
}

// Nodes above the lowest ones that are kept.
Result<void> checkNodes(Database &database, qint64 last, FindingList &findings)
{
    TreeTable tree(database);
    Frontier computed;
    for (qint64 index = 0; index < last >> archivedLevel; ++index) {
        const Result<std::optional<QByteArray>> node = tree.stored(archivedLevel, index);
        if (!node)
            return node.failure();
        if (!*node) { // nothing to go on from
            findings.add(AuditFindingKind::Changed, (index << archivedLevel) + 1,
                         (index + 1) << archivedLevel);
            return {};
        }
        Result<void> compared;
        computed.appendSubtree(
            archivedLevel, **node, [&](int level, qint64 upper, const QByteArray &hash) {
                if (level == archivedLevel || !compared)
                    return;
                const Result<std::optional<QByteArray>> stored = tree.stored(level, upper);
                if (!stored)
                    compared = stored.failure();
                else if (*stored != hash)
                    findings.add(AuditFindingKind::Changed, (upper << level) + 1,
                                 (upper + 1) << level);
            });
        if (!compared)
            return compared;
    }
    return {};
}

// What is archived stands nowhere else. A list would show it, or count it.
Result<void> findLeftovers(Database &database, qint64 last, FindingList &findings)
{
    if (last == 0)
        return {};
    const Result<std::optional<qint64>> left =
        database.integer("SELECT EXISTS (SELECT 1 FROM events WHERE seq BETWEEN 1 AND ?1)"
                         " OR EXISTS (SELECT 1 FROM facets WHERE seq <= ?1)"
                         " OR EXISTS (SELECT 1 FROM raws WHERE seq <= ?1)"
                         " OR EXISTS (SELECT 1 FROM facet_blocks WHERE block <= ?2)"
                         " OR (SELECT count(*) FROM archived_ids) > ?1",
                         last, blockOf(last));
    if (!left)
        return left.failure();
    if (left->value_or(0) != 0)
        findings.add(AuditFindingKind::Changed, 1, last);
    return {};
}

} // namespace

bool ArchivedPart::hides(qint64 size) const
{
    return isWithinArchive(size, last);
}

Result<void> checkWhatStays(Database &database, const ArchivedPart &part, FindingList &findings)
{
    Result<void> checked = checkNodes(database, part.last, findings);
    if (checked)
        checked = findLeftovers(database, part.last, findings);
    if (!checked || part.ids.isEmpty())
        return checked;
    const Result<QByteArray> ids = ArchiveTable(database).idsHash();
    if (!ids)
        return ids.failure();
    if (*ids != part.ids)
        findings.add(AuditFindingKind::Changed, 1, part.last);
    return {};
}

void nameArchive(Event &event, const LogArchive &archive, std::span<const LogArchive> earlier,
                 const ArchiveTotals &totals)
{
    event.counts.insert(fromCount, archive.first);
    event.counts.insert(toCount, archive.last);
    event.counts.insert(restoresCount, totals.restores);
    event.details = namingDetails(archive, earlier, RowForm::Whole);
    event.details.insert(idsDetail, hex(totals.ids));
}

ArchiveTotals totalsIn(const Event &event)
{
    return {QByteArray::fromHex(event.details.value(idsDetail).toString().toLatin1()),
            event.counts.value(restoresCount)};
}

Result<ArchivedPart> archivedPart(Database &database, const QString &origin,
                                  const QByteArray &publicKey)
{
    const Result<std::vector<LogArchive>> rows = ArchiveTable(database).all();
    if (!rows)
        return rows.failure();
    RowProof proof(database, origin, publicKey);
    const std::span<const LogArchive> all(*rows);
    for (size_t count = all.size(); count > 0; --count) {
        const Result<std::optional<Event>> event = proof.provedBy(all.first(count));
        if (!event)
            return event.failure();
        if (!*event)
            continue;
        const ArchiveTotals totals = totalsIn(**event);
        return ArchivedPart{all[count - 1].last,
                            {all.begin() + static_cast<qsizetype>(count), all.end()},
                            totals.ids,
                            totals.restores};
    }
    return ArchivedPart{0, *rows};
}

void judgeUnproved(const ArchivedPart &part, qint64 size, FindingList &findings)
{
    for (const LogArchive &archive : part.unproved) {
        const qint64 first = std::clamp<qint64>(archive.first, 1, std::max<qint64>(1, size));
        const qint64 last = std::clamp<qint64>(archive.last, first, std::max<qint64>(first, size));
        findings.add(AuditFindingKind::Removed, first, last);
    }
}

} // namespace warden
