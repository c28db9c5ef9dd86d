#pragma once

#include "core/database/database.h"
#include "core/posture/attestation.h"

#include <vector>

namespace warden {

// In audit.db, which is encrypted: also the files that people gave as evidence. Nothing here is
// ever changed; a newer attestation takes the place of an older one.
class AttestationTable
{
public:
    explicit AttestationTable(Database &database) : m_database(database) {}

    // Belongs to a transaction of the caller's. Invalid/TooLarge: more than `mostKept`.
    Result<void> insert(const Attestation &attestation, const QByteArray &file);
    Result<std::vector<Attestation>> all(); // the oldest first
    // What was given as its file; empty: none. Usage/NotKnownHere.
    Result<QByteArray> file(const AttestationId &id);

    static constexpr qint64 mostKept = 2000;

private:
    Database &m_database;
};

// The newest of these for a check.
std::optional<Attestation> newestOf(const std::vector<Attestation> &all, const QString &check,
                                    const ConnectionId &connection);

} // namespace warden
