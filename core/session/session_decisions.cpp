#include "core/events/event_actions.h"
#include "core/session/match_details.h"
#include "core/session/session_state.h"
#include "core/sync/change_text.h"
#include "core/sync/decline.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Links of any route between the two, whichever way it goes.
Result<void> removeLinks(Store &store, const RecordId &one, const RecordId &other)
{
    const Result<std::vector<Route>> routes = store.routes().all();
    if (!routes)
        return routes.failure();
    for (const Route &route : *routes) {
        const Result<std::optional<Link>> link = store.links().findByRecord(route.id, one);
        if (!link)
            return link.failure();
        if (!*link || ((*link)->source != other && (*link)->destination != other))
            continue;
        if (Result<void> removed = store.links().remove((*link)->id); !removed)
            return removed;
    }
    return {};
}

Result<MatchDecision> decisionOn(Store &store, const RecordId &one, const RecordId &other)
{
    const Result<std::vector<MatchDecision>> known = store.decisions().matchesOf(one);
    if (!known)
        return known.failure();
    const auto found = std::ranges::find(*known, other, &MatchDecision::other);
    if (found == known->end())
        return fail(ErrorKind::Usage, ErrorReason::NotFound, {}, u"nothing was decided of these"_s);
    return *found;
}

} // namespace

Result<void> Session::declinePlan(const QByteArray &sha256)
{
    const Result<StoreAccess> access = m_state->toWrite(Permission::ReleaseHeldPlan);
    if (!access)
        return access.failure();
    Result<void> declined = declineStoredPlan(access->store, sha256, m_state->actor);
    if (declined)
        m_state->withdrawRemovals(sha256);
    return declined;
}

Result<std::vector<FieldChange>> Session::compareRecords(const RecordId &one, const RecordId &other)
{
    const Result<StoreAccess> access = m_state->toRead(Permission::SeeContacts);
    if (!access)
        return access.failure();
    const Result<Record> left = access->store.records().get(one);
    if (!left)
        return left.failure();
    const Result<Record> right = access->store.records().get(other);
    if (!right)
        return right.failure();
    std::vector<FieldChange> fields =
        describeChanges(left->contact, right->contact, FieldSet::all());
    std::erase_if(fields, [](const FieldChange &field) {
        return field.before.isEmpty() && field.after.isEmpty();
    });
    return fields;
}

Result<void> Session::decideMatches(const std::vector<MatchAnswer> &answers)
{
    const Result<StoreAccess> access = m_state->toWrite(Permission::RunSync);
    if (!access)
        return access.failure();
    Store &store = access->store;
    std::vector<MatchDecision> decisions;
    for (const MatchAnswer &answer : answers) {
        const auto add = [&](const RecordId &other, MatchVerdict verdict) {
            decisions.push_back(
                {answer.source, other, verdict, m_state->actor.name, m_state->now()});
        };
        for (const RecordId &other : answer.different)
            add(other, MatchVerdict::Different);
        if (!answer.same.isEmpty())
            add(answer.same, MatchVerdict::Same);
    }
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    for (const MatchDecision &decision : decisions) {
        if (Result<void> put = store.decisions().putMatch(decision); !put)
            return put;
        Event event =
            m_state->event(actions::matchDecided, {u"record"_s, decision.one.value(), {}});
        event.details = matchDetails(decision.verdict, decision.other);
        if (Result<void> noted = store.outbox().append(event); !noted)
            return noted;
    }
    return m_state->commit(*transaction);
}

Result<void> Session::forgetMatch(const RecordId &one, const RecordId &other, Progress &progress)
{
    // Links are a run's: none may be under way.
    const Result<RunStart> run = startRun(Permission::RunSync, progress);
    if (!run)
        return run.failure();
    Store &store = run->access.store;
    const Result<MatchDecision> decision = decisionOn(store, one, other);
    if (!decision)
        return decision.failure();
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    Result<void> done = store.decisions().removeMatch(one, other);
    if (done && decision->verdict == MatchVerdict::Same) {
        done = removeLinks(store, one, other);
        if (done)
            done = store.records().setPerson(other, PersonId::create());
    }
    if (done) {
        Event event = m_state->event(actions::matchForgotten, {u"record"_s, one.value(), {}});
        event.details = matchDetails(decision->verdict, decision->other);
        done = store.outbox().append(event);
    }
    return done ? m_state->commit(*transaction) : done;
}

} // namespace warden
