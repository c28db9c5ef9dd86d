#include "core/session/contact_ledger.h"
#include "core/session/policy_rules.h"
#include "core/session/route_reach.h"

#include <QTest>
#include <QTimeZone>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

RouteReach with(const FieldSet &fields, const FieldSet &masked = {}, const FieldSet &hashed = {})
{
    RouteReach reach;
    reach.fields = fields;
    reach.masked = masked;
    reach.hashed = hashed;
    return reach;
}

RouteReach toGroups(const QStringList &groups)
{
    RouteReach reach = with({Field::Name});
    reach.groups = groups;
    return reach;
}

RouteReach towards(Direction direction)
{
    RouteReach reach = with({Field::Name});
    reach.direction = direction;
    return reach;
}

} // namespace

// Rules that are functions of values: what is wider, what can't work, what is kept how long.
class PolicyRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLetsOutMoreIsWider_data()
    {
        QTest::addColumn<RouteReach>("now");
        QTest::addColumn<RouteReach>("before");
        QTest::addColumn<bool>("isNowWider");
        QTest::addColumn<bool>("wasBeforeWider");
        const FieldSet name{Field::Name};
        const FieldSet both{Field::Name, Field::Email};
        const FieldSet email{Field::Email};
        QTest::newRow("the same") << with(both) << with(both) << false << false;
        QTest::newRow("a field more") << with(both) << with(name) << true << false;
        QTest::newRow("another field") << with(email) << with(name) << true << true;
        QTest::newRow("a masked field more") << with(both, email) << with(name) << true << false;
        QTest::newRow("a hashed field more")
            << with(both, {}, email) << with(name) << true << false;
        QTest::newRow("masked before") << with(both) << with(both, email) << true << false;
        QTest::newRow("hashed before") << with(both) << with(both, {}, email) << true << false;
        QTest::newRow("masked in the place of hashed")
            << with(both, email) << with(both, {}, email) << true << true;
        QTest::newRow("no groups any more") << toGroups({}) << toGroups({u"A"_s}) << true << false;
        QTest::newRow("a group more")
            << toGroups({u"A"_s, u"B"_s}) << toGroups({u"A"_s}) << true << false;
        QTest::newRow("another group") << toGroups({u"B"_s}) << toGroups({u"A"_s}) << true << true;
        QTest::newRow("a second direction")
            << towards(Direction::TwoWay) << towards(Direction::OneWay) << true << false;
    }
    void whatLetsOutMoreIsWider()
    {
        QFETCH(RouteReach, now);
        QFETCH(RouteReach, before);
        QFETCH(bool, isNowWider);
        QFETCH(bool, wasBeforeWider);
        QCOMPARE(isWider(now, before), isNowWider);
        QCOMPARE(isWider(before, now), wasBeforeWider);
        QCOMPARE(routeReachFromJson(toJson(now)).value(), now); // as a request keeps it
        QCOMPARE(routeReachFromJson(toJson(before)).value(), before);
    }

    void aRequestForgetsNothingOfWhatWasBefore()
    {
        RouteReach reach =
            with({Field::Name, Field::Email, Field::Phone}, {Field::Email}, {Field::Phone});
        reach.groups = {u"A"_s, u"B"_s};
        reach.direction = Direction::TwoWay;
        QCOMPARE(routeReachFromJson(toJson(reach)).value(), reach);
    }

    void aFieldHasOneTreatmentAndIsAmongThoseThatLeave()
    {
        FieldPolicy policy{.allowed = {Field::Name}};
        QVERIFY(checkPolicy(policy, true));
        policy.masked = {Field::Name};
        QVERIFY(checkPolicy(policy, true));
        policy.hashed = {Field::Name};
        QCOMPARE(checkPolicy(policy, true).error().kind, ErrorKind::Usage);
        policy.masked = {};
        policy.hashed = {Field::Email};
        QCOMPARE(checkPolicy(policy, true).error().kind, ErrorKind::Usage);
        QCOMPARE(checkPolicy({.allowed = {}}, true).error().reason, ErrorReason::NoFields);
    }

    void onlyZapierStartsWithLessThanEverything()
    {
        for (const QString &service : policyServices()) {
            const FieldSet usual =
                service == "zapier"_L1 ? FieldSet{Field::Name, Field::Email} : FieldSet::all();
            QVERIFY2(builtInPolicy(service).allowed == usual, qPrintable(service));
            QVERIFY(builtInPolicy(service).treated().isEmpty());
        }
    }

    void groupsAreKeptOnceAndWithinBounds()
    {
        QCOMPARE(tidiedGroups({u" Family "_s, u"family"_s, u""_s, u"Board"_s}).value(),
                 (QStringList{u"Family"_s, u"Board"_s}));
        QVERIFY(tidiedGroups({QString(200, u'a')}));
        QCOMPARE(tidiedGroups({QString(201, u'a')}).error().reason, ErrorReason::TooLarge);
        QStringList many;
        for (int i = 0; i < 200; ++i)
            many.append(QString::number(i));
        QVERIFY(tidiedGroups(many));
        many.append(u"one more"_s);
        QCOMPARE(tidiedGroups(many).error().reason, ErrorReason::TooLarge);
    }

    void theLastDayStillCounts()
    {
        const QDateTime noon(QDate(2026, 11, 2), QTime(12, 0), QTimeZone::utc());
        QCOMPARE(daysLeft(QDate(2026, 11, 3), noon), 1);
        QCOMPARE(daysLeft(QDate(2026, 11, 2), noon), 0);
        QCOMPARE(daysLeft(QDate(2026, 11, 1), noon), -1);
        QCOMPARE(daysLeft(QDate(2026, 10, 1), noon), -1);
        QCOMPARE(daysLeft({}, noon), -1);
        QVERIFY(isKept(QDate(2026, 11, 2), noon));
        QVERIFY(!isKept(QDate(2026, 11, 1), noon));
    }
};

QTEST_GUILESS_MAIN(PolicyRulesTest)
#include "policy_rules_test.moc"
