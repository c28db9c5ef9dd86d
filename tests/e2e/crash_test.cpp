#include "tests/e2e/crash_story.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

// WARDEN_LONG=1: 200 moments in each direction. WARDEN_SEED gives other moments.
class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterAKillTheNextSyncLeavesEachContactOnce_data();
    void afterAKillTheNextSyncLeavesEachContactOnce();

private:
    static void checkMoment(CrashStory &story, const QByteArray &where);
};

void CrashTest::afterAKillTheNextSyncLeavesEachContactOnce_data()
{
    QTest::addColumn<CrashDirection>("direction");
    QTest::newRow("first to second book") << CrashDirection::FirstToSecondBook;
    QTest::newRow("second to first book") << CrashDirection::SecondToFirstBook;
    QTest::newRow("book to file") << CrashDirection::BookToFile;
    QTest::newRow("book to hook") << CrashDirection::BookToHook;
}

void CrashTest::checkMoment(CrashStory &story, const QByteArray &where)
{
    const CommandResult sync = story.world().run({u"sync"_s});
    QVERIFY2(sync.exitCode == 0, where + sync.summary());
    const QString differences = story.differences();
    QVERIFY2(differences.isEmpty(), where + differences.toUtf8() + sync.summary());

    const CommandResult verdict = story.world().run({u"audit"_s, u"verify"_s});
    for (const QJsonValue &finding : verdict.json["findings"_L1].toArray())
        QVERIFY2(finding["kind"_L1].toString() == u"unanchored"_s, where + verdict.summary());
    QVERIFY2(verdict.json["size"_L1].toInt() > 0, where + verdict.summary());

    const qint64 writes = story.writes();
    const CommandResult again = story.world().run({u"sync"_s});
    QVERIFY2(again.exitCode == 0, where + again.summary());
    QVERIFY2(again.count(u"read"_s) == again.count(u"unchanged"_s), where + again.summary());
    QCOMPARE(again.count(u"read"_s), CrashStory::contacts);
    QCOMPARE(story.writes(), writes);
}

void CrashTest::afterAKillTheNextSyncLeavesEachContactOnce()
{
    QFETCH(CrashDirection, direction);
    const bool isLong = qEnvironmentVariableIsSet("WARDEN_LONG");
    const int moments = isLong ? 200 : 10;
    const int seed = qEnvironmentVariableIsSet("WARDEN_SEED")
                         ? qEnvironmentVariableIntValue("WARDEN_SEED")
                         : 20261;
    CrashStory story(direction, static_cast<quint32>(seed));
    QVERIFY2(story.prepare(), story.world().last().summary());
    int killed = 0;
    for (int moment = 0; moment < moments; ++moment) {
        const QByteArray where =
            "seed " + QByteArray::number(seed) + ", moment " + QByteArray::number(moment) + "\n";
        if (moment > 0) // the first one hits the first sync
            story.changeSource();
        story.slowDown(moment % 2 == 1);
        killed += story.killOneRun();
        if (moment % 3 == 2) // the one that mends is killed, too
            killed += story.killOneRun();
        story.slowDown(false);
        checkMoment(story, where);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(killed * 2 >= moments, "most runs had ended before their moment");
    if (direction == CrashDirection::BookToFile)
        return; // one file is written in one go: few moments lie inside
    story.changeSource();
    story.slowDown(true);
    QVERIFY(story.killWhileWriting()); // whatever the moments above have hit
    story.slowDown(false);
    checkMoment(story, "while writing\n");
    if (QTest::currentTestFailed())
        return;
    const CommandResult runs = story.world().run({u"runs"_s, u"list"_s});
    QVERIFY2(runs.output.contains("\"interrupted\""), "no kill hit a run while it was writing");
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::CrashTest)
#include "crash_test.moc"
