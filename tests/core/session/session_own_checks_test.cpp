#include "core/posture/computer_checks.h"
#include "core/session/session_alerts.h"
#include "tests/core/session/session_fixture.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

Check check(SessionFixture &world, Session &session, const QString &id)
{
    const Result<SecurityReport> report = session.checkSecurity({}, world.progress());
    if (!report)
        return {};
    const auto found = std::ranges::find(report->checks, id, &Check::id);
    return found == report->checks.end() ? Check() : *found;
}

} // namespace

// What the workspace finds out about itself.
class SessionOwnChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportedContactsAreNamedUntilTheyAreGone()
    {
        SessionFixture world;
        const std::unique_ptr<Session> session = world.create();
        const QString path = world.path(u"contacts.csv"_s);
        QVERIFY(session->exportContacts(Session::ExportFormat::Csv, path, world.progress()));
        QCOMPARE(check(world, *session, u"rest.exports"_s).answer(), Answer::Pass);
        world.moveClock(longestExportDays + 1);
        // One that is refused makes it no younger.
        const Result<qint64> again =
            session->exportContacts(Session::ExportFormat::Csv, path, world.progress());
        QVERIFY(!again && again.error().reason == ErrorReason::AlreadyExists);
        const Check left = check(world, *session, u"rest.exports"_s);
        QCOMPARE(left.answer(), Answer::Fail);
        QVERIFY(left.finding.subjects().value(0).startsWith(QFileInfo(path).path() + u','));
        QVERIFY(!left.finding.subjects().value(0).contains(u"contacts.csv"_s));
        QVERIFY(QFile::remove(path));
        QCOMPARE(check(world, *session, u"rest.exports"_s).answer(), Answer::Pass);
        // No event names a place: it goes to witnesses and into exports of the log.
        const Result<AuditPage> log = session->auditList({});
        REQUIRE_VALUE(log);
        for (const AuditRow &row : log->rows)
            QVERIFY(!toCanonicalJson(row.event).contains("contacts.csv"));
    }

    void rulesThatAreOffOrCantBeReadAreNamed()
    {
        SessionFixture world;
        const std::unique_ptr<Session> session = world.create();
        QCOMPARE(check(world, *session, u"audit.rules"_s).answer(), Answer::Pass);
        const AlertRuleView ours = session->alerts().rules()->rules.front();
        using RuleState = Session::Alerts::RuleState;
        QVERIFY(session->alerts().setRuleState(ours.rule, RuleState::Off));
        const Check off = check(world, *session, u"audit.rules"_s);
        QCOMPARE(off.finding.why(), Unknown::NeedsAPerson);
        QCOMPARE(off.finding.subjects(), QStringList{ours.title});
        QVERIFY(session->alerts().setRuleState(ours.rule, RuleState::On));

        const QString path = world.path(u"mine.yml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray good = "title: Mine\nlogsource: {product: contact_warden, service: app}\n"
                                "detection: {s: {action: run.ended}, condition: s}\n";
        QVERIFY(file.write(good + "---\ntitle: Other\n") > 0);
        file.close();
        QVERIFY(session->alerts().addRules(path, {}, Session::Existing::Keep)->isKept);
        const Check refused = check(world, *session, u"audit.rules"_s);
        QCOMPARE(refused.answer(), Answer::Fail);
        QVERIFY(refused.finding.subjects().value(0).startsWith(u"mine:"_s));
    }
};

QTEST_GUILESS_MAIN(SessionOwnChecksTest)
#include "session_own_checks_test.moc"
