#include "core/contacts/value_limit.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

class ValueLimitTest : public QObject
{
    Q_OBJECT

    static QList<Entry> entries(const QList<QStringList> &types)
    {
        QList<Entry> list;
        for (const QStringList &some : types)
            list.append({.value = QString::number(list.size()), .types = some});
        return list;
    }

private Q_SLOTS:
    void whatHasNoRoomIsNamed_data()
    {
        QTest::addColumn<QList<QStringList>>("phones");
        QTest::addColumn<bool>("fits");
        const QStringList none;
        QTest::newRow("none") << QList<QStringList>{} << true;
        QTest::newRow("one of each") << QList<QStringList>{{u"cell"_s}, {u"home"_s}, none} << true;
        QTest::newRow("as many as there is room for")
            << QList<QStringList>{{u"work"_s}, none} << true;
        QTest::newRow("one too many") << QList<QStringList>{{u"work"_s}, none, none} << false;
        QTest::newRow("one type's room isn't another's")
            << QList<QStringList>{{u"cell"_s}, {u"cell"_s}} << false;
        QTest::newRow("the first limit that takes it counts")
            << QList<QStringList>{{u"fax"_s, u"home"_s}} << false;
    }
    void whatHasNoRoomIsNamed()
    {
        QFETCH(QList<QStringList>, phones);
        QFETCH(bool, fits);
        const QList<ValueLimit> limits = {{Field::Phone, u"fax"_s, 0},
                                          {Field::Phone, u"cell"_s, 1},
                                          {Field::Phone, u"home"_s, 1},
                                          {Field::Phone, {}, 2}};
        Contact contact;
        contact.phones = entries(phones);
        contact.emails = entries(QList<QStringList>(9)); // without a limit: all fit
        QCOMPARE(beyondLimits(contact, limits), fits ? FieldSet() : FieldSet{Field::Phone});
    }
    void whatNoLimitTakesHasNoRoom()
    {
        Contact contact;
        contact.relations = entries({{u"spouse"_s}, {u"friend"_s}});
        QCOMPARE(beyondLimits(contact, {{Field::Relation, u"spouse"_s, 1}}),
                 FieldSet{Field::Relation});
    }
    void unitsCountForTheOrganization()
    {
        Contact contact;
        contact.organization = {u"Engines"_s, {u"Mill"_s, u"Store"_s}};
        QCOMPARE(beyondLimits(contact, {{Field::Organization, {}, 1}}),
                 FieldSet{Field::Organization});
        QCOMPARE(beyondLimits(contact, {{Field::Organization, {}, 2}}), FieldSet());
    }
    void aDateWithoutItsYearIsPartial()
    {
        Contact contact;
        contact.birthday = {.month = 12, .day = 10};
        QCOMPARE(partialDates(contact), FieldSet{Field::Birthday});
        contact.birthday.year = 1815;
        QCOMPARE(partialDates(contact), FieldSet());
        contact.anniversary.text = u"in spring"_s;
        QCOMPARE(partialDates(contact), FieldSet{Field::Anniversary});
    }
};

QTEST_GUILESS_MAIN(ValueLimitTest)
#include "value_limit_test.moc"
