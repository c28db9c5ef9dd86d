#include "core/session/session_state.h"
#include "core/sync/before_images.h"
#include "core/sync/change_text.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// What the item was before. Nothing where it isn't known: a message can't be read back, and a
// connection that is gone took along how its books are read.
std::optional<Contact> before(const JournalItem &item, const std::optional<Book> &book,
                              BeforeImages &images)
{
    switch (item.change.action) {
    case ChangeAction::Create:
        return Contact{};
    case ChangeAction::Update:
    case ChangeAction::Remove:
        if (book && !item.change.current.isEmpty()) {
            if (Result<Contact> image = images.contact(item, *book))
                return std::move(*image);
        }
        // A removal holds the contact as it was last known.
        return item.change.action == ChangeAction::Remove ? std::optional(item.change.contact)
                                                          : std::nullopt;
    }
    Q_UNREACHABLE();
}

WrittenContact described(const JournalItem &item, const std::optional<Book> &book,
                         BeforeImages &images)
{
    WrittenContact written;
    written.action = item.change.action;
    written.bookName = book ? book->name : QString();
    written.isForgotten = item.isImageRemoved;
    if (written.isForgotten)
        return written;
    const std::optional<Contact> old = before(item, book, images);
    const Contact none;
    const Contact &was = old ? *old : none;
    const Contact &is = written.action == ChangeAction::Remove ? none : item.change.contact;
    written.name = displayName(item.change.contact);
    if (written.name.isEmpty())
        written.name = displayName(was);
    written.isBeforeKnown = old.has_value();
    switch (written.action) {
    case ChangeAction::Create:
        written.changes = describeChanges(was, is, filledFields(is));
        break;
    case ChangeAction::Update:
        written.changes = describeChanges(was, is, item.change.changedFields);
        break;
    case ChangeAction::Remove:
        written.changes = describeChanges(was, is, filledFields(was));
        break;
    }
    return written;
}

} // namespace

Result<RunValues> Session::runValues(const RunId &id, const RouteId &route, int most)
{
    const Result<StoreAccess> access = m_state->toRead(Permission::SeeContacts);
    if (!access)
        return access.failure();
    Store &store = access->store;
    if (const Result<Run> run = store.runs().get(id); !run)
        return fail(ErrorKind::Usage, ErrorReason::RunUnknown);
    RunValues values;
    const Result<qint64> total = store.journal().countDone(id, route);
    if (!total)
        return total.failure();
    values.total = *total;
    const Result<std::vector<JournalItem>> items = store.journal().firstDone(id, route, most);
    if (!items)
        return items.failure();
    const ProviderSource providers = [this](const Connection &connection) {
        return m_state->providers->make(connection);
    };
    BeforeImages images(store, providers, m_state->region);
    for (const JournalItem &item : *items) {
        std::optional<Book> book;
        if (Result<Book> found = store.books().get(item.book))
            book = std::move(*found);
        values.contacts.push_back(described(item, book, images));
    }
    return values;
}

} // namespace warden
