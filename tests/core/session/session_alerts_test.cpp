#include "core/audit/audit_log.h"
#include "core/session/session_alerts.h"
#include "tests/core/session/session_fixture.h"

#include <QFile>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

const QByteArray everyUnlock = "title: Somebody unlocked\nname: unlocked\nlevel: low\n"
                               "logsource: {product: contact_warden, service: app}\n"
                               "detection: {s: {action: workspace.unlocked}, condition: s}\n";

qint64 countOf(Session &session, const QString &action)
{
    AuditFilter filter;
    filter.action = action;
    const Result<AuditPage> page = session.auditList(filter);
    return page ? page->total : -1;
}

} // namespace

// What rules find, for who works with it.
class SessionAlertsTest : public QObject
{
    Q_OBJECT

private:
    SessionFixture m_fixture;

    QString write(const QByteArray &text, const QString &name)
    {
        QFile file(m_fixture.path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
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

    void aRuleIsSwitchedOffAndOnAndMuted()
    {
        const Result<std::unique_ptr<Session>> session = m_fixture.unlock();
        REQUIRE_VALUE(session);
        Session::Alerts alerts = (*session)->alerts();
        using RuleState = Session::Alerts::RuleState;
        Result<AlertRuleView> rule = alerts.setRuleState(u"failed_unlocks"_s, RuleState::Off);
        REQUIRE_VALUE(rule);
        QVERIFY(!rule->setting.isOn);
        QVERIFY(rule->isBundled);
        QVERIFY(alerts.setRuleState(u"failed_unlocks"_s, RuleState::On)->setting.isOn);
        const QDateTime later = m_fixture.environment().clock().addDays(1);
        QCOMPARE(alerts.muteRule(u"failed_unlocks"_s, later)->setting.mutedUntil, later);
        QVERIFY(!alerts.muteRule(u"failed_unlocks"_s, {})->setting.mutedUntil.isValid());
        for (const int days : {-1, 400})
            QCOMPARE(alerts.muteRule(u"failed_unlocks"_s, later.addDays(days)).error().reason,
                     ErrorReason::LimitOutOfRange);
        for (const QString &nobody : {u"nothing"_s, u"failed_unlock"_s}) // a part of one is none
            QCOMPARE(alerts.setRuleState(nobody, RuleState::Off).error().reason,
                     ErrorReason::NotKnownHere);
        for (const QString &action : {u"alert_rule.disabled"_s, u"alert_rule.enabled"_s,
                                      u"alert_rule.muted"_s, u"alert_rule.unmuted"_s})
            QCOMPARE(countOf(**session, action), 1);
    }

    void filesOfRulesAreAddedReplacedAndRemoved()
    {
        const Result<std::unique_ptr<Session>> session = m_fixture.unlock();
        REQUIRE_VALUE(session);
        Session::Alerts alerts = (*session)->alerts();
        const size_t before = alerts.rules()->rules.size();
        QVERIFY(before >= 20);
        QVERIFY(alerts.rules()->refused.empty());
        const QByteArray bad = "---\ntitle: Bad\nlogsource: {product: contact_warden}\n"
                               "detection: {s: {a|nonsense: 1}, condition: s}\n";
        const QString path = write(everyUnlock + bad, u"two of them.yaml"_s);
        const Result<AddedRules> added = alerts.addRules(path, {}, Session::Existing::Keep);
        REQUIRE_VALUE(added);
        QCOMPARE(added->file, u"two_of_them"_s);
        QCOMPARE(added->rules.size(), size_t(1));
        QCOMPARE(added->refused.size(), size_t(1));
        QCOMPARE(ruleFaultName(added->refused.front().problem.fault), u"modifier_unknown"_s);
        QVERIFY(added->refused.front().problem.line >= 7);
        QCOMPARE(alerts.rules()->rules.size(), before + 1);
        QCOMPARE(alerts.rules()->refused.size(), size_t(1));
        QCOMPARE(alerts.rule(u"unlocked"_s)->yaml, everyUnlock + bad);
        const QString id = alerts.rule(u"unlocked"_s)->view.rule;
        QCOMPARE(alerts.rule(id)->view.name, u"unlocked"_s);

        QCOMPARE(alerts.addRules(path, {}, Session::Existing::Keep).error().reason,
                 ErrorReason::AlreadyExists);
        write(everyUnlock, u"two of them.yaml"_s);
        QVERIFY(alerts.addRules(path, {}, Session::Existing::Replace)->refused.empty());
        QVERIFY(alerts.rules()->refused.empty());
        // None of ours is replaced, and its id belongs to it.
        QCOMPARE(alerts
                     .addRules(write(everyUnlock, u"failed_unlocks.yml"_s), {},
                               Session::Existing::Replace)
                     .error()
                     .reason,
                 ErrorReason::AlreadyExists);
        const Result<AddedRules> none =
            alerts.addRules(write(bad, u"bad.yml"_s), {}, Session::Existing::Keep);
        REQUIRE_VALUE(none);
        QVERIFY(!none->isKept);
        QVERIFY(!none->refused.empty());
        QCOMPARE(alerts.addRules(m_fixture.path(u"nowhere.yml"_s), {}, Session::Existing::Keep)
                     .error()
                     .reason,
                 ErrorReason::FileUnreadable);
        QVERIFY(alerts.removeRules(u"two_of_them"_s));
        QCOMPARE(alerts.rules()->rules.size(), before);
        for (const QString &file : {u"two_of_them"_s, u"failed_unlocks"_s})
            QCOMPARE(alerts.removeRules(file).error().reason, ErrorReason::NotKnownHere);
        QCOMPARE(countOf(**session, u"alert_rule.added"_s), 2);
        QCOMPARE(countOf(**session, u"alert_rule.removed"_s), 1);
    }

    void aRuleSaysThatItsSourceIsNotConnected()
    {
        const Result<std::unique_ptr<Session>> session = m_fixture.unlock();
        REQUIRE_VALUE(session);
        const Result<AddedRules> added = (*session)->alerts().addRules(
            write("title: G\nname: g\nlogsource: {product: gcp, service: google_workspace.login}\n"
                  "detection: {s: {eventName: x}, condition: s}\n",
                  u"g.yml"_s),
            {}, Session::Existing::Keep);
        REQUIRE_VALUE(added);
        QCOMPARE(added->rules.front().standing.kind, RuleStanding::Kind::NotConnected);
        QCOMPARE(added->rules.front().standing.source, u"google/login"_s);
    }

    void everyBundledRulePassesItsExamples()
    {
        const Result<std::unique_ptr<Session>> session = m_fixture.unlock();
        REQUIRE_VALUE(session);
        const Result<AlertRules> rules = (*session)->alerts().rules();
        REQUIRE_VALUE(rules);
        QVERIFY(rules->rules.size() >= 24);
        for (const AlertRuleView &rule : rules->rules) {
            const Result<std::vector<RuleTrial>> trials =
                (*session)->alerts().tryExamples(rule.rule);
            REQUIRE_VALUE(trials);
            QVERIFY2(!trials->empty(), qPrintable(rule.name));
            for (const RuleTrial &trial : *trials)
                QVERIFY2(trial.shouldFire == trial.hasFired, qPrintable(rule.name));
        }
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
