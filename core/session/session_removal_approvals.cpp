#include "core/crypto/hash.h"
#include "core/session/approval_facts.h"
#include "core/session/session_state.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostOutdated = 200;

qint64 removalsIn(const RoutePlan &route)
{
    qint64 count = 0;
    for (const PlanItem &item : route.items)
        count += std::ranges::count(item.writes, ChangeAction::Remove, &PlannedWrite::action);
    return count;
}

qint64 removalsIn(const Plan &plan)
{
    qint64 count = 0;
    for (const RoutePlan &route : plan.routes)
        count += removalsIn(route);
    return count;
}

std::vector<BookId> booksRemovedFrom(const Plan &plan)
{
    std::vector<BookId> books;
    for (const RoutePlan &route : plan.routes) {
        if (removalsIn(route) > 0)
            books.push_back(route.to);
    }
    return books;
}

// Of an erasure the person and the places it is removed from, since each look at it makes a plan of
// its own; else the plan.
QString removalsObject(const Plan &plan)
{
    if (plan.erases.isEmpty())
        return QString::fromLatin1(plan.sha256.toHex());
    QStringList books;
    for (const BookId &book : booksRemovedFrom(plan))
        books.append(book.value());
    books.sort();
    return u"erasure/"_s + plan.erases.value() + u'/' +
           QString::fromLatin1(sha256(books.join(u'\n').toUtf8()).toHex());
}

Result<ApprovalRequest> requestToRemove(Store &store, const Plan &plan, qint64 removals)
{
    ApprovalRequest request;
    request.subject = ApprovalSubject::Removals;
    request.object = removalsObject(plan);
    request.amount = removals;
    if (plan.erases.isEmpty())
        return request;
    const Result<QJsonArray> places = placesJson(store, booksRemovedFrom(plan));
    if (!places)
        return places.failure();
    request.before = {{u"erases"_s, plan.erases.value()}, {u"to"_s, *places}};
    return request;
}

} // namespace

Result<void> Session::State::requireAgreement(const Plan &plan)
{
    const Result<SecondPersonRules> rules = secondPersonRulesOf(*store);
    if (!rules)
        return rules.failure();
    const qint64 removals = removalsIn(plan);
    if (!rules->removalsAbove || removals <= *rules->removalsAbove)
        return {};
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    Result<std::optional<ApprovalRequest>> known =
        store->approvals().current(ApprovalSubject::Removals, removalsObject(plan));
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
    const Result<ApprovalRequest> request = requestToRemove(*store, plan, removals);
    if (!request)
        return request.failure();
    Result<void> noted =
        *known ? settle(std::move(**known), ApprovalState::Granted) : ask(*request);
    if (noted)
        noted = commit(*transaction);
    if (!noted || isAgreement)
        return noted;
    return fail(notAgreed(*request));
}

Result<void> Session::State::useUpAgreement(const Plan &plan)
{
    Result<std::optional<ApprovalRequest>> known =
        store->approvals().current(ApprovalSubject::Removals, removalsObject(plan));
    if (!known)
        return known.failure();
    const bool isGranted = *known && (*known)->state == ApprovalState::Granted;
    return isGranted ? settle(std::move(**known), ApprovalState::Used) : Result<void>();
}

// Best effort: a request that stays is answered to no effect.
void Session::State::withdrawRemovals(const QByteArray &plan)
{
    Result<Transaction> transaction = store->begin();
    if (transaction && withdraw(ApprovalSubject::Removals, QString::fromLatin1(plan.toHex())))
        (void)transaction->commit();
    (void)moveOutbox();
}

// Of plans that a newer one took the place of, or that ran.
Result<void> Session::State::withdrawOutdatedRemovals()
{
    const Result<std::vector<ApprovalRequest>> requests = store->approvals().list(mostOutdated);
    if (!requests)
        return requests.failure();
    for (const ApprovalRequest &request : *requests) {
        if (request.subject != ApprovalSubject::Removals || !isOpen(request) ||
            !erasedPerson(request).isEmpty())
            continue;
        const QByteArray sha256 = QByteArray::fromHex(request.object.toLatin1());
        const Result<StoredPlan> plan = store->plans().findByHash(sha256);
        if (!plan && plan.error().reason != ErrorReason::NotFound)
            return plan.failure();
        if (!plan || (plan->state != PlanState::Planned && plan->state != PlanState::Held))
            withdrawRemovals(sha256);
    }
    return {};
}

} // namespace warden
