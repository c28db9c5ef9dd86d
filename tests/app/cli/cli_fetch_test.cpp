#include "app/sandbox/cloud_sandbox.h"
#include "tests/e2e/command_line_world.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

// audit fetch and audit import-zapier from outside.
class CliFetchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLogThatNobodyAllowedYetIsAnAnswerThatSaysWhatToDo();
    void eachEventComesOnceWhateverIsKilled();
    void aServerThatFailsIsExitCodeOneAndTheOthersComeAllTheSame();
    void aConnectionThatIsNotThereIsWrongUsage();
    void anExportOfZapierComesInOnce();
    void theLogIsIntactAfterAllOfIt();

private:
    QJsonArray streamsOf(const CommandResult &result, const QString &service) const;
    CommandResult list(const QString &source)
    {
        return m_world->run({u"audit"_s, u"list"_s, u"--source"_s, source});
    }

    CloudSandbox m_clouds;
    std::unique_ptr<CommandLineWorld> m_world;
    QString m_google;
};

QJsonArray CliFetchTest::streamsOf(const CommandResult &result, const QString &service) const
{
    for (const QJsonValue connection : result.json.value("connections"_L1).toArray()) {
        if (connection["service"_L1].toString() == service)
            return connection["streams"_L1].toArray();
    }
    return {};
}

void CliFetchTest::initTestCase()
{
    QVERIFY(m_clouds.start());
    m_clouds.setApproving(true);
    m_world = std::make_unique<CommandLineWorld>();
    QVERIFY2(m_world->init().isOk(), m_world->last().summary());
    const CommandResult google = m_world->runWithBrowser(
        {u"connection"_s, u"add"_s, u"google"_s, u"--client-id"_s, u"sandbox-client"_s,
         u"--endpoint"_s, m_clouds.google().url().toString()});
    QVERIFY2(google.isOk(), google.summary());
    m_google = google.json.value("connection"_L1).toString();
    m_world->environment().insert(u"KEY"_s, QString::fromLatin1(m_clouds.hubspot().options().key));
    const CommandResult hubspot =
        m_world->run({u"connection"_s, u"add"_s, u"hubspot"_s, u"--token-env"_s, u"KEY"_s,
                      u"--remember"_s, u"--endpoint"_s, m_clouds.hubspot().url().toString()});
    QVERIFY2(hubspot.isOk(), hubspot.summary());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 1; i <= 40; ++i)
        m_clouds.googleLogs().add(u"login"_s, now.addSecs(-600 * i), u"ann@example.com"_s,
                                  i % 5 == 0 ? u"login_failure"_s : u"login_success"_s);
    m_clouds.googleLogs().setPageSize(7);
    m_clouds.googleLogs().setRepeating(2);
    m_clouds.hubspotLogs().add(u"security"_s, now.addSecs(-60), u"ann@example.com"_s,
                               u"ADD_TWO_FACTOR_AUTHENTICATION"_s);
}

void CliFetchTest::aLogThatNobodyAllowedYetIsAnAnswerThatSaysWhatToDo()
{
    const CommandResult fetched = m_world->run({u"audit"_s, u"fetch"_s, m_google});
    QVERIFY2(fetched.isOk(), fetched.summary());
    QCOMPARE(fetched.json.value("events"_L1).toInt(), 0);
    for (const QJsonValue stream : streamsOf(fetched, u"google"_s)) {
        QCOMPARE(stream["state"_L1].toString(), u"no_permission"_s);
        QVERIFY(stream["scopes"_L1].toArray().at(0).toString().endsWith(
            "admin.reports.audit.readonly"_L1));
        QVERIFY(stream["retention_days"_L1].toInt() > 0 && stream["delay_hours"_L1].toInt() > 0);
    }
    const CommandResult allowed =
        m_world->runWithBrowser({u"connection"_s, u"sign-in"_s, m_google, u"--logs"_s});
    QVERIFY2(allowed.isOk(), allowed.summary());
}

void CliFetchTest::eachEventComesOnceWhateverIsKilled()
{
    // Slow enough that the end comes in the middle of it, wherever that is.
    m_clouds.google().faults().add(
        {.kind = FaultKind::SlowBytes, .count = 0, .path = u"applications/"_s, .milliseconds = 0});
    for (const int milliseconds : {300, 700, 1100, 1500, 2000}) {
        const std::unique_ptr<QProcess> process =
            m_world->start({u"audit"_s, u"fetch"_s, m_google});
        QTest::qWait(milliseconds);
        process->kill();
        process->waitForFinished();
    }
    m_clouds.google().faults().clear();
    const CommandResult fetched = m_world->run({u"audit"_s, u"fetch"_s});
    QVERIFY2(fetched.isOk(), fetched.summary());
    QCOMPARE(list(u"google"_s).json.value("total"_L1).toInt(), 40);
    QCOMPARE(list(u"hubspot"_s).json.value("total"_L1).toInt(), 1);
    const CommandResult again = m_world->run({u"audit"_s, u"fetch"_s});
    QCOMPARE(again.json.value("events"_L1).toInt(), 0);
    QCOMPARE(list(u"google"_s).json.value("total"_L1).toInt(), 40);
}

void CliFetchTest::aServerThatFailsIsExitCodeOneAndTheOthersComeAllTheSame()
{
    m_clouds.hubspot().faults().add(
        {.kind = FaultKind::HtmlInstead, .count = 0, .path = u"activity/login"_s});
    m_clouds.googleLogs().add(u"token"_s, QDateTime::currentDateTimeUtc().addSecs(-5),
                              u"ann@example.com"_s, u"authorize"_s);
    const CommandResult fetched = m_world->run({u"audit"_s, u"fetch"_s});
    m_clouds.hubspot().faults().clear();
    QCOMPARE(fetched.exitCode, 1);
    QCOMPARE(fetched.json.value("events"_L1).toInt(), 1);
    const QJsonArray streams = streamsOf(fetched, u"hubspot"_s);
    QCOMPARE(streams.at(0)["state"_L1].toString(), u"failed"_s);
    QVERIFY(!streams.at(0)["error"_L1]["message"_L1].toString().isEmpty());
    QCOMPARE(streams.at(1)["state"_L1].toString(), u"done"_s);
}

void CliFetchTest::aConnectionThatIsNotThereIsWrongUsage()
{
    QCOMPARE(m_world->run({u"audit"_s, u"fetch"_s, u"nobody"_s}).exitCode, 2);
}

void CliFetchTest::anExportOfZapierComesInOnce()
{
    QFile file(m_world->path(u"zapier.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Activity,Object,Performed by,Date\r\n"
               "App connection created,Google Contacts,ann@example.com,2026-11-05T09:30:00Z\r\n"
               "Turned on,New Zap,ann@example.com,2026-11-05T09:31:00Z\r\n");
    file.close();
    for (const int expected : {2, 0}) {
        const CommandResult imported =
            m_world->run({u"audit"_s, u"import-zapier"_s, file.fileName()});
        QVERIFY2(imported.isOk(), imported.summary());
        QCOMPARE(imported.json.value("events"_L1).toInt(), expected);
    }
    QCOMPARE(list(u"zapier"_s).json.value("total"_L1).toInt(), 2);
    QCOMPARE(m_world->run({u"audit"_s, u"import-zapier"_s, u"/nowhere.csv"_s}).exitCode, 2);
}

void CliFetchTest::theLogIsIntactAfterAllOfIt()
{
    const CommandResult verified = m_world->run({u"audit"_s, u"verify"_s});
    for (const QJsonValue finding : verified.json.value("findings"_L1).toArray())
        QCOMPARE(finding["kind"_L1].toString(), u"unanchored"_s); // where there is no keychain
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::CliFetchTest)
#include "cli_fetch_test.moc"
