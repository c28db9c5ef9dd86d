#include "tests/core/sync/sync_support.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// By what the log says of each run of the only route.
QStringList readOf(SyncWorld &world)
{
    QStringList read;
    for (const Event &event : routeEvents(world))
        read.append(event.counts.contains(u"read"_s)
                        ? QString::number(event.counts.value(u"read"_s))
                        : u"not said"_s);
    return read;
}

} // namespace

// What the log is told of a route's run: alert rules go by it.
class SyncEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Nothing read isn't an empty book: whoever compares what runs read would take it for a wipe,
    // and then a wipe for what happens now and then.
    void howManyWereReadIsSaidOnlyWhereTheSourceWasReadToTheEnd()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        FakeService &to = world.addService(u"B"_s);
        fill(from, 20);
        world.addRoute(u"A"_s, u"B"_s);
        const Result<RunResult> first = world.sync();
        REQUIRE_VALUE(first);
        from.fetchError = Error{ErrorKind::Offline, ErrorReason::HostUnreachable};
        REQUIRE_VALUE(world.sync());
        from.fetchError = {};
        from.put(u"p1"_s, withTitle(from.contact(u"p1"_s), u"Countess"_s));
        to.pushError = [](const OutgoingChange &) -> std::optional<Error> {
            return Error{ErrorKind::Offline, ErrorReason::HostUnreachable};
        };
        REQUIRE_VALUE(world.sync()); // what can't be written was read all the same
        to.pushError = {};
        REQUIRE_VALUE(world.undo(first->run.id)); // is about what that run wrote
        QCOMPARE(readOf(world), QStringList({u"20"_s, u"not said"_s, u"20"_s, u"not said"_s}));
    }

    void whatWaitedForAPersonIsNotAllThatWasRead()
    {
        SyncWorld world;
        FakeService &from = world.addService(u"A"_s);
        fill(from, 20);
        world.addService(u"B"_s);
        world.addRoute(u"A"_s, u"B"_s, {.deletions = DeletionStrategy::Ask});
        REQUIRE_VALUE(world.sync());
        from.remove(u"p0"_s);
        from.put(u"p1"_s, withTitle(from.contact(u"p1"_s), u"New"_s));
        Result<PreparedPlan> plan = world.plan();
        REQUIRE_VALUE(plan);
        const SplitPlan split = SyncEngine::split(plan->plan, QDateTime::currentDateTimeUtc());
        for (const std::optional<Plan> &part : {split.waiting, split.runnable}) {
            plan->plan = *part;
            REQUIRE_VALUE(world.engine().store(plan->plan, world.actor()));
            REQUIRE_VALUE(world.apply(*plan));
        }
        QCOMPARE(readOf(world), QStringList({u"20"_s, u"not said"_s, u"20"_s}));
    }

    // All that is switched on counts, by whatever book of the connection.
    void eachRunSaysWhereItLeadsAndHowMuchIsTooMuch()
    {
        SyncWorld world;
        fill(world.addService(u"A"_s), 3);
        fill(world.addService(u"B"_s), 3, u"q"_s);
        world.addService(u"C"_s);
        world.addService(u"D"_s);
        Route draft;
        draft.limits.alertAbove = 700;
        const Route first = world.addRoute(u"A"_s, u"C"_s, draft);
        draft.limits.alertAbove = 300;
        world.addRoute(u"B"_s, u"C"_s, draft);
        world.addRoute(u"A"_s, u"B"_s);
        draft.limits.alertAbove = 9000;
        draft.isEnabled = false;
        world.addRoute(u"D"_s, u"C"_s, draft);
        REQUIRE_VALUE(world.sync());
        const std::vector<Event> events = routeEvents(world);
        const auto found = std::ranges::find(events, first.id.value(),
                                             [](const Event &event) { return event.object.id; });
        QVERIFY(found != events.end());
        const Result<Book> to = world.store().books().get(first.to);
        REQUIRE_VALUE(to);
        const QJsonObject &details = found->details;
        QCOMPARE(details.value(u"destination"_s).toString(), to->connection.value());
        QCOMPARE(details.value(u"destination_name"_s).toString(),
                 world.store().connections().get(to->connection)->name);
        QCOMPARE(details.value(u"destination_routes"_s).toInt(), 2);
        QCOMPARE(details.value(u"destination_alert_above"_s).toInt(), 700);
        QCOMPARE(details.value(u"alert_above"_s).toInt(), 700);
    }
};

QTEST_GUILESS_MAIN(SyncEventsTest)
#include "sync_events_test.moc"
