#include "tests/e2e/command_line_world.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

// alerts … from outside.
class CliAlertsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<CommandLineWorld>();
        QVERIFY2(m_world->init().isOk(), m_world->last().summary());
    }

    void anAlertIsRaisedShownAndSettled()
    {
        const CommandResult none = run({u"list"_s});
        QVERIFY2(none.isOk(), none.summary());
        QCOMPARE(none.json.value("total"_L1).toInt(-1), 0);
        const CommandResult added = run({u"rules"_s, u"add"_s, write(unlocking, u"own.yml"_s)});
        QVERIFY2(added.isOk(), added.summary());
        QCOMPARE(added.json["file"_L1].toString(), u"own"_s);
        QCOMPARE(added.json["rules"_L1][0]["standing"_L1].toString(), u"active"_s);

        const CommandResult listed = run({u"list"_s});
        QVERIFY2(listed.isOk(), listed.summary());
        const qint64 total = listed.json["total"_L1].toInteger();
        QVERIFY(total >= 1); // unlocking for the list itself
        const QJsonObject alert = listed.json["alerts"_L1][0].toObject();
        const QString id = alert["id"_L1].toString();
        QCOMPARE(alert["state"_L1].toString(), u"open"_s);
        QCOMPARE(alert["title"_L1].toString(), u"Somebody unlocked"_s);
        QCOMPARE(alert["level"_L1].toString(), u"low"_s);
        QVERIFY(alert["closed"_L1].isNull());

        const CommandResult shown = run({u"show"_s, id.left(12)});
        QVERIFY2(shown.isOk(), shown.summary());
        QCOMPARE(shown.json["evidence"_L1][0]["action"_L1].toString(), u"workspace.unlocked"_s);
        QCOMPARE(shown.json["evidence"_L1][0]["seq"_L1], alert["events"_L1][0]);

        const CommandResult taken = run({u"acknowledge"_s, id});
        QVERIFY2(taken.isOk(), taken.summary());
        QCOMPARE(taken.json["state"_L1].toString(), u"acknowledged"_s);
        const CommandResult closed = run({u"close"_s, id, u"--note"_s, u"It was me"_s});
        QVERIFY2(closed.isOk(), closed.summary());
        QCOMPARE(closed.json["closed"_L1]["note"_L1].toString(), u"It was me"_s);
        QCOMPARE(run({u"close"_s, id}).exitCode, 2);
        QCOMPARE(run({u"show"_s, u"nobody00"_s}).exitCode, 2);
        const CommandResult left = run({u"list"_s, u"--state"_s, u"closed"_s});
        QCOMPARE(left.json["total"_L1].toInt(), 1);
        const CommandResult log =
            m_world->run({u"audit"_s, u"list"_s, u"--action"_s, u"alert.closed"_s});
        QCOMPARE(log.json["events"_L1][0]["object"_L1]["id"_L1].toString(), id);
    }

    void rulesAreListedSwitchedMutedAndRemoved()
    {
        const CommandResult all = run({u"rules"_s, u"list"_s});
        QVERIFY2(all.isOk(), all.summary());
        QVERIFY(all.json["rules"_L1].toArray().size() >= 20);
        QVERIFY(all.json["refused"_L1].toArray().isEmpty());
        const CommandResult off = run({u"rules"_s, u"disable"_s, u"plan_held"_s});
        QVERIFY2(off.isOk(), off.summary());
        QCOMPARE(off.json["enabled"_L1].toBool(true), false);
        QCOMPARE(run({u"rules"_s, u"enable"_s, u"plan_held"_s}).json["enabled"_L1].toBool(), true);
        const CommandResult muted = run({u"rules"_s, u"mute"_s, u"plan_held"_s, u"--for"_s, u"8h"_s,
                                         u"--note"_s, u"Moving house"_s});
        QVERIFY2(muted.isOk(), muted.summary());
        QVERIFY(muted.json["muted_until"_L1].isString());
        QCOMPARE(muted.json["mute_note"_L1].toString(), u"Moving house"_s);
        QVERIFY(!muted.json["muted_by"_L1].toString().isEmpty());
        QVERIFY(run({u"rules"_s, u"unmute"_s, u"plan_held"_s}).json["muted_until"_L1].isNull());
        const CommandResult shown = run({u"rules"_s, u"show"_s, u"plan_held"_s});
        QVERIFY(shown.json["yaml"_L1].toString().contains(u"plan.held"_s));
        QCOMPARE(run({u"rules"_s, u"remove"_s, u"plan_held"_s}).exitCode, 2);

        const QString path = write(unlocking, u"own.yml"_s);
        QVERIFY(run({u"rules"_s, u"add"_s, path}).isOk());
        QCOMPARE(run({u"rules"_s, u"add"_s, path}).exitCode, 2);
        QVERIFY(run({u"rules"_s, u"add"_s, path, u"--replace"_s}).isOk());
        QVERIFY(run({u"rules"_s, u"remove"_s, u"own"_s}).isOk());
        QCOMPARE(run({u"rules"_s, u"show"_s, u"unlocked"_s}).exitCode, 2);
    }

    void whatCanNotBeReadIsRefusedWithItsLineAndReason()
    {
        const QByteArray bad = "---\ntitle: Bad\nlogsource: {product: contact_warden}\n"
                               "detection:\n    s:\n        a|nonsense: 1\n    condition: s\n";
        const CommandResult some =
            run({u"rules"_s, u"add"_s, write(unlocking + bad, u"both.yml"_s)});
        QCOMPARE(some.exitCode, 1);
        QVERIFY(some.json["kept"_L1].toBool());
        const QJsonObject refused = some.json["refused"_L1][0].toObject();
        QCOMPARE(refused["reason"_L1].toString(), u"modifier_unknown"_s);
        QCOMPARE(refused["line"_L1].toInt(), 11);
        const CommandResult none = run({u"rules"_s, u"add"_s, write(bad, u"bad.yml"_s)});
        QCOMPARE(none.exitCode, 1);
        QVERIFY(!none.json["kept"_L1].toBool(true));
        // The one that is kept is told with the others.
        QCOMPARE(run({u"rules"_s, u"list"_s}).json["refused"_L1].toArray().size(), 1);
    }

    void aRuleIsTriedByItsExamplesAndOverTheLog()
    {
        const CommandResult tried = run({u"test"_s, u"failed_unlocks"_s});
        QVERIFY2(tried.isOk(), tried.summary());
        QVERIFY(tried.json["ok"_L1].toBool());
        QVERIFY(tried.json["examples"_L1].toArray().size() >= 2);
        const CommandResult looked = run({u"test"_s});
        QVERIFY2(looked.isOk(), looked.summary());
        QCOMPARE(looked.json.keys(), (QStringList{u"alerts"_s, u"archived"_s, u"events"_s,
                                                  u"raised"_s, u"too_late"_s, u"undecided"_s}));

        QVERIFY(run({u"rules"_s, u"add"_s, write(unlocking, u"own.yml"_s)}).isOk());
        const CommandResult back = run({u"backtest"_s, u"unlocked"_s, u"--days"_s, u"1"_s});
        QVERIFY2(back.isOk(), back.summary());
        QCOMPARE(back.json["rules"_L1].toArray().size(), 1);
        QVERIFY(back.json["rules"_L1][0]["fired"_L1].toInt() >= 3); // each command unlocks
        const CommandResult each = run({u"backtest"_s});
        QVERIFY2(each.isOk(), each.summary());
        QVERIFY(each.json["rules"_L1].toArray().size() >= 20);
    }

    void whatCanNotBeIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("a state") << QStringList{u"list"_s, u"--state"_s, u"new"_s};
        QTest::newRow("a level") << QStringList{u"list"_s, u"--level"_s, u"urgent"_s};
        QTest::newRow("a limit") << QStringList{u"list"_s, u"--limit"_s, u"0"_s};
        QTest::newRow("days") << QStringList{u"backtest"_s, u"--days"_s, u"0"_s};
        QTest::newRow("a rule") << QStringList{u"backtest"_s, u"nothing"_s};
        QTest::newRow("no time") << QStringList{u"rules"_s, u"mute"_s, u"plan_held"_s};
        QTest::newRow("a time") << QStringList{u"rules"_s, u"mute"_s, u"plan_held"_s, u"--for"_s,
                                               u"long"_s};
        QTest::newRow("the past") << QStringList{u"rules"_s, u"mute"_s, u"plan_held"_s,
                                                 u"--until"_s, u"2020-01-01"_s};
        QTest::newRow("no file") << QStringList{u"rules"_s, u"add"_s, u"/nowhere/at/all.yml"_s};
    }
    void whatCanNotBeIsWrongUsage()
    {
        QFETCH(QStringList, arguments);
        const CommandResult result = run(arguments);
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.errorKind(), u"usage"_s);
    }

private:
    const QByteArray unlocking = "title: Somebody unlocked\nname: unlocked\nlevel: low\n"
                                 "logsource: {product: contact_warden}\n"
                                 "detection: {s: {action: workspace.unlocked}, condition: s}\n";

    CommandResult run(const QStringList &arguments)
    {
        return m_world->run(QStringList{u"alerts"_s} + arguments);
    }
    QString write(const QByteArray &text, const QString &name)
    {
        QFile file(m_world->path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }

    std::unique_ptr<CommandLineWorld> m_world;
};

} // namespace warden

QTEST_GUILESS_MAIN(warden::CliAlertsTest)
#include "cli_alerts_test.moc"
