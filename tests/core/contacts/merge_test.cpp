#include "core/contacts/merge.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// "a@x" · "a@x:home,work" · "a@x:home*" (preferred) · several separated by blanks.
QList<Entry> entries(const QString &text)
{
    QList<Entry> list;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        Entry entry;
        entry.preferred = part.endsWith(u'*');
        const QString plain = entry.preferred ? part.chopped(1) : part;
        entry.value = plain.section(u':', 0, 0);
        entry.types = plain.section(u':', 1, 1).split(u',', Qt::SkipEmptyParts);
        list.append(entry);
    }
    return list;
}

QString text(const QList<Entry> &list)
{
    QStringList parts;
    for (const Entry &entry : list) {
        QString part = entry.value;
        if (!entry.types.isEmpty())
            part += u':' + entry.types.join(u',');
        if (entry.preferred)
            part += u'*';
        parts.append(part);
    }
    return parts.join(u' ');
}

constexpr auto noBase = "-";

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private:
    // Two-way: bases, then what each side has now, then what each should become ("!" a conflict).
    static void columns()
    {
        QTest::addColumn<QString>("sourceBase");
        QTest::addColumn<QString>("destinationBase");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("destination");
        QTest::addColumn<QString>("newSource");
        QTest::addColumn<QString>("newDestination");
        QTest::addColumn<ConflictStrategy>("strategy");
        QTest::addColumn<Direction>("direction");
    }
    static void row(const char *name, const char *sb, const char *db, const char *s, const char *d,
                    const char *newSource, const char *newDestination,
                    ConflictStrategy strategy = ConflictStrategy::Ask,
                    Direction direction = Direction::TwoWay)
    {
        QTest::newRow(name) << QString::fromUtf8(sb) << QString::fromUtf8(db)
                            << QString::fromUtf8(s) << QString::fromUtf8(d)
                            << QString::fromUtf8(newSource) << QString::fromUtf8(newDestination)
                            << strategy << direction;
    }
    template <class Set, class Get>
    static void check(Field field, Set set, Get get)
    {
        QFETCH(QString, sourceBase);
        QFETCH(QString, destinationBase);
        QFETCH(QString, source);
        QFETCH(QString, destination);
        QFETCH(QString, newSource);
        QFETCH(QString, newDestination);
        QFETCH(ConflictStrategy, strategy);
        QFETCH(Direction, direction);
        const Contact s = set(source);
        const Contact d = set(destination);
        const Contact sb = set(sourceBase);
        const Contact db = set(destinationBase);
        const bool bases = sourceBase != QLatin1StringView(noBase);
        const MergeOutcome outcome = merge({s,
                                            d,
                                            bases ? &sb : nullptr,
                                            bases ? &db : nullptr,
                                            {field},
                                            direction,
                                            strategy,
                                            std::nullopt,
                                            std::nullopt});
        const bool conflict = newSource == "!"_L1;
        QCOMPARE(outcome.conflicts.contains(field), conflict);
        QCOMPARE(get(outcome.source), conflict ? source : newSource);
        QCOMPARE(get(outcome.destination), conflict ? destination : newDestination);
        QCOMPARE(outcome.sourceChanges.isEmpty(), get(outcome.source) == source);
        QCOMPARE(outcome.destinationChanges.isEmpty(), get(outcome.destination) == destination);
    }

private Q_SLOTS:
    void singleValuesMerge_data()
    {
        using enum ConflictStrategy;
        columns();
        row("nothing changed", "a", "a", "a", "a", "a", "a");
        row("source changed", "a", "a", "b", "a", "b", "b");
        row("destination changed", "a", "a", "a", "b", "b", "b");
        row("both changed alike", "a", "a", "b", "b", "b", "b");
        row("both changed", "a", "a", "b", "c", "!", "");
        row("both changed, source wins", "a", "a", "b", "c", "b", "b", Source);
        row("both changed, destination wins", "a", "a", "b", "c", "c", "c", Destination);
        row("newest without times asks", "a", "a", "b", "c", "!", "", Newest);
        row("source cleared", "a", "a", "", "a", "", "");
        row("cleared and changed", "a", "a", "", "c", "!", "");
        row("a service's rewriting is no change", "a", "A.", "a", "A.", "a", "A.");
        row("rewritten, then source changed", "a", "A.", "b", "A.", "b", "b");
        row("rewritten, then destination changed", "a", "A.", "a", "c", "c", "c");
        row("first match, same", noBase, "", "a", "a", "a", "a");
        row("first match, only source", noBase, "", "a", "", "a", "a");
        row("first match, only destination", noBase, "", "", "a", "a", "a");
        row("first match, both", noBase, "", "a", "b", "!", "");
        row("first match, both, source wins", noBase, "", "a", "b", "a", "a", Source);
        const auto oneWay = [](const char *name, const char *sb, const char *db, const char *s,
                               const char *d, const char *result, ConflictStrategy strategy = Ask) {
            row(name, sb, db, s, d, result[0] == '!' ? "!" : s, result, strategy,
                Direction::OneWay);
        };
        oneWay("one way, source changed", "a", "a", "b", "a", "b");
        oneWay("one way, destination changed", "a", "a", "a", "b", "b");
        oneWay("one way, both changed", "a", "a", "b", "c", "!");
        oneWay("one way, both, destination wins", "a", "a", "b", "c", "c", Destination);
        oneWay("one way, both, source wins", "a", "a", "b", "c", "b", Source);
        oneWay("one way, first match, only destination", noBase, "", "", "b", "b");
    }
    void singleValuesMerge()
    {
        check(
            Field::Note,
            [](const QString &value) {
                Contact contact;
                contact.note = value;
                return contact;
            },
            [](const Contact &contact) { return contact.note; });
    }

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

    void listsMergeAsSets_data()
    {
        using enum ConflictStrategy;
        columns();
        row("nothing changed", "a b", "a b", "a b", "a b", "a b", "a b");
        row("another order is no change", "a b", "a b", "b a", "a b", "b a", "a b");
        row("both add", "a", "a", "a b", "a c", "a b c", "a c b");
        row("both add the same", "a", "a", "a b", "a b", "a b", "a b");
        row("same in another writing", "A@x", "a@x", "A@x", "a@x b", "A@x b", "a@x b");
        row("source removes", "a b", "a b", "a", "a b", "a", "a");
        row("destination removes", "a b", "a b", "a b", "b", "b", "b");
        row("removed on one, added on the other", "a b", "a b", "b", "a b c", "b c", "b c");
        row("a changed value stays in its place", "a b", "a b", "x b", "a b", "x b", "x b");
        row("both replace it: sets take both", "a", "a", "b", "c", "b c", "c b");
        row("both empty it", "a", "a", "", "", "", "");
        row("types changed at the source", "a:home", "a:home", "a:work", "a:home", "a:work",
            "a:work");
        row("types and value changed apart", "a:home", "a:home", "b:home", "a:work", "b:work",
            "b:work");
        row("types and preference changed apart", "a:home", "a:home", "a:work", "a:home*",
            "a:work*", "a:work*");
        row("types changed differently", "a:home", "a:home", "a:work", "a:other", "!", "");
        row("types changed differently, source wins", "a:home", "a:home", "a:work", "a:other",
            "a:work", "a:work", Source);
        row("types changed differently, destination wins", "a:home", "a:home", "a:work", "a:other",
            "a:other", "a:other", Destination);
        row("removed here, changed there", "a:home b", "a:home b", "b", "a:work b", "!", "");
        row("removed here, changed there, source wins", "a:home b", "a:home b", "b", "a:work b",
            "b", "b", Source);
        row("removed here, changed there, destination wins", "a:home b", "a:home b", "b",
            "a:work b", "b a:work", "a:work b", Destination);
        row("a service rewrote all", "030 b", "+4930 B", "030 b", "+4930 B", "030 b", "+4930 B");
        row("rewritten value removed at the source", "030 b", "+4930 b", "b", "+4930 b", "b", "b");
        row("rewritten value changed at the source", "030 b", "+4930 b", "040 b", "+4930 b",
            "040 b", "040 b");
        row("rewritten value removed at the destination", "030 b", "+4930 b", "030 b", "b", "b",
            "b");
        row("a service that dropped one", "a b c", "a b", "a b c", "a b", "a b c", "a b");
        row("a service that dropped one, another changes", "a b c", "a b", "a x c", "a b", "a x c",
            "a x");
        row("the preference moves", "a* b", "a* b", "a b*", "a* b", "a b*", "a b*");
        row("a new preferred one takes no preference", "a*", "a*", "a* b", "a*", "a* b", "a* b");
        row("first match", noBase, "", "a b*", "B c*", "a b* c", "B c* a");
        row("first match, one is empty", noBase, "", "a", "", "a", "a");
        const auto oneWay = [](const char *name, const char *sb, const char *db, const char *s,
                               const char *d, const char *result) {
            row(name, sb, db, s, d, s, result, Ask, Direction::OneWay);
        };
        oneWay("one way, source adds", "a", "a", "a b", "a", "a b");
        oneWay("one way, destination's own stays", "a", "a", "a", "a b", "a b");
        oneWay("one way, both add", "a", "a", "a b", "a c", "a c b");
        oneWay("one way, what the destination removed stays removed", "a b", "a b", "a b", "a",
               "a");
        oneWay("one way, source removes", "a b", "a b", "a", "a b c", "a c");
        oneWay("one way, first match", noBase, "", "a", "b", "b a");
    }
    void listsMergeAsSets()
    {
        check(
            Field::Email,
            [](const QString &value) {
                Contact contact;
                contact.emails = entries(value);
                return contact;
            },
            [](const Contact &contact) { return text(contact.emails); });
    }

    void phonesAreTheSameByTheirDigits()
    {
        Contact source;
        source.phones = entries(u"+49(30)123-45"_s);
        Contact destination;
        destination.phones = entries(u"0049301234/5:work"_s);
        const MergeOutcome outcome = merge(
            {source, destination, nullptr, nullptr, {Field::Phone}, Direction::TwoWay, {}, {}, {}});
        QVERIFY(outcome.sourceChanges.isEmpty());
        QVERIFY(outcome.destinationChanges.isEmpty());
        QVERIFY(outcome.conflicts.isEmpty());
    }

    void theNewerSideWins()
    {
        Contact base;
        base.note = u"a"_s;
        Contact source = base;
        source.note = u"b"_s;
        Contact destination = base;
        destination.note = u"c"_s;
        const QDateTime earlier = QDateTime::fromMSecsSinceEpoch(1000);
        const QDateTime later = QDateTime::fromMSecsSinceEpoch(2000);
        MergeInput input{source,
                         destination,
                         &base,
                         &base,
                         {Field::Note},
                         Direction::TwoWay,
                         ConflictStrategy::Newest,
                         earlier,
                         later};
        QCOMPARE(merge(input).source.note, u"c"_s);
        std::swap(input.sourceModified, input.destinationModified);
        QCOMPARE(merge(input).destination.note, u"b"_s);
        input.destinationModified = input.sourceModified;
        QVERIFY(merge(input).conflicts.contains(Field::Note));
        input.destinationModified.reset();
        QVERIFY(merge(input).conflicts.contains(Field::Note));
    }

    void onlyTheGivenFieldsTakePart()
    {
        Contact base;
        Contact source;
        source.uid = u"1"_s;
        source.note = u"a"_s;
        source.title = u"b"_s;
        Contact destination;
        destination.uid = u"2"_s;
        const MergeOutcome outcome = merge(
            {source, destination, &base, &base, {Field::Title}, Direction::TwoWay, {}, {}, {}});
        QCOMPARE(outcome.destinationChanges, (FieldSet{Field::Title}));
        QCOMPARE(outcome.destination.note, QString());
        QCOMPARE(outcome.destination.uid, u"2"_s);
    }

    void titleAndRoleMergeApartButConflictTogether()
    {
        Contact base;
        Contact source;
        source.title = u"t"_s;
        Contact destination;
        destination.role = u"r"_s;
        MergeOutcome outcome = merge(
            {source, destination, &base, &base, {Field::Title}, Direction::TwoWay, {}, {}, {}});
        QCOMPARE(outcome.destination.title, u"t"_s);
        QCOMPARE(outcome.source.role, u"r"_s);
        source.role = u"other"_s;
        outcome = merge(
            {source, destination, &base, &base, {Field::Title}, Direction::TwoWay, {}, {}, {}});
        QVERIFY(outcome.conflicts.contains(Field::Title));
        QCOMPARE(outcome.destination, destination);
        QCOMPARE(outcome.source, source);
    }

    void aPartOfAnAddressChangesAlone()
    {
        Contact base;
        base.addresses = {{{}, {}, u"Main St 1"_s, u"Bonn"_s, {}, u"53111"_s, u"DE"_s}};
        Contact destinationBase = base;
        destinationBase.addresses[0].country = u"Germany"_s; // the service's own writing
        Contact source = base;
        source.addresses[0].street = u"Main St 2"_s;
        const MergeOutcome outcome = merge({source,
                                            destinationBase,
                                            &base,
                                            &destinationBase,
                                            {Field::Address},
                                            Direction::TwoWay,
                                            {},
                                            {},
                                            {}});
        QCOMPARE(outcome.destination.addresses.size(), 1);
        QCOMPARE(outcome.destination.addresses[0].street, u"Main St 2"_s);
        QCOMPARE(outcome.destination.addresses[0].country, u"Germany"_s);
        QVERIFY(outcome.sourceChanges.isEmpty());
    }

    void customValuesOfOneNameAreSingleValues()
    {
        Contact base;
        base.custom = {{u"X-DEPARTMENT"_s, u"a"_s}};
        Contact source = base;
        source.custom[0].value = u"b"_s;
        Contact destination = base;
        MergeOutcome outcome = merge(
            {source, destination, &base, &base, {Field::Custom}, Direction::TwoWay, {}, {}, {}});
        QCOMPARE(outcome.destination.custom, source.custom);
        destination.custom[0].value = u"c"_s;
        outcome = merge(
            {source, destination, &base, &base, {Field::Custom}, Direction::TwoWay, {}, {}, {}});
        QVERIFY(outcome.conflicts.contains(Field::Custom));
        // At a first match each keeps its own, and no one is asked about every server's own mark.
        outcome = merge({source,
                         destination,
                         nullptr,
                         nullptr,
                         {Field::Custom},
                         Direction::TwoWay,
                         {},
                         {},
                         {}});
        QVERIFY(outcome.conflicts.isEmpty());
        QCOMPARE(outcome.destination, destination);
    }

    void aSecondMergeOfTheResultChangesNothing()
    {
        Contact source;
        source.emails = entries(u"a:home b*"_s);
        source.note = u"n"_s;
        Contact destination;
        destination.emails = entries(u"B:work c"_s);
        destination.title = u"t"_s;
        const MergeOutcome first = merge({source,
                                          destination,
                                          nullptr,
                                          nullptr,
                                          FieldSet::all(),
                                          Direction::TwoWay,
                                          {},
                                          {},
                                          {}});
        const MergeOutcome second = merge({first.source,
                                           first.destination,
                                           &first.source,
                                           &first.destination,
                                           FieldSet::all(),
                                           Direction::TwoWay,
                                           {},
                                           {},
                                           {}});
        QVERIFY(second.sourceChanges.isEmpty());
        QVERIFY(second.destinationChanges.isEmpty());
        QVERIFY(second.conflicts.isEmpty());
    }

    void longListsMergeInTime()
    {
        Contact base;
        for (int i = 0; i < 20'000; ++i)
            base.custom.append({u"X-MEMBER"_s, QString::number(i)});
        Contact source = base;
        for (CustomProperty &property : source.custom)
            property.value += u"-new"_s;
        const MergeOutcome outcome =
            merge({source, base, &base, &base, {Field::Custom}, Direction::TwoWay, {}, {}, {}});
        QVERIFY(sameField(outcome.destination, source, Field::Custom));
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "merge_test.moc"
