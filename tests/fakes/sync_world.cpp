#include "tests/fakes/sync_world.h"

#include <QDebug>
#include <QFile>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Set-up can't fail in a sound build; where it does, the test ends here.
template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("set-up failed: %s %s", qPrintable(kindName(result.error().kind)),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

Contact person(const QString &name, const QString &email, const QString &phone)
{
    Contact contact;
    contact.name.formatted = name;
    if (!email.isEmpty())
        contact.emails = {{email}};
    if (!phone.isEmpty())
        contact.phones = {{phone}};
    return contact;
}

SyncWorld::SyncWorld()
    : m_key(qsizetype{32}), m_progress({}, [this] { return m_isCancelled && m_isCancelled(); })
{
    m_key.data()[0] = 1;
    m_store = need(Store::create(m_folder.filePath(u"contacts.db"_s), m_key, clock()));
}

Clock SyncWorld::clock()
{
    return [this] { return systemClock()().addSecs(m_passed.count()); };
}

void SyncWorld::reopen()
{
    m_store.reset();
    m_store =
        need(Store::open(m_folder.filePath(u"contacts.db"_s), m_key, OpenMode::ReadWrite, clock()));
}

void SyncWorld::keepStore()
{
    for (const QString &name : {u"contacts.db"_s, u"contacts.db-wal"_s}) {
        const QString kept = m_folder.filePath(u"kept-"_s + name);
        QFile::remove(kept);
        if (QFile::exists(m_folder.filePath(name)) && !QFile::copy(m_folder.filePath(name), kept))
            qFatal("a store's file can't be copied");
    }
}

void SyncWorld::goBack()
{
    m_store.reset();
    for (const QString &name : {u"contacts.db"_s, u"contacts.db-wal"_s, u"contacts.db-shm"_s}) {
        QFile::remove(m_folder.filePath(name));
        const QString kept = m_folder.filePath(u"kept-"_s + name);
        if (QFile::exists(kept) && !QFile::rename(kept, m_folder.filePath(name)))
            qFatal("a store's file can't be put back");
    }
    reopen();
}

void SyncWorld::removeConnection(const QString &service)
{
    const Book book = need(m_store->books().get(m_books.at(service)));
    std::erase_if(m_routes, [&book](const Route &route) {
        return route.from == book.id || route.to == book.id;
    });
    Transaction transaction = need(m_store->begin());
    need(m_store->connections().remove(book.connection));
    need(transaction.commit());
}

void SyncWorld::removeRoute(const RouteId &id)
{
    std::erase_if(m_routes, [&id](const Route &route) { return route.id == id; });
    Transaction transaction = need(m_store->begin());
    need(m_store->routes().remove(id));
    need(transaction.commit());
}

FakeService &SyncWorld::addService(const QString &name, Capabilities capabilities)
{
    auto service = std::make_unique<FakeService>();
    service->capabilities = capabilities;
    service->identity.account = name;
    addBook(name, capabilities);
    return *m_services.emplace(name, std::move(service)).first->second;
}

void SyncWorld::addProvider(const QString &name, const Capabilities &capabilities,
                            MakeProvider make)
{
    addBook(name, capabilities);
    m_providers.emplace(name, std::move(make));
}

void SyncWorld::addBook(const QString &name, const Capabilities &capabilities)
{
    Connection connection;
    connection.id = ConnectionId::create();
    connection.service = u"fake"_s;
    connection.name = name;
    connection.createdAt = connection.checkedAt = QDateTime::currentDateTimeUtc();
    Book book;
    book.id = BookId::create();
    book.connection = connection.id;
    book.remoteId = u"contacts"_s;
    book.name = name;
    book.capabilities = capabilities;

    Transaction transaction = need(m_store->begin());
    need(m_store->connections().insert(connection));
    need(m_store->books().insert(book));
    need(transaction.commit());
    m_books.insert({name, book.id});
}

Route SyncWorld::addRoute(const QString &from, const QString &to, Route draft)
{
    draft.id = RouteId::create();
    draft.from = m_books.at(from);
    draft.to = m_books.at(to);
    draft.name = from + u" to "_s + to;
    Transaction transaction = need(m_store->begin());
    need(m_store->routes().insert(draft));
    need(transaction.commit());
    m_routes.push_back(draft);
    return draft;
}

void SyncWorld::setRoute(const Route &route)
{
    Transaction transaction = need(m_store->begin());
    need(m_store->routes().update(route));
    need(transaction.commit());
    for (Route &known : m_routes) {
        if (known.id == route.id)
            known = route;
    }
}

SyncEngine SyncWorld::engine()
{
    return SyncEngine(
        *m_store,
        [this](const Connection &connection) -> Result<std::unique_ptr<Provider>> {
            if (const auto real = m_providers.find(connection.name); real != m_providers.end())
                return real->second();
            return std::make_unique<FakeProvider>(*m_services.at(connection.name));
        },
        u"DE"_s, {},
        [](const ConnectionId &id) -> Result<std::shared_ptr<const Secret>> {
            return std::make_shared<const Secret>(QByteArrayView(id.value().toLatin1()));
        });
}

Result<PreparedPlan> SyncWorld::plan(const SyncEngine::Decisions &decisions)
{
    SyncEngine engine = this->engine();
    Result<PreparedPlan> prepared = engine.plan(m_routes, decisions, m_actor, m_progress);
    if (!prepared)
        return prepared;
    if (Result<void> stored = engine.store(prepared->plan, m_actor); !stored)
        return stored.failure();
    return prepared;
}

Result<RunResult> SyncWorld::apply(const PreparedPlan &prepared)
{
    Result<PlanApproval> approval =
        approvePlan(m_actor, prepared.plan.sha256, prepared.plan.isHeld());
    if (!approval)
        return approval.failure();
    return engine().apply(prepared, *approval, m_progress);
}

Result<RunResult> SyncWorld::sync(const SyncEngine::Decisions &decisions)
{
    Result<PreparedPlan> prepared = plan(decisions);
    if (!prepared)
        return prepared.failure();
    SplitPlan split = SyncEngine::split(prepared->plan, QDateTime::currentDateTimeUtc());
    if (!split.runnable)
        return fail(ErrorKind::Held, u"all of it waits"_s);
    if (split.waiting) {
        if (Result<void> stored = engine().store(*split.runnable, m_actor); !stored)
            return stored.failure();
    }
    prepared->plan = *split.runnable;
    return apply(*prepared);
}

Result<PreparedPlan> SyncWorld::planUndo(const RunId &run)
{
    SyncEngine engine = this->engine();
    Result<PreparedPlan> prepared = engine.planUndo(
        run, [](const BookId &) { return std::optional<Error>(); }, m_actor, m_progress);
    if (!prepared)
        return prepared;
    if (Result<void> stored = engine.store(prepared->plan, m_actor); !stored)
        return stored.failure();
    return prepared;
}

Result<RunResult> SyncWorld::undo(const RunId &run)
{
    const Result<PreparedPlan> prepared = planUndo(run);
    if (!prepared)
        return prepared.failure();
    return apply(*prepared);
}

Result<PreparedPlan> SyncWorld::reload(const QByteArray &sha256)
{
    return engine().reload(sha256, m_actor, m_progress);
}

void SyncWorld::cancelAfterPushes(int count)
{
    m_isCancelled = [this, count] {
        qsizetype pushed = 0;
        for (const auto &[name, service] : m_services)
            pushed += service->pushed.size();
        return count >= 0 && pushed >= count;
    };
}

Counts SyncWorld::syncedCounts()
{
    const Result<RunResult> result = sync();
    if (!result) {
        qWarning() << kindName(result.error().kind) << result.error().detail;
        return {.failed = -1};
    }
    return result->run.counts;
}

} // namespace warden
