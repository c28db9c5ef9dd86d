#include "core/audit/archive_table.h"

#include "core/audit/archive_removal.h"
#include "core/audit/facet_table.h"
#include "core/crypto/hash.h"
#include "core/database/rows.h"

namespace warden {

namespace {

constexpr qint64 mostArchives = 10'000;

constexpr const char *selectRows =
    "SELECT first_seq, last_seq, id, root, sha256, file, event, outbox, key FROM archives";

LogArchive archiveIn(const Statement &row)
{
    LogArchive archive{row.text(2),  row.integer(0), row.integer(1), row.bytes(3),
                       row.bytes(4), row.text(5),    row.integer(6)};
    if (!row.isNull(7))
        archive.outbox = row.integer(7);
    QByteArray key = row.bytes(8);
    archive.rest = restOf(archive, Secret::take(key));
    return archive;
}

} // namespace

QByteArray digestOf(std::span<const LogArchive> archives, RowForm form)
{
    QByteArray text;
    for (const LogArchive &archive : archives) {
        text += QByteArray::number(archive.first) + ' ' + QByteArray::number(archive.last) + ' ' +
                archive.id.toUtf8() + ' ' + archive.root.toHex() + ' ' + archive.sha256.toHex() +
                ' ' + QByteArray::number(archive.event);
        if (form == RowForm::Whole)
            text += ' ' + archive.rest.toHex();
        text += '\n';
    }
    return sha256(text);
}

QByteArray restOf(const LogArchive &archive, const Secret &key)
{
    Sha256 hash;
    hash.add(key.view());
    hash.add(archive.outbox ? QByteArray::number(*archive.outbox) + '\n' : QByteArray("\n"));
    hash.add(archive.file.toUtf8());
    return hash.finish();
}

Result<std::vector<LogArchive>> ArchiveTable::all()
{
    Result<Statement> select =
        m_database.prepare(QByteArray(selectRows) + " ORDER BY first_seq LIMIT ?");
    if (!select)
        return select.failure();
    return readRows<LogArchive>(select->bind(mostArchives), archiveIn);
}

Result<qint64> ArchiveTable::last()
{
    const Result<std::optional<qint64>> last =
        m_database.integer("SELECT max(last_seq) FROM archives");
    return last ? Result<qint64>(last->value_or(0)) : last.failure();
}

Result<std::optional<LogArchive>> ArchiveTable::of(qint64 seq)
{
    Result<Statement> select =
        m_database.prepare(QByteArray(selectRows) +
                           " WHERE ? BETWEEN first_seq AND last_seq ORDER BY first_seq LIMIT 1");
    if (!select)
        return select.failure();
    return readFirstRow<LogArchive>(select->bind(seq), archiveIn);
}

Result<Secret> ArchiveTable::key(const QString &id)
{
    Result<Statement> select = m_database.prepare("SELECT key FROM archives WHERE id = ?");
    if (!select)
        return select.failure();
    const Result<bool> isThere = select->bind(id).step();
    if (!isThere)
        return isThere.failure();
    if (!*isThere)
        return Secret();
    QByteArray key = select->bytes(0);
    return Secret::take(key);
}

Result<qint64> ArchiveTable::lastOutboxNumber()
{
    const Result<std::optional<qint64>> last =
        m_database.integer("SELECT max(outbox) FROM archives WHERE outbox IS NOT NULL");
    return last ? Result<qint64>(last->value_or(0)) : last.failure();
}

Result<void> ArchiveTable::insert(const LogArchive &archive, const Secret &key)
{
    return m_database.run(
        "INSERT INTO archives (first_seq, last_seq, id, root, sha256, file, key, event, outbox)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        archive.first, archive.last, archive.id, archive.root, archive.sha256, archive.file,
        key.view(), archive.event, archive.outbox);
}

Result<QByteArray> ArchiveTable::idsHash()
{
    Result<Statement> select = m_database.prepare("SELECT id FROM archived_ids ORDER BY id");
    if (!select)
        return select.failure();
    Sha256 hash;
    const Result<void> read =
        forEachRow(*select, [&](const Statement &row) { hash.add(row.bytes(0)); });
    return read ? Result<QByteArray>(hash.finish()) : read.failure();
}

Result<bool> ArchiveTable::contains(const EventId &id)
{
    const Result<std::optional<qint64>> found =
        m_database.integer("SELECT 1 FROM archived_ids WHERE id = ?", archivedId(id.value()));
    return found ? Result<bool>(found->has_value()) : found.failure();
}

Result<qint64> ArchiveTable::archivableUpTo(const QDateTime &before)
{
    const Result<qint64> archived = last();
    if (!archived)
        return archived;
    const Result<std::optional<qint64>> block = m_database.integer(
        "SELECT max(block) FROM (SELECT block, max(latest) AS latest FROM facet_blocks"
        " WHERE source = (SELECT id FROM terms WHERE text = 'contact-warden') GROUP BY block)"
        " WHERE latest < ? AND (block + 1) * 1024 <= (SELECT max(size) FROM checkpoints)",
        before);
    if (!block)
        return block.failure();
    const qint64 upTo = *block ? (**block + 1) * eventsInBlock : 0;
    return upTo > *archived ? upTo : 0;
}

Result<bool> ArchiveTable::hides(qint64 size)
{
    const Result<qint64> archived = last();
    if (!archived)
        return archived.failure();
    return isWithinArchive(size, *archived);
}

bool isWithinArchive(qint64 size, qint64 archived)
{
    return size < archived && size % eventsInBlock != 0;
}

} // namespace warden
