#pragma once

#include "core/store/store.h"
#include "core/store/tables.h"
#include "core/sync/sync_engine.h"
#include "tests/fakes/fake_service.h"

#include <QTemporaryDir>

#include <map>

namespace warden {

Contact person(const QString &name, const QString &email, const QString &phone = {});

// A real encrypted store with fake services around it: what a sync does can be seen on both sides.
class SyncWorld
{
public:
    SyncWorld();

    // A service with one book, connected.
    FakeService &addService(const QString &name,
                            Capabilities capabilities = {.isIncremental = true});
    // A real provider with the book "contacts", made anew each time.
    using MakeProvider = std::function<std::unique_ptr<Provider>()>;
    void addProvider(const QString &name, const Capabilities &capabilities, MakeProvider make);
    BookId book(const QString &service) const { return m_books.at(service); }
    Route addRoute(const QString &from, const QString &to, Route draft = {});
    void setRoute(const Route &route);

    Result<PreparedPlan> plan(const SyncEngine::Decisions &decisions = {});
    // Plans and applies what may run at once, as Session::sync() does.
    Result<RunResult> sync(const SyncEngine::Decisions &decisions = {});
    // The counts of a sync; -1 failed, with a word, where it didn't come to a run.
    Counts syncedCounts();
    Result<RunResult> apply(const PreparedPlan &prepared);
    Result<RunResult> undo(const RunId &run);
    // Plans and stores an undo, as its review does.
    Result<PreparedPlan> planUndo(const RunId &run);
    // A stored plan as it is applied by its hash.
    Result<PreparedPlan> reload(const QByteArray &sha256);

    // The store as the next start of the program finds it.
    void reopen();
    // What the store's clock shows moves on.
    void letPass(std::chrono::seconds time) { m_passed += time; }

    // The store's files as they are now; goBack() is the program killed at that moment and started
    // again.
    void keepStore();
    void goBack();

    void removeConnection(const QString &service);
    void removeRoute(const RouteId &route);

    Store &store() { return *m_store; }
    SyncEngine engine();
    const Actor &actor() const { return m_actor; }
    Progress &progress() { return m_progress; }
    void cancelAfterPushes(int count);

private:
    void addBook(const QString &name, const Capabilities &capabilities);

    Clock clock();

    QTemporaryDir m_folder;
    std::chrono::seconds m_passed = {};
    Secret m_key;
    std::unique_ptr<Store> m_store;
    std::map<QString, std::unique_ptr<FakeService>> m_services;
    std::map<QString, MakeProvider> m_providers;
    std::map<QString, BookId> m_books;
    std::vector<Route> m_routes;
    Actor m_actor{OperatorId::create(), QStringLiteral("Ada"), Role::Owner};
    std::function<bool()> m_isCancelled;
    Progress m_progress;
};

} // namespace warden
