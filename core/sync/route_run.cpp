#include "core/sync/route_run.h"

#include "core/store/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Failures after which the next item would only fail the same way, after another time-out.
bool endsTheRoute(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Unauthorized:
    case ErrorKind::RateLimited:
    case ErrorKind::Cancelled:
    case ErrorKind::Locked:
        return true;
    case ErrorKind::Storage: // a file's disk is full, its folder can't be written
        return true;
    case ErrorKind::Usage:
    case ErrorKind::Denied:
    case ErrorKind::Busy:
    case ErrorKind::Conflict:
    case ErrorKind::Held:
    case ErrorKind::Stale:
    case ErrorKind::Invalid:
    case ErrorKind::Internal:
        return error.reason == ErrorReason::QuotaReached;
    }
    return false;
}

// A hook that is gone, or a web page in its place, answers every message so.
bool isReceiverGone(const Error &error)
{
    return error.reason == ErrorReason::NotFound || error.reason == ErrorReason::NotThisService;
}

// The request went out and no answer came, nobody waited for it, or a server failed over it, be it
// only the gateway before it: it may have been done.
bool isOutcomeUnknown(const Error &error)
{
    return error.kind == ErrorKind::Cancelled || isInDoubt(error);
}

// Whether it is decided that this contact stays gone on one side and stays on the other. Who
// releases an emptied book isn't asked about the same contacts again.
bool isAbsenceSettled(const PlanItem &item, const RoutePlan &plan)
{
    const bool isReleased =
        std::ranges::find(plan.holds, HoldReason::BookEmptied) != plan.holds.end();
    switch (item.reason) {
    case ItemReason::RemovedAtSource:
    case ItemReason::RemovedAtDestination: // so that a change of direction doesn't remove it here
        return true;
    case ItemReason::RemovalsOff:
    case ItemReason::DestinationCannot:
    case ItemReason::LeftTheGroups:
    case ItemReason::GroupNeverLeaves:
    case ItemReason::GroupClosedSince:
    case ItemReason::NothingMayLeave:
        return isReleased;
    case ItemReason::None:
    case ItemReason::Conflict:
    case ItemReason::RemovedAndChanged:
    case ItemReason::AmbiguousMatch:
    case ItemReason::RemovalNeedsPerson:
    case ItemReason::KeptByPerson: // the decline itself remembers that, while nothing changes
    case ItemReason::ErasedBefore:
    case ItemReason::NotAContact:
    case ItemReason::OtherRouteFirst:
    case ItemReason::ChangedSince:
    case ItemReason::Irreversible:
        return false;
    }
    return false;
}

} // namespace

RouteRun::RouteRun(Store &store, const ProviderSource &providers, RouteRunInput input,
                   PlanMaterial &material, const PlanApproval &approval)
    : m_store(store), m_providers(providers), m_material(material), m_input(std::move(input)),
      m_items(m_input.plan.items), m_states(m_items.size(), ItemState::Open), m_approval(approval),
      m_settler(store, m_input.route, material, m_input.isUndo, m_input.destinationIsReceiver,
                m_input.hashing)
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        m_writesLeft.push_back(static_cast<int>(m_items[i].writes.size()));
        // The plan's own items stay as they are, while m_items change as records get their ids.
        for (const PlannedWrite &write : m_input.plan.items[i].writes)
            m_writes.push_back({i, &write, m_input.journal[m_writes.size()]});
    }
    m_result.route = m_input.plan.route;
    m_result.routeName = m_input.plan.routeName;
}

Result<RunRoute> RouteRun::execute(Progress &progress)
{
    if (Result<void> taken = takeBases(); !taken)
        return taken.failure();
    for (Side side : {Side::Destination, Side::Source}) {
        if (Result<void> written = writeSide(side, progress); !written)
            return written.failure();
    }
    finish();
    return m_result;
}

Result<void> RouteRun::takeBases()
{
    std::vector<const PlanItem *> settled;
    for (const PlanItem &item : m_items) {
        if (isAbsenceSettled(item, m_input.plan))
            settled.push_back(&item);
    }
    if (m_input.plan.relinks.empty() && m_input.plan.dropped.empty() && settled.empty())
        return {};
    Result<Transaction> transaction = m_store.begin();
    if (!transaction)
        return transaction.failure();
    for (const Relink &relink : m_input.plan.relinks) {
        if (Result<void> taken = m_settler.relink(relink); !taken)
            return taken;
    }
    for (const PlanItem *item : settled) {
        if (Result<void> seen = m_settler.absenceSeen(*item); !seen)
            return seen;
    }
    for (const LinkId &link : m_input.plan.dropped) {
        Result<void> dropped = m_store.links().remove(link);
        if (!dropped && dropped.error().reason != ErrorReason::NotFound) // another plan did it
            return dropped;
    }
    return transaction->commit();
}

Result<std::unique_ptr<TargetWriter>> RouteRun::openTarget(Side side)
{
    Result<Book> book =
        m_store.books().get(side == Side::Destination ? m_input.plan.to : m_input.plan.from);
    if (!book)
        return book.failure();
    const Result<Connection> connection = m_store.connections().get(book->connection);
    if (!connection)
        return connection.failure();
    Result<std::unique_ptr<Provider>> provider = m_providers(*connection);
    if (!provider)
        return provider.failure();
    return std::make_unique<TargetWriter>(std::move(*book), std::move(*provider), m_input.phones);
}

Result<void> RouteRun::writeSide(Side side, Progress &progress)
{
    std::vector<Write *> writes;
    for (Write &write : m_writes) {
        if (write.planned->side == side)
            writes.push_back(&write);
    }
    if (writes.empty())
        return {};
    Result<std::unique_ptr<TargetWriter>> target = openTarget(side);
    if (!target) {
        m_stoppedBy = target.error();
        Result<Transaction> transaction = m_store.begin();
        if (!transaction)
            return transaction.failure();
        for (Write *write : writes) {
            if (Result<void> stored = storeFailure(*write, *m_stoppedBy); !stored)
                return stored;
        }
        return transaction->commit();
    }

    const Book &book = (*target)->book();
    const int most = book.capabilities.isMessageReceiver ? 1 : book.capabilities.writeBatch;
    const size_t batchSize = most == 0 ? writes.size() : static_cast<size_t>(most);
    const auto total = static_cast<qint64>(writes.size());
    size_t next = 0;
    for (size_t done = 0; done < writes.size(); done = next) {
        progress.report({Stage::Writing, book.name, static_cast<qint64>(done), total});
        const size_t size = m_input.isMerge && done == 0 ? 1 : batchSize;
        const auto batch =
            std::span<Write *const>(writes).subspan(done, std::min(size, writes.size() - done));
        next = done + batch.size();
        if (Result<void> written = writeBatch(**target, batch, progress); !written)
            return written;
    }
    progress.report({Stage::Writing, book.name, total, total});
    return {};
}

Result<void> RouteRun::writeBatch(TargetWriter &target, std::span<Write *const> batch,
                                  Progress &progress)
{
    const Capabilities &capabilities = target.book().capabilities;
    if (progress.isCancelled() && !m_stoppedBy)
        m_stoppedBy = Error{ErrorKind::Cancelled};
    const bool canBeLookedUp = !capabilities.isMessageReceiver && capabilities.proposesIds;
    if (!canBeLookedUp && !m_stoppedBy) {
        if (Result<void> noted = noteSent(batch); !noted)
            return noted;
    }
    const std::vector<Outcome> outcomes = push(target, batch, progress);

    Result<Transaction> transaction = m_store.begin();
    if (!transaction)
        return transaction.failure();
    Result<void> settled = storeRecords(batch.front()->planned->side, batch, outcomes);
    if (!settled)
        return settled;
    for (size_t i = 0; i < batch.size(); ++i) {
        Result<void> stored = outcomes[i] ? storeSuccess(*batch[i], *outcomes[i])
                                          : storeFailure(*batch[i], outcomes[i].error());
        if (!stored)
            return stored;
    }
    return transaction->commit();
}

// A message can't be looked up afterwards, and what a service names itself only by its content:
// that it may have gone out is noted before it does.
Result<void> RouteRun::noteSent(std::span<Write *const> batch)
{
    Result<Transaction> transaction = m_store.begin();
    if (!transaction)
        return transaction.failure();
    std::vector<PlanItemId> ids;
    for (const Write *write : batch) {
        ids.push_back(write->planned->id);
        const bool isMessage =
            m_input.destinationIsReceiver && write->planned->side == Side::Destination;
        if (!isMessage)
            continue; // of an item we'll know whether it left
        Result<void> noted = m_store.deliveries().setState(write->planned->id, DeliveryState::Sent,
                                                           m_store.clock()());
        if (!noted)
            return noted;
    }
    if (Result<void> noted = m_store.journal().setState(ids, JournalState::Sent); !noted)
        return noted;
    return transaction->commit();
}

Result<ApprovedChange> RouteRun::approve(const Write &write,
                                         const Result<SendingRules> &rules) const
{
    if (!rules)
        return rules.failure();
    OutgoingChange change = write.journal.change;
    const PlanItem &item = m_items[write.item];
    const bool toDestination = write.planned->side == Side::Destination;
    if (const Record *from = m_material.record(toDestination ? item.source : item.destination))
        change.groups = from->contact.groups;
    return approveChange(m_approval, std::move(change), rules->policy, rules->neverLeaving);
}

std::vector<RouteRun::Outcome> RouteRun::push(TargetWriter &target, std::span<Write *const> batch,
                                              Progress &progress)
{
    std::vector<Outcome> outcomes;
    std::vector<ApprovedChange> approved;
    std::vector<size_t> places;
    // What an undo restores was the destination's own: no policy holds it back. All else follows
    // the policy as it is now, which another process may have changed.
    const Result<SendingRules> rules =
        m_input.isUndo ? SendingRules{} : sendingRules(m_store, m_input.plan.route);
    for (Write *write : batch) {
        if (m_stoppedBy) {
            outcomes.emplace_back(fail(*m_stoppedBy));
            continue;
        }
        if (m_states[write->item] != ItemState::Open) {
            outcomes.emplace_back(fail(ErrorKind::Conflict, u"the other side failed"_s));
            continue;
        }
        Result<ApprovedChange> change = approve(*write, rules);
        if (!change) {
            outcomes.emplace_back(change.failure());
            continue;
        }
        write->wasTried = true;
        places.push_back(outcomes.size());
        outcomes.emplace_back();
        approved.push_back(std::move(*change));
    }
    if (approved.empty())
        return outcomes;
    std::vector<Outcome> written = target.write(approved, progress);
    for (size_t i = 0; i < places.size(); ++i)
        outcomes[places[i]] = std::move(written[i]);
    return outcomes;
}

// The records of a batch first and all together; links and journal then point to them.
Result<void> RouteRun::storeRecords(Side side, std::span<Write *const> batch,
                                    const std::vector<Outcome> &outcomes)
{
    std::vector<Settler::Written> written;
    std::vector<IncomingRecord> now;
    for (size_t i = 0; i < batch.size(); ++i) {
        if (!outcomes[i])
            continue;
        written.push_back({m_items[batch[i]->item], *batch[i]->planned});
        now.push_back(outcomes[i]->stored.value_or(IncomingRecord{}));
    }
    return m_settler.recordsWritten(side, written, std::move(now));
}

Result<void> RouteRun::storeSuccess(Write &write, const TargetWriter::Written &written)
{
    PlanItem &item = m_items[write.item];
    JournalItem &journal = write.journal;
    journal.state = JournalState::Done;
    journal.resultRemoteId = written.outcome.remoteId;
    journal.resultRevision = written.outcome.revision;
    journal.isIrreversible = journal.isIrreversible || written.outcome.isIrreversible;
    if (written.stored) {
        journal.after = written.stored->raw;
        journal.resultRemoteId = written.stored->remoteId;
        journal.resultRevision = written.stored->revision;
    }
    journal.record = write.planned->side == Side::Destination ? item.destination : item.source;
    if (Result<void> updated = m_store.journal().update(journal); !updated)
        return updated;
    Result<void> delivered = m_store.deliveries().setState(
        write.planned->id, DeliveryState::Accepted, m_store.clock()());
    if (!delivered)
        return delivered;
    if (--m_writesLeft[write.item] > 0 || m_states[write.item] != ItemState::Open)
        return {};
    m_states[write.item] = ItemState::Done;
    return m_settler.itemDone(item);
}

Result<void> RouteRun::storeFailure(Write &write, const Error &error)
{
    const bool isDeadHook = m_input.destinationIsReceiver && write.wasTried &&
                            write.planned->side == Side::Destination && isReceiverGone(error);
    const bool endsMerge = m_input.isMerge && write.planned->action == ChangeAction::Update;
    if ((endsTheRoute(error) || isDeadHook || endsMerge) && !m_stoppedBy)
        m_stoppedBy = error;
    const bool wasCancelled = error.kind == ErrorKind::Cancelled;
    if (m_states[write.item] == ItemState::Open) {
        m_states[write.item] = wasCancelled ? ItemState::NotTried : ItemState::Failed;
        if (!wasCancelled)
            m_failures.push_back({write.planned->id, m_input.plan.route, error});
    }
    write.journal.state = wasCancelled ? JournalState::Cancelled : JournalState::Failed;
    // Not known whether it arrived: the recovery asks the service, or repeats the message under the
    // same key.
    if (write.wasTried && isOutcomeUnknown(error))
        write.journal.state = JournalState::Sent;
    write.journal.errorKind = kindName(error.kind);
    write.journal.errorReason = reasonName(error.reason);
    return m_store.journal().update(write.journal);
}

void RouteRun::finish()
{
    Counts &counts = m_result.counts;
    counts = m_input.plan.counts;
    counts.created = counts.updated = counts.removed = counts.irreversible = 0;
    // The rest was skipped without an item: it waits in a plan of its own.
    counts.skipped -= std::ranges::count(m_items, ItemAction::Skip, &PlanItem::action);
    for (size_t i = 0; i < m_items.size(); ++i) {
        const PlanItem &item = m_items[i];
        if (item.action == ItemAction::Skip) {
            ++counts.skipped;
            counts.irreversible += item.reason == ItemReason::Irreversible;
            continue;
        }
        if (m_states[i] == ItemState::Failed) {
            ++counts.failed;
            continue;
        }
        if (m_states[i] != ItemState::Done) {
            ++counts.skipped;
            continue;
        }
        counts.irreversible += item.isIrreversible;
        counts.created += item.action == ItemAction::Create;
        counts.updated += item.action == ItemAction::Update;
        counts.removed += item.action == ItemAction::Remove;
    }
    m_result.state = RunState::Done;
    if (!m_stoppedBy)
        return;
    m_result.state =
        m_stoppedBy->kind == ErrorKind::Cancelled ? RunState::Interrupted : RunState::Failed;
    m_result.reason = m_stoppedBy->reason == ErrorReason::None ? kindName(m_stoppedBy->kind)
                                                               : reasonName(m_stoppedBy->reason);
}

} // namespace warden
