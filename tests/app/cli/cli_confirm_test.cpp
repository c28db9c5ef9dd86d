#include "tests/e2e/command_line_world.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

// One story in order: what a hook accepted is confirmed by its way back, or by a person.
class CliConfirmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMessageIsAcceptedAndNothingMore();
    void aConnectionGetsAWayBackLater();
    void whatTheWayBackNamesIsConfirmed();
    void aPersonConfirmsWhatIsLeft();
    void theWayBackCanEnd();
    void aWayBackThatCannotBeIsWrongUsage();

private:
    QJsonObject message(int item)
    {
        return m_world->run({u"runs"_s, u"show"_s, m_run})
            .json["items"_L1][item]["message"_L1]
            .toObject();
    }
    QString wayBack() const { return m_world->path(u"way back.txt"_s); }

    ZapierSandbox m_hooks;
    std::unique_ptr<CommandLineWorld> m_world;
    QString m_connection;
    QString m_run;
};

void CliConfirmTest::initTestCase()
{
    QVERIFY(m_hooks.start());
    m_world = std::make_unique<CommandLineWorld>();
    QVERIFY2(m_world->init().isOk(), m_world->last().summary());
    QFile file(m_world->path(u"people.vcf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 2; ++i)
        file.write(
            smallCard(u"uid-%1"_s.arg(i), u"Person%1 Test"_s.arg(i), u"p%1@example.com"_s.arg(i)));
    file.close();
    const QString book = m_world->addFile(m_world->path(u"people.vcf"_s));
    const QString hook = m_world->addHook(m_hooks);
    m_connection = m_world->last().json["connection"_L1].toString();
    QVERIFY2(!m_world->addRoute(book, hook).isEmpty(), m_world->last().summary());
}

void CliConfirmTest::aMessageIsAcceptedAndNothingMore()
{
    const CommandResult sync = m_world->run({u"sync"_s});
    QVERIFY2(sync.isOk(), sync.summary());
    QCOMPARE(sync.count(u"created"_s), 2);
    QCOMPARE(sync.count(u"confirmed"_s), 0);
    m_run = sync.json["run"_L1].toString();
    QCOMPARE(message(0)["state"_L1].toString(), u"accepted"_s);
    QVERIFY(message(0)["confirmed_how"_L1].isNull());
    const CommandResult check = m_world->run({u"runs"_s, u"check"_s});
    QVERIFY2(check.isOk(), check.summary());
    QVERIFY(check.json["ways_back"_L1].toArray().isEmpty());
}

void CliConfirmTest::aConnectionGetsAWayBackLater()
{
    const CommandResult set =
        m_world->run({u"connection"_s, u"set"_s, m_connection, u"--way-back"_s, wayBack()});
    QVERIFY2(set.isOk(), set.summary());
    QCOMPARE(set.json["connections"_L1][0]["way_back"_L1].toString(), wayBack());
    // Nothing is there yet, which is how it begins.
    const CommandResult check = m_world->run({u"runs"_s, u"check"_s});
    QVERIFY2(check.isOk(), check.summary());
    QCOMPARE(check.json["ways_back"_L1][0]["waiting"_L1].toInt(), 2);
    QCOMPARE(check.json["ways_back"_L1][0]["confirmed"_L1].toInt(), 0);
}

void CliConfirmTest::whatTheWayBackNamesIsConfirmed()
{
    QFile file(wayBack());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("done: " + m_hooks.received().at(0).json["idempotency_key"_L1].toString().toUtf8() +
               "\r\n");
    file.close();
    const CommandResult sync = m_world->run({u"sync"_s});
    QVERIFY2(sync.isOk(), sync.summary());
    QCOMPARE(sync.json["newly_confirmed"_L1].toInt(), 1);
    QCOMPARE(message(0)["state"_L1].toString(), u"confirmed"_s);
    QCOMPARE(message(0)["confirmed_how"_L1].toString(), u"file"_s);
    QVERIFY(message(0)["confirmed_at"_L1].toString().endsWith(u'Z'));
    QCOMPARE(message(1)["state"_L1].toString(), u"accepted"_s);
    const CommandResult shown = m_world->run({u"runs"_s, u"show"_s, m_run});
    QCOMPARE(shown.count(u"created"_s), 2);
    QCOMPARE(shown.count(u"confirmed"_s), 1);
}

void CliConfirmTest::aPersonConfirmsWhatIsLeft()
{
    const CommandResult confirmed = m_world->run({u"runs"_s, u"confirm"_s, m_run});
    QVERIFY2(confirmed.isOk(), confirmed.summary());
    QCOMPARE(confirmed.json["confirmed"_L1].toInt(), 1);
    QCOMPARE(message(1)["confirmed_how"_L1].toString(), u"person"_s);
    QVERIFY(!message(1)["confirmed_by"_L1].toString().isEmpty());
    QCOMPARE(message(0)["confirmed_how"_L1].toString(), u"file"_s);
    const CommandResult unknown = m_world->run({u"runs"_s, u"confirm"_s, u"nobody"_s});
    QVERIFY2(unknown.exitCode == 2, unknown.summary());
    const QJsonArray events =
        m_world->run({u"audit"_s, u"list"_s, u"--action"_s, u"run.confirmed"_s})
            .json["events"_L1]
            .toArray();
    QCOMPARE(events.size(), 2);
    QVERIFY(!m_world->last().output.contains("way back.txt"));
}

void CliConfirmTest::theWayBackCanEnd()
{
    const CommandResult ended =
        m_world->run({u"connection"_s, u"set"_s, m_connection, u"--way-back"_s, QString()});
    QVERIFY2(ended.isOk(), ended.summary());
    QVERIFY(ended.json["connections"_L1][0]["way_back"_L1].isNull());
}

void CliConfirmTest::aWayBackThatCannotBeIsWrongUsage()
{
    for (const QString &path : {u"/dev/null"_s, m_world->path(u"nowhere/file.txt"_s)}) {
        const CommandResult refused =
            m_world->run({u"connection"_s, u"set"_s, m_connection, u"--way-back"_s, path});
        QVERIFY2(refused.exitCode == 2, refused.summary());
        QCOMPARE(refused.errorKind(), u"usage"_s);
    }
    const CommandResult nothing = m_world->run({u"connection"_s, u"set"_s, m_connection});
    QVERIFY2(nothing.exitCode == 2, nothing.summary());
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::CliConfirmTest)
#include "cli_confirm_test.moc"
