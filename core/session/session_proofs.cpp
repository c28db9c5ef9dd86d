#include "core/base/durable_file.h"
#include "core/events/event_actions.h"
#include "core/session/session_state.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// A proof holds its event, so one sees it or not as in a list.
Result<void> requireToSee(AuditReader &log, const Actor &actor, qint64 seq)
{
    if (isAllowed(actor, Permission::SeeWholeAudit))
        return {};
    const Result<std::optional<AuditRow>> row = log.row(seq);
    if (!row)
        return row.failure();
    if (!*row || (*row)->event.actor != actor.name)
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, QString::number(seq));
    return {};
}

} // namespace

// The event first: nobody has a proof without a trace. What lies at the path may be older proof.
Result<qint64> Session::State::handOver(const AuditProof &proof,
                                        const QMap<QString, qint64> &counts, const QString &path)
{
    if (Result<void> may = mayTake(path, Existing::Keep); !may)
        return may.failure();
    Event exported = event(actions::auditProofExported, {u"log"_s});
    exported.counts = counts;
    if (Result<void> noted = noteExport(exported); !noted)
        return noted.failure();
    if (Result<void> written = writeDurably(path, proof.text); !written)
        return written.failure();
    return proof.size;
}

Result<qint64> Session::auditProveInclusion(qint64 seq, std::optional<qint64> size,
                                            const QString &path)
{
    if (Result<void> allowed = m_state->require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    const Result<AuditProof> proof = [&]() -> Result<AuditProof> {
        const std::lock_guard lock(m_state->reading);
        const Result<void> seen = requireToSee(*m_state->readLog, m_state->actor, seq);
        if (!seen)
            return seen.failure();
        return m_state->readLog->proveInclusion(seq, size);
    }();
    if (!proof)
        return proof.failure();
    return m_state->handOver(*proof, {{u"seq"_s, seq}, {u"size"_s, proof->size}}, path);
}

Result<qint64> Session::auditProveConsistency(qint64 from, std::optional<qint64> to,
                                              const QString &path)
{
    if (Result<void> allowed = m_state->require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    const Result<AuditProof> proof = [&] {
        const std::lock_guard lock(m_state->reading);
        return m_state->readLog->proveConsistency(from, to);
    }();
    if (!proof)
        return proof.failure();
    return m_state->handOver(*proof, {{u"from_size"_s, from}, {u"size"_s, proof->size}}, path);
}

} // namespace warden
