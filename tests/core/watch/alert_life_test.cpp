#include "tests/core/watch/watch_fixture.h"

#include <QTest>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

// What people do with alerts and rules, and how alerts go on after it.
class AlertLifeTest : public QObject
{
    Q_OBJECT

private:
    const QString rule = u"4a98a861-824f-488b-bc99-21e601ac8b21"_s; // failed_unlocks

private Q_SLOTS:
    void aClosedAlertThatGoesOnIsOpenAgain()
    {
        Watched it;
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now));
        (void)it.look();
        it.close();
        it.add(failuresOf(u"Ann"_s, 1, it.folder.now.addSecs(100)));
        QCOMPARE(it.look().raised.size(), size_t(1));
        QCOMPARE(it.alerts().size(), size_t(1));
        QCOMPARE(it.alerts().front().phase, AlertPhase::Open);
        AuditReader reader = it.folder.reader();
        QCOMPARE(toldOf(reader, actions::alertRaised), 1);
        QCOMPARE(toldOf(reader, actions::alertReopened), 1);
    }

    void aRuleThatIsOffTellsNothingAndOneThatIsMutedIsMarked()
    {
        Watched it;
        RuleFileTable table(it.log.database());
        QVERIFY(table.setOn(rule, false));
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now));
        QCOMPARE(it.look().raised.size(), size_t(0));
        QVERIFY(it.alerts().empty());
        QVERIFY(table.setOn(rule, true));
        QVERIFY(table.mute(rule, it.folder.now.addSecs(3600), u"Ada"_s, {}));
        it.add(failuresOf(u"Bob"_s, 5, it.folder.now));
        QCOMPARE(it.look().raised.size(), size_t(1));
        QVERIFY(it.alerts().front().isMuted);
        QVERIFY(AlertTable(it.log.database()).list({})->alerts.empty());
        it.folder.now = it.folder.now.addSecs(3601);
        it.add(failuresOf(u"Eve"_s, 5, it.folder.now));
        (void)it.look();
        QVERIFY(!it.alerts().front().isMuted);
        QCOMPARE(AlertTable(it.log.database()).list({})->total, 1);
    }

    void anAlertThatBeganUnderAMuteIsShownWhereItGoesOnAfterIt()
    {
        Watched it;
        QVERIFY(
            RuleFileTable(it.log.database()).mute(rule, it.folder.now.addSecs(100), u"Ada"_s, {}));
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now));
        (void)it.look();
        it.folder.now = it.folder.now.addSecs(50);
        it.add(failuresOf(u"Ann"_s, 1, it.folder.now));
        QCOMPARE(it.look().raised.size(), size_t(0)); // it is muted still
        QVERIFY(it.alerts().front().isMuted);
        it.folder.now = it.folder.now.addSecs(51);
        for (const size_t shown : {1, 0}) {
            it.add(failuresOf(u"Ann"_s, 1, it.folder.now));
            const WatchReport report = it.look();
            QCOMPARE(report.raised.size(), shown);
            QVERIFY(!it.alerts().front().isMuted);
        }
        QCOMPARE(AlertTable(it.log.database()).list({})->total, 1);
        AuditReader reader = it.folder.reader();
        QCOMPARE(toldOf(reader, actions::alertRaised), 2); // to nobody, and to all
    }

    void aClosedAlertStaysClosedWhereItsRuleIsOffAndHiddenWhereItIsMuted()
    {
        Watched it;
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now));
        (void)it.look();
        it.close();
        RuleFileTable table(it.log.database());
        QVERIFY(table.setOn(rule, false));
        it.add(failuresOf(u"Ann"_s, 1, it.folder.now.addSecs(100)));
        QCOMPARE(it.look().raised.size(), size_t(0));
        QCOMPARE(it.alerts().front().phase, AlertPhase::Closed);
        QCOMPARE(it.alerts().front().count, 6);
        QVERIFY(table.setOn(rule, true));
        QVERIFY(table.mute(rule, it.folder.now.addSecs(3600), u"Ada"_s, {}));
        it.add(failuresOf(u"Ann"_s, 1, it.folder.now.addSecs(110)));
        (void)it.look();
        QCOMPARE(it.alerts().front().phase, AlertPhase::Open);
        QVERIFY(it.alerts().front().isMuted);
        QCOMPARE(AlertTable(it.log.database()).list({})->total, 0);
    }

    void aClosedAlertIsOpenAgainAlsoForAnEventThatCameLate()
    {
        Watched it;
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now));
        (void)it.look();
        it.close();
        it.add(failuresOf(u"Ann"_s, 1, it.folder.now.addSecs(2)));
        QCOMPARE(it.look().raised.size(), size_t(1));
        QCOMPARE(it.alerts().front().phase, AlertPhase::Open);
        QCOMPARE(it.alerts().front().until, it.folder.now.addSecs(4));
    }

    // Between what a look read and what it writes.
    void whatAPersonDoesMeanwhileIsNotUndone_data()
    {
        QTest::addColumn<bool>("closes");
        QTest::newRow("acknowledged") << false;
        QTest::newRow("closed") << true;
    }
    void whatAPersonDoesMeanwhileIsNotUndone()
    {
        QFETCH(bool, closes);
        Watched it;
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now));
        (void)it.look();
        it.add(failuresOf(u"Ann"_s, 1, it.folder.now.addSecs(100)));
        it.add(failuresOf(u"Bob"_s, 5, it.folder.now.addSecs(200)));
        const Clock clock = it.folder.clock();
        int asked = 0; // for the time
        LogWatch watch([&] {
            // By see() and sorted() at first, then for Ann's alert, then for Bob's.
            if (++asked == 4) {
                KeptAlert alert = it.alerts().front();
                alert.phase = closes ? AlertPhase::Closed : AlertPhase::Acknowledged;
                if (!AlertTable(it.log.database()).settle(alert))
                    qFatal("not settled");
            }
            return clock();
        });
        QVERIFY(watch.look(it.log, 1000, it.progress));
        QVERIFY(asked >= 4);
        QCOMPARE(it.alerts().back().phase, closes ? AlertPhase::Open : AlertPhase::Acknowledged);
        AuditReader reader = it.folder.reader();
        QCOMPARE(toldOf(reader, actions::alertReopened), closes ? 1 : 0);
        QCOMPARE(toldOf(reader, actions::alertRaised), 2);
    }

    void whatIsSetForARuleMeanwhileCounts_data()
    {
        QTest::addColumn<bool>("mutes");
        QTest::newRow("muted") << true;
        QTest::newRow("off") << false;
    }
    void whatIsSetForARuleMeanwhileCounts()
    {
        QFETCH(bool, mutes);
        Watched it;
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now));
        const Clock clock = it.folder.clock();
        int asked = 0;
        LogWatch watch([&] {
            if (++asked == 2) { // once the settings were read
                RuleFileTable table(it.log.database());
                const Result<void> set = mutes ? table.mute(rule, clock().addSecs(9), u"Ada"_s, {})
                                               : table.setOn(rule, false);
                if (!set)
                    qFatal("not set");
            }
            return clock();
        });
        QVERIFY(watch.look(it.log, 1000, it.progress));
        const std::vector<KeptAlert> alerts = it.alerts();
        QCOMPARE(alerts.size(), mutes ? size_t(1) : size_t(0));
        QVERIFY(alerts.empty() || alerts.front().isMuted);
    }
};

QTEST_GUILESS_MAIN(AlertLifeTest)
#include "alert_life_test.moc"
