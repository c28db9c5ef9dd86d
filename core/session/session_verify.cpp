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
    const Result<Sighting> sighting = log.compare(seen.size, seen.root, trust.publicKey);
    if (!sighting || *sighting == Sighting::Other) {
        verdict->ok = false;
        verdict->findings.push_back({AuditFindingKind::Replaced, 1, seen.size});
    }
    return verdict;
}

} // namespace

Result<AuditReader> Session::State::openReader()
{
    const std::lock_guard lock(writing);
    return openReaderWhileWriting();
}

Result<AuditReader> Session::State::openReaderWhileWriting()
{
    return AuditReader::open(vault.auditPath(), vault.key(DataKey::Audit));
}

Result<OutboxTable::LogSeen> Session::State::logSeen()
{
    const std::lock_guard lock(reading);
    return readStore ? readStore->outbox().logSeen() : OutboxTable::LogSeen();
}

Result<AuditVerdict> Session::State::verifyWith(const std::function<Result<AuditReader>()> &open,
                                                const AuditTrust &trust, Progress &progress)
{
    const Result<OutboxTable::LogSeen> seen = logSeen();
    if (!seen)
        return seen.failure();
    Result<AuditReader> own = open();
    return own ? verifyThrough(*own, *seen, trust, progress) : own.failure();
}

Result<AuditVerdict> Session::State::verifyWhileWriting(const AuditTrust &trust, Progress &progress)
{
    return verifyWith([this] { return openReaderWhileWriting(); }, trust, progress);
}

Result<AuditVerdict> Session::State::verifyLog(const AuditTrust &trust, Progress &progress)
{
    const auto path = [this] {
        const std::lock_guard lock(writing);
        return vault.auditPath();
    };
    const auto verify = [&] {
        return verifyWith([this] { return openReader(); }, trust, progress);
    };
    const QString verified = path();
    Result<AuditVerdict> verdict = verify();
    // Of a file that was given up meanwhile nothing is to be said.
    return path() == verified ? verdict : verify();
}

} // namespace warden
