#include "core/session/session_state.h"

namespace warden {

namespace {

// `seen`: what contacts.db remembers, read before the log, which may grow meanwhile.
Result<AuditVerdict> verifyThrough(AuditReader &log, const OutboxTable::LogSeen &seen,
                                   const AuditTrust &trust, Progress &progress)
{
    Result<AuditVerdict> verdict = log.verify(trust, progress);
    if (!verdict || seen.size == 0 || tellsOfMissing(*verdict))
        return verdict;
    if (verdict->size < seen.size) {
        verdict->ok = false;
        verdict->findings.push_back({AuditFindingKind::RolledBack, verdict->size + 1, seen.size});
        return verdict;
    }
    if (log.isHidden(seen.size, trust.publicKey).value_or(false))
        return verdict;
    const Result<QByteArray> root = log.rootAt(seen.size);
    if (!root || *root != seen.root) {
        verdict->ok = false;
        verdict->findings.push_back({AuditFindingKind::Replaced, 1, seen.size});
    }
    return verdict;
}

Result<OutboxTable::LogSeen> logSeenBy(const std::unique_ptr<Store> &store)
{
    return store ? store->outbox().logSeen() : OutboxTable::LogSeen();
}

} // namespace

Result<AuditReader> Session::State::openReader()
{
    const std::lock_guard lock(writing);
    return AuditReader::open(vault.auditPath(), vault.key(DataKey::Audit));
}

Result<AuditVerdict> Session::State::verifyLog(const AuditTrust &trust, Progress &progress)
{
    const Result<OutboxTable::LogSeen> seen = logSeenBy(readStore);
    return seen ? verifyThrough(*readLog, *seen, trust, progress) : seen.failure();
}

Result<AuditVerdict> Session::State::verifyBeside(const AuditTrust &trust, Progress &progress)
{
    const auto path = [this] {
        const std::lock_guard lock(writing);
        return vault.auditPath();
    };
    const auto verify = [&]() -> Result<AuditVerdict> {
        const Result<OutboxTable::LogSeen> seen = [this] {
            const std::lock_guard lock(reading);
            return logSeenBy(readStore);
        }();
        if (!seen)
            return seen.failure();
        Result<AuditReader> log = openReader();
        return log ? verifyThrough(*log, *seen, trust, progress) : log.failure();
    };
    const QString verified = path();
    Result<AuditVerdict> verdict = verify();
    // Of a file that was given up meanwhile nothing is to be said.
    return path() == verified ? verdict : verify();
}

} // namespace warden
