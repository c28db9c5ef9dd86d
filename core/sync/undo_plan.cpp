#include "core/sync/undo_plan.h"

#include "core/store/tables.h"
#include "core/sync/change_text.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

class UndoPlanner
{
public:
    UndoPlanner(Store &store, BeforeImages &images) : m_store(store), m_images(images) {}

    Result<PlanItem> itemFor(const JournalItem &journal, const RoutePlan &route)
    {
        PlanItem item;
        item.person = journal.change.person;
        item.name = displayName(journal.change.contact);
        Result<Book> book = m_store.books().get(journal.book);
        if (!book && book.error().reason != ErrorReason::NotFound)
            return book.failure();
        // The connection was removed, or the image is too old.
        if (!book || journal.isImageRemoved)
            return skipped(std::move(item), ItemReason::Irreversible);
        if (journal.isIrreversible || book->capabilities.isMessageReceiver)
            return skipped(std::move(item), ItemReason::Irreversible);
        const Result<bool> isErased = m_store.erasures().isErased(item.person);
        if (!isErased)
            return isErased.failure();
        if (*isErased)
            return skipped(std::move(item), ItemReason::ErasedBefore);

        const Side side = journal.book == route.to ? Side::Destination : Side::Source;
        (side == Side::Destination ? item.destination : item.source) = journal.record;
        (side == Side::Destination ? item.source : item.destination) = journal.counterpart;
        const Result<std::optional<Record>> now = m_store.records().find(
            journal.book,
            journal.resultRemoteId.isEmpty() ? journal.change.remoteId : journal.resultRemoteId);
        if (!now)
            return now.failure();
        const bool isThere = *now && !(*now)->isAbsent;
        switch (journal.change.action) {
        case ChangeAction::Create:
            return undoCreate(std::move(item), side, journal, isThere ? &**now : nullptr);
        case ChangeAction::Update:
            return undoUpdate(std::move(item), side, journal, *book, isThere ? &**now : nullptr);
        case ChangeAction::Remove:
            return undoRemove(std::move(item), side, journal, *book, isThere);
        }
        Q_UNREACHABLE();
    }

private:
    static PlanItem skipped(PlanItem item, ItemReason reason)
    {
        item.action = ItemAction::Skip;
        item.reason = reason;
        item.isIrreversible = reason == ItemReason::Irreversible;
        return item;
    }

    static void setChange(PlanItem &item, Side side, const Record &record)
    {
        (side == Side::Destination ? item.destination : item.source) = record.id;
        (side == Side::Destination ? item.destinationChange : item.sourceChange) =
            record.changeNumber;
    }

    static PlannedWrite writeTo(Side side, ChangeAction action, const Record *record)
    {
        PlannedWrite write;
        write.id = PlanItemId::create();
        write.idempotencyKey = newUuid();
        write.side = side;
        write.action = action;
        if (record) {
            write.record = record->id;
            write.remoteId = record->remoteId;
            write.revision = record->revision;
            write.current = record->raw;
        }
        return write;
    }

    PlanItem undoCreate(PlanItem item, Side side, const JournalItem &journal, const Record *now)
    {
        if (!now || now->raw != journal.after)
            return skipped(std::move(item), ItemReason::ChangedSince);
        setChange(item, side, *now);
        item.action = ItemAction::Remove;
        PlannedWrite write = writeTo(side, ChangeAction::Remove, now);
        write.contact = now->contact;
        write.changes = describeChanges(now->contact, Contact{}, filledFields(now->contact));
        item.writes.push_back(std::move(write));
        return item;
    }

    Result<PlanItem> undoUpdate(PlanItem item, Side side, const JournalItem &journal,
                                const Book &book, const Record *now)
    {
        if (!now || now->raw != journal.after || journal.change.current.isEmpty())
            return skipped(std::move(item), ItemReason::ChangedSince);
        const Result<Contact> before = m_images.contact(journal, book);
        if (!before)
            return before.failure();
        setChange(item, side, *now);
        item.action = ItemAction::Update;
        PlannedWrite write = writeTo(side, ChangeAction::Update, now);
        write.restores = journal.item;
        write.contact = *before;
        write.fields = differingFields(now->contact, *before);
        write.changes = describeChanges(now->contact, *before, write.fields);
        item.writes.push_back(std::move(write));
        return item;
    }

    Result<PlanItem> undoRemove(PlanItem item, Side side, const JournalItem &journal,
                                const Book &book, bool isThere)
    {
        if (isThere || journal.change.current.isEmpty())
            return skipped(std::move(item), ItemReason::ChangedSince);
        const Result<Contact> before = m_images.contact(journal, book);
        if (!before)
            return before.failure();
        (side == Side::Destination ? item.destination : item.source) = RecordId();
        item.action = ItemAction::Create;
        PlannedWrite write = writeTo(side, ChangeAction::Create, nullptr);
        write.remoteId = write.id.value();
        write.restores = journal.item;
        write.current = journal.change.current;
        write.contact = *before;
        write.fields = filledFields(*before);
        write.changes = describeChanges(Contact{}, *before, write.fields);
        item.writes.push_back(std::move(write));
        return item;
    }

    Store &m_store;
    BeforeImages &m_images;
};

void addItem(RoutePlan &route, PlanItem item)
{
    countItem(route.counts, item);
    route.items.push_back(std::move(item));
}

// The run's route as it was: its books are taken from the journal where it is gone.
Result<RoutePlan> emptyRoutePlan(Store &store, const RunRoute &ran,
                                 const std::vector<JournalItem> &journal)
{
    RoutePlan plan;
    plan.route = ran.route;
    plan.routeName = ran.routeName;
    if (Result<Route> route = store.routes().get(ran.route)) {
        plan.from = route->from;
        plan.to = route->to;
        plan.routeVersion = route->version;
        plan.policyVersion = route->policy.version;
        return plan;
    } else if (route.error().reason != ErrorReason::NotFound) {
        return route.failure();
    }
    for (const JournalItem &item : journal) {
        if (item.route != ran.route)
            continue;
        if (plan.to.isEmpty())
            plan.from = plan.to = item.book;
        else if (item.book != plan.to)
            plan.from = item.book;
    }
    return plan;
}

} // namespace

Result<Plan> planUndo(Store &store, BeforeImages &images, const Run &run)
{
    const Result<std::vector<JournalItem>> journal = store.journal().ofRun(run.id);
    if (!journal)
        return journal.failure();
    UndoPlanner planner(store, images);
    Plan plan;
    plan.undoOf = run.id;
    for (const RunRoute &ran : run.routes) {
        Result<RoutePlan> route = emptyRoutePlan(store, ran, *journal);
        if (!route)
            return route.failure();
        // The last write is taken back first.
        for (auto item = journal->rbegin(); item != journal->rend(); ++item) {
            if (item->route != ran.route || item->state != JournalState::Done)
                continue;
            Result<PlanItem> planned = planner.itemFor(*item, *route);
            if (!planned)
                return planned.failure();
            addItem(*route, std::move(*planned));
        }
        if (!route->items.empty())
            plan.routes.push_back(std::move(*route));
    }
    if (plan.routes.empty())
        return fail(ErrorKind::Invalid, ErrorReason::NothingToUndo);
    return plan;
}

} // namespace warden
