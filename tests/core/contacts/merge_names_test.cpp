#include "core/contacts/merge.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

class MergeNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A first match, one way and both ways: whoever says more of the same name is right.
    void namesThatSayTheSameDoNotConflict_data()
    {
        QTest::addColumn<Name>("source");
        QTest::addColumn<Name>("destination");
        QTest::addColumn<Name>("merged"); // both ways
        QTest::addColumn<bool>("isConflict");
        const Name parts{u"Ada Lovelace"_s, u"Lovelace"_s, u"Ada"_s};
        const Name whole{u"Ada Lovelace"_s};
        const Name turned{u"Lovelace, Ada"_s, u"Lovelace"_s, u"Ada"_s};
        const Name doctor{u"Dr. Ada Lovelace"_s, u"Lovelace"_s, u"Ada"_s, {}, u"Dr."_s};
        const Name other{u"Ada King"_s, u"King"_s, u"Ada"_s};
        QTest::newRow("parts and a whole") << parts << whole << parts << false;
        QTest::newRow("a whole and parts") << whole << parts << parts << false;
        QTest::newRow("written in another order") << parts << turned << turned << false;
        QTest::newRow("without the title") << parts << doctor << doctor << false;
        QTest::newRow("another name") << parts << other << Name{} << true;
        QTest::newRow("another whole") << turned << whole << Name{} << true;
    }
    void namesThatSayTheSameDoNotConflict()
    {
        QFETCH(Name, source);
        QFETCH(Name, destination);
        QFETCH(Name, merged);
        QFETCH(bool, isConflict);
        Contact a;
        Contact b;
        a.name = source;
        b.name = destination;
        for (Direction direction : {Direction::OneWay, Direction::TwoWay}) {
            const MergeInput input{.source = a,
                                   .destination = b,
                                   .fields = FieldSet::all(),
                                   .direction = direction,
                                   .sourceModified = {},
                                   .destinationModified = {}};
            const MergeOutcome outcome = merge(input);
            QCOMPARE(!outcome.conflicts.isEmpty(), isConflict);
            if (isConflict)
                continue;
            QCOMPARE(outcome.destination.name, merged);
            QCOMPARE(outcome.source.name, direction == Direction::TwoWay ? merged : source);
        }
    }

    // A first match with a service that has no room for units.
    void anOrganizationThatLacksTheUnitsDoesNotConflict()
    {
        Contact roomy;
        Contact bare;
        roomy.organization = {u"Acme"_s, {u"Research"_s}};
        bare.organization = {u"Acme"_s, {}};
        const MergeOutcome there = merge({.source = roomy,
                                          .destination = bare,
                                          .fields = FieldSet::all(),
                                          .direction = Direction::TwoWay});
        QVERIFY(there.conflicts.isEmpty());
        QCOMPARE(there.source, roomy);
        const MergeOutcome back = merge({.source = bare,
                                         .destination = roomy,
                                         .fields = FieldSet::all(),
                                         .direction = Direction::TwoWay});
        QVERIFY(back.conflicts.isEmpty());
        QCOMPARE(back.destination, roomy);
        bare.organization.name = u"Babbage"_s;
        const MergeOutcome other = merge({.source = bare,
                                          .destination = roomy,
                                          .fields = FieldSet::all(),
                                          .direction = Direction::TwoWay});
        QVERIFY(other.conflicts.contains(Field::Organization));
    }

    // HubSpot has no middle names, suffixes and units; Google has one unit.
    void whatASideHasNoRoomForOutlivesItsChange_data()
    {
        QTest::addColumn<Name>("whole");
        QTest::addColumn<Name>("before"); // as the side with less room keeps it
        QTest::addColumn<Name>("now");
        QTest::addColumn<Name>("expected");
        const Name whole{
            u"Dr. Ada Maria King PhD"_s, u"King"_s, u"Ada"_s, u"Maria"_s, u"Dr."_s, u"PhD"_s};
        const Name before{u"Dr. Ada King"_s, u"King"_s, u"Ada"_s, {}, u"Dr."_s};
        const Name married{u"Dr. Ada Byron"_s, u"Byron"_s, u"Ada"_s, {}, u"Dr."_s};
        const Name plain{u"Ada King"_s, u"King"_s, u"Ada"_s};
        const Name support{u"Acme Support"_s};
        const Name asFamily{u"Acme Support"_s, u"Acme Support"_s};
        const Name help{u"Acme Help"_s, u"Acme Help"_s};
        QTest::newRow("another family name")
            << whole << before << married << Name{u"Dr. Ada Maria Byron PhD"_s,
                                                  u"Byron"_s,
                                                  u"Ada"_s,
                                                  u"Maria"_s,
                                                  u"Dr."_s,
                                                  u"PhD"_s};
        QTest::newRow("a part that it has is cleared")
            << whole << before << plain
            << Name{u"Ada Maria King PhD"_s, u"King"_s, u"Ada"_s, u"Maria"_s, {}, u"PhD"_s};
        QTest::newRow("all is cleared") << whole << before << Name{} << Name{};
        QTest::newRow("a whole that became a part") << support << asFamily << help << help;
        QTest::newRow("a part that was a whole")
            << asFamily << support << Name{u"Acme Help"_s} << Name{u"Acme Help"_s};
    }
    void whatASideHasNoRoomForOutlivesItsChange()
    {
        QFETCH(Name, whole);
        QFETCH(Name, before);
        QFETCH(Name, now);
        QFETCH(Name, expected);
        Contact roomy;
        Contact base;
        roomy.name = whole;
        roomy.organization = {u"Acme"_s, {u"Research"_s, u"Engines"_s}};
        base.name = before;
        base.organization = {u"Acme"_s, {u"Research, Engines"_s}};
        Contact changed = base;
        changed.name = now;
        changed.organization.name = u"Babbage"_s;
        const Organization renamed{u"Babbage"_s, roomy.organization.units};
        const FieldSet fields = FieldSet::all();
        const MergeOutcome back = merge({.source = roomy,
                                         .destination = changed,
                                         .sourceBase = &roomy,
                                         .destinationBase = &base,
                                         .fields = fields,
                                         .direction = Direction::TwoWay});
        QCOMPARE(back.source.name, expected);
        QCOMPARE(back.source.organization, renamed);
        QCOMPARE(back.destination, changed);
        const MergeOutcome there = merge({.source = changed,
                                          .destination = roomy,
                                          .sourceBase = &base,
                                          .destinationBase = &roomy,
                                          .fields = fields});
        QCOMPARE(there.destination.name, expected);
        QCOMPARE(there.destination.organization, renamed);
    }
};

QTEST_GUILESS_MAIN(MergeNamesTest)
#include "merge_names_test.moc"
