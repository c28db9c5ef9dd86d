#include "core/sync/fetch_stage.h"

#include "core/store/tables.h"
#include "core/sync/fetch_worker.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 longestWithoutFullListing = 7 * 24 * 60 * 60; // seconds

// A delta may leave out what is gone, or be a full listing that doesn't say so (DAViCal, for a
// token that it doesn't know). So all is compared once a week.
Book withDueListing(Book book, const QDateTime &now)
{
    const qint64 age = book.fullListingAt.isValid() ? book.fullListingAt.secsTo(now) : -1;
    if (age < 0 || age > longestWithoutFullListing)
        book.syncState.clear();
    return book;
}

// Writes into the store what the workers bring.
class FetchWriter
{
public:
    FetchWriter(Store &store, const std::vector<Book> &books, Progress &progress)
        : m_store(store), m_books(books), m_progress(progress), m_stored(books.size(), 0)
    {
        for (const Book &book : books)
            m_reports.push_back({.book = book.id});
    }

    Result<void> handle(FetchMessage message)
    {
        return std::visit([this](auto &content) { return take(content); }, message);
    }

    bool isFinished() const { return m_finished == m_books.size(); }
    std::vector<FetchReport> takeReports() { return std::move(m_reports); }

private:
    Result<void> take(FetchedBatch &batch)
    {
        Result<Transaction> transaction = m_store.begin(Durability::Normal);
        if (!transaction)
            return transaction.failure();
        const Result<std::vector<RecordTable::Stored>> stored =
            m_store.records().upsert(m_books[batch.book].id, batch.records);
        if (!stored)
            return stored.failure();
        m_stored[batch.book] += static_cast<qint64>(batch.records.size());
        m_progress.report({Stage::Fetching, m_books[batch.book].name, m_stored[batch.book]});
        return transaction->commit();
    }

    Result<void> take(RevisionsWanted &wanted)
    {
        wanted.answer->set_value(m_store.records().revisions(m_books[wanted.book].id));
        return {};
    }

    Result<void> take(BookFinished &finished)
    {
        ++m_finished;
        FetchReport &report = m_reports[finished.book];
        if (!finished.result) {
            // A Stop ends the whole fetch; any other failure only this book's.
            if (finished.result.error().kind == ErrorKind::Cancelled)
                return finished.result.failure();
            report.failure = finished.result.error();
            return {};
        }
        report.wasTokenExpired = finished.result->wasTokenExpired;
        Result<void> closed = close(m_books[finished.book], *finished.result, finished.absent);
        report.unreadable = std::move(finished.result->unreadable);
        return closed;
    }

    // What is gone and the new sync state come last and together: a crash before only fetches
    // again.
    Result<void> close(const Book &before, const FetchResult &result, const QStringList &absent)
    {
        Result<Transaction> transaction = m_store.begin();
        if (!transaction)
            return transaction.failure();
        if (!absent.isEmpty()) {
            if (Result<void> marked = m_store.records().markAbsent(before.id, absent); !marked)
                return marked;
        }
        if (before.identity != result.identity) {
            Book book = before;
            book.identity = result.identity;
            if (Result<void> updated = m_store.books().update(book); !updated)
                return updated;
        }
        const Result<bool> isSettled = isAllKnown(before.id, result);
        if (!isSettled)
            return isSettled.failure();
        Result<void> stored =
            m_store.books().setSyncState(before.id, *isSettled ? result.syncState : QByteArray(),
                                         m_store.clock()(), result.kind == ListingKind::Full);
        if (!stored)
            return stored;
        return transaction->commit();
    }

    // A sync state tells of later changes only: what couldn't be read now would be forgotten, and
    // what a listing left out by mistake would never come back. Then the next fetch lists all.
    Result<bool> isAllKnown(const BookId &book, const FetchResult &result)
    {
        if (!result.unreadable.empty())
            return false;
        if (result.kind != ListingKind::Full)
            return true;
        const Result<bool> isMissing = m_store.records().hasAbsent(book);
        if (!isMissing)
            return isMissing.failure();
        return !*isMissing;
    }

    Store &m_store;
    const std::vector<Book> &m_books;
    Progress &m_progress;
    std::vector<qint64> m_stored;
    std::vector<FetchReport> m_reports;
    size_t m_finished = 0;
};

// Joins the workers however the fetch ends.
class WorkerThreads
{
public:
    explicit WorkerThreads(FetchQueue &queue) : m_queue(queue) {}
    ~WorkerThreads()
    {
        m_queue.close();
        for (const std::unique_ptr<QThread> &thread : m_threads)
            thread->wait();
    }

    void start(FetchWorker &worker)
    {
        m_threads.emplace_back(QThread::create([&worker] { worker.run(); }));
        m_threads.back()->start();
    }

private:
    FetchQueue &m_queue;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace

Result<std::vector<FetchReport>> fetchBooks(Store &store, const FetchInput &input,
                                            const ProviderSource &providers, Progress &progress)
{
    QHash<ConnectionId, std::vector<FetchWorker::Task>> tasks;
    const QDateTime now = store.clock()();
    for (size_t i = 0; i < input.books.size(); ++i)
        tasks[input.books[i].connection].push_back({i, withDueListing(input.books[i], now)});

    FetchQueue queue;
    std::vector<std::unique_ptr<FetchWorker>> workers;
    FetchWriter writer(store, input.books, progress);
    {
        WorkerThreads threads(queue);
        for (auto it = tasks.cbegin(); it != tasks.cend(); ++it) {
            workers.push_back(std::make_unique<FetchWorker>(
                input.connections.value(it.key()), it.value(), input.phones, input.wantsFullListing,
                providers, queue, progress));
            threads.start(*workers.back());
        }
        while (!writer.isFinished()) {
            if (Result<void> going = progress.check(); !going)
                return going.failure();
            std::optional<FetchMessage> message = queue.pop();
            if (!message)
                continue;
            if (Result<void> handled = writer.handle(std::move(*message)); !handled)
                return handled.failure();
        }
    }
    return writer.takeReports();
}

} // namespace warden
