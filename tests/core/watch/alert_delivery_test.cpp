#include "tests/core/watch/channel_fixture.h"

#include <QTest>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

// What is written for channels when alerts are raised, and who tries it when.
class AlertDeliveryTest : public QObject
{
    Q_OBJECT

private:
    const QString rule = u"4a98a861-824f-488b-bc99-21e601ac8b21"_s; // failed_unlocks

    static std::vector<AlertDelivery> deliveries(Watched &it)
    {
        return AlertDeliveryTable(it.log.database()).newest({}, 100).value();
    }
    static void add(Watched &it, const AlertChannel &channel)
    {
        QVERIFY(AlertChannelTable(it.log.database()).insert(channel));
    }

private Q_SLOTS:
    void eachChannelThatTakesTheLevelIsToBeToldOnce()
    {
        Watched it;
        add(it, channelOf(u"all"_s));
        add(it, channelOf(u"critical"_s, RuleLevel::Critical));
        AlertChannel off = channelOf(u"off"_s);
        off.isOn = false;
        add(it, off);
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now));
        (void)it.look();
        (void)it.look();
        const KeptAlert alert = it.alerts().front();
        QVERIFY(alert.level < RuleLevel::Critical);
        QCOMPARE(deliveries(it).size(), size_t(1));
        const AlertDelivery delivery = deliveries(it).front();
        QCOMPARE(delivery.channel, u"all"_s);
        QCOMPARE(delivery.alert, alert.id);
        QCOMPARE(delivery.telling, 1);
        QCOMPARE(delivery.state, TellingState::Waiting);
        QCOMPARE(delivery.dueAt, it.folder.now);
    }

    void aMutedAlertIsToldOnceItsMuteIsOver()
    {
        Watched it;
        add(it, channelOf(u"a"_s));
        QVERIFY(
            RuleFileTable(it.log.database()).mute(rule, it.folder.now.addSecs(100), u"Ada"_s, {}));
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now));
        (void)it.look();
        QVERIFY(it.alerts().front().isMuted);
        QVERIFY(deliveries(it).empty());
        it.folder.now = it.folder.now.addSecs(101);
        it.add(failuresOf(u"Ann"_s, 1, it.folder.now));
        (void)it.look();
        QCOMPARE(deliveries(it).size(), size_t(1));
    }

    void anAlertThatGoesOnIsToldAnewOnlyWhereItWasClosed()
    {
        Watched it;
        add(it, channelOf(u"a"_s));
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now));
        (void)it.look();
        it.add(failuresOf(u"Ann"_s, 1, it.folder.now.addSecs(10)));
        (void)it.look();
        QCOMPARE(deliveries(it).size(), size_t(1));
        it.close();
        it.add(failuresOf(u"Ann"_s, 1, it.folder.now.addSecs(20)));
        (void)it.look();
        QCOMPARE(deliveries(it).size(), size_t(2));
        QCOMPARE(deliveries(it).front().telling, 2);
        QCOMPARE(deliveries(it).front().alert, deliveries(it).back().alert);
    }

    void oneOfTwoSendsItAndWhatWasLostIsDueAgainWithTheSameMessage()
    {
        Watched it;
        add(it, channelOf(u"a"_s));
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now));
        (void)it.look();
        AlertDeliveryTable table(it.log.database());
        const QDateTime now = it.folder.now;
        std::vector<AlertDelivery> one = table.due(u"a"_s, now, 10).value();
        std::vector<AlertDelivery> other = one;
        QCOMPARE(one.size(), size_t(1));
        QVERIFY(table.claim(one, u"m"_s, now, now.addSecs(90)).value());
        QVERIFY(!table.claim(other, u"n"_s, now, now.addSecs(90)).value());
        QVERIFY(table.due(u"a"_s, now.addSecs(89), 10)->empty());
        // It never came back: somebody else tries, and what the first says at last is too late.
        other = table.due(u"a"_s, now.addSecs(90), 10).value();
        QCOMPARE(other.front().tries, 1);
        QCOMPARE(other.front().message, u"m"_s);
        QVERIFY(table.claim(other, u"m"_s, now.addSecs(90), now.addSecs(180)).value());
        one.front().state = TellingState::GivenUp;
        QVERIFY(!table.settle(one).value());
        other.front().state = TellingState::Sent;
        QVERIFY(table.settle(other).value());
        QVERIFY(table.due(u"a"_s, now.addDays(9), 10)->empty());
        QCOMPARE(deliveries(it).front(), other.front());
    }

    void whatGoesTogetherIsClaimedAsAWhole()
    {
        Watched it;
        add(it, channelOf(u"a"_s));
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now));
        it.add(failuresOf(u"Bo"_s, 5, it.folder.now));
        (void)it.look();
        AlertDeliveryTable table(it.log.database());
        const QDateTime now = it.folder.now;
        std::vector<AlertDelivery> both = table.due(u"a"_s, now, 10).value();
        QCOMPARE(both.size(), size_t(2));
        std::vector<AlertDelivery> second{both.back()};
        QVERIFY(table.claim(second, u"second"_s, now, now).value());
        QVERIFY(!table.claim(both, u"both"_s, now, now.addSecs(90)).value());
        QCOMPARE(deliveries(it).back().tries, 0); // the first one isn't claimed either
        QVERIFY(table.release(second, now).value());
        both = table.due(u"a"_s, now, 10).value();
        both.back().message.clear();
        QVERIFY(!table.claim(both, u"both"_s, now, now).value()); // it belongs to another message
        std::vector<AlertDelivery> first{both.front()};
        QVERIFY(table.claim(first, u"second"_s, now, now).value());
        QVERIFY(!table.settle(first).value()); // a part of a message
        QCOMPARE(deliveries(it).back().state, TellingState::Waiting);
    }

    void whatIsReleasedIsAsBefore()
    {
        Watched it;
        add(it, channelOf(u"a"_s));
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now));
        (void)it.look();
        AlertDeliveryTable table(it.log.database());
        const QDateTime now = it.folder.now;
        std::vector<AlertDelivery> one = table.due(u"a"_s, now, 10).value();
        QVERIFY(table.claim(one, u"m"_s, now, now.addSecs(90)).value());
        QVERIFY(table.release(one, now).value());
        QCOMPARE(table.due(u"a"_s, now, 10)->front().tries, 0);
    }

    void aFailureIsKeptWithoutItsSubject()
    {
        Watched it;
        add(it, channelOf(u"a"_s));
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now));
        (void)it.look();
        AlertDeliveryTable table(it.log.database());
        const QDateTime now = it.folder.now;
        std::vector<AlertDelivery> all = table.due(u"a"_s, now, 10).value();
        QVERIFY(table.claim(all, u"m"_s, now, now.addSecs(90)).value());
        AlertDelivery &one = all.front();
        one.dueAt = now.addSecs(60);
        one.failure = Error{ErrorKind::Offline, ErrorReason::TimedOut, u"example.org"_s, u"x"_s};
        QVERIFY(table.settle(all).value());
        one.failure = Error{ErrorKind::Offline, ErrorReason::TimedOut};
        QCOMPARE(deliveries(it).front(), one);
    }

    void whatIsOfAChannelThatIsGoneIsGone()
    {
        Watched it;
        const AlertChannel channel = channelOf(u"a"_s);
        add(it, channel);
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now));
        (void)it.look();
        AlertAttemptTable attempts(it.log.database());
        QVERIFY(attempts.insert({it.folder.now, u"a"_s, 1}));
        QVERIFY(AlertChannelTable(it.log.database()).remove(channel.id));
        QVERIFY(deliveries(it).empty());
        QVERIFY(attempts.newest(u"a"_s, 10)->empty());
    }

    void whatIsDroppedKeepsNoLaterTellingFromBeingMade()
    {
        Watched it;
        add(it, channelOf(u"a"_s));
        it.add(failuresOf(u"Ann"_s, 5, it.folder.now));
        (void)it.look();
        it.close();
        it.add(failuresOf(u"Ann"_s, 1, it.folder.now.addSecs(10)));
        (void)it.look();
        AlertDeliveryTable table(it.log.database());
        std::vector<AlertDelivery> second{deliveries(it).front()};
        QVERIFY(table.claim(second, u"m"_s, it.folder.now, it.folder.now).value());
        second.front().state = TellingState::Sent;
        QVERIFY(table.settle(second).value());
        QVERIFY(table.dropWaiting(u"a"_s));
        QCOMPARE(deliveries(it).size(), size_t(1));
        it.close();
        it.add(failuresOf(u"Ann"_s, 1, it.folder.now.addSecs(20)));
        (void)it.look();
        QCOMPARE(deliveries(it).front().telling, 3);
    }

    void ofEachChannelTheNewestAttemptsAreKept()
    {
        Watched it;
        AlertAttemptTable table(it.log.database());
        const QDateTime now = it.folder.now;
        QVERIFY(table.insert({now, u"b"_s, 0}));
        const Error failure{ErrorKind::Offline, ErrorReason::TimedOut};
        for (int i = 0; i < 205; ++i)
            QVERIFY(table.insert({now.addSecs(i), u"a"_s, 2, AttemptOutcome::Failed, failure}));
        const std::vector<AlertAttempt> all = table.newest(u"a"_s, 1000).value();
        QCOMPARE(all.size(), size_t(200));
        QCOMPARE(all.front(),
                 (AlertAttempt{now.addSecs(204), u"a"_s, 2, AttemptOutcome::Failed, failure}));
        QCOMPARE(all.back().at, now.addSecs(5));
        QVERIFY(table.newest(u"b"_s, 1000)->front().isTest());
    }

    void triesAreFurtherApartEachTimeAndEnd()
    {
        const QDateTime made = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, QTimeZone::utc());
        AlertDelivery one;
        one.madeAt = made;
        const auto after = [&](int tries, int retryAfter = 0) {
            one.tries = tries;
            const auto next = nextTry(one, made, std::chrono::seconds(retryAfter));
            return next ? made.secsTo(*next) : -1;
        };
        QCOMPARE(after(1), 60);
        QCOMPARE(after(2), 120);
        QCOMPARE(after(9), 15'360);
        QCOMPARE(after(10), -1);
        QCOMPARE(after(1, 30), 60); // sooner than usual isn't asked for
        QCOMPARE(after(1, 3600), 3600);
        QCOMPARE(after(1, 6 * 3600 + 1), 6 * 3600); // nobody is silenced
        QCOMPARE(after(1, std::numeric_limits<int>::max()), 6 * 3600);
        QCOMPARE(after(10, 3600), -1);
    }
};

QTEST_GUILESS_MAIN(AlertDeliveryTest)
#include "alert_delivery_test.moc"
