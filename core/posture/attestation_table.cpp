#include "core/posture/attestation_table.h"

#include "core/database/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

Result<void> AttestationTable::insert(const Attestation &attestation, const QByteArray &file)
{
    const Result<std::optional<qint64>> count =
        m_database.integer("SELECT count(*) FROM attestations");
    if (!count)
        return count.failure();
    if (count->value_or(0) >= mostKept)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, {}, u"too many attestations"_s);
    Result<void> inserted = m_database.run(
        "INSERT INTO attestations (id, check_id, connection, person, made_at, until, note,"
        " file_name, file_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        attestation.id, attestation.check, attestation.connection.value(), attestation.person,
        attestation.madeAt, attestation.until, attestation.note, attestation.fileName,
        attestation.fileHash);
    if (inserted && !attestation.fileName.isEmpty())
        inserted =
            m_database.run("INSERT INTO attestation_files (attestation, bytes) VALUES (?, ?)",
                           attestation.id, file);
    return inserted;
}

Result<std::vector<Attestation>> AttestationTable::all()
{
    Result<Statement> select = m_database.prepare(
        "SELECT id, check_id, connection, person, made_at, until, note, file_name, file_sha256"
        " FROM attestations ORDER BY made_at, id");
    if (!select)
        return select.failure();
    return readRows<Attestation>(*select, [](const Statement &row) {
        return Attestation{.id = row.id<AttestationId>(0),
                           .check = row.text(1),
                           .connection = row.id<ConnectionId>(2),
                           .person = row.text(3),
                           .madeAt = row.time(4),
                           .until = row.time(5),
                           .note = row.text(6),
                           .fileName = row.text(7),
                           .fileHash = row.bytes(8)};
    });
}

Result<QByteArray> AttestationTable::file(const AttestationId &id)
{
    Result<Statement> select = m_database.prepare(
        "SELECT bytes FROM attestations LEFT JOIN attestation_files ON attestation = id"
        " WHERE id = ?");
    if (!select)
        return select.failure();
    const Result<std::optional<QByteArray>> bytes = readFirstRow<QByteArray>(
        select->bind(id), [](const Statement &row) { return row.bytes(0); });
    if (!bytes)
        return bytes.failure();
    if (!*bytes)
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, id.value());
    return **bytes;
}

std::optional<Attestation> newestOf(const std::vector<Attestation> &all, const QString &check,
                                    const ConnectionId &connection)
{
    const auto found = std::ranges::find_if(all.rbegin(), all.rend(), [&](const Attestation &each) {
        return each.check == check && each.connection == connection;
    });
    return found == all.rend() ? std::nullopt : std::optional(*found);
}

} // namespace warden
