#include "core/events/event_actions.h"
#include "core/session/session_state.h"
#include "core/session/sign_in_import.h"

using namespace Qt::StringLiterals;

namespace warden {

Result<void> rememberFailure(const Result<void> &unlocked, const Vault &vault, UnlockMethod method,
                             const QString &operatorName, const Clock &clock)
{
    const QByteArray &key = vault.keyring().roster.signInSpoolKey;
    if (unlocked || !isFailedSignIn(unlocked.error()) || key.isEmpty())
        return unlocked;
    FailedSignIn signIn;
    signIn.time = clock();
    signIn.operatorId = triedOperator(vault.keyring(), method, operatorName);
    signIn.method = method;
    signIn.reason = unlocked.error().reason;
    // Best effort: whoever can't write to the folder is told of the passphrase, and not of that.
    if (Result<SignInSpool> spool = SignInSpool::open(vault.folder()))
        (void)spool->add(signIn, key, vault.workspaceId());
    return unlocked;
}

Result<std::optional<qint64>> Session::State::nextSpoolNumber()
{
    AuditFilter failures;
    failures.action = u"workspace.unlock_failed"_s;
    AuditFilter notes;
    notes.action = u"signin_spool."_s;
    AuditFilter archived; // of which each says the number that it found
    archived.action = actions::auditArchived;
    std::optional<AuditRow> newest;
    for (AuditFilter *filter : {&failures, &notes, &archived}) {
        filter->limit = 1;
        const Result<std::vector<AuditRow>> rows = readLog->rows(*filter);
        if (!rows)
            return rows.failure();
        if (!rows->empty() && (!newest || newest->seq < rows->front().seq))
            newest = rows->front();
    }
    return newest ? spoolNumberAfter(newest->event) : std::nullopt;
}

Result<void> Session::State::importFailedSignIns()
{
    if (!isLogAsSeen)
        return {}; // they wait: nothing is appended to such a log
    if (isAllowed(actor, Permission::ManageOperators)) {
        if (Result<void> ready = vault.setUpSignInSpool(); !ready)
            return ready;
        rememberRoster();
    }
    if (vault.keyring().roster.signInSpoolKey.isEmpty())
        return {};
    const Result<Secret> key = spoolPrivateKey(vault.key(DataKey::Audit), vault.workspaceId());
    if (!key)
        return key.failure();
    Result<SignInSpool> spool = SignInSpool::open(vault.folder());
    if (!spool)
        return spool.failure();
    // Under the spool's lock: another process may have imported a moment ago.
    const Result<std::optional<qint64>> expected = nextSpoolNumber();
    if (!expected)
        return expected.failure();
    const auto isInLog = [this](const EventId &id) {
        return readLog->contains(id).value_or(false);
    };
    SpoolReview review = reviewSpool(spool->condition(), spool->content(),
                                     {vault.keyring().roster, *key, *expected, isInLog, now()});
    // A record that begins is there before the log says so: a crash in between isn't a deletion.
    if (spool->condition() == SignInSpool::Condition::Missing && !*expected) {
        if (Result<void> begun = spool->replace(review.rest); !begun)
            return begun;
    }
    // Else the log first: what the file still has then is known by its ids.
    if (!review.events.empty()) {
        std::vector<OutboxEvent> batch;
        for (Event &event : review.events)
            batch.push_back({{}, std::move(event)});
        if (const Result<AppendReport> appended = log->append(batch); !appended)
            return appended.failure();
    }
    const bool isAsItShouldBe =
        spool->condition() == SignInSpool::Condition::Sound && spool->content() == review.rest;
    return isAsItShouldBe ? Result<void>() : spool->replace(review.rest);
}

} // namespace warden
