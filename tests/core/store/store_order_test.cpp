#include "tests/core/store/store_fixture.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

using By = ContactOrder::By;

QStringList namesOf(const Result<SearchPage> &page)
{
    QStringList names;
    for (const SearchHit &hit : page->hits)
        names.append(hit.name);
    return names;
}

} // namespace

// In which order contacts are listed, once a person has chosen one.
class StoreOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Contact al = person(u"Al Person"_s, u"z@example.com"_s, u"+2"_s);
        Contact bo = person(u"Bo Person"_s, u"b@example.com"_s);
        bo.organization.name = u"Zed"_s;
        Contact cy = person(u"Cy Person"_s, {}, u"+1"_s);
        cy.organization.name = u"acme"_s;
        m_three.add(m_three.from.id, u"al"_s, al);
        m_three.add(m_three.from.id, u"bo"_s, bo);
        m_three.add(m_three.to.id, u"cy"_s, cy);
    }

    void namesStandAsTheLanguageHasThem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *language, const QStringList &expected) {
            QTest::newRow(language) << QString::fromLatin1(language) << expected;
        };
        row("de", {u"Łaz"_s, u"Lzaw"_s, u"Ñu"_s, u"Nunez"_s, u"Nz"_s, u"Öl"_s, u"ona"_s});
        row("es", {u"Łaz"_s, u"Lzaw"_s, u"Nunez"_s, u"Nz"_s, u"Ñu"_s, u"Öl"_s, u"ona"_s});
        row("pl", {u"Lzaw"_s, u"Łaz"_s, u"Ñu"_s, u"Nunez"_s, u"Nz"_s, u"Öl"_s, u"ona"_s});
    }
    void namesStandAsTheLanguageHasThem()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, expected);
        StoreFixture fixture;
        for (const QString &name :
             {u"ona"_s, u"Nz"_s, u"Łaz"_s, u"Öl"_s, u"Ñu"_s, u"Lzaw"_s, u"Nunez"_s})
            fixture.add(fixture.from.id, name, person(name));
        ContactOrder order{By::Name, Qt::AscendingOrder, QLocale(language)};
        QCOMPARE(namesOf(fixture.store->search().find({}, 10, 0, order)), expected);
        order.direction = Qt::DescendingOrder;
        std::ranges::reverse(expected);
        QCOMPARE(namesOf(fixture.store->search().find({}, 10, 0, order)), expected);
    }

    void whoHasNothingThereComesLast_data()
    {
        QTest::addColumn<By>("by");
        QTest::addColumn<QStringList>("up");
        QTest::addColumn<QStringList>("down");
        QTest::newRow("organisation")
            << By::Organization << QStringList{u"Cy Person"_s, u"Bo Person"_s, u"Al Person"_s}
            << QStringList{u"Bo Person"_s, u"Cy Person"_s, u"Al Person"_s};
        QTest::newRow("e-mail") << By::Email
                                << QStringList{u"Bo Person"_s, u"Al Person"_s, u"Cy Person"_s}
                                << QStringList{u"Al Person"_s, u"Bo Person"_s, u"Cy Person"_s};
        QTest::newRow("phone") << By::Phone
                               << QStringList{u"Cy Person"_s, u"Al Person"_s, u"Bo Person"_s}
                               << QStringList{u"Al Person"_s, u"Cy Person"_s, u"Bo Person"_s};
        QTest::newRow("address book")
            << By::Book << QStringList{u"Cy Person"_s, u"Al Person"_s, u"Bo Person"_s}
            << QStringList{u"Al Person"_s, u"Bo Person"_s, u"Cy Person"_s};
    }
    void whoHasNothingThereComesLast()
    {
        QFETCH(By, by);
        QFETCH(QStringList, up);
        QFETCH(QStringList, down);
        for (const QString &text : {u""_s, u"person"_s}) { // all of them, or found by a word
            ContactOrder order{by, Qt::AscendingOrder, QLocale(QLocale::English)};
            QCOMPARE(namesOf(m_three.store->search().find(text, 10, 0, order)), up);
            order.direction = Qt::DescendingOrder;
            QCOMPARE(namesOf(m_three.store->search().find(text, 10, 0, order)), down);
        }
    }

    void whoStandsInTwoBooksIsListedOnce()
    {
        StoreFixture fixture;
        const RecordId bare = fixture.add(fixture.from.id, u"1"_s, person(u"Ada"_s));
        fixture.add(fixture.from.id, u"2"_s, person(u"Ben"_s, u"ben@example.com"_s));
        Contact fuller = person(u"Ada"_s, u"ada@example.com"_s);
        fuller.organization.name = u"Acme"_s;
        const RecordId other = fixture.add(fixture.to.id, u"3"_s, fuller);
        QCOMPARE(fixture.write([&](Store &store) {
            return store.records().setPerson(other, store.records().get(bare)->person);
        }),
                 QString());
        const auto page =
            fixture.store->search().find({}, 10, 0, ContactOrder{By::Email, Qt::AscendingOrder});
        QCOMPARE(namesOf(page), QStringList({u"Ada"_s, u"Ben"_s}));
        QCOMPARE(page->hits.front().organization, u"Acme"_s);
        QCOMPARE(page->total, 2);
    }

    void whileOneScrollsTheOrderStays()
    {
        StoreFixture fixture;
        for (int i = 0; i < 9; ++i)
            fixture.add(fixture.from.id, QString::number(i), person(u"Person %1"_s.arg(i)));
        const ContactOrder order{By::Name, Qt::DescendingOrder};
        SearchIndex &search = fixture.store->search();
        QCOMPARE(namesOf(search.find({}, 2, 0, order)),
                 QStringList({u"Person 8"_s, u"Person 7"_s}));
        fixture.add(fixture.from.id, u"new"_s, person(u"Zoe"_s));
        QCOMPARE(namesOf(search.find({}, 2, 2, order)),
                 QStringList({u"Person 6"_s, u"Person 5"_s}));
        QCOMPARE(search.find({}, 2, 2, order)->total, 9);
        QCOMPARE(namesOf(search.find({}, 2, 0, order)), QStringList({u"Zoe"_s, u"Person 8"_s}));
    }

    void whoHasGoneMeanwhileIsNotListed()
    {
        StoreFixture fixture;
        for (int i = 0; i < 6; ++i)
            fixture.add(fixture.from.id, QString::number(i), person(u"Person %1"_s.arg(i)));
        const ContactOrder order{By::Name, Qt::AscendingOrder};
        SearchIndex &search = fixture.store->search();
        QCOMPARE(search.find({}, 2, 0, order)->total, 6);
        QCOMPARE(fixture.write([&](Store &store) {
            return store.records().markAbsent(fixture.from.id, {u"3"_s});
        }),
                 QString());
        const auto page = search.find({}, 2, 2, order);
        QCOMPARE(namesOf(page), QStringList({u"Person 2"_s, u"Person 4"_s}));
        QCOMPARE(page->total, 5);
        QCOMPARE(search.find({}, 2, 9, order)->hits.size(), 0u);
    }

private:
    StoreFixture m_three;
};

QTEST_GUILESS_MAIN(StoreOrderTest)
#include "store_order_test.moc"
