#include "core/events/event_actions.h"
#include "core/session/contact_export.h"
#include "core/session/session_state.h"

#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostHistory = 200;

Result<QString> bookName(Store &store, const BookId &id)
{
    const Result<Book> book = store.books().get(id);
    if (book)
        return book->name;
    return book.error().reason == ErrorReason::NotFound ? Result<QString>(QString())
                                                        : book.failure();
}

Result<ContactCopy> copyOf(Store &store, const Record &record)
{
    const Result<Book> book = store.books().get(record.book);
    if (!book)
        return book.failure();
    const Result<Connection> connection = store.connections().get(book->connection);
    if (!connection)
        return connection.failure();
    return ContactCopy{record.book, book->name, connection->name, record.contact, record.modified};
}

Result<ContactEvent> eventOf(Store &store, const JournalItem &item)
{
    const Result<QString> book = bookName(store, item.book);
    if (!book)
        return book.failure();
    const Result<Route> route = store.routes().get(item.route);
    const Result<Run> run = store.runs().get(item.run);
    if (!run)
        return run.failure();
    return ContactEvent{item.run,           run->startedAt, route ? route->name : QString(), *book,
                        item.change.action, item.state,     item.change.changedFields};
}

Result<void> addMatches(Store &store, const Record &record, std::vector<MatchView> &matches)
{
    const Result<std::vector<MatchDecision>> decisions = store.decisions().matchesOf(record.id);
    if (!decisions)
        return decisions.failure();
    for (const MatchDecision &decision : *decisions) {
        const Result<Record> other = store.records().get(decision.other);
        if (!other)
            return other.failure();
        const Result<QString> book = bookName(store, other->book);
        if (!book)
            return book.failure();
        matches.push_back({decision, displayName(other->contact), *book});
    }
    return {};
}

} // namespace

Result<ContactPage> Session::searchContacts(const ContactQuery &query)
{
    const Result<StoreAccess> access = m_state->toRead(Permission::SeeContacts);
    if (!access)
        return access.failure();
    Store &store = access->store;
    Result<SearchPage> found =
        store.search().find(query.text, query.limit, query.offset, query.order);
    if (!found)
        return found.failure();
    QHash<BookId, QString> names;
    const Result<std::vector<Book>> books = store.books().all();
    if (!books)
        return books.failure();
    for (const Book &book : *books)
        names.insert(book.id, book.name);

    ContactPage page;
    page.total = found->total;
    for (SearchHit &hit : found->hits) {
        SearchHitView view{hit.person, hit.name, hit.organization, hit.emails, hit.phones, {}, {}};
        for (const BookId &book : hit.books) {
            view.books.append(names.value(book));
            view.bookIds.append(book.value());
        }
        page.contacts.push_back(std::move(view));
    }
    return page;
}

Result<ContactView> Session::contact(const PersonId &id)
{
    const Result<StoreAccess> access = m_state->toRead(Permission::SeeContacts);
    if (!access)
        return access.failure();
    Store &store = access->store;
    const Result<std::vector<Record>> records = store.records().ofPerson(id);
    if (!records)
        return records.failure();
    ContactView view;
    view.person = id;
    for (const Record &record : *records) {
        if (record.isAbsent || record.isErased)
            continue;
        Result<ContactCopy> copy = copyOf(store, record);
        if (!copy)
            return copy.failure();
        if (view.name.isEmpty())
            view.name = displayName(record.contact);
        view.copies.push_back(std::move(*copy));
        if (Result<void> added = addMatches(store, record, view.matches); !added)
            return added.failure();
    }
    if (view.copies.empty())
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, id.value());
    const Result<std::vector<JournalItem>> journal = store.journal().ofPerson(id, mostHistory);
    if (!journal)
        return journal.failure();
    for (const JournalItem &item : *journal) {
        Result<ContactEvent> event = eventOf(store, item);
        if (!event)
            return event.failure();
        view.history.push_back(std::move(*event));
    }
    return view;
}

Result<void> Session::State::noteTakenOut(const Event &started, const QString &path)
{
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    const QFileInfo file(path);
    using Date = ExportedFileTable::Date;
    Result<void> kept = store->exportedFiles().put(
        {file.absoluteFilePath(), QStorageInfo(file.absolutePath()).rootPath(), now()},
        file.exists() ? Date::Earlier : Date::Newer); // contacts lay there all the time
    if (kept)
        kept = transaction->commit();
    return kept ? note(started) : kept; // which has to arrive in the log
}

Result<qint64> Session::exportContacts(ExportFormat format, const QString &path, Progress &progress)
{
    if (Result<void> open = m_state->requireStore(Permission::ExportContacts); !open)
        return open.failure();
    if (Result<void> may = mayTake(path, Existing::Keep); !may)
        return may.failure();
    std::optional<ApprovalRequest> agreement;
    {
        // Before the file: nobody has it without a trace, whatever ends the process.
        const std::lock_guard lock(m_state->writing);
        Result<std::optional<ApprovalRequest>> agreed = m_state->requireAgreementToExport();
        if (!agreed)
            return agreed.failure();
        agreement = std::move(*agreed);
        const Event started = m_state->event(actions::contactsExportStarted, {u"workspace"_s});
        if (Result<void> noted = m_state->noteTakenOut(started, path); !noted)
            return noted.failure();
    }
    Result<qint64> written = [&]() -> Result<qint64> {
        const std::lock_guard lock(m_state->reading);
        return writeContacts(*m_state->readStore, format, path, progress);
    }();
    const std::lock_guard lock(m_state->writing);
    Event event = m_state->event(actions::contactsExported, {u"workspace"_s},
                                 written ? Outcome::Success : Outcome::Failure);
    if (written)
        event.counts = {{u"contacts"_s, *written}};
    Result<Transaction> transaction = m_state->store->begin();
    if (!transaction)
        return transaction.failure();
    Result<void> noted = written ? Result<void>() : m_state->giveBack(agreement);
    if (noted)
        noted = m_state->store->outbox().append(event);
    if (noted)
        noted = m_state->commit(*transaction);
    if (!noted)
        return noted.failure();
    return written;
}

} // namespace warden
