#include "core/sync/recovery.h"

#include "core/contacts/phone_keys.h"
#include "core/events/event_actions.h"
#include "core/store/tables.h"
#include "core/sync/run_events.h"
#include "core/sync/sending_rules.h"
#include "core/sync/settle.h"
#include "core/sync/target_writer.h"
#include "core/sync/written_records.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Unfinished runs, and finished ones that left a message's fate open.
Result<std::vector<RunId>> runsToRecover(Store &store)
{
    Result<std::vector<RunId>> ids = store.journal().runsWithUnsettled();
    if (!ids)
        return ids;
    const Result<std::vector<Run>> unfinished = store.runs().unfinished();
    if (!unfinished)
        return unfinished.failure();
    for (const Run &run : *unfinished) {
        if (std::ranges::find(*ids, run.id) == ids->end())
            ids->push_back(run.id);
    }
    return ids;
}

// Whether a message that wasn't taken now may be taken later. Anything else is the hook's last
// word.
bool mayStillBeTaken(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Unauthorized:
    case ErrorKind::RateLimited:
    case ErrorKind::Cancelled:
    case ErrorKind::Locked:
    case ErrorKind::Busy:
    case ErrorKind::Storage:
        return true;
    case ErrorKind::Usage:
    case ErrorKind::Denied:
    case ErrorKind::Conflict:
    case ErrorKind::Held:
    case ErrorKind::Stale:
    case ErrorKind::Invalid:
    case ErrorKind::Internal:
        return false;
    }
    return false;
}

class RunRecovery
{
public:
    RunRecovery(Store &store, const ProviderSource &providers, QString region,
                const SyncEngine::RouteRule &rule, const Actor &actor, Run run)
        : m_store(store), m_providers(providers), m_region(std::move(region)), m_rule(rule),
          m_actor(actor), m_run(std::move(run))
    {}

    Result<void> recover(const std::vector<BookId> &fetched, Progress &progress)
    {
        Result<std::vector<JournalItem>> items = m_store.journal().unsettled(m_run.id);
        if (!items)
            return items.failure();
        WrittenRecords written(m_store, m_providers, m_run, *items);
        for (JournalItem &item : *items) {
            if (Result<void> going = progress.check(); !going)
                return going;
            const Result<Book> book = m_store.books().get(item.book);
            if (!book && book.error().reason != ErrorReason::NotFound)
                return book.failure();
            Result<void> settled;
            if (!book) // its connection was removed: nobody can be asked any more
                settled = cancel(item);
            else if (book->capabilities.isMessageReceiver)
                settled = settleMessage(item, *book, progress);
            else if (std::ranges::find(fetched, item.book) != fetched.end())
                settled = settleWrite(item, *book, written, progress);
            else
                m_isComplete = false;
            if (!settled)
                return settled;
        }
        return m_isComplete ? close() : Result<void>();
    }

private:
    Result<void> settleMessage(JournalItem &item, const Book &book, Progress &progress)
    {
        if (item.state != JournalState::Sent) // it never went out: planned anew
            return cancel(item);
        const Result<Route> route = m_store.routes().get(item.route);
        const Result<bool> isConfirmed = m_store.deliveries().isConfirmed(item.item);
        if (!isConfirmed)
            return isConfirmed.failure();
        if (*isConfirmed) // the way back says that it arrived: not sent again
            return finish(item, route ? &*route : nullptr, book);
        const Result<bool> isErased = m_store.erasures().isErased(item.change.person);
        if (!isErased)
            return isErased.failure();
        if (!route || *isErased)
            return cancel(item);
        const Result<std::optional<Error>> barred = m_rule(*route);
        if (!barred)
            return barred.failure();
        if (*barred) { // the hook may have another address, which nobody agreed to yet
            m_isComplete = false;
            return {};
        }
        const Result<PlanApproval> approval = approvePlan(m_actor, m_run.planSha256, false);
        if (!approval)
            return approval.failure();
        const Result<SendingRules> rules = sendingRules(m_store, route->id);
        if (!rules)
            return rules.failure();
        OutgoingChange again = item.change;
        if (const Result<Record> source = m_store.records().get(item.counterpart))
            again.groups = source->contact.groups;
        const Result<ApprovedChange> change =
            approveChange(*approval, std::move(again), rules->policy, rules->neverLeaving);
        if (!change)
            return cancel(item);
        const Result<Connection> connection = m_store.connections().get(book.connection);
        if (!connection)
            return connection.failure();
        Result<std::unique_ptr<Provider>> provider = m_providers(*connection);
        if (!provider) {
            m_isComplete = false;
            return {};
        }
        // Under its old key also where the hook has another address by now. Of the same Zap, as
        // after a rotation, that is how it knows the message that the old address may have got;
        // another receiver never saw the key. Way back and ledger know the message by it.
        TargetWriter writer(book, std::move(*provider), std::make_shared<PhoneKeys>(m_region));
        const std::vector<Result<TargetWriter::Written>> written =
            writer.write(std::span(&*change, 1), progress);
        if (written.front())
            return finish(item, &*route, book);
        if (mayStillBeTaken(written.front().error())) {
            m_isComplete = false;
            return {};
        }
        item.errorKind = kindName(written.front().error().kind);
        item.errorReason = reasonName(written.front().error().reason);
        return giveUp(item, JournalState::Failed);
    }

    // What the service holds now tells whether the write arrived.
    Result<void> settleWrite(JournalItem &item, const Book &book, WrittenRecords &written,
                             Progress &progress)
    {
        const Result<WrittenRecords::Found> found = written.find(item, book, progress);
        if (!found)
            return found.failure();
        if (!found->isKnown) {
            m_isComplete = false;
            return {};
        }
        const Record *now = found->record && !found->record->isAbsent ? &*found->record : nullptr;
        bool arrived = false;
        switch (item.change.action) {
        case ChangeAction::Create:
            arrived = now != nullptr;
            break;
        case ChangeAction::Update:
            arrived = now && (differingFields(now->contact, item.change.contact) &
                              item.change.changedFields)
                                 .isEmpty();
            break;
        case ChangeAction::Remove:
            arrived = now == nullptr;
            break;
        }
        if (!arrived)
            return cancel(item);
        const Result<Route> route = m_store.routes().get(item.route);
        if (!route && route.error().reason != ErrorReason::NotFound)
            return route.failure();
        if (now) {
            item.record = now->id;
            item.resultRemoteId = now->remoteId;
            item.resultRevision = now->revision;
            item.after = now->raw;
        }
        return finish(item, route ? &*route : nullptr, book);
    }

    Result<void> cancel(JournalItem &item) { return giveUp(item, JournalState::Cancelled); }

    Result<void> giveUp(JournalItem &item, JournalState state)
    {
        item.state = state;
        Result<Transaction> transaction = m_store.begin();
        if (!transaction)
            return transaction.failure();
        if (Result<void> updated = m_store.journal().update(item); !updated)
            return updated;
        return transaction->commit();
    }

    // `route` is null where it was removed: the item is done all the same, and can be undone.
    Result<void> finish(JournalItem &item, const Route *route, const Book &book)
    {
        item.state = JournalState::Done;
        Result<Transaction> transaction = m_store.begin();
        if (!transaction)
            return transaction.failure();
        if (Result<void> updated = m_store.journal().update(item); !updated)
            return updated;
        Result<void> delivered =
            m_store.deliveries().setState(item.item, DeliveryState::Accepted, m_store.clock()());
        if (!delivered)
            return delivered;
        if (route) {
            if (Result<void> linked = takeBases(item, *route, book); !linked)
                return linked;
        }
        return transaction->commit();
    }

    // The sides may have changed since the crash, so that what they hold now is no base: a change
    // would never be seen. What was written is one, as far as it goes.
    Result<void> takeBases(const JournalItem &item, const Route &route, const Book &book)
    {
        const bool isMessage = book.capabilities.isMessageReceiver;
        // Merged once more from the bases before it, a change that arrived is none any more.
        if (item.change.action == ChangeAction::Update && !isMessage && m_run.undoOf.isEmpty())
            return {};
        const bool toDestination = item.book == route.to;
        PlanItem planItem;
        planItem.person = item.change.person;
        planItem.source = toDestination ? item.counterpart : item.record;
        planItem.destination = toDestination ? item.record : item.counterpart;
        planItem.action = item.change.action == ChangeAction::Remove   ? ItemAction::Remove
                          : item.change.action == ChangeAction::Create ? ItemAction::Create
                                                                       : ItemAction::Update;
        PlannedWrite write;
        write.side = toDestination ? Side::Destination : Side::Source;
        write.action = item.change.action;
        write.contact = item.change.contact;
        planItem.writes.push_back(write);

        PlanMaterial material;
        for (const RecordId &id : {planItem.source, planItem.destination}) {
            if (id.isEmpty())
                continue;
            Result<Record> record = m_store.records().get(id);
            if (!record && record.error().reason != ErrorReason::NotFound)
                return record.failure();
            if (!record)
                continue;
            if (id == item.counterpart && m_run.undoOf.isEmpty()) {
                const QString uid = record->contact.uid;
                record->contact = item.change.contact;
                record->contact.uid = uid;
                record->changeNumber = 0; // looked at by the next plan in any case
            }
            material.records.insert(id, *record);
        }
        // A link that was to be moved still stands at the record before.
        Result<std::optional<Link>> link = m_store.links().find(item.link);
        if (link && !*link)
            link = m_store.links().findByRecord(route.id, toDestination ? planItem.source
                                                                        : planItem.destination);
        if (!link)
            return link.failure();
        if (*link) {
            planItem.link = (*link)->id;
            material.links.insert((*link)->id, **link);
        }
        const bool isWhole = material.record(planItem.source) &&
                             (isMessage || material.record(planItem.destination));
        if (!isWhole && m_run.undoOf.isEmpty() && planItem.action != ItemAction::Remove)
            return {}; // the other side is gone for good
        // The other side's base is what was sent: treated already.
        Route asSent = route;
        asSent.policy.masked = asSent.policy.hashed = {};
        Settler settler(m_store, asSent, material, !m_run.undoOf.isEmpty(), isMessage, {});
        return settler.itemDone(planItem);
    }

    // The run is over: its counts come from the journal.
    Result<void> close()
    {
        const Result<std::vector<JournalItem>> journal = m_store.journal().ofRun(m_run.id);
        if (!journal)
            return journal.failure();
        if (m_run.state == RunState::Running) {
            m_run.state = RunState::Interrupted;
            m_run.endedAt = m_store.clock()();
            countFromJournal(*journal);
        }
        Result<Transaction> transaction = m_store.begin();
        if (!transaction)
            return transaction.failure();
        if (Result<void> updated = m_store.runs().update(m_run); !updated)
            return updated;
        if (Result<void> taken = m_store.runs().countConfirmed(m_run.id); !taken)
            return taken;
        Result<Run> counted = m_store.runs().get(m_run.id);
        if (!counted)
            return counted.failure();
        m_run = std::move(*counted);
        Result<void> noted =
            m_store.outbox().append(runEvent(actions::runRecovered, m_run, m_store.clock()()));
        if (!noted)
            return noted;
        return transaction->commit();
    }

    void countFromJournal(const std::vector<JournalItem> &journal)
    {
        m_run.routes.clear();
        m_run.counts = {};
        for (const JournalItem &item : journal) {
            auto route = std::ranges::find(m_run.routes, item.route, &RunRoute::route);
            if (route == m_run.routes.end()) {
                const Result<Route> known = m_store.routes().get(item.route);
                m_run.routes.push_back(
                    {item.route, known ? known->name : QString(), RunState::Interrupted, {}, {}});
                route = std::prev(m_run.routes.end());
            }
            Counts &counts = route->counts;
            ++counts.read;
            if (item.state != JournalState::Done)
                ++(item.state == JournalState::Failed ? counts.failed : counts.skipped);
            else if (item.change.action == ChangeAction::Create)
                ++counts.created;
            else
                ++(item.change.action == ChangeAction::Update ? counts.updated : counts.removed);
        }
        for (const RunRoute &route : m_run.routes)
            m_run.counts += route.counts;
    }

    Store &m_store;
    const ProviderSource &m_providers;
    const QString m_region;
    const SyncEngine::RouteRule &m_rule;
    const Actor &m_actor;
    Run m_run;
    bool m_isComplete = true;
};

} // namespace

Result<std::vector<BookId>> booksToRecover(Store &store)
{
    const Result<std::vector<RunId>> runs = runsToRecover(store);
    if (!runs)
        return runs.failure();
    std::vector<BookId> books;
    for (const RunId &run : *runs) {
        const Result<std::vector<JournalItem>> items = store.journal().unsettled(run);
        if (!items)
            return items.failure();
        for (const JournalItem &item : *items) {
            if (std::ranges::find(books, item.book) == books.end())
                books.push_back(item.book);
        }
    }
    return books;
}

Result<std::vector<BookId>> recoverRuns(Store &store, const ProviderSource &providers,
                                        const QString &region, const SyncEngine::RouteRule &rule,
                                        const Actor &actor, const std::vector<BookId> &fetched,
                                        Progress &progress)
{
    const Result<std::vector<RunId>> runs = runsToRecover(store);
    if (!runs)
        return runs.failure();
    for (const RunId &id : *runs) {
        Result<Run> run = store.runs().get(id);
        if (!run)
            return run.failure();
        RunRecovery recovery(store, providers, region, rule, actor, std::move(*run));
        if (Result<void> recovered = recovery.recover(fetched, progress); !recovered)
            return recovered.failure();
    }
    return booksToRecover(store);
}

} // namespace warden
