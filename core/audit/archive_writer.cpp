#include "core/audit/archive_writer.h"

#include <QFileInfo>
#include <QtEndian>

#include <limits>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 none = std::numeric_limits<qint64>::max();
constexpr qint64 eventsBetweenReports = 1024;

void appendSized(QByteArray &record, const QByteArray &bytes)
{
    QByteArray size(sizeof(quint32), '\0');
    qToBigEndian(static_cast<quint32>(bytes.size()), size.data());
    record += size + bytes;
}

// Rows of numbers in order, of which the next one is known.
class Rows
{
public:
    explicit Rows(Statement select) : m_select(std::move(select)) {}
    Result<void> step()
    {
        const Result<bool> row = m_select.step();
        if (!row)
            return row.failure();
        m_number = *row ? m_select.integer(0) : none;
        return {};
    }
    qint64 number() const { return m_number; }
    const Statement &row() const { return m_select; }

private:
    Statement m_select;
    qint64 m_number = none;
};

Result<Rows> rowsOf(Database &database, QByteArrayView sql, const ArchiveManifest &manifest)
{
    Result<Statement> select = database.prepare(sql);
    if (!select)
        return select.failure();
    select->bind(manifest.first, manifest.last);
    Rows rows(std::move(*select));
    if (Result<void> stepped = rows.step(); !stepped)
        return stepped.failure();
    return rows;
}

tl::unexpected<Error> damaged(qint64 number)
{
    return fail(ErrorKind::Storage, ErrorReason::Damaged, u"audit.db"_s,
                u"event %1 can't be archived"_s.arg(number));
}

// Takes what `rows` has at this number into the record, and says by the flag that it did.
Result<void> takeBeside(Rows &rows, qint64 seq, ArchiveFlag flag, qsizetype largest,
                        QByteArray &record)
{
    if (rows.number() != seq)
        return {};
    const QByteArray bytes = flag == archiveHasRaw ? rows.row().bytes(1) : rows.row().utf8(1);
    if (bytes.size() > largest)
        return damaged(seq);
    record[0] = static_cast<char>(record[0] | flag);
    appendSized(record, bytes);
    return rows.step();
}

} // namespace

Result<qint64> writeArchive(Database &database, const QString &path,
                            const ArchiveManifest &manifest, SealedFileTerms terms,
                            const std::function<Result<void>()> &mayReplace, Progress &progress)
{
    Result<Rows> events =
        rowsOf(database, "SELECT seq, packed FROM events WHERE seq BETWEEN ? AND ? ORDER BY seq",
               manifest);
    if (!events)
        return events.failure();
    Result<Rows> raws = rowsOf(
        database, "SELECT seq, bytes FROM raws WHERE seq BETWEEN ? AND ? ORDER BY seq", manifest);
    if (!raws)
        return raws.failure();
    Result<Rows> checkpoints = rowsOf(
        database, "SELECT size, note FROM checkpoints WHERE size BETWEEN ? AND ? ORDER BY size",
        manifest);
    if (!checkpoints)
        return checkpoints.failure();

    Result<SealedFileWriter> file = SealedFileWriter::create(path, std::move(terms));
    if (!file)
        return file.failure();
    QByteArray head;
    appendSized(head, archiveManifestBytes(manifest));
    Result<void> written = file->write(head);
    const qint64 total = manifest.last - manifest.first + 1;
    for (qint64 seq = manifest.first; written && seq <= manifest.last; ++seq) {
        if (events->number() != seq || events->row().bytes(1).size() > largestPackedEvent)
            return damaged(seq);
        QByteArray record(1, '\0');
        appendSized(record, events->row().bytes(1));
        written = takeBeside(*raws, seq, archiveHasRaw, largestPackedRaw, record);
        if (written)
            written =
                takeBeside(*checkpoints, seq, archiveHasCheckpoint, largestArchivedNote, record);
        if (written)
            written = file->write(record);
        if (written)
            written = events->step();
        if (written && (seq - manifest.first) % eventsBetweenReports == 0) {
            written = progress.check();
            progress.report(
                {Stage::Writing, QFileInfo(path).fileName(), seq - manifest.first, total});
        }
    }
    if (!written)
        return written.failure();
    return file->commit(mayReplace);
}

} // namespace warden
