#include "core/events/event_actions.h"
#include "core/session/session_state.h"
#include "core/vault/workspace_files.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// In contacts.db: the newest keyring.json that was seen.
const QString rosterSetting = u"roster_generation"_s;
const QString generationCount = u"roster_generation"_s;

constexpr int mostTails = 1000;  // that auditors left and somebody signed
constexpr int mostSkipped = 100; // of each kind of change, written by who can't change anything

// What an auditor appended, who can't sign it. The next session that can signs it in passing and
// says which it was: nothing in there was a change of operators or roles.
class UnsignedTails
{
public:
    static Result<UnsignedTails> read(AuditReader &log, qint64 signedSize)
    {
        AuditFilter filter;
        filter.action = actions::auditTailSigned;
        filter.beforeSeq = signedSize + 1;
        filter.limit = mostTails;
        const Result<std::vector<AuditRow>> told = log.rows(filter);
        if (!told)
            return told.failure();
        UnsignedTails tails;
        for (const AuditRow &row : *told) { // the newest first: one inside another isn't true
            const QMap<QString, qint64> &counts = row.event.counts;
            if (!tails.covers(row.seq))
                tails.m_tails.push_back({counts.value(u"from_seq"_s), counts.value(u"to_seq"_s)});
        }
        return tails;
    }

    bool covers(qint64 seq) const
    {
        return std::ranges::any_of(
            m_tails, [seq](const Tail &tail) { return tail.from <= seq && seq <= tail.to; });
    }

private:
    struct Tail
    {
        qint64 from = 0;
        qint64 to = 0;
    };
    std::vector<Tail> m_tails = {};
};

// The generation that the newest of these changes made; 0 where there is none.
Result<qint64> newestGeneration(AuditReader &log, const QString &action, qint64 signedSize,
                                const UnsignedTails &tails)
{
    AuditFilter filter;
    filter.action = action;
    filter.beforeSeq = signedSize + 1;
    filter.limit = mostSkipped;
    const Result<std::vector<AuditRow>> newest = log.rows(filter);
    if (!newest)
        return newest.failure();
    const auto real =
        std::ranges::find_if(*newest, [&](const AuditRow &row) { return !tails.covers(row.seq); });
    return real == newest->end() ? 0 : real->event.counts.value(generationCount);
}

} // namespace

// keyring.json can't tell by itself that it is an older one of this very workspace. contacts.db
// remembers the newest that it saw, and the log the newest that was changed.
Result<void> Session::State::requireNewestRoster()
{
    const Result<std::optional<qint64>> known = rosterSeen();
    if (!known)
        return known.failure();
    qint64 seen = known->value_or(0);
    // Whoever has the key to the log alone can append what they like, but not sign it.
    const qint64 signedSize = log->verdictAtOpen().signedSize;
    const Result<UnsignedTails> tails = UnsignedTails::read(*readLog, signedSize);
    if (!tails)
        return tails.failure();
    for (const QString &action : {u"operator."_s, u"role."_s, u"recovery_code."_s,
                                  actions::passphraseReset, actions::auditArchived}) {
        const Result<qint64> newest = newestGeneration(*readLog, action, signedSize, *tails);
        if (!newest)
            return newest.failure();
        seen = std::max(seen, *newest);
    }
    if (seen <= vault.keyring().roster.generation)
        return {};
    return fail(ErrorKind::Storage, ErrorReason::Damaged, keyringPath(vault.folder()),
                u"an older keyring.json: generation %1, and %2 was seen"_s
                    .arg(vault.keyring().roster.generation)
                    .arg(seen));
}

void Session::State::rememberRoster()
{
    const Result<std::optional<qint64>> known = rosterSeen();
    if (!store || !known || *known == vault.keyring().roster.generation)
        return;
    Result<Transaction> transaction = store->begin();
    if (transaction && storeRosterSeen())
        (void)transaction->commit();
}

Result<std::optional<qint64>> Session::State::rosterSeen()
{
    if (!store)
        return std::optional<qint64>();
    const Result<std::optional<QString>> known = store->settings().get(rosterSetting);
    if (!known)
        return known.failure();
    return *known ? std::optional((*known)->toLongLong()) : std::nullopt;
}

Result<void> Session::State::storeRosterSeen()
{
    return store->settings().set(rosterSetting, QString::number(vault.keyring().roster.generation));
}

// keyring.json was the commit point, so the change counts whatever becomes of this. Where it fails,
// the setting stays behind, and the next unlock tells that something changed.
void Session::State::noteRosterChange(Event change)
{
    rememberPeople();
    change.counts.insert(generationCount, vault.keyring().roster.generation);
    Result<Transaction> transaction = store->begin();
    Result<void> noted = transaction ? storeRosterSeen() : transaction.failure();
    if (noted)
        noted = store->outbox().append(change);
    if (noted)
        (void)commit(*transaction);
}

void Session::State::tellUntoldChange()
{
    const Result<std::optional<qint64>> known = rosterSeen();
    // By the recovery code keyring.json was changed just now, and the unlock tells of that.
    const int toldAtOnce = unlockedBy == UnlockMethod::RecoveryCode ? 1 : 0;
    if (!known || !*known || **known >= vault.keyring().roster.generation - toldAtOnce)
        return;
    Event untold = event(actions::operatorChangeUntold, {u"workspace"_s, vault.workspaceId()});
    untold.counts = {{u"last_told_generation"_s, **known}};
    noteRosterChange(std::move(untold));
}

} // namespace warden
