#include "tests/core/session/alert_rule_files.h"

#include <QTest>
#include <QTimeZone>

using namespace warden;
using namespace Qt::StringLiterals;

// The rules themselves: files of them, a form's, what is set for one, and their examples.
class SessionAlertRulesTest : public QObject
{
    Q_OBJECT

private:
    SessionFixture m_fixture;

    QString write(const QByteArray &text, const QString &name)
    {
        return writeFile(m_fixture, text, name);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = SessionFixture();
        m_fixture.create().reset();
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
        const QString why = u"Trying new passphrases"_s;
        const RuleSetting muted = alerts.muteRule(u"failed_unlocks"_s, later, why)->setting;
        QCOMPARE(muted.mutedUntil, later);
        QCOMPARE(muted.muteNote, why);
        QCOMPARE(muted.mutedBy, (*session)->actor().name);
        const RuleSetting heard = alerts.unmuteRule(u"failed_unlocks"_s)->setting;
        QVERIFY(!heard.mutedUntil.isValid());
        QCOMPARE(heard.muteNote + heard.mutedBy, QString());
        QCOMPARE(alerts.muteRule(u"failed_unlocks"_s, later, QString(2001, u'x')).error().reason,
                 ErrorReason::TooLarge);
        QVERIFY(!alerts.muteRule(u"failed_unlocks"_s, {}));
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

    // Whatever its file is called, and whether it was read a moment ago or is read again.
    void aRuleOfAnotherFileIsNotDisplaced_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isKept"); // the other rule of that file
        QTest::newRow("an earlier name") << u"a.yml"_s << false;
        QTest::newRow("a later name") << u"z.yml"_s << true;
    }
    void aRuleOfAnotherFileIsNotDisplaced()
    {
        QFETCH(QString, name);
        QFETCH(bool, isKept);
        std::unique_ptr<Session> session = std::move(*m_fixture.unlock());
        REQUIRE_VALUE(session->alerts().addRules(write(everyUnlock, u"middle.yml"_s), {},
                                                 Session::Existing::Keep));
        const QByteArray more = "---\ntitle: Another\nname: another\n"
                                "logsource: {product: contact_warden}\n"
                                "detection: {s: {action: workspace.locked}, condition: s}\n";
        const Result<AddedRules> added = session->alerts().addRules(write(everyUnlock + more, name),
                                                                    {}, Session::Existing::Keep);
        REQUIRE_VALUE(added);
        QCOMPARE(added->isKept, isKept);
        QCOMPARE(added->refused.size(), size_t(1));
        QCOMPARE(added->refused.front().file, name.chopped(4));
        const RuleProblem &problem = added->refused.front().problem;
        QCOMPARE(ruleFaultName(problem.fault), u"rule_twice"_s);
        QCOMPARE(problem.subject, u"unlocked"_s);
        QCOMPARE(problem.otherFile, u"middle"_s);
        QCOMPARE(problem.line, 1);
        const auto isAsItWas = [&] {
            return session->alerts().rule(u"unlocked"_s)->view.file == "middle"_L1 &&
                   session->alerts().rule(u"another"_s).has_value() == isKept;
        };
        QVERIFY(isAsItWas());
        session.reset();
        session = std::move(*m_fixture.unlock());
        QVERIFY(isAsItWas());
        QCOMPARE(session->alerts().rules()->refused,
                 isKept ? added->refused : std::vector<RuleSetProblem>());
    }

    void aRuleOfTheFormKeepsItsFileAndItsExamples()
    {
        const Result<std::unique_ptr<Session>> session = m_fixture.unlock();
        REQUIRE_VALUE(session);
        Session::Alerts alerts = (*session)->alerts();
        RuleDraft draft{.id = u"0b6f4f8e-5c1f-4c57-9a0e-1b6a4c9f2d11"_s,
                        .title = u"Unlocked"_s,
                        .happening = u"unlocked"_s};
        const QByteArray examples =
            R"({"fires": [[{"at": 0, "source": "contact-warden", "action": "workspace.unlocked",)"
            R"( "actor": "Ann", "outcome": "success"}]], "quiet": []})";
        REQUIRE_VALUE(alerts.addRules(write(toYaml(draft), u"from_elsewhere.yml"_s),
                                      write(examples, u"examples.json"_s),
                                      Session::Existing::Keep));
        const size_t before = alerts.rules()->rules.size();
        draft.title = u"Somebody unlocked"_s;
        const Result<AddedRules> kept = alerts.keepDraft(draft);
        REQUIRE_VALUE(kept);
        QVERIFY(kept->isKept);
        QCOMPARE(kept->file, u"from_elsewhere"_s);
        QCOMPARE(alerts.rules()->rules.size(), before);
        const AlertRuleView view = alerts.rule(draft.id)->view;
        QCOMPARE(view.title, draft.title);
        QVERIFY(view.hasExamples);
        QVERIFY(alerts.tryExamples(draft.id)->front().isAsItShould());
        draft.id = u"0b6f4f8e-5c1f-4c57-9a0e-1b6a4c9f2d12"_s;
        QCOMPARE(alerts.keepDraft(draft)->file, fileNameOf(draft));
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
        // Shortly before midnight, which the events of an example mustn't cross by chance.
        SessionEnvironment environment = m_fixture.environment();
        const QDate tomorrow = QDateTime::currentDateTimeUtc().date().addDays(1);
        environment.clock = [tomorrow] { return QDateTime(tomorrow, {23, 30}, QTimeZone::utc()); };
        const Result<std::unique_ptr<Session>> session = Session::unlockWithPassphrase(
            m_fixture.workspace(), u"Ann"_s, m_fixture.passphrase(), environment);
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
};

QTEST_GUILESS_MAIN(SessionAlertRulesTest)
#include "session_alert_rules_test.moc"
