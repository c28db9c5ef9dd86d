#include "app/sandbox/zapier_sandbox.h"
#include "core/session/session_hooks.h"
#include "tests/core/session/session_fixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// A book with three contacts, and a hook whose Zap can name what it has worked on.
struct ConfirmWorld
{
    ConfirmWorld()
    {
        if (!zapier.start())
            qFatal("the sandbox doesn't start");
        session = fixture.create();
        fixture.writeBook(u"a.vcf"_s, 3);
        Route route;
        route.from = fixture.addFile(*session, u"a.vcf"_s);
        route.to = fixture.addHook(*session, zapier.hookUrl().toString());
        if (!session->addRoute(route))
            qFatal("a route can't be added");
        const Result<std::vector<ConnectionView>> views = session->connections();
        for (const ConnectionView &view : *views) {
            if (view.connection.service == u"zapier"_s)
                hook = view.connection.id;
        }
        zapier.setWayBack(wayBack());
        zapier.setConfirming(true);
    }

    QString wayBack() const { return fixture.path(u"way-back.txt"_s); }

    RunId sync()
    {
        const Result<SyncOutcome> outcome = session->sync({}, fixture.progress());
        if (!outcome || !outcome->run)
            qFatal("no sync");
        return outcome->run->id;
    }

    void write(const QStringList &lines)
    {
        QFile file(wayBack());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the way back can't be written");
        file.write(lines.join(u'\n').toUtf8());
    }

    // The messages of a run in this state.
    qint64 count(const RunId &run, DeliveryState state)
    {
        const Result<RunView> view = session->run(run);
        if (!view)
            qFatal("no run");
        return std::ranges::count_if(view->items, [state](const RunItemView &item) {
            return item.message && item.message->state == state;
        });
    }

    QStringList sentKeys() const
    {
        QStringList keys;
        for (const ReceivedMessage &message : zapier.received())
            keys.append(message.json.value(u"idempotency_key"_s).toString());
        return keys;
    }

    std::vector<AuditRow> events(const QString &action)
    {
        AuditFilter filter;
        filter.action = action;
        const Result<AuditPage> page = session->auditList(filter);
        return page ? page->rows : std::vector<AuditRow>();
    }

    ZapierSandbox zapier;
    SessionFixture fixture;
    std::unique_ptr<Session> session;
    ConnectionId hook;
};

} // namespace

class SessionConfirmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAWayBackItStaysAccepted()
    {
        ConfirmWorld world;
        const RunId run = world.sync();
        const Result<ConfirmationReport> report =
            world.session->findConfirmations(world.fixture.progress());
        REQUIRE_VALUE(report);
        QVERIFY(report->waysBack.empty());
        QCOMPARE(world.count(run, DeliveryState::Accepted), 3);
        QCOMPARE(world.session->run(run)->run.counts.confirmed, 0);
    }

    void aHookWhoseLastMessageFailedSaysSoUntilOneIsAccepted()
    {
        ConfirmWorld world;
        const auto failed = [&world] {
            const Result<std::vector<ConnectionView>> views = world.session->connections();
            return std::ranges::find(*views, world.hook,
                                     [](const ConnectionView &view) { return view.connection.id; })
                ->failedMessage;
        };
        QVERIFY(!failed());
        world.zapier.faults().add({.kind = FaultKind::HookGone, .count = 0});
        const Result<SyncOutcome> sync = world.session->sync({}, world.fixture.progress());
        REQUIRE_VALUE(sync);
        QVERIFY(sync->counts.failed > 0);
        const std::optional<FailedMessage> why = failed();
        QVERIFY(why.has_value());
        QCOMPARE(why->at, world.session->run(sync->run->id)->run.endedAt);
        QVERIFY(why->error.reason != ErrorReason::None);
        QCOMPARE(why->error.subject, u"Zapier"_s);

        world.zapier.faults().clear();
        QVERIFY(failed().has_value()); // nothing was accepted yet
        world.fixture.moveClock(1);
        REQUIRE_VALUE(
            Session::Hooks(*world.session).sendTest(world.hook, world.fixture.progress()));
        QVERIFY(!failed());
        world.zapier.faults().add({.kind = FaultKind::HookGone, .count = 0});
        REQUIRE_VALUE(world.session->sync({}, world.fixture.progress()));
        QVERIFY(failed().has_value());
        world.zapier.faults().clear();
        world.sync();
        QVERIFY(!failed());
    }

    void whatTheZapNamesIsConfirmedByTheNextSync()
    {
        ConfirmWorld world;
        REQUIRE_VALUE(Session::Hooks(*world.session).setWayBack(world.hook, world.wayBack()));
        const RunId run = world.sync();
        QCOMPARE(world.count(run, DeliveryState::Accepted), 3); // 200 is no more than that
        const Result<SyncOutcome> next = world.session->sync({}, world.fixture.progress());
        REQUIRE_VALUE(next);
        QCOMPARE(next->confirmations.confirmed(), 3);
        QCOMPARE(world.count(run, DeliveryState::Confirmed), 3);
        const Result<RunView> view = world.session->run(run);
        REQUIRE_VALUE(view);
        QCOMPARE(view->run.counts.created, 3);
        QCOMPARE(view->run.counts.confirmed, 3);
        QCOMPARE(view->run.routes.front().counts.confirmed, 3);
        QVERIFY(view->run.counts.addsUp());
        const std::optional<Confirmation> how = view->items.front().message->confirmation;
        QVERIFY(how && how->way == ConfirmationWay::File && how->person.isEmpty());
        QVERIFY(how->time.isValid());
    }

    void confirmationsAreToldInTheLogByIdsAndCounts()
    {
        ConfirmWorld world;
        REQUIRE_VALUE(Session::Hooks(*world.session).setWayBack(world.hook, world.wayBack()));
        const RunId run = world.sync();
        REQUIRE_VALUE(world.session->findConfirmations(world.fixture.progress()));
        REQUIRE_VALUE(world.session->findConfirmations(world.fixture.progress()));
        const std::vector<AuditRow> events = world.events(u"run.confirmed"_s);
        QCOMPARE(events.size(), size_t{1});
        const Event &event = events.front().event;
        QCOMPARE(event.run, run);
        QCOMPARE(event.object.id, run.value());
        QCOMPARE(event.counts, (QMap<QString, qint64>{{u"confirmed"_s, 3}}));
        QCOMPARE(event.details,
                 (QJsonObject{{u"how"_s, u"file"_s}, {u"connection"_s, world.hook.value()}}));
        const std::vector<AuditRow> changed = world.events(u"connection.changed"_s);
        QCOMPARE(changed.size(), size_t{1});
        QCOMPARE(changed.front().event.details, (QJsonObject{{u"way_back"_s, true}}));
    }

    void onlyTheMessageThatIsNamedIsConfirmed()
    {
        ConfirmWorld world;
        world.zapier.setConfirming(false);
        REQUIRE_VALUE(Session::Hooks(*world.session).setWayBack(world.hook, world.wayBack()));
        const RunId run = world.sync();
        world.write({u"the Zap ran: "_s + world.sentKeys().at(1)});
        REQUIRE_VALUE(world.session->findConfirmations(world.fixture.progress()));
        QCOMPARE(world.count(run, DeliveryState::Confirmed), 1);
        QCOMPARE(world.count(run, DeliveryState::Accepted), 2);
    }

    void aBatchSaysThatSomethingArrivedAndConfirmsNothing()
    {
        ConfirmWorld world;
        world.zapier.setConfirming(false);
        REQUIRE_VALUE(Session::Hooks(*world.session).setWayBack(world.hook, world.wayBack()));
        const RunId run = world.sync();
        world.write({run.value()});
        const Result<ConfirmationReport> report =
            world.session->findConfirmations(world.fixture.progress());
        REQUIRE_VALUE(report);
        QCOMPARE(report->confirmed(), 0);
        QCOMPARE(report->waysBack.front().batches, 1);
        QCOMPARE(world.count(run, DeliveryState::Accepted), 3);
    }

    void aForeignIdConfirmsNothing()
    {
        ConfirmWorld world;
        ZapierSandbox other({.hook = u"bbbbbb0"_s});
        REQUIRE_VALUE(other.start());
        Route route;
        route.from = world.session->routes()->front().from;
        route.to = world.fixture.addHook(*world.session, other.hookUrl().toString());
        REQUIRE_VALUE(world.session->addRoute(route));
        world.zapier.setConfirming(false);
        REQUIRE_VALUE(Session::Hooks(*world.session).setWayBack(world.hook, world.wayBack()));
        const RunId run = world.sync();
        QCOMPARE(world.count(run, DeliveryState::Accepted), 6);
        QStringList lines = {newUuid(), u"key"_s};
        for (const ReceivedMessage &message : other.received()) // another hook's own
            lines.append(message.json.value(u"idempotency_key"_s).toString());
        for (const QString &key : world.sentKeys())
            lines.append(u"copy-of-"_s + key);
        world.write(lines);
        REQUIRE_VALUE(world.session->findConfirmations(world.fixture.progress()));
        QCOMPARE(world.count(run, DeliveryState::Accepted), 6);
    }

    void aMessageThatWasRefusedOrNeverSentIsNotConfirmed()
    {
        ConfirmWorld world;
        REQUIRE_VALUE(Session::Hooks(*world.session).setWayBack(world.hook, world.wayBack()));
        const Result<Plan> plan = world.session->plan({}, {}, world.fixture.progress());
        REQUIRE_VALUE(plan);
        QStringList keys; // whoever saw the preview knows them
        for (const PlanItem &item : plan->routes.front().items)
            keys.append(item.writes.front().idempotencyKey);
        world.write(keys);
        const Result<ConfirmationReport> before =
            world.session->findConfirmations(world.fixture.progress());
        REQUIRE_VALUE(before);
        QCOMPARE(before->confirmed(), 0);
        world.zapier.faults().add({.kind = FaultKind::HookGone, .count = 10});
        const Result<SyncOutcome> failed =
            world.session->applyPlan(plan->sha256, world.fixture.progress());
        REQUIRE_VALUE(failed);
        REQUIRE_VALUE(world.session->findConfirmations(world.fixture.progress()));
        QCOMPARE(world.count(failed->run->id, DeliveryState::Confirmed), 0);
        QCOMPARE(world.count(failed->run->id, DeliveryState::Accepted), 0);
    }

    void aPersonConfirmsARunUnderTheirName()
    {
        ConfirmWorld world;
        const RunId run = world.sync();
        QCOMPARE(world.session->confirmRun(run, world.fixture.progress()).value_or(-1), 3);
        QCOMPARE(world.session->confirmRun(run, world.fixture.progress()).value_or(-1), 0);
        const Result<RunView> view = world.session->run(run);
        REQUIRE_VALUE(view);
        QCOMPARE(view->run.counts.confirmed, 3);
        const std::optional<Confirmation> how = view->items.front().message->confirmation;
        QVERIFY(how && how->way == ConfirmationWay::Person);
        QCOMPARE(how->person, u"Ann"_s);
        const std::vector<AuditRow> events = world.events(u"run.confirmed"_s);
        QCOMPARE(events.size(), size_t{1});
        QCOMPARE(events.front().event.actor, u"Ann"_s);
        QCOMPARE(events.front().event.details, (QJsonObject{{u"how"_s, u"person"_s}}));
        const Result<qint64> unknown =
            world.session->confirmRun(RunId::create(), world.fixture.progress());
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().reason, ErrorReason::RunUnknown);
    }

    void aWayBackThatCannotBeReadKeepsNoSync()
    {
        ConfirmWorld world;
        REQUIRE_VALUE(Session::Hooks(*world.session).setWayBack(world.hook, world.wayBack()));
        world.sync();
        QVERIFY(QFile::remove(world.wayBack()));
        const Result<SyncOutcome> next = world.session->sync({}, world.fixture.progress());
        REQUIRE_VALUE(next);
        QCOMPARE(next->state, u"done"_s);
        QVERIFY(next->confirmations.waysBack.front().problem.has_value());
        const Result<ConnectionView> refused =
            Session::Hooks(*world.session).setWayBack(world.hook, u"relative.txt"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Usage);
        const Result<ConnectionView> ended =
            Session::Hooks(*world.session).setWayBack(world.hook, {});
        REQUIRE_VALUE(ended);
        QVERIFY(ended->wayBack.isEmpty());
    }

    void whatNobodyConfirmsWithinADayIsToldOnce()
    {
        ConfirmWorld world;
        world.zapier.setConfirming(false);
        world.write({u"nothing of ours"_s});
        REQUIRE_VALUE(Session::Hooks(*world.session).setWayBack(world.hook, world.wayBack()));
        (void)world.sync();
        const auto look = [&world] {
            const auto report = world.session->findConfirmations(world.fixture.progress());
            return report ? world.events(u"hook.unconfirmed"_s) : std::vector<AuditRow>();
        };
        QVERIFY(look().empty()); // not yet
        world.fixture.moveClock(2);
        const std::vector<AuditRow> told = look();
        QCOMPARE(told.size(), size_t{1});
        const Event &event = told.front().event;
        QCOMPARE(event.object.id, world.hook.value());
        QCOMPARE(event.outcome, Outcome::Failure);
        QCOMPARE(event.counts, (QMap<QString, qint64>{{u"messages"_s, 3}}));
        QCOMPARE(look().size(), size_t{1}); // and not again
        // Named after all.
        world.write(world.sentKeys());
        QCOMPARE(look().size(), size_t{1});
    }

    void aClockThatWasAheadHidesNoMissingMessages()
    {
        ConfirmWorld world;
        world.zapier.setConfirming(false);
        world.write({u"nothing of ours"_s});
        REQUIRE_VALUE(Session::Hooks(*world.session).setWayBack(world.hook, world.wayBack()));
        constexpr int ahead = 400;
        const auto told = [&world] {
            const auto report = world.session->findConfirmations(world.fixture.progress());
            return report ? world.events(u"hook.unconfirmed"_s).size() : 0;
        };
        world.fixture.moveClock(ahead);
        (void)world.sync();
        world.fixture.moveClock(2);
        QCOMPARE(told(), size_t{1});
        world.fixture.moveClock(-ahead);
        world.fixture.writeBook(u"a.vcf"_s, 3, 0, u"Countess"_s);
        (void)world.sync();
        QCOMPARE(told(), size_t{1}); // not yet
        world.fixture.moveClock(2);
        QCOMPARE(told(), size_t{2});
        QCOMPARE(told(), size_t{2}); // and not again
    }

    void aBatchThatIsNamedIsNotMissing()
    {
        ConfirmWorld world;
        world.zapier.setConfirming(false);
        REQUIRE_VALUE(Session::Hooks(*world.session).setWayBack(world.hook, world.wayBack()));
        world.write({world.sync().value()});
        world.fixture.moveClock(2);
        REQUIRE_VALUE(world.session->findConfirmations(world.fixture.progress()));
        QVERIFY(world.events(u"hook.unconfirmed"_s).empty());
    }

    void whatWasReadInPartLacksNothing()
    {
        ConfirmWorld world;
        world.zapier.setConfirming(false);
        const QString folder = world.fixture.path(u"way-back"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/long.txt"_s); // of which only the end is read
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(100'000, '-')) > 0);
        file.close();
        REQUIRE_VALUE(Session::Hooks(*world.session).setWayBack(world.hook, folder));
        (void)world.sync();
        world.fixture.moveClock(2);
        REQUIRE_VALUE(world.session->findConfirmations(world.fixture.progress()));
        QVERIFY(world.events(u"hook.unconfirmed"_s).empty());
    }

    void aTestMessageIsConfirmedLikeAnyOther()
    {
        ConfirmWorld world;
        REQUIRE_VALUE(Session::Hooks(*world.session).setWayBack(world.hook, world.wayBack()));
        REQUIRE_VALUE(
            Session::Hooks(*world.session).sendTest(world.hook, world.fixture.progress()));
        const auto hook = [&world] {
            const Result<std::vector<ConnectionView>> views = world.session->connections();
            return *std::ranges::find(
                *views, world.hook, [](const ConnectionView &view) { return view.connection.id; });
        };
        QVERIFY(hook().testSentAt.isValid() && !hook().testConfirmedAt.isValid());
        const Result<ConfirmationReport> report =
            world.session->findConfirmations(world.fixture.progress());
        REQUIRE_VALUE(report);
        QVERIFY(report->waysBack.front().isTestConfirmed);
        QVERIFY(hook().testConfirmedAt.isValid());
        QCOMPARE(world.events(u"hook.confirmed"_s).size(), size_t{1});
        REQUIRE_VALUE(
            Session::Hooks(*world.session).sendTest(world.hook, world.fixture.progress()));
        QVERIFY(!hook().testConfirmedAt.isValid()); // the next one starts over
    }
};

QTEST_GUILESS_MAIN(SessionConfirmTest)
#include "session_confirm_test.moc"
