#include "core/events/event_actions.h"
#include "core/session/approval_facts.h"
#include "core/session/place_approvals.h"
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

// Lifting a rule is always possible, also where nobody else is left.
bool asksMore(const SecondPersonRules &rules, const SecondPersonRules &before)
{
    return (rules.removalsAbove &&
            (!before.removalsAbove || *rules.removalsAbove < *before.removalsAbove)) ||
           (rules.newDestination && !before.newDestination) ||
           (rules.widerPolicy && !before.widerPolicy) ||
           (rules.contactExport && !before.contactExport);
}

} // namespace

bool isOpen(const std::optional<ApprovalRequest> &request)
{
    return request &&
           (request->state == ApprovalState::Waiting || request->state == ApprovalState::Refused);
}

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
    const Result<SecondPersonRules> before = secondPersonRulesOf(access->store);
    if (!before)
        return before.failure();
    if (asksMore(rules, *before) && whoMayAgree(m_state->vault.keyring().roster) < enoughToAgree)
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
    const Result<ApprovalRequest> request = access->store.approvals().get(id);
    if (!request)
        return notKnown(request.error(), id.value());
    if (request->state != ApprovalState::Waiting)
        return fail(ErrorKind::Stale, ErrorReason::AlreadyAnswered);
    ApprovalState answer =
        agreement == Agreement::Grant ? ApprovalState::Granted : ApprovalState::Refused;
    if (hasAsked(*request, m_state->actor.id)) {
        if (agreement == Agreement::Grant || !isToWithdraw(*request)) {
            m_state->noteRefusal(Permission::ReleaseHeldPlan);
            return fail(ErrorKind::Denied, ErrorReason::SecondPersonNeeded);
        }
        answer = ApprovalState::Withdrawn; // they don't want it any more
    }
    Result<void> answered;
    if (answer == ApprovalState::Granted && request->subject == ApprovalSubject::OpenedGroups)
        answered = m_state->openGroups(*request);
    if (answered)
        answered = m_state->settle(*request, answer);
    if (answered && answer == ApprovalState::Granted &&
        request->subject == ApprovalSubject::NewDestination)
        answered = State::Places(*m_state).release(*request);
    return answered ? m_state->commit(*transaction) : answered;
}

Result<void> Session::State::ask(ApprovalRequest request)
{
    request.id = ApprovalId::create();
    if (request.askedBy.isEmpty()) { // else it is somebody else's matter
        request.askedBy = actor.id;
        request.askedByName = actor.name;
    }
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
        const Result<QDateTime> time = latestTime();
        if (!time)
            return time.failure();
        request.decidedAt = *time;
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

Result<std::optional<ApprovalRequest>> Session::State::requireAgreementToExport()
{
    const Result<SecondPersonRules> rules = secondPersonRulesOf(*store);
    if (!rules)
        return rules.failure();
    if (!rules->contactExport)
        return std::optional<ApprovalRequest>();
    const Result<QDateTime> time = latestTime();
    if (!time)
        return time.failure();
    // One agreement is for one export, also of two that begin together.
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    Result<std::optional<ApprovalRequest>> known =
        store->approvals().current(ApprovalSubject::ContactExport, actor.id.value());
    if (!known)
        return known.failure();
    const bool isOld = *known && (*known)->state != ApprovalState::Waiting &&
                       (*known)->decidedAt.addDuration(answerLasts) < *time;
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
    if (!noted)
        return noted.failure();
    if (isAgreed)
        return known;
    return fail(notAgreed(request));
}

Result<void> Session::State::giveBack(const std::optional<ApprovalRequest> &agreement)
{
    return agreement ? store->approvals().update(*agreement) : Result<void>();
}

// A clock that is set back keeps nothing alive.
Result<QDateTime> Session::State::latestTime()
{
    const std::lock_guard lock(reading);
    AuditFilter newest;
    newest.limit = 1;
    const Result<std::vector<AuditRow>> rows = readLog->rows(newest);
    if (!rows)
        return rows.failure();
    return rows->empty() ? now() : std::max(now(), rows->front().event.time);
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
