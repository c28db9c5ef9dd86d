#include "tests/e2e/command_line_world.h"
#include "tests/peers/canned_server.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

// alerts channels … from outside.
class CliAlertChannelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<CommandLineWorld>();
        QVERIFY2(m_world->init().isOk(), m_world->last().summary());
        m_world->environment().insert(u"HOOK"_s, m_hook.url(u"/in/S3CR3T"_s).toString());
        m_world->environment().insert(u"KEY"_s, u"0123456789abcdef"_s);
        m_status = 200;
        m_before = m_hook.requests().size();
    }

    void aChannelIsAddedTriedSetAndRemoved()
    {
        const CommandResult added =
            run({u"add"_s, u"webhook"_s, u"--name"_s, u"Board"_s, u"--hook-env"_s, u"HOOK"_s,
                 u"--signing-key-env"_s, u"KEY"_s, u"--level"_s, u"high"_s});
        QVERIFY2(added.isOk(), added.summary());
        QCOMPARE(added.json["level"_L1].toString(), u"high"_s);
        QVERIFY(added.json["signed"_L1].toBool());
        QVERIFY(added.json["newest"_L1].isNull());
        QCOMPARE(heard(), 0);
        m_world->environment().remove(u"HOOK"_s);
        const CommandResult tested = run({u"test"_s, u"Board"_s});
        QVERIFY2(tested.isOk(), tested.summary());
        QCOMPARE(heard(), 1);
        QVERIFY(m_hook.requests().last().headers.contains("x-contact-warden-signature"));
        m_status = 500;
        QCOMPARE(run({u"test"_s, u"Board"_s}).exitCode, 1);

        const CommandResult quiet = run({u"quiet"_s, u"Board"_s, u"--from"_s, u"22:00"_s, u"--to"_s,
                                         u"07:00"_s, u"--days"_s, u"sat,sun"_s});
        QVERIFY2(quiet.isOk(), quiet.summary());
        QCOMPARE(quiet.json["quiet"_L1]["from"_L1].toString(), u"22:00"_s);
        QCOMPARE(quiet.json["quiet"_L1]["days"_L1].toArray(), (QJsonArray{u"sat"_s, u"sun"_s}));
        QVERIFY(quiet.json["quiet"_L1]["critical_passes"_L1].toBool());
        const CommandResult changed = run(
            {u"change"_s, u"Board"_s, u"--name"_s, u"All"_s, u"--level"_s, u"low"_s, u"--off"_s});
        QVERIFY2(changed.isOk(), changed.summary());
        const QJsonValue listed = run({u"list"_s}).json["channels"_L1][0];
        QCOMPARE(listed["name"_L1].toString(), u"All"_s);
        QVERIFY(!listed["on"_L1].toBool(true));
        QCOMPARE(listed["quiet"_L1]["to"_L1].toString(), u"07:00"_s); // as before
        QCOMPARE(listed["newest"_L1]["outcome"_L1].toString(), u"failed"_s);
        QCOMPARE(listed["newest"_L1]["failure"_L1]["reason"_L1].toString(), u"server_failed"_s);
        QVERIFY2(run({u"quiet"_s, u"All"_s, u"--none"_s}).json["quiet"_L1].isNull(),
                 m_world->last().summary());
        QVERIFY2(run({u"remove"_s, u"All"_s}).isOk(), m_world->last().summary());
        QVERIFY(run({u"list"_s}).json["channels"_L1].toArray().isEmpty());
        QCOMPARE(run({u"remove"_s, u"All"_s}).exitCode, 2);
        QVERIFY(!m_world->transcript().contains("S3CR3T"));
        QVERIFY(!m_world->transcript().contains("0123456789abcdef"));
    }

    void whatIsFoundIsSentWhenACommandEnds()
    {
        QVERIFY2(run({u"add"_s, u"webhook"_s, u"--name"_s, u"Board"_s, u"--hook-env"_s, u"HOOK"_s})
                     .isOk(),
                 m_world->last().summary());
        QFile rule(m_world->path(u"own.yml"_s));
        QVERIFY(rule.open(QIODevice::WriteOnly));
        rule.write("title: Somebody unlocked\nname: unlocked\nlevel: low\n"
                   "logsource: {product: contact_warden}\n"
                   "detection: {s: {action: workspace.unlocked}, condition: s}\n");
        rule.close();
        QVERIFY2(m_world->run({u"alerts"_s, u"rules"_s, u"add"_s, rule.fileName()}).isOk(),
                 m_world->last().summary());
        QCOMPARE(heard(), 0);
        QVERIFY2(m_world->run({u"alerts"_s, u"list"_s}).isOk(), m_world->last().summary());
        QVERIFY(heard() >= 1);
        const QJsonObject body = QJsonDocument::fromJson(m_hook.requests().last().body).object();
        QCOMPARE(body["type"_L1].toString(), u"contact-warden/alerts"_s);
        QCOMPARE(body["alerts"_L1][0]["title"_L1].toString(), u"Somebody unlocked"_s);

        m_status = 503; // each command raises another one, by unlocking
        const CommandResult failed = m_world->run({u"alerts"_s, u"list"_s});
        QVERIFY2(failed.isOk(), failed.summary()); // it is a warning
        QVERIFY(failed.errors.contains("Board"));
        const CommandResult sent = run({u"send"_s});
        QCOMPARE(sent.exitCode, 1);
        QVERIFY(sent.json["failed"_L1].toInt() >= 1);
        const QJsonArray waiting =
            run({u"deliveries"_s, u"--state"_s, u"waiting"_s}).json["deliveries"_L1].toArray();
        QVERIFY(waiting.size() >= 2);
        QCOMPARE(waiting[1]["channel_name"_L1].toString(), u"Board"_s);
        QCOMPARE(waiting.last()["failure"_L1]["kind"_L1].toString(), u"offline"_s);
        QVERIFY(run({u"deliveries"_s, u"--state"_s, u"given-up"_s})
                    .json["deliveries"_L1]
                    .toArray()
                    .isEmpty());
    }

    void whatCanNotBeIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QStringList hook{u"add"_s, u"slack"_s, u"--name"_s, u"a"_s, u"--hook-env"_s};
        QTest::newRow("a level") << hook + QStringList{u"HOOK"_s, u"--level"_s, u"worst"_s};
        QTest::newRow("a variable that isn't set") << hook + QStringList{u"NOT_SET"_s};
        QTest::newRow("no address") << hook + QStringList{u"KEY"_s};
        QTest::newRow("a recipient that is none")
            << QStringList{u"add"_s,       u"mail"_s, u"--name"_s, u"a"_s,      u"--host"_s,
                           u"localhost"_s, u"--to"_s, u"nobody"_s, u"--from"_s, u"a@b.org"_s};
        QTest::newRow("nobody") << QStringList{u"test"_s, u"nobody"_s};
        QTest::newRow("no hours") << QStringList{u"quiet"_s, u"nobody"_s};
        QTest::newRow("a state") << QStringList{u"deliveries"_s, u"--state"_s, u"lost"_s};
        QTest::newRow("no limit") << QStringList{u"deliveries"_s, u"--limit"_s, u"0"_s};
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
        return m_world->run(QStringList{u"alerts"_s, u"channels"_s} + arguments);
    }
    qsizetype heard() const { return m_hook.requests().size() - m_before; }

    int m_status = 200;
    qsizetype m_before = 0;
    CannedServer m_hook{[this](QTcpSocket &socket, const CannedRequest &) {
        CannedServer::respond(socket, m_status);
    }};
    std::unique_ptr<CommandLineWorld> m_world;
};

} // namespace warden

QTEST_GUILESS_MAIN(warden::CliAlertChannelsTest)
#include "cli_alert_channels_test.moc"
