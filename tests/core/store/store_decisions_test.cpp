#include "tests/core/store/store_fixture.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

class StoreDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionIsFoundFromEitherSide()
    {
        StoreFixture fixture;
        const MatchDecision decision = decide(fixture, MatchVerdict::Different);
        DecisionTable &decisions = fixture.store->decisions();
        QCOMPARE(*decisions.matchesBetween(fixture.from.id, fixture.to.id), std::vector{decision});
        MatchDecision turned = decision;
        std::swap(turned.one, turned.other);
        QCOMPARE(*decisions.matchesBetween(fixture.to.id, fixture.from.id), std::vector{turned});
        QCOMPARE(*decisions.matchesOf(decision.one), std::vector{decision});
        QCOMPARE(*decisions.matchesOf(decision.other), std::vector{turned});
    }

    void theNewerDecisionCounts()
    {
        StoreFixture fixture;
        MatchDecision decision = decide(fixture, MatchVerdict::Different);
        std::swap(decision.one, decision.other);
        decision.verdict = MatchVerdict::Same;
        QCOMPARE(put(fixture, decision), QString());
        QCOMPARE(*fixture.store->decisions().matchesOf(decision.one), std::vector{decision});
    }

    void aDecisionGoesWithItsRecord()
    {
        StoreFixture fixture;
        const MatchDecision decision = decide(fixture, MatchVerdict::Same);
        QCOMPARE(fixture.write([&](Store &open) { return open.records().remove(decision.other); }),
                 QString());
        QVERIFY(fixture.store->decisions().matchesOf(decision.one)->empty());
    }

    void aForgottenDecisionIsGone()
    {
        StoreFixture fixture;
        const MatchDecision decision = decide(fixture, MatchVerdict::Same);
        const auto forget = [&] {
            return fixture.write([&](Store &open) {
                return open.decisions().removeMatch(decision.other, decision.one);
            });
        };
        QCOMPARE(forget(), QString());
        QVERIFY(fixture.store->decisions().matchesOf(decision.one)->empty());
        QVERIFY(!forget().isEmpty());
    }

    void nothingIsDecidedOfARecordThatIsNotThere()
    {
        StoreFixture fixture;
        MatchDecision decision = decide(fixture, MatchVerdict::Same);
        decision.other = RecordId::create();
        QVERIFY(!put(fixture, decision).isEmpty());
    }

    void whatWasDeclinedCountsForThatVersionOfTheRoute()
    {
        StoreFixture fixture;
        const DeclinedPair pair{RecordId::create(), {}, 3, 0};
        const auto decline = [&](qint64 version, const std::vector<DeclinedPair> &pairs) {
            return fixture.write([&](Store &open) {
                return open.decisions().decline(fixture.route.id, version, pairs);
            });
        };
        QCOMPARE(decline(1, {pair}), QString());
        DecisionTable &decisions = fixture.store->decisions();
        QCOMPARE(*decisions.declined(fixture.route.id, 1), std::vector{pair});
        QVERIFY(decisions.declined(fixture.route.id, 2)->empty());
        QCOMPARE(decline(2, {}), QString());
        QVERIFY(decisions.declined(fixture.route.id, 1)->empty());
    }

    void joiningTwoOverrulesThatTheyWereDeclined()
    {
        StoreFixture fixture;
        const MatchDecision decision = decide(fixture, MatchVerdict::Different);
        const DeclinedPair pair{decision.one, decision.other, 1, 1};
        QCOMPARE(fixture.write([&](Store &open) {
            return open.decisions().decline(fixture.route.id, 1, {pair});
        }),
                 QString());
        QCOMPARE(put(fixture, decision), QString());
        QVERIFY(fixture.store->decisions().declined(fixture.route.id, 1)->empty());
    }

private:
    static QString put(StoreFixture &fixture, const MatchDecision &decision)
    {
        return fixture.write([&](Store &open) { return open.decisions().putMatch(decision); });
    }

    static MatchDecision decide(StoreFixture &fixture, MatchVerdict verdict)
    {
        const MatchDecision decision{fixture.add(fixture.from.id, u"1"_s, person(u"Ada"_s)),
                                     fixture.add(fixture.to.id, u"2"_s, person(u"Ada"_s)), verdict,
                                     u"Ann"_s, StoreFixture::now()};
        if (const QString failure = put(fixture, decision); !failure.isEmpty())
            qFatal("%s", qUtf8Printable(failure));
        return decision;
    }
};

QTEST_GUILESS_MAIN(StoreDecisionsTest)
#include "store_decisions_test.moc"
