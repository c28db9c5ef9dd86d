#pragma once

#include "core/base/progress.h"
#include "core/permissions/permission.h"
#include "core/store/store.h"
#include "core/sync/plan_material.h"
#include "core/sync/planner.h"
#include "core/sync/provider_source.h"
#include "core/sync/runner.h"

namespace warden {

class PhoneKeys;
struct DuplicatesMerge;

// A plan with the records that it was made from.
struct PreparedPlan
{
    Plan plan = {};
    PlanMaterial material = {};
    QHash<BookId, std::vector<UnreadableItem>> unreadable = {}; // by the book that has them
};

// What can run at once, and what waits for a person as a plan of its own.
struct SplitPlan
{
    std::optional<Plan> runnable = {}; // nothing where all waits
    std::optional<Plan> waiting = {};
};

// The road of a contact, stage by stage: fetch → recover → pairs → plan → store → apply.
// The caller holds the run lease and has asked the gate.
class SyncEngine
{
public:
    // By link, else by source record: how a person decided a conflict.
    using Decisions = QHash<QString, ConflictStrategy>;

    // What keeps a route from running before anything is written; nothing: it may run.
    using RouteRule = std::function<Result<std::optional<Error>>(const Route &)>;

    // What keeps an undo from writing to a book now; nothing: it may.
    using BookRule = std::function<Result<std::optional<Error>>(const BookId &)>;

    // Plans that remove more than `onePerson` are held for a second one.
    SyncEngine(Store &store, ProviderSource providers, QString region, RouteRule rule = {},
               HashKeySource hashKeys = {}, std::optional<qint64> onePerson = {});

    // Fetches the routes' books and plans. The plan isn't stored yet.
    Result<PreparedPlan> plan(const std::vector<Route> &routes, const Decisions &decisions,
                              const Actor &actor, Progress &progress);

    // Fetches the books that the run wrote to and plans to take it back. Routes whose books may not
    // be written are unavailable; what keeps them is the error where nothing else is left to do.
    Result<PreparedPlan> planUndo(const RunId &run, const BookRule &rule, const Actor &actor,
                                  Progress &progress);

    // Fetches the books that hold the person, but those to be left alone, and plans the removals.
    Result<PreparedPlan> planErasure(const PersonId &person, const std::vector<BookId> &keep,
                                     const Actor &actor, Progress &progress);

    // Fetches the book that has the contacts, and plans to make one of them. It is held where a
    // second person has to agree.
    Result<PreparedPlan> planMerge(const DuplicatesMerge &merge, const Actor &actor,
                                   Progress &progress);

    // Both parts are sealed anew where there are two. Routes that couldn't be read are in the
    // runnable part, so that the run tells of them.
    static SplitPlan split(Plan plan, const QDateTime &now);

    // Remembers a plan for its review or its application, with its event.
    Result<void> store(const Plan &plan, const Actor &actor);

    // A stored plan with what it was made from; Stale where something changed since, also at the
    // services, which are asked again.
    Result<PreparedPlan> reload(const QByteArray &sha256, const Actor &actor, Progress &progress);

    Result<RunResult> apply(PreparedPlan prepared, const PlanApproval &approval,
                            Progress &progress);

private:
    struct Fetched
    {
        QHash<BookId, Book> books = {};
        QHash<BookId, Error> failures = {};
        QHash<BookId, std::vector<UnreadableItem>> unreadable = {};
    };
    Result<Fetched> fetch(std::vector<BookId> books, const Actor &actor, Progress &progress);
    Result<void> checkRoutes(const Plan &plan);
    Result<FieldHashing> hashingFor(const Route &route);
    Result<PlannerInput> plannerInput(const Route &route, const Fetched &fetched,
                                      const Decisions &decisions);

    Store &m_store;
    const ProviderSource m_providers;
    const QString m_region;
    const RouteRule m_rule;
    const HashKeySource m_hashKeys;
    const std::optional<qint64> m_onePerson;
    const std::shared_ptr<PhoneKeys> m_phones;
};

} // namespace warden
