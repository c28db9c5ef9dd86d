#include "core/audit/audit_log.h"
#include "core/session/session_alerts.h"
#include "tests/core/session/alert_rule_files.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// What rules find, for who works with it.
class SessionAlertsTest : public QObject
{
    Q_OBJECT

private:
    SessionFixture m_fixture;

    QString write(const QByteArray &text, const QString &name)
    {
        return writeFile(m_fixture, text, name);
    }
    void failToUnlock(int times)
    {
        for (int i = 0; i < times; ++i) {
            QVERIFY(!Session::unlockWithPassphrase(m_fixture.workspace(), u"Ann"_s,
                                                   Secret::fromText(u"wrong"_s),
                                                   m_fixture.environment()));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = SessionFixture();
        m_fixture.create().reset();
    }

    void whoUnlocksFindsWhatHappenedMeanwhile()
    {
        failToUnlock(4); // the fifth has to wait
        const Result<std::unique_ptr<Session>> first = m_fixture.unlock();
        REQUIRE_VALUE(first);
        QCOMPARE((*first)->alerts().list({})->total, 0);
        const QString path = write(everyUnlock, u"Mine.yml"_s);
        const Result<AddedRules> added =
            (*first)->alerts().addRules(path, {}, Session::Existing::Keep);
        REQUIRE_VALUE(added);
        QVERIFY(added->isKept);
        QCOMPARE(added->file, u"mine"_s);
        QCOMPARE(added->rules.size(), size_t(1));
        QVERIFY(added->rules.front().standing.isActive());
        const Result<std::unique_ptr<Session>> second = m_fixture.unlock();
        REQUIRE_VALUE(second);
        const Result<AlertPage> page = (*second)->alerts().list({});
        REQUIRE_VALUE(page);
        QVERIFY(page->total >= 1);
        QCOMPARE(page->alerts.front().rule, u"unlocked"_s);
        QCOMPARE(countOf(**second, u"alert.raised"_s), page->total);
        // And nothing more happens by looking again.
        QCOMPARE((*second)->alerts().evaluate(m_fixture.progress())->raised.size(), size_t(0));
        QCOMPARE((*second)->alerts().list({})->total, page->total);
    }

    void whatHappensIsLookedAtAtOnce()
    {
        const Result<std::unique_ptr<Session>> session = m_fixture.unlock();
        REQUIRE_VALUE(session);
        FieldPolicy policy;
        policy.allowed = {Field::Name, Field::Email};
        REQUIRE_VALUE((*session)->setPolicyDefault(u"zapier"_s, policy));
        const Result<AlertPage> page = (*session)->alerts().list({});
        REQUIRE_VALUE(page);
        QCOMPARE(page->total, 1);
        QCOMPARE(page->alerts.front().file, u"policy_for_all_changed"_s);
    }

    void aSyncAndItsPlanAreLookedAtWhenItEnds()
    {
        const Result<std::unique_ptr<Session>> session = m_fixture.unlock();
        REQUIRE_VALUE(session);
        m_fixture.addBooks(**session, 3);
        const QString path = write("title: A run\nname: ran\nlogsource: {product: contact_warden}\n"
                                   "detection: {s: {action: run.finished}, condition: s}\n",
                                   u"run.yml"_s);
        REQUIRE_VALUE((*session)->alerts().addRules(path, {}, Session::Existing::Keep));
        const Result<SyncOutcome> outcome = (*session)->sync({}, m_fixture.progress());
        REQUIRE_VALUE(outcome);
        const Result<AlertPage> page = (*session)->alerts().list({.rule = u"ran"_s});
        REQUIRE_VALUE(page);
        QCOMPARE(page->total, 1);
        const Result<AlertView> view = (*session)->alerts().show(page->alerts.front().id);
        REQUIRE_VALUE(view);
        QCOMPARE(view->evidence.size(), size_t(1));
        QCOMPARE(view->evidence.front().event.action, u"run.finished"_s);
        QCOMPARE(view->evidence.front().event.run, outcome->run->id);
    }

    void whatPeopleDoWithAnAlertIsKeptAndInTheLog()
    {
        Result<std::unique_ptr<Session>> session = m_fixture.unlock();
        REQUIRE_VALUE(session);
        REQUIRE_VALUE((*session)->alerts().addRules(write(everyUnlock, u"own.yml"_s), {},
                                                    Session::Existing::Keep));
        session->reset();
        session = m_fixture.unlock();
        REQUIRE_VALUE(session);
        Session::Alerts alerts = (*session)->alerts();
        const QString id = alerts.list({}).value().alerts.front().id;
        const Result<KeptAlert> acknowledged = alerts.acknowledge(id.left(12));
        REQUIRE_VALUE(acknowledged);
        QCOMPARE(acknowledged->phase, AlertPhase::Acknowledged);
        QCOMPARE(acknowledged->acknowledged->by, u"Ann"_s);
        QCOMPARE(alerts.acknowledge(id).error().reason, ErrorReason::AlreadyAnswered);
        QCOMPARE(alerts.close(id, QString(2001, u'x')).error().kind, ErrorKind::Usage);
        const Result<KeptAlert> closed = alerts.close(id, u"It was me"_s);
        REQUIRE_VALUE(closed);
        QCOMPARE(closed->phase, AlertPhase::Closed);
        QCOMPARE(closed->note, u"It was me"_s);
        QCOMPARE(alerts.show(id)->alert.closed->by, u"Ann"_s);
        QCOMPARE(alerts.close(id, {}).error().reason, ErrorReason::AlreadyAnswered);
        QCOMPARE(alerts.acknowledge(id).error().reason, ErrorReason::AlreadyAnswered);
        QCOMPARE(countOf(**session, u"alert.acknowledged"_s), 1); // what failed isn't told
        QCOMPARE(countOf(**session, u"alert.closed"_s), 1);
        AuditFilter words;
        words.text = u"was me"_s;
        QCOMPARE((*session)->auditList(words)->total, 0); // a note may say anything
    }

    void anAuditorSeesAlertsAndTheirEventsAndSettlesNone()
    {
        m_fixture.addOperator(u"Bo"_s, Role::Auditor);
        {
            const Result<std::unique_ptr<Session>> owner = m_fixture.unlock(u"Ann"_s);
            REQUIRE_VALUE(owner);
            REQUIRE_VALUE((*owner)->alerts().addRules(write(everyUnlock, u"own.yml"_s), {},
                                                      Session::Existing::Keep));
        }
        const Result<std::unique_ptr<Session>> session = m_fixture.unlock(u"Bo"_s);
        REQUIRE_VALUE(session);
        Session::Alerts alerts = (*session)->alerts();
        REQUIRE_VALUE(alerts.evaluate(m_fixture.progress()));
        const Result<AlertPage> page = alerts.list({.rule = u"unlocked"_s});
        REQUIRE_VALUE(page);
        QCOMPARE(page->alerts.size(), size_t(1)); // his own unlocking
        const QString id = page->alerts.front().id;
        QCOMPARE(alerts.show(id)->evidence.size(), size_t(1));
        QCOMPARE(alerts.close(id, {}).error().kind, ErrorKind::Denied);
        QVERIFY(!alerts.rules()->rules.empty());
    }

    // Looking at the log is everybody's all the same: it happens by itself.
    void whoSeesOnlyTheirOwnEventsSeesNoAlerts()
    {
        m_fixture.addOperator(u"Bo"_s, Role::SyncOperator);
        {
            const Result<std::unique_ptr<Session>> owner = m_fixture.unlock(u"Ann"_s);
            REQUIRE_VALUE(owner);
            REQUIRE_VALUE((*owner)->alerts().addRules(write(everyUnlock, u"own.yml"_s), {},
                                                      Session::Existing::Keep));
        }
        QString id;
        {
            const Result<std::unique_ptr<Session>> session = m_fixture.unlock(u"Bo"_s);
            REQUIRE_VALUE(session);
            Session::Alerts alerts = (*session)->alerts();
            Progress &progress = m_fixture.progress();
            QCOMPARE(alerts.list({}).error().kind, ErrorKind::Denied);
            QCOMPARE(alerts.evaluate(progress).error().kind, ErrorKind::Denied);
            QCOMPARE(alerts.backtest({}, 90, progress).error().kind, ErrorKind::Denied);
            QVERIFY(!alerts.rules()->rules.empty());
        }
        {
            const Result<std::unique_ptr<Session>> owner = m_fixture.unlock(u"Ann"_s);
            REQUIRE_VALUE(owner);
            const Result<AlertPage> page = (*owner)->alerts().list({.rule = u"unlocked"_s});
            REQUIRE_VALUE(page);
            QCOMPARE(page->alerts.size(), size_t(2)); // Bo's unlocking, and this one
            id = page->alerts.back().id;
            QCOMPARE((*owner)->alerts().show(id)->evidence.front().event.actor, u"Bo"_s);
        }
        const Result<std::unique_ptr<Session>> session = m_fixture.unlock(u"Bo"_s);
        REQUIRE_VALUE(session);
        QCOMPARE((*session)->alerts().show(id).error().kind, ErrorKind::Denied); // his own, too
    }

    void whoManagesConnectionsAndSeesNoOthersEventsSettlesAndAddsNothing()
    {
        m_fixture.addOperator(u"Bo"_s, Role::SyncOperator);
        QString id;
        const QString path = write(everyUnlock, u"own.yml"_s);
        {
            const Result<std::unique_ptr<Session>> owner = m_fixture.unlock(u"Ann"_s);
            REQUIRE_VALUE(owner);
            REQUIRE_VALUE((*owner)->alerts().addRules(path, {}, Session::Existing::Keep));
            const Result<RoleId> desk =
                (*owner)->addRole(u"Desk"_s, {Permission::ManageConnections, Permission::SeeAudit});
            REQUIRE_VALUE(desk);
            const Result<std::vector<OperatorView>> people = (*owner)->operators();
            REQUIRE_VALUE(people);
            const auto bo = std::ranges::find(*people, u"Bo"_s, &OperatorView::name);
            REQUIRE_VALUE((*owner)->setOperatorRole(bo->id, *desk, m_fixture.progress()));
        }
        {
            const Result<std::unique_ptr<Session>> owner = m_fixture.unlock(u"Ann"_s);
            REQUIRE_VALUE(owner);
            id = (*owner)->alerts().list({.rule = u"unlocked"_s})->alerts.front().id;
        }
        const Result<std::unique_ptr<Session>> session = m_fixture.unlock(u"Bo"_s);
        REQUIRE_VALUE(session);
        Session::Alerts alerts = (*session)->alerts();
        QVERIFY((*session)->actor().permissions.contains(Permission::ManageConnections));
        QCOMPARE(alerts.acknowledge(id).error().kind, ErrorKind::Denied);
        QCOMPARE(alerts.close(id, {}).error().kind, ErrorKind::Denied);
        QCOMPARE(alerts.addRules(path, {}, Session::Existing::Replace).error().kind,
                 ErrorKind::Denied);
    }

    // Whose log entries are what a rule goes by that waits for a route's runs.
    void aConnectionThatIsRemovedNamesTheRoutesThatGoWithIt()
    {
        const Result<std::unique_ptr<Session>> session = m_fixture.unlock();
        REQUIRE_VALUE(session);
        m_fixture.addBooks(**session, 3);
        const RouteId route = (*session)->routes()->front().id;
        const ConnectionId connection = (*session)->connections()->front().connection.id;
        REQUIRE_VALUE((*session)->removeConnection(connection, Session::Revocation::None,
                                                   m_fixture.progress()));
        AuditFilter filter;
        filter.action = u"route.removed"_s;
        const Result<AuditPage> page = (*session)->auditList(filter);
        REQUIRE_VALUE(page);
        QCOMPARE(page->total, 1);
        QCOMPARE(page->rows.front().event.object.id, route.value());
    }

    // Between preparing and writing: by its own plan, or by what a fetch found.
    void anAlertThatARunBringsAboutHoldsThatRun()
    {
        const Result<std::unique_ptr<Session>> session = m_fixture.unlock();
        REQUIRE_VALUE(session);
        m_fixture.addBooks(**session, 3);
        const QByteArray rule = "title: A plan was made\nname: made\n"
                                "logsource: {product: contact_warden}\n"
                                "detection: {s: {action: plan.created}, condition: s}\n"
                                "contact_warden: {action: hold}\n";
        Session::Alerts alerts = (*session)->alerts();
        REQUIRE_VALUE(alerts.addRules(write(rule, u"own.yml"_s), {}, Session::Existing::Keep));
        const Result<SyncOutcome> held = (*session)->sync({}, m_fixture.progress());
        QVERIFY(!held);
        QCOMPARE(held.error().kind, ErrorKind::Held);
        QCOMPARE(m_fixture.contactsIn(u"b.vcf"_s), 0);
        REQUIRE_VALUE(alerts.setRuleState(u"made"_s, Session::Alerts::RuleState::Off));
        REQUIRE_VALUE(alerts.close(alerts.list({.rule = u"made"_s})->alerts.front().id, {}));
        REQUIRE_VALUE((*session)->sync({}, m_fixture.progress()));
        QCOMPARE(m_fixture.contactsIn(u"b.vcf"_s), 3);
    }

    void noRunGoesOnWhileAnAlertHoldsThem()
    {
        const Result<std::unique_ptr<Session>> session = m_fixture.unlock();
        REQUIRE_VALUE(session);
        m_fixture.addBooks(**session, 3);
        const QByteArray rule = "title: A policy was changed\nname: held\n"
                                "logsource: {product: contact_warden}\n"
                                "detection: {s: {action: policy.default_changed}, condition: s}\n"
                                "contact_warden: {action: hold}\n";
        Session::Alerts alerts = (*session)->alerts();
        REQUIRE_VALUE(alerts.addRules(write(rule, u"own.yml"_s), {}, Session::Existing::Keep));
        const auto change = [&](Field field) {
            FieldPolicy policy;
            policy.allowed = {Field::Name, field};
            QVERIFY((*session)->setPolicyDefault(u"zapier"_s, policy));
        };
        const auto sync = [&] { return (*session)->sync({}, m_fixture.progress()); };
        const Result<Plan> plan = (*session)->plan({}, {}, m_fixture.progress());
        REQUIRE_VALUE(plan);
        change(Field::Email);
        const QString id = alerts.list({.rule = u"held"_s})->alerts.front().id;
        for (const bool isAcknowledged : {false, true}) {
            const Result<SyncOutcome> held = sync();
            QVERIFY(!held);
            QCOMPARE(held.error().kind, ErrorKind::Held);
            QCOMPARE(held.error().subject, u"A policy was changed"_s);
            QVERIFY(held.error().detail.contains(id));
            QCOMPARE((*session)->applyPlan(plan->sha256, m_fixture.progress()).error().kind,
                     ErrorKind::Held);
            if (!isAcknowledged)
                REQUIRE_VALUE(alerts.acknowledge(id));
        }
        REQUIRE_VALUE(alerts.close(id, {}));
        REQUIRE_VALUE(sync());
        REQUIRE_VALUE(alerts.muteRule(u"held"_s, m_fixture.environment().clock().addDays(1)));
        change(Field::Phone);
        QCOMPARE(alerts.list({.rule = u"held"_s, .withMuted = true})->total, 1);
        REQUIRE_VALUE(sync());
    }
};

QTEST_GUILESS_MAIN(SessionAlertsTest)
#include "session_alerts_test.moc"
