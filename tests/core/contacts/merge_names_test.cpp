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
};

QTEST_GUILESS_MAIN(MergeNamesTest)
#include "merge_names_test.moc"
