#include "core/events/event_actions.h"
#include "core/session/route_reach.h"
#include "core/session/session_state.h"
#include "core/vault/keyring.h"

#include <QJsonDocument>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString rulesSetting = u"second_person"_s;
constexpr int mostListed = 200;
constexpr qsizetype enoughToAgree = 2; // with whoever asks
// How long one may wait before an export that somebody agreed to, or before asking again.
constexpr std::chrono::hours answerLasts{24};

qint64 removalsIn(const Plan &plan)
{
    qint64 count = 0;
    for (const RoutePlan &route : plan.routes) {
        for (const PlanItem &item : route.items)
            count += std::ranges::count(item.writes, ChangeAction::Remove, &PlannedWrite::action);
    }
    return count;
}

bool isOpen(const std::optional<ApprovalRequest> &request)
{
    return request &&
           (request->state == ApprovalState::Waiting || request->state == ApprovalState::Refused);
}

// Held, and who said no, where somebody did.
Error notAgreed(const ApprovalRequest &request)
{
    return {ErrorKind::Held, ErrorReason::SecondPersonNeeded,
            request.state == ApprovalState::Refused ? request.decidedByName : QString()};
}

bool isRuleOn(const SecondPersonRules &rules, ApprovalSubject subject)
{
    switch (subject) {
    case ApprovalSubject::Removals:
        return rules.removalsAbove.has_value();
    case ApprovalSubject::NewDestination:
        return rules.newDestination;
    case ApprovalSubject::WiderPolicy:
        return rules.widerPolicy;
    case ApprovalSubject::ContactExport:
        return rules.contactExport;
    case ApprovalSubject::OpenedGroups:
        return rules.widerPolicy;
    }
    return false;
}

Result<std::vector<ConnectionId>> connectionsWrittenBy(Store &store, const Route &route)
{
    std::vector<ConnectionId> connections;
    for (const BookId &id : writtenBooks(route)) {
        const Result<Book> book = store.books().get(id);
        if (!book)
            return book.failure();
        connections.push_back(book->connection);
    }
    return connections;
}

} // namespace

Result<SecondPersonRules> secondPersonRulesOf(Store &store)
{
    const Result<std::optional<QString>> text = store.settings().get(rulesSetting);
    if (!text)
        return text.failure();
    if (!*text)
        return SecondPersonRules();
    return secondPersonRulesFromJson(QJsonDocument::fromJson((*text)->toUtf8()).object());
}

qsizetype whoMayAgree(const Roster &roster)
{
    return std::ranges::count_if(roster.operators, [&roster](const OperatorEntry &entry) {
        return permissionsOf(roster, entry.role).contains(Permission::ReleaseHeldPlan);
    });
}

// What waits for a second person would wait for ever.
Result<void> Session::State::requireTwoWhoAgree(const Roster &after, const QString &without)
{
    const Result<SecondPersonRules> rules = secondPersonRulesOf(*store);
    if (!rules)
        return rules.failure();
    const qsizetype left = whoMayAgree(after);
    if (!rules->isOn() || left >= enoughToAgree || left >= whoMayAgree(vault.keyring().roster))
        return {};
    return fail(ErrorKind::Usage, ErrorReason::NobodyToAgree, without);
}

Result<SecondPersonRules> Session::secondPersonRules()
{
    const Result<StoreAccess> access = m_state->toRead(Permission::SeeRoutes);
    if (!access)
        return access.failure();
    return secondPersonRulesOf(access->store);
}

Result<void> Session::setSecondPersonRules(const SecondPersonRules &rules)
{
    const Result<StoreAccess> access = m_state->toWrite(Permission::ManageOperators);
    if (!access)
        return access.failure();
    // Somebody may have gone by another process.
    if (Result<void> fresh = m_state->refreshVault(); !fresh)
        return fresh;
    if (rules.isOn() && whoMayAgree(m_state->vault.keyring().roster) < enoughToAgree)
        return fail(ErrorKind::Usage, ErrorReason::NobodyToAgree);
    if (const Result<SecondPersonRules> usable = secondPersonRulesFromJson(toJson(rules)); !usable)
        return fail(ErrorKind::Usage, ErrorReason::LimitOutOfRange);
    Result<Transaction> transaction = access->store.begin();
    if (!transaction)
        return transaction.failure();
    const QByteArray text = QJsonDocument(toJson(rules)).toJson(QJsonDocument::Compact);
    Event changed = m_state->event(actions::settingChanged, {u"setting"_s, rulesSetting, {}});
    changed.details = toJson(rules);
    Result<void> stored = access->store.settings().set(rulesSetting, QString::fromUtf8(text));
    if (stored)
        stored = access->store.outbox().append(changed);
    return stored ? m_state->commit(*transaction) : stored;
}

Result<std::vector<ApprovalRequest>> Session::approvalRequests()
{
    const Result<StoreAccess> access = m_state->toRead(Permission::SeeRoutes);
    if (!access)
        return access.failure();
    return access->store.approvals().list(mostListed);
}

Result<void> Session::answerApproval(const ApprovalId &id, Agreement agreement)
{
    const Result<StoreAccess> access = m_state->toWrite(Permission::ReleaseHeldPlan);
    if (!access)
        return access.failure();
    Result<Transaction> transaction = access->store.begin();
    if (!transaction)
        return transaction.failure();
    Result<ApprovalRequest> request = access->store.approvals().get(id);
    if (!request)
        return notKnown(request.error(), id.value());
    if (request->state != ApprovalState::Waiting)
        return fail(ErrorKind::Stale, ErrorReason::ChangedMeanwhile);
    if (request->askedBy == m_state->actor.id)
        return fail(ErrorKind::Denied, ErrorReason::SecondPersonNeeded);
    Result<void> answered;
    if (agreement == Agreement::Grant && request->subject == ApprovalSubject::OpenedGroups)
        answered = m_state->openGroups(*request);
    if (answered)
        answered = m_state->settle(std::move(*request), agreement == Agreement::Grant
                                                            ? ApprovalState::Granted
                                                            : ApprovalState::Refused);
    return answered ? m_state->commit(*transaction) : answered;
}

Result<void> Session::State::ask(ApprovalRequest request)
{
    request.id = ApprovalId::create();
    request.askedBy = actor.id;
    request.askedByName = actor.name;
    request.askedAt = now();
    if (Result<void> stored = store->approvals().insert(request); !stored)
        return stored;
    Event asked = event(actions::approvalRequested,
                        {u"approval"_s, request.id.value(), request.name}, Outcome::Held);
    asked.details = {{u"subject"_s, approvalSubjectName(request.subject)},
                     {u"object"_s, request.object}};
    if (request.subject == ApprovalSubject::Removals)
        asked.counts = {{u"removals"_s, request.amount}};
    if (request.subject == ApprovalSubject::OpenedGroups)
        asked.counts = {{u"groups"_s, request.amount}};
    return store->outbox().append(asked);
}

Result<void> Session::State::settle(ApprovalRequest request, ApprovalState answer)
{
    const bool isAnswer = answer == ApprovalState::Granted || answer == ApprovalState::Refused;
    request.state = answer;
    if (isAnswer) {
        request.decidedBy = actor.id;
        request.decidedByName = actor.name;
        request.decidedAt = now();
    }
    if (Result<void> stored = store->approvals().update(request);
        !stored || answer == ApprovalState::Used)
        return stored;
    Event settled = event(answer == ApprovalState::Granted   ? actions::approvalGranted
                          : answer == ApprovalState::Refused ? actions::approvalRefused
                                                             : actions::approvalWithdrawn,
                          {u"approval"_s, request.id.value(), request.name});
    settled.details = {{u"subject"_s, approvalSubjectName(request.subject)},
                       {u"object"_s, request.object}};
    return store->outbox().append(settled);
}

Result<void> Session::State::requireAgreement(const Plan &plan)
{
    const Result<SecondPersonRules> rules = secondPersonRulesOf(*store);
    if (!rules)
        return rules.failure();
    const qint64 removals = removalsIn(plan);
    if (!rules->removalsAbove || removals <= *rules->removalsAbove)
        return {};
    const QString object = QString::fromLatin1(plan.sha256.toHex());
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    Result<std::optional<ApprovalRequest>> known =
        store->approvals().current(ApprovalSubject::Removals, object);
    if (!known)
        return known.failure();
    if (*known && (*known)->state == ApprovalState::Granted)
        return {};
    if (*known && (*known)->state == ApprovalState::Refused)
        return fail(notAgreed(**known));
    // Who releases a plan that somebody else wanted to release agrees by that.
    const bool isAgreement = *known && (*known)->askedBy != actor.id &&
                             warden::require(actor, Permission::ReleaseHeldPlan).has_value();
    if (*known && !isAgreement)
        return fail(notAgreed(**known));
    ApprovalRequest request;
    request.subject = ApprovalSubject::Removals;
    request.object = object;
    request.amount = removals;
    Result<void> noted = *known ? settle(std::move(**known), ApprovalState::Granted) : ask(request);
    if (noted)
        noted = commit(*transaction);
    if (!noted || isAgreement)
        return noted;
    return fail(notAgreed(request));
}

Result<void> Session::State::requireAgreementToExport()
{
    const Result<SecondPersonRules> rules = secondPersonRulesOf(*store);
    if (!rules)
        return rules.failure();
    if (!rules->contactExport)
        return {};
    // One agreement is for one export, also of two that begin together.
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    Result<std::optional<ApprovalRequest>> known =
        store->approvals().current(ApprovalSubject::ContactExport, actor.id.value());
    if (!known)
        return known.failure();
    const bool isOld = *known && (*known)->state != ApprovalState::Waiting &&
                       (*known)->decidedAt.addDuration(answerLasts) < now();
    const bool isAgreed = *known && !isOld && (*known)->state == ApprovalState::Granted;
    if (*known && !isOld && !isAgreed)
        return fail(notAgreed(**known));
    Result<void> noted;
    if (*known)
        noted = settle(**known, isAgreed ? ApprovalState::Used : ApprovalState::Withdrawn);
    ApprovalRequest request;
    request.subject = ApprovalSubject::ContactExport;
    request.object = actor.id.value();
    if (noted && !isAgreed)
        noted = ask(request);
    if (noted)
        noted = commit(*transaction);
    if (!noted || isAgreed)
        return noted;
    return fail(notAgreed(request));
}

Result<bool> Session::State::isNewDestination(const Route &route,
                                              const std::optional<Route> &before)
{
    Result<std::vector<ConnectionId>> written = connectionsWrittenBy(*store, route);
    if (!written)
        return written.failure();
    const Result<std::vector<Route>> others = store->routes().all();
    if (!others)
        return others.failure();
    std::vector<Route> known = before ? std::vector{*before} : std::vector<Route>();
    for (const Route &other : *others) {
        const auto waits =
            store->approvals().current(ApprovalSubject::NewDestination, other.id.value());
        if (!waits)
            return waits.failure();
        if (other.id != route.id && !isOpen(*waits))
            known.push_back(other);
    }
    for (const Route &other : known) {
        const Result<std::vector<ConnectionId>> reached = connectionsWrittenBy(*store, other);
        if (!reached)
            return reached.failure();
        std::erase_if(*written, [&](const ConnectionId &id) {
            return std::ranges::find(*reached, id) != reached->end();
        });
    }
    return !written->empty();
}

Result<void> Session::State::askAboutRoute(const Route &route, const std::optional<Route> &before)
{
    const Result<SecondPersonRules> rules = secondPersonRulesOf(*store);
    if (!rules)
        return rules.failure();
    ApprovalRequest request;
    request.object = route.id.value();
    request.name = route.name;
    if (rules->newDestination) {
        const Result<bool> isNew = isNewDestination(route, before);
        if (!isNew)
            return isNew.failure();
        request.subject = ApprovalSubject::NewDestination;
        if (*isNew)
            return ask(request); // with all that the route lets out
    }
    Result<std::optional<ApprovalRequest>> open =
        store->approvals().current(ApprovalSubject::WiderPolicy, route.id.value());
    if (!open)
        return open.failure();
    RouteReach agreed = before ? reachOf(*before) : RouteReach();
    if (isOpen(*open)) {
        const Result<RouteReach> known = routeReachFromJson((*open)->before);
        if (!known)
            return known.failure();
        agreed = *known;
        // Asked anew below, if there is still something to ask.
        if (Result<void> withdrawn = settle(std::move(**open), ApprovalState::Withdrawn);
            !withdrawn)
            return withdrawn;
    }
    if (!rules->widerPolicy || !isWider(reachOf(route), agreed))
        return {};
    request.subject = ApprovalSubject::WiderPolicy;
    request.before = toJson(agreed);
    return ask(request);
}

Result<std::optional<Error>> Session::State::notAgreedTo(const Route &route)
{
    const Result<SecondPersonRules> rules = secondPersonRulesOf(*store);
    if (!rules)
        return rules.failure();
    for (const ApprovalSubject subject :
         {ApprovalSubject::NewDestination, ApprovalSubject::WiderPolicy}) {
        const Result<std::optional<ApprovalRequest>> request =
            store->approvals().current(subject, route.id.value());
        if (!request)
            return request.failure();
        if (isRuleOn(*rules, subject) && isOpen(*request))
            return std::optional(notAgreed(**request));
    }
    return std::optional<Error>();
}

} // namespace warden
