#include "tests/e2e/command_line_world.h"
#include "tests/peers/canned_server.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

// audit witness … from outside.
class CliWitnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<CommandLineWorld>();
        QVERIFY2(m_world->init().isOk(), m_world->last().summary());
        m_folder = m_world->path(u"witness"_s);
        QVERIFY(QDir().mkpath(m_folder));
    }

    void aFolderIsToldWhenItIsAddedAndWhenAsked()
    {
        const CommandResult added = run({u"add"_s, u"file"_s, u"--folder"_s, m_folder});
        QVERIFY2(added.isOk(), added.summary());
        const QString id = added.json.value("witness"_L1).toString();
        QCOMPARE(added.json.value("kind"_L1).toString(), u"file"_s);
        QCOMPARE(added.json.value("every_hours"_L1).toInt(), 24);
        QCOMPARE(files().size(), 1);

        const CommandResult none = run({u"tell"_s});
        QVERIFY2(none.isOk(), none.summary());
        QVERIFY(none.json.value("witnesses"_L1).toArray().isEmpty());
        QCOMPARE(files().size(), 1);
        const CommandResult all = run({u"tell"_s, u"--now"_s});
        QVERIFY2(all.isOk(), all.summary());
        QCOMPARE(all.json.value("witnesses"_L1).toArray().size(), 1);
        QVERIFY2(run({u"test"_s, id}).isOk(), m_world->last().summary());
        QCOMPARE(files().size(), 3);

        const CommandResult verified = m_world->run(
            {u"audit"_s, u"verify"_s, u"--against"_s, m_folder + u'/' + files().last()});
        QVERIFY2(verified.isOk(), verified.summary());
        QVERIFY(verified.json.value("anchored"_L1).toInteger() > 0);
    }

    void aWitnessIsListedChangedAndRemoved()
    {
        const CommandResult added =
            run({u"add"_s, u"file"_s, u"--folder"_s, m_folder, u"--every"_s, u"6h"_s});
        QVERIFY2(added.isOk(), added.summary());
        const QString id = added.json.value("witness"_L1).toString();
        QCOMPARE(run({u"list"_s}).json["witnesses"_L1][0]["every_hours"_L1].toInt(), 6);
        QVERIFY2(run({u"set"_s, id, u"--every"_s, u"weekly"_s}).isOk(), m_world->last().summary());
        QCOMPARE(run({u"list"_s}).json["witnesses"_L1][0]["every_hours"_L1].toInt(), 168);
        QVERIFY2(run({u"remove"_s, id}).isOk(), m_world->last().summary());
        QVERIFY(run({u"list"_s}).json.value("witnesses"_L1).toArray().isEmpty());
        QCOMPARE(run({u"remove"_s, id}).exitCode, 2);
        QCOMPARE(files().size(), 1); // what it was told stays
    }

    void aHookGetsAPostAndItsFailureIsExitCodeOne()
    {
        int status = 200;
        CannedServer hook([&status](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, status);
        });
        m_world->environment().insert(u"HOOK"_s, hook.url(u"/in/S3CR3T"_s).toString());
        const CommandResult added =
            run({u"add"_s, u"hook"_s, u"--hook-env"_s, u"HOOK"_s, u"--remember"_s});
        QVERIFY2(added.isOk(), added.summary());
        m_world->environment().remove(u"HOOK"_s);
        QCOMPARE(hook.requests().size(), 1);
        const QJsonObject body = QJsonDocument::fromJson(hook.requests().first().body).object();
        QCOMPARE(body.value("type"_L1).toString(), u"contact-warden/checkpoint"_s);
        status = 500;
        const CommandResult failed = run({u"test"_s, added.json.value("witness"_L1).toString()});
        QCOMPARE(failed.exitCode, 1);
        QCOMPARE(failed.json["witnesses"_L1][0]["failure"_L1]["kind"_L1].toString(), u"offline"_s);
        // No other command is the worse for it.
        QVERIFY2(m_world->run({u"runs"_s, u"list"_s}).isOk(), m_world->last().summary());
        QVERIFY(!m_world->transcript().contains("S3CR3T"));
    }

    void whatCanNotBeIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("a folder that isn't there")
            << QStringList{u"add"_s, u"file"_s, u"--folder"_s, u"/nowhere/at/all"_s};
        QTest::newRow("a schedule of nonsense")
            << QStringList{u"add"_s, u"file"_s, u"--folder"_s, u"/tmp"_s, u"--every"_s, u"often"_s};
        QTest::newRow("a schedule that is too long")
            << QStringList{u"add"_s, u"file"_s, u"--folder"_s, u"/tmp"_s, u"--every"_s, u"32d"_s};
        QTest::newRow("another encryption")
            << QStringList{u"add"_s,     u"mail"_s,   u"--host"_s,  u"localhost"_s,    u"--to"_s,
                           u"a@b.org"_s, u"--from"_s, u"a@b.org"_s, u"--encryption"_s, u"no"_s};
        QTest::newRow("a recipient that is none")
            << QStringList{u"add"_s,  u"mail"_s,   u"--host"_s, u"localhost"_s,
                           u"--to"_s, u"nobody"_s, u"--from"_s, u"a@b.org"_s};
        QTest::newRow("a variable that isn't set")
            << QStringList{u"add"_s, u"hook"_s, u"--hook-env"_s, u"NOT_SET"_s};
        QTest::newRow("nobody") << QStringList{u"test"_s, u"nobody"_s};
    }
    void whatCanNotBeIsWrongUsage()
    {
        QFETCH(QStringList, arguments);
        const CommandResult result = run(arguments);
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.errorKind(), u"usage"_s);
    }

private:
    CommandResult run(const QStringList &arguments)
    {
        return m_world->run(QStringList{u"audit"_s, u"witness"_s} + arguments);
    }
    QStringList files() const { return QDir(m_folder).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<CommandLineWorld> m_world;
    QString m_folder;
};

} // namespace warden

QTEST_GUILESS_MAIN(warden::CliWitnessTest)
#include "cli_witness_test.moc"
