#include "tests/e2e/command_line_world.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

// One story in order: unlocking takes half a second each time.
class CliSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPlanShowsItemsAndWritesNothing();
    void aPlanBecomesStaleWhenTheSourceChanges();
    void aSyncWithinTheLimitsIsDoneAndAddsUp();
    void aSecondSyncChangesNothing();
    void aHookGetsOnlyNameAndEmail();
    void aStoredPlanCanBeApplied();
    void aMassRemovalIsHeldAlsoWithYes();
    void onlyTheVeryPlanReleasesAHeldOne();
    void runsAreListedAndShown();
    void anUndoIsPlannedFirstAndThenTakenBack();
    void aStopLeavesTheRestForTheNextSync();
    void unknownIdsAreWrongUsage_data();
    void unknownIdsAreWrongUsage();

private:
    void verifyAddsUp(const QJsonObject &counts);
    QByteArray fileBytes() const;

    CardDavSandbox m_server;
    ZapierSandbox m_hooks;
    std::unique_ptr<CommandLineWorld> m_world;
    QString m_book;
    QString m_toFile;
    QString m_toHook;
    QString m_firstRun;
};

void CliSyncTest::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_hooks.start());
    m_server.addBook(u"one"_s, u"One"_s);
    for (int i = 0; i < 30; ++i) {
        const QString number = QString::number(i);
        m_server.put(u"one"_s, u"c%1.vcf"_s.arg(i),
                     smallCard(u"uid-"_s + number, u"Person%1 Test"_s.arg(i),
                               u"p%1@example.com"_s.arg(i),
                               "TEL:+4930123" + number.toUtf8() + "\r\n"));
    }
    m_world = std::make_unique<CommandLineWorld>();
    QVERIFY2(m_world->init().isOk(), m_world->last().summary());
    m_book = m_world->addCardDav(m_server)[u"One"_s];
    const QString file = m_world->addFile(m_world->path(u"out.vcf"_s));
    const QString hook = m_world->addHook(m_hooks);
    m_toFile = m_world->addRoute(m_book, file);
    m_toHook = m_world->addRoute(m_book, hook);
    QVERIFY2(!m_toFile.isEmpty() && !m_toHook.isEmpty(), m_world->last().summary());
}

QByteArray CliSyncTest::fileBytes() const
{
    QFile file(m_world->path(u"out.vcf"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CliSyncTest::verifyAddsUp(const QJsonObject &counts)
{
    int sum = 0;
    for (const QString &name :
         {u"created"_s, u"updated"_s, u"removed"_s, u"unchanged"_s, u"skipped"_s, u"failed"_s}) {
        QVERIFY2(counts.contains(name), qPrintable(name));
        sum += counts[name].toInt();
    }
    QCOMPARE(sum, counts["read"_L1].toInt(-1));
}

void CliSyncTest::aPlanShowsItemsAndWritesNothing()
{
    const CommandResult plan = m_world->run({u"sync"_s, u"--plan-only"_s, u"--route"_s, m_toFile});
    QVERIFY2(plan.isOk(), plan.summary());
    QCOMPARE(plan.state(), u"planned"_s);
    QCOMPARE(plan.json["plan_sha256"_L1].toString().size(), 64);
    const QJsonArray items = plan.json["items"_L1].toArray();
    QCOMPARE(items.size(), 30);
    for (const QString &key : {u"route"_s, u"person"_s, u"action"_s, u"fields"_s, u"held"_s})
        QVERIFY2(items.at(0).toObject().contains(key), qPrintable(key));
    const QJsonArray fields = items.at(0)["fields"_L1].toArray();
    QVERIFY(!fields.isEmpty());
    for (const QString &key : {u"field"_s, u"before"_s, u"after"_s, u"leaves"_s})
        QVERIFY2(fields.at(0).toObject().contains(key), qPrintable(key));
    verifyAddsUp(plan.json["counts"_L1].toObject());
    QCOMPARE(plan.count(u"created"_s), 30);
    QCOMPARE(fileBytes(), QByteArray());
}

void CliSyncTest::aPlanBecomesStaleWhenTheSourceChanges()
{
    const QString sha256 = m_world->run({u"sync"_s, u"--plan-only"_s, u"--route"_s, m_toFile})
                               .json["plan_sha256"_L1]
                               .toString();
    m_server.put(u"one"_s, u"c0.vcf"_s,
                 smallCard(u"uid-0"_s, u"Person0 Changed"_s, u"p0@example.com"_s));
    const CommandResult stale = m_world->run({u"sync"_s, u"--apply-plan"_s, sha256});
    QVERIFY2(stale.exitCode == 3, stale.summary());
    QCOMPARE(stale.errorKind(), u"stale"_s);
    QCOMPARE(fileBytes(), QByteArray());
}

void CliSyncTest::aSyncWithinTheLimitsIsDoneAndAddsUp()
{
    const CommandResult sync = m_world->run({u"sync"_s});
    QVERIFY2(sync.isOk(), sync.summary());
    for (const QString &key :
         {u"run"_s, u"plan_sha256"_s, u"state"_s, u"counts"_s, u"routes"_s, u"failures"_s})
        QVERIFY2(sync.json.contains(key), qPrintable(key));
    QCOMPARE(sync.state(), u"done"_s);
    verifyAddsUp(sync.json["counts"_L1].toObject());
    QCOMPARE(sync.count(u"created"_s), 60);
    QCOMPARE(sync.json["failures"_L1].toArray(), QJsonArray());
    const QJsonArray routes = sync.json["routes"_L1].toArray();
    QCOMPARE(routes.size(), 2);
    for (const QJsonValue &route : routes) {
        verifyAddsUp(route["counts"_L1].toObject());
        QCOMPARE(route["state"_L1].toString(), u"done"_s);
        QVERIFY(route.toObject().contains("reason"_L1));
    }
    QCOMPARE(fileBytes().count("BEGIN:VCARD"), 30);
    QVERIFY2(!sync.errors.contains("example.com"), sync.errors);
    m_firstRun = sync.json["run"_L1].toString();
}

void CliSyncTest::aSecondSyncChangesNothing()
{
    const QByteArray before = fileBytes();
    const CommandResult sync = m_world->run({u"sync"_s});
    QVERIFY2(sync.isOk(), sync.summary());
    QCOMPARE(sync.count(u"unchanged"_s), 60);
    QCOMPARE(sync.count(u"read"_s), 60);
    QCOMPARE(fileBytes(), before);
    QCOMPARE(m_hooks.received().size(), 30);
}

void CliSyncTest::aHookGetsOnlyNameAndEmail()
{
    for (const ReceivedMessage &message : m_hooks.received()) {
        QVERIFY(message.body.contains("example.com"));
        QVERIFY2(!message.body.contains("4930123"), message.body);
    }
}

void CliSyncTest::aStoredPlanCanBeApplied()
{
    m_server.put(u"one"_s, u"c1.vcf"_s,
                 smallCard(u"uid-1"_s, u"Person1 Renamed"_s, u"p1@example.com"_s));
    const CommandResult plan = m_world->run({u"sync"_s, u"--plan-only"_s, u"--route"_s, m_toFile});
    QVERIFY2(plan.isOk(), plan.summary());
    QCOMPARE(plan.count(u"updated"_s), 1);
    QVERIFY(!fileBytes().contains("Renamed"));
    const QString sha256 = plan.json["plan_sha256"_L1].toString();
    const CommandResult applied = m_world->run({u"sync"_s, u"--apply-plan"_s, sha256});
    QVERIFY2(applied.isOk(), applied.summary());
    QCOMPARE(applied.json["plan_sha256"_L1].toString(), sha256);
    QCOMPARE(applied.count(u"updated"_s), 1);
    QVERIFY(fileBytes().contains("Renamed"));
    // A plan is applied once.
    const CommandResult again = m_world->run({u"sync"_s, u"--apply-plan"_s, sha256});
    QVERIFY2(again.exitCode == 3 || again.exitCode == 2, again.summary());
}

void CliSyncTest::aMassRemovalIsHeldAlsoWithYes()
{
    for (int i = 10; i < 25; ++i)
        m_server.remove(u"one"_s, u"c%1.vcf"_s.arg(i));
    const CommandResult planned =
        m_world->run({u"sync"_s, u"--plan-only"_s, u"--route"_s, m_toFile});
    QVERIFY2(planned.exitCode == 3, planned.summary());
    const CommandResult sync = m_world->run({u"sync"_s, u"--yes"_s, u"--route"_s, m_toFile});
    QVERIFY2(sync.exitCode == 3, sync.summary());
    QCOMPARE(sync.state(), u"held"_s);
    QVERIFY(!sync.json["routes"_L1][0]["reason"_L1].toString().isEmpty());
    const QString message = sync.json["routes"_L1][0]["message"_L1].toString();
    QVERIFY2(message.contains(u' ') && !message.contains(u"audit log"_s), sync.summary());
    QCOMPARE(sync.count(u"removed"_s), 0);
    verifyAddsUp(sync.json["counts"_L1].toObject());
    QCOMPARE(fileBytes().count("BEGIN:VCARD"), 30);
}

void CliSyncTest::onlyTheVeryPlanReleasesAHeldOne()
{
    const CommandResult held = m_world->run({u"sync"_s, u"--route"_s, m_toFile});
    QVERIFY2(held.exitCode == 3, held.summary());
    const CommandResult applied =
        m_world->run({u"sync"_s, u"--apply-plan"_s, held.json["plan_sha256"_L1].toString()});
    QVERIFY2(applied.isOk(), applied.summary());
    QCOMPARE(applied.state(), u"done"_s);
    QCOMPARE(applied.count(u"removed"_s), 15);
    QCOMPARE(fileBytes().count("BEGIN:VCARD"), 15);
    QVERIFY(fileBytes().contains("p9@example.com"));
    QVERIFY(!fileBytes().contains("p10@example.com"));
}

void CliSyncTest::runsAreListedAndShown()
{
    const CommandResult list = m_world->run({u"runs"_s, u"list"_s});
    QVERIFY2(list.isOk(), list.summary());
    const QJsonArray runs = list.json["runs"_L1].toArray();
    QVERIFY(runs.size() >= 4);
    for (const QString &key :
         {u"id"_s, u"started_at"_s, u"ended_at"_s, u"state"_s, u"counts"_s, u"plan_sha256"_s})
        QVERIFY2(runs.at(0).toObject().contains(key), qPrintable(key));
    const QString started = runs.at(0)["started_at"_L1].toString();
    QVERIFY2(started.endsWith(u'Z') && QDateTime::fromString(started, Qt::ISODateWithMs).isValid(),
             qPrintable(started));
    const CommandResult shown = m_world->run({u"runs"_s, u"show"_s, m_firstRun});
    QVERIFY2(shown.isOk(), shown.summary());
    QVERIFY2(shown.output.contains(m_firstRun.toUtf8()), shown.summary());
}

void CliSyncTest::anUndoIsPlannedFirstAndThenTakenBack()
{
    const QJsonArray runs = m_world->run({u"runs"_s, u"list"_s}).json["runs"_L1].toArray();
    QString run;
    for (const QJsonValue &entry : runs) {
        if (entry["counts"_L1]["removed"_L1].toInt() == 15)
            run = entry["id"_L1].toString();
    }
    QVERIFY(!run.isEmpty());
    const CommandResult plan = m_world->run({u"undo"_s, run, u"--plan-only"_s});
    QVERIFY2(plan.exitCode == 0 || plan.exitCode == 3, plan.summary());
    QCOMPARE(plan.state(), u"planned"_s);
    QCOMPARE(plan.count(u"created"_s), 15);
    QCOMPARE(plan.count(u"irreversible"_s), 0);
    QCOMPARE(fileBytes().count("BEGIN:VCARD"), 15);
    const CommandResult undone = m_world->run({u"undo"_s, run, u"--yes"_s});
    QVERIFY2(undone.isOk(), undone.summary());
    QCOMPARE(undone.count(u"created"_s), 15);
    QCOMPARE(fileBytes().count("BEGIN:VCARD"), 30);
    QVERIFY(fileBytes().contains("p10@example.com"));
}

void CliSyncTest::aStopLeavesTheRestForTheNextSync()
{
    ZapierSandbox hooks;
    QVERIFY(hooks.start());
    const QString route = m_world->addRoute(m_book, m_world->addHook(hooks, 4));
    QVERIFY2(!route.isEmpty(), m_world->last().summary());
    const std::unique_ptr<QProcess> process = m_world->start({u"sync"_s, u"--route"_s, route});
    QTRY_VERIFY_WITH_TIMEOUT(!hooks.received().isEmpty(), 60'000);
    process->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 30'000);
    QCOMPARE(process->exitCode(), 1);
    const qsizetype people = m_server.cards(u"one"_s).size();
    QCOMPARE_LT(hooks.received().size(), people);
    const CommandResult runs = m_world->run({u"runs"_s, u"list"_s});
    QCOMPARE(runs.json["runs"_L1][0]["state"_L1].toString(), u"interrupted"_s);
    verifyAddsUp(runs.json["runs"_L1][0]["counts"_L1].toObject());

    const CommandResult after = m_world->run({u"sync"_s, u"--route"_s, route});
    QVERIFY2(after.isOk(), after.summary());
    QSet<QString> keys;
    for (const ReceivedMessage &message : hooks.received())
        keys.insert(message.json["idempotency_key"_L1].toString());
    QCOMPARE(keys.size(), people);
    const CommandResult quiet = m_world->run({u"sync"_s, u"--route"_s, route});
    QCOMPARE(quiet.count(u"unchanged"_s), people);
}

void CliSyncTest::unknownIdsAreWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("route of a sync") << QStringList{u"sync"_s, u"--route"_s, u"nobody"_s};
    QTest::newRow("run to undo") << QStringList{u"undo"_s, u"nobody"_s};
    QTest::newRow("run to show") << QStringList{u"runs"_s, u"show"_s, u"nobody"_s};
    QTest::newRow("route to set") << QStringList{u"route"_s, u"set"_s, u"nobody"_s,
                                                 u"--deletions"_s, u"never"_s};
    QTest::newRow("contact to show") << QStringList{u"contacts"_s, u"show"_s, u"nobody"_s};
    QTest::newRow("route to remove") << QStringList{u"route"_s, u"remove"_s, u"nobody"_s};
    QTest::newRow("connection to test") << QStringList{u"connection"_s, u"test"_s, u"nobody"_s};
    QTest::newRow("connection to remove") << QStringList{u"connection"_s, u"remove"_s, u"nobody"_s};
    QTest::newRow("plan to apply") << QStringList{u"sync"_s, u"--apply-plan"_s, QString(64, u'a')};
    QTest::newRow("operator") << QStringList{u"runs"_s,
                                             u"list"_s,
                                             u"--operator"_s,
                                             u"nobody"_s,
                                             u"--passphrase-env"_s,
                                             u"WARDEN_TEST_PASSPHRASE"_s};
}

void CliSyncTest::unknownIdsAreWrongUsage()
{
    QFETCH(QStringList, arguments);
    const CommandResult result = m_world->run(arguments);
    QVERIFY2(result.exitCode == 2, result.summary());
    QCOMPARE(result.errorKind(), u"usage"_s);
    QVERIFY2(result.errors.contains("isn't known here"), result.summary());
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::CliSyncTest)
#include "cli_sync_test.moc"
