#include "core/events/event_actions.h"
#include "core/session/read_ledger.h"
#include "core/session/session_state.h"
#include "core/session/sync_outcome.h"
#include "core/sync/erase_plan.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString rewriteDueSetting = u"rewrite_due"_s;

QMap<QString, qint64> countsByName(const ErasedCounts &counts)
{
    return {{u"records"_s, counts.records},
            {u"items"_s, counts.items},
            {u"deliveries"_s, counts.deliveries},
            {u"plans"_s, counts.plans},
            {u"kept_elsewhere"_s, counts.stubs}};
}

// Where the contact still is, as far as is known here.
Result<std::vector<BookId>> booksThatHold(Store &store, const PersonId &person)
{
    const Result<std::vector<Record>> records = store.records().ofPerson(person);
    if (!records)
        return records.failure();
    std::vector<BookId> books;
    for (const Record &record : *records) {
        if (!record.isAbsent && std::ranges::find(books, record.book) == books.end())
            books.push_back(record.book);
    }
    return books;
}

// Of these, those where the plan wanted it removed.
Result<std::vector<QString>> namesOfNotRemoved(Store &store, const Plan &plan,
                                               const std::vector<BookId> &holding)
{
    std::vector<QString> names;
    for (const RoutePlan &part : plan.routes) {
        const bool wasWanted =
            part.unavailable || std::ranges::any_of(part.items, [](const PlanItem &item) {
                return item.action == ItemAction::Remove;
            });
        if (!wasWanted || std::ranges::find(holding, part.to) == holding.end())
            continue;
        const Result<Book> book = store.books().get(part.to);
        if (!book)
            return book.failure();
        names.push_back(book->name);
    }
    return names;
}

} // namespace

Result<ErasurePlan> Session::planErasure(const PersonId &id, const std::vector<BookId> &keep,
                                         Progress &progress)
{
    // Before anything is noted: what is removed at the services is a run like any other.
    if (Result<void> allowed = m_state->require(Permission::RunSync); !allowed)
        return allowed.failure();
    const Result<RunStart> run = startRun(Permission::ExportContacts, progress);
    if (!run)
        return run.failure();
    const Result<bool> isKnown = run->access.store.erasures().isKnown(id);
    if (!isKnown)
        return isKnown.failure();
    if (!*isKnown)
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, id.value());
    for (const BookId &book : keep) {
        if (const Result<Book> known = run->access.store.books().get(book); !known)
            return notKnown(known.error(), book.value());
    }
    SyncEngine engine = m_state->engine();
    Result<PreparedPlan> prepared = engine.planErasure(id, keep, m_state->actor, progress);
    if (!prepared)
        return prepared.failure();
    if (Result<void> stored = engine.store(prepared->plan, m_state->actor); !stored)
        return stored.failure();
    (void)m_state->moveOutbox();
    ErasurePlan result{std::move(prepared->plan), {}};
    Result<ContactLedger> ledger = readLedger(run->access.store, id);
    if (!ledger && ledger.error().reason != ErrorReason::NotKnownHere)
        return ledger.failure();
    if (ledger)
        result.ledger = std::move(*ledger);
    return result;
}

Result<Erasure> Session::erase(const QByteArray &sha256, NotRemoved notRemoved, Progress &progress)
{
    // Before anything is noted: what is removed at the services is a run like any other.
    if (Result<void> allowed = m_state->require(Permission::RunSync); !allowed)
        return allowed.failure();
    const Result<RunStart> run = startRun(Permission::ExportContacts, progress);
    if (!run)
        return run.failure();
    SyncEngine engine = m_state->engine();
    Result<PreparedPlan> prepared = m_state->reload(engine, sha256, progress);
    if (!prepared)
        return prepared.failure();
    if (prepared->plan.erases.isEmpty())
        return fail(ErrorKind::Usage, ErrorReason::PlanUnknown);
    if (Result<void> agreed = m_state->requireAgreement(prepared->plan); !agreed)
        return agreed.failure();
    return carryOut(engine, std::move(*prepared), notRemoved, progress);
}

// Who is removed is remembered first, as hashes: a crash after that can't bring anybody back. Then
// the services, which can be asked again; what is kept here goes last, all at once.
Result<Erasure> Session::carryOut(SyncEngine &engine, PreparedPlan prepared, NotRemoved notRemoved,
                                  Progress &progress)
{
    Store &store = *m_state->store;
    const Plan plan = prepared.plan;
    const ObjectReference person{u"contact"_s, plan.erases.value(), {}};
    {
        Result<Transaction> transaction = store.begin();
        if (!transaction)
            return transaction.failure();
        Result<void> done = store.erasures().remember(plan.erases, m_state->now());
        if (done && plan.isEmpty())
            done = store.plans().setState(plan.id, PlanState::Applied);
        if (done)
            done = store.outbox().append(m_state->event(actions::contactEraseStarted, person));
        if (done)
            done = m_state->commit(*transaction);
        if (!done)
            return done.failure();
    }
    Erasure erasure;
    erasure.outcome.state = runStateName(RunState::Done);
    erasure.outcome.planSha256 = plan.sha256;
    if (!plan.isEmpty()) {
        const Result<PlanApproval> approval = approvePlan(m_state->actor, plan.sha256, false);
        if (!approval)
            return approval.failure();
        const Result<RunResult> result = engine.apply(std::move(prepared), *approval, progress);
        (void)m_state->moveOutbox();
        if (!result)
            return result.failure();
        erasure.outcome = outcomeOf(*result);
    }
    const Result<std::vector<BookId>> holding = booksThatHold(store, plan.erases);
    if (!holding)
        return holding.failure();
    Result<std::vector<QString>> left = namesOfNotRemoved(store, plan, *holding);
    if (!left)
        return left.failure();
    erasure.notRemoved = std::move(*left);
    // Whoever stopped it hasn't asked every service yet, and could ask none of them afterwards.
    const bool isStopped = erasure.outcome.state == runStateName(RunState::Interrupted);
    erasure.isForgotten =
        erasure.notRemoved.empty() || (notRemoved == NotRemoved::GoOn && !isStopped);

    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    Event event = m_state->event(actions::contactErased, person,
                                 erasure.isForgotten ? Outcome::Success : Outcome::Failure);
    if (erasure.isForgotten) {
        const Result<ErasedCounts> counts = store.erasures().erase(plan.erases, *holding);
        if (!counts)
            return counts.failure();
        if (Result<void> due = store.settings().set(rewriteDueSetting, u"1"_s); !due)
            return due.failure();
        if (Result<void> used = m_state->useUpAgreement(plan); !used)
            return used.failure();
        erasure.counts = *counts;
        event.counts = countsByName(*counts);
    } else {
        event.counts = {{u"not_removed"_s, std::ssize(erasure.notRemoved)}};
        if (!isStopped)
            erasure.outcome.state = runStateName(RunState::Failed);
    }
    Result<void> done = store.outbox().append(event);
    if (done)
        done = m_state->commit(*transaction);
    if (!done)
        return done.failure();
    (void)m_state->rewriteIfDue(); // else after the next run
    return erasure;
}

// What was erased is gone from the tables by then; this is about what pages have kept of it.
Result<void> Session::State::rewriteIfDue()
{
    const Result<std::optional<QString>> due = store->settings().get(rewriteDueSetting);
    if (!due)
        return due.failure();
    if (due->value_or(QString()).isEmpty())
        return {};
    if (Result<void> rewritten = store->database().rewrite(); !rewritten)
        return rewritten;
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    if (Result<void> done = store->settings().set(rewriteDueSetting, QString()); !done)
        return done;
    return transaction->commit();
}

Result<void> Session::readmit(const PersonId &id)
{
    const Result<StoreAccess> access = m_state->toWrite(Permission::ExportContacts);
    if (!access)
        return access.failure();
    Store &store = access->store;
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    const Result<bool> wasErased = store.erasures().readmit(id);
    if (!wasErased)
        return wasErased.failure();
    if (!*wasErased)
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, id.value());
    Result<void> noted = store.outbox().append(
        m_state->event(actions::contactReadmitted, {u"contact"_s, id.value(), {}}));
    if (!noted)
        return noted;
    return m_state->commit(*transaction);
}

} // namespace warden
