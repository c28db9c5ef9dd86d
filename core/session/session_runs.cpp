#include "core/session/session_state.h"
#include "core/sync/journal_intents.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Messages to a book that go out before this write: each counts on from the one before.
qint64 messagesBefore(const Plan &plan, const BookId &book, const PlanItemId &id)
{
    qint64 before = 0;
    for (const RoutePlan &route : plan.routes) {
        for (const PlanItem &item : route.items) {
            for (const PlannedWrite &write : item.writes) {
                if (write.id == id)
                    return before;
                before += write.side == Side::Destination && route.to == book;
            }
        }
    }
    return before;
}

// The item that a write changes or gives back, which a stored plan doesn't hold.
Result<QByteArray> currentOf(Store &store, const Plan &plan, const PlannedWrite &write)
{
    if (const Result<Record> record = store.records().get(write.record))
        return record->raw;
    if (write.action != ChangeAction::Create || write.restores.isEmpty())
        return write.current;
    const Result<std::vector<JournalItem>> journal = store.journal().ofRun(plan.undoOf);
    if (!journal)
        return journal.failure();
    const auto item = std::ranges::find(*journal, write.restores, &JournalItem::item);
    return item == journal->end() ? QByteArray() : item->change.current;
}

} // namespace

Result<PayloadPreview> Session::preview(const Plan &plan, const PlanItemId &id)
{
    const Result<StoreAccess> access = m_state->toRead(Permission::RunSync);
    if (!access)
        return access.failure();
    for (const RoutePlan &route : plan.routes) {
        for (const PlanItem &item : route.items) {
            const auto write = std::ranges::find(item.writes, id, &PlannedWrite::id);
            if (write == item.writes.end())
                continue;
            const Result<Book> book =
                access->store.books().get(write->side == Side::Destination ? route.to : route.from);
            if (!book)
                return book.failure();
            const Result<Connection> connection = access->store.connections().get(book->connection);
            if (!connection)
                return connection.failure();
            const Result<std::unique_ptr<Provider>> provider =
                m_state->providers->make(*connection);
            if (!provider)
                return provider.failure();
            std::optional<qint64> sequence;
            if (book->capabilities.isMessageReceiver) {
                const Result<qint64> last = access->store.journal().lastSequence(book->id);
                if (!last)
                    return last.failure();
                sequence = *last + 1 + messagesBefore(plan, book->id, id);
            }
            PlannedWrite complete = *write;
            Result<QByteArray> current = currentOf(access->store, plan, *write);
            if (!current)
                return current.failure();
            complete.current = std::move(*current);
            const Result<QByteArray> bytes = (*provider)->preview(
                book->remoteId, outgoingChange(plan, item, complete, sequence.value_or(0)));
            if (!bytes)
                return bytes.failure();
            return PayloadPreview{*bytes, sequence,
                                  sequence ? u"application/json"_s : u"text/vcard"_s, item.heldBack,
                                  item.lost};
        }
    }
    return fail(ErrorKind::Usage, ErrorReason::NotFound, {}, u"no such write in the plan"_s);
}

Result<std::vector<Run>> Session::runs(int limit)
{
    const Result<StoreAccess> access = m_state->toRead(Permission::RunSync);
    if (!access)
        return access.failure();
    return access->store.runs().newest(limit);
}

Result<RunView> Session::run(const RunId &id)
{
    const Result<StoreAccess> access = m_state->toRead(Permission::RunSync);
    if (!access)
        return access.failure();
    Store &store = access->store;
    Result<Run> run = store.runs().get(id);
    if (!run)
        return fail(ErrorKind::Usage, ErrorReason::RunUnknown);
    const Result<std::vector<JournalItem>> journal = store.journal().ofRun(id);
    if (!journal)
        return journal.failure();
    const Result<std::vector<Delivery>> deliveries = store.deliveries().ofRun(id);
    if (!deliveries)
        return deliveries.failure();
    QHash<PlanItemId, std::optional<MessageView>> messages;
    for (const Delivery &delivery : *deliveries) {
        if (!delivery.receiver.isEmpty())
            messages.insert(delivery.item, MessageView{delivery.state, delivery.confirmation});
    }
    RunView view{std::move(*run), {}};
    // What tells a hook of a removal holds no name: another write of the same person may.
    QHash<PersonId, QString> names;
    for (const JournalItem &item : *journal) {
        const QString name = displayName(item.change.contact);
        if (!name.isEmpty())
            names.insert(item.change.person, name);
    }
    for (const JournalItem &item : *journal) {
        const auto route = std::ranges::find(view.run.routes, item.route, &RunRoute::route);
        const Result<Book> book = store.books().get(item.book);
        const QString name = displayName(item.change.contact);
        view.items.push_back({item.item, name.isEmpty() ? names.value(item.change.person) : name,
                              route == view.run.routes.end() ? QString() : route->routeName,
                              book ? book->name : QString(), item.change.action, item.state,
                              item.change.changedFields, item.isIrreversible, item.errorKind,
                              item.errorReason, messages.value(item.item)});
    }
    return view;
}

} // namespace warden
