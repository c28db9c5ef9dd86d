#include "app/sandbox/zapier_sandbox.h"
#include "core/events/event_actions.h"
#include "core/session/session_alerts.h"
#include "core/session/session_hooks.h"
#include "tests/core/session/session_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

class SessionSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeldPlanWaitsForSomebodyWhoMayReleaseIt()
    {
        SessionFixture fixture;
        fixture.create().reset();
        fixture.addOperator(u"Bo"_s, Role::SyncOperator);
        const Result<std::unique_ptr<Session>> owner = fixture.unlock();
        REQUIRE_VALUE(owner);
        fixture.addBooks(**owner, 30);
        REQUIRE_VALUE((*owner)->sync({}, fixture.progress()));
        fixture.writeBook(u"a.vcf"_s, 30, 15);

        const Result<std::unique_ptr<Session>> colleague = fixture.unlock(u"Bo"_s);
        REQUIRE_VALUE(colleague);
        const Result<SyncOutcome> held = (*colleague)->sync({}, fixture.progress());
        REQUIRE_VALUE(held);
        QCOMPARE(held->state, u"held"_s);
        QVERIFY(held->waiting.has_value());
        const Result<SyncOutcome> refused =
            (*colleague)->applyPlan(held->planSha256, fixture.progress());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        QCOMPARE(fixture.contactsIn(u"b.vcf"_s), 30);

        const Result<std::vector<Plan>> waiting = (*owner)->waitingPlans();
        REQUIRE_VALUE(waiting);
        QCOMPARE(waiting->size(), size_t{1});
        QCOMPARE(waiting->front().sha256, held->planSha256);
        const Result<SyncOutcome> released =
            (*owner)->applyPlan(held->planSha256, fixture.progress());
        REQUIRE_VALUE(released);
        QCOMPARE(released->counts.removed, 15);
        QVERIFY(released->counts.addsUp());
        QCOMPARE(fixture.contactsIn(u"b.vcf"_s), 15);
        const Result<std::vector<Plan>> after = (*owner)->waitingPlans();
        REQUIRE_VALUE(after);
        QVERIFY(after->empty());
    }

    void anUndoIsNotAppliedByWhoMayNotUndo()
    {
        SessionFixture fixture;
        fixture.create().reset();
        fixture.addOperator(u"Bo"_s, Role::SyncOperator);
        const Result<std::unique_ptr<Session>> owner = fixture.unlock();
        REQUIRE_VALUE(owner);
        fixture.addBooks(**owner, 3);
        const Result<SyncOutcome> run = (*owner)->sync({}, fixture.progress());
        REQUIRE_VALUE(run);
        const Result<Plan> undo = (*owner)->planUndo(run->run->id, fixture.progress());
        REQUIRE_VALUE(undo);
        const Result<std::unique_ptr<Session>> colleague = fixture.unlock(u"Bo"_s);
        REQUIRE_VALUE(colleague);
        const Result<SyncOutcome> refused =
            (*colleague)->applyPlan(undo->sha256, fixture.progress());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        QCOMPARE(fixture.contactsIn(u"b.vcf"_s), 3);
        REQUIRE_VALUE((*owner)->applyPlan(undo->sha256, fixture.progress()));
        QCOMPARE(fixture.contactsIn(u"b.vcf"_s), 0);
    }

    void thePreviewOfAnUndoIsTheCardAsItWas()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        fixture.addBooks(*session, 3);
        REQUIRE_VALUE(session->sync({}, fixture.progress()));
        QFile file(fixture.path(u"b.vcf"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray known = file.readAll().replace("FN:", "X-UNKNOWN:kept\r\nFN:");
        file.resize(0);
        file.seek(0);
        file.write(known);
        file.close();
        REQUIRE_VALUE(session->sync({}, fixture.progress()));
        fixture.writeBook(u"a.vcf"_s, 3, 1);
        const Result<SyncOutcome> run = session->sync({}, fixture.progress());
        REQUIRE_VALUE(run);
        QCOMPARE(run->counts.removed, 1);
        REQUIRE_VALUE(session->planUndo(run->run->id, fixture.progress()));
        const Result<std::vector<Plan>> waiting = session->waitingPlans();
        REQUIRE_VALUE(waiting);
        const Plan &undo = waiting->front();
        const Result<PayloadPreview> preview =
            session->preview(undo, undo.routes.front().items.front().writes.front().id);
        REQUIRE_VALUE(preview);
        QVERIFY2(known.contains(preview->bytes.trimmed()), preview->bytes.constData());
    }

    void aRotatedHookGetsTheMessagesAtItsNewAddress()
    {
        ZapierSandbox older({.hook = u"aaaaaa0"_s});
        ZapierSandbox newer({.hook = u"bbbbbb0"_s});
        REQUIRE_VALUE(older.start());
        REQUIRE_VALUE(newer.start());
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        fixture.addHook(*session, older.hookUrl().toString());
        const Result<std::vector<ConnectionView>> views = session->connections();
        REQUIRE_VALUE(views);
        const ConnectionId id = views->front().connection.id;
        Session::Hooks hooks(*session);
        const Secret address = Secret::fromText(newer.hookUrl().toString());
        // A test message goes there, and nothing is changed by it.
        REQUIRE_VALUE(hooks.sendTestTo(id, address, fixture.progress()));
        QCOMPARE(newer.received().size(), 1);
        REQUIRE_VALUE(hooks.sendTest(id, fixture.progress()));
        QCOMPARE(older.received().size(), 1);
        for (const QString &end : {u""_s, u"/"_s}) { // however it is spelled
            const Result<void> same = hooks.sendTestTo(
                id, Secret::fromText(older.hookUrl().toString() + end), fixture.progress());
            QVERIFY(!same && same.error().reason == ErrorReason::AlreadyExists);
        }
        const Secret other = Secret::fromText(u"https://example.com/hooks/catch/1/a"_s);
        QVERIFY(!hooks.sendTestTo(id, other, fixture.progress()));

        const Result<ConnectionView> changed =
            session->signInAgain(id, address, fixture.progress());
        REQUIRE_VALUE(changed);
        QVERIFY(!changed->testSentAt.isValid()); // that one went to the old address
        REQUIRE_VALUE(hooks.sendTest(id, fixture.progress()));
        QCOMPARE(older.received().size(), 1);
        QCOMPARE(newer.received().size(), 2);
        // By the key that the Zap has already.
        QCOMPARE(newer.received().at(0).body.contains("signature"), true);
    }

    void beforeImagesAreKeptForNinetyDays()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        fixture.addBooks(*session, 3);
        const Result<SyncOutcome> first = session->sync({}, fixture.progress());
        REQUIRE_VALUE(first);
        fixture.moveClock(89);
        fixture.writeBook(u"a.vcf"_s, 4);
        REQUIRE_VALUE(session->sync({}, fixture.progress()));
        const Result<Plan> possible = session->planUndo(first->run->id, fixture.progress());
        REQUIRE_VALUE(possible);
        QCOMPARE(possible->counts().removed, 3);
        fixture.moveClock(2);
        fixture.writeBook(u"a.vcf"_s, 5);
        REQUIRE_VALUE(session->sync({}, fixture.progress()));
        const Result<Plan> late = session->planUndo(first->run->id, fixture.progress());
        REQUIRE_VALUE(late);
        QCOMPARE(late->counts().removed, 0);
        QCOMPARE(late->counts().irreversible, 3);
        REQUIRE_VALUE(session->waitingPlans()); // also where a plan's body is gone
    }

    void aRouteThatFailedIsNotOnlyHeld()
    {
        ZapierSandbox zapier;
        REQUIRE_VALUE(zapier.start());
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        fixture.writeBook(u"a.vcf"_s, 3);
        Route route;
        route.from = fixture.addFile(*session, u"a.vcf"_s);
        route.to = fixture.addHook(*session, zapier.hookUrl().toString());
        route.deletions = DeletionStrategy::Ask;
        REQUIRE_VALUE(session->addRoute(route));
        REQUIRE_VALUE(session->sync({}, fixture.progress()));
        fixture.writeBook(u"a.vcf"_s, 3, 1, u"Countess"_s); // one is gone, two have a title
        zapier.faults().add({.kind = FaultKind::HookGone, .count = 0});
        const Result<SyncOutcome> outcome = session->sync({}, fixture.progress());
        REQUIRE_VALUE(outcome);
        QVERIFY(outcome->waiting.has_value());
        QCOMPARE(outcome->state, u"failed"_s);
        QCOMPARE(outcome->routes.front().state, RunState::Failed);
        QCOMPARE(outcome->routes.front().reason, u"not_found"_s);
        QVERIFY(outcome->counts.addsUp());
    }

    void aClockThatJumpsTakesNoBeforeImage()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        fixture.addBooks(*session, 3);
        const Result<SyncOutcome> first = session->sync({}, fixture.progress());
        REQUIRE_VALUE(first);
        fixture.moveClock(365);
        for (const int count : {4, 5}) {
            fixture.writeBook(u"a.vcf"_s, count);
            REQUIRE_VALUE(session->sync({}, fixture.progress()));
        }
        fixture.moveClock(-365);
        const Result<Plan> undo = session->planUndo(first->run->id, fixture.progress());
        REQUIRE_VALUE(undo);
        QCOMPARE(undo->counts().removed, 3);
    }

    void anEditOfWhatHasNoIdInItsFileIsAnUpdate_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Lovelace\r\n"
                                "N:Lovelace;Ada;;;\r\nEMAIL:ada@example.com\r\n"
                                "TEL:+49 30 123456\r\nEND:VCARD\r\n";
        QByteArray edited = card;
        QTest::newRow("a card without a UID")
            << u"a.vcf"_s << card << edited.replace("123456", "999999");
        const QByteArray table = "First Name,Last Name,E-mail Address,Mobile Phone\r\n"
                                 "Ada,Lovelace,ada@example.com,+49 30 123456\r\n";
        edited = table;
        QTest::newRow("a row whose e-mail address changes")
            << u"a.csv"_s << table << edited.replace("ada@", "lovelace@");
    }
    void anEditOfWhatHasNoIdInItsFileIsAnUpdate()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        const auto write = [&](const QByteArray &bytes) {
            QFile target(fixture.path(file));
            QVERIFY(target.open(QIODevice::WriteOnly));
            QCOMPARE(target.write(bytes), bytes.size());
        };
        write(before);
        fixture.writeBook(u"b.vcf"_s, 0);
        Route route;
        route.from = fixture.addFile(*session, file);
        route.to = fixture.addFile(*session, u"b.vcf"_s);
        REQUIRE_VALUE(session->addRoute(route));
        REQUIRE_VALUE(session->sync({}, fixture.progress()));
        QCOMPARE(fixture.contactsIn(u"b.vcf"_s), 1);
        write(after);
        const Result<SyncOutcome> run = session->sync({}, fixture.progress());
        REQUIRE_VALUE(run);
        QCOMPARE(run->state, u"done"_s);
        QCOMPARE(run->counts.updated, 1);
        QCOMPARE(run->counts.read, 1);
        QCOMPARE(fixture.contactsIn(u"b.vcf"_s), 1);
    }

    void theLogSaysWhichFieldsLeaveInAddition()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        fixture.addBooks(*session, 1);
        const auto newest = [&](const QString &action) {
            AuditFilter filter;
            filter.action = action;
            return session->auditList(filter).value().rows.front().event.details;
        };
        Route route = session->routes()->front();
        route.policy.setAllowed({Field::Name, Field::Email});
        REQUIRE_VALUE(session->setRoute(route));
        QVERIFY(!newest(actions::routeChanged).contains("fields_added"_L1));
        route.policy.setAllowed({Field::Name, Field::Note});
        REQUIRE_VALUE(session->setRoute(route));
        QCOMPARE(newest(actions::routeChanged).value("fields_added"_L1), QJsonArray{u"note"_s});

        FieldPolicy own{.allowed = {Field::Name, Field::Email}};
        own.setTreatment(Field::Email, Treatment::Hashed);
        QVERIFY(session->setPolicyDefault(u"zapier"_s, own));
        QVERIFY(!newest(actions::policyDefaultChanged).contains("fields_bared"_L1));
        own.setTreatment(Field::Email, Treatment::Masked);
        QVERIFY(session->setPolicyDefault(u"zapier"_s, own));
        const QJsonObject details = newest(actions::policyDefaultChanged);
        QCOMPARE(details.value("fields_bared"_L1), QJsonArray{u"email"_s});
        QVERIFY(!details.contains("fields_added"_L1));
        REQUIRE_VALUE(session->alerts().evaluate(fixture.progress()));
        AlertFilter wider;
        wider.rule = session->alerts().rule(u"field_policy_widened"_s)->view.rule;
        QCOMPARE(session->alerts().list(wider)->total, 2);
    }

    void aWipedAddressBookIsToldOfByTheFirstSync()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        fixture.addBooks(*session, 30);
        REQUIRE_VALUE(session->sync({}, fixture.progress()));
        QCOMPARE(session->alerts().list({})->total, 0);
        fixture.writeBook(u"a.vcf"_s, 0);
        REQUIRE_VALUE(session->sync({}, fixture.progress()));
        const Result<AlertPage> page = session->alerts().list({});
        REQUIRE_VALUE(page);
        QCOMPARE(page->total, 1);
        QCOMPARE(page->alerts.front().file, u"plan_held"_s);
    }

    void aRunSaysAtWhichHourItBegan()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        fixture.addBooks(*session, 1);
        REQUIRE_VALUE(session->sync({}, fixture.progress()));
        AuditFilter filter;
        filter.action = actions::runStarted;
        const Event began = session->auditList(filter)->rows.front().event;
        QCOMPARE(began.details.value("local_hour"_L1).toInt(-1),
                 began.time.toLocalTime().time().hour());
    }

    void noRouteIsAUsageError()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        const Result<Plan> plan = session->plan({}, {}, fixture.progress());
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::Usage);
    }
};

QTEST_GUILESS_MAIN(SessionSyncTest)
#include "session_sync_test.moc"
