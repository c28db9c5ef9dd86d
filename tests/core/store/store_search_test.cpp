#include "tests/core/store/store_fixture.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

Contact named(const QString &given, const QString &family, const QString &formatted)
{
    Contact contact;
    contact.name = {.formatted = formatted, .family = family, .given = given};
    return contact;
}

} // namespace

// One book of contacts, and what is found in it.
class StoreSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Contact mueller = named(u"Jörg"_s, u"Müller"_s, u"Jörg Müller"_s);
        mueller.emails = {{u"joerg.mueller@example.com"_s}};
        mueller.phones = {{u"+49 (30) 123-456 78"_s}};
        mueller.organization.name = u"Straßenbau Größer & Söhne GmbH"_s;
        add(u"mueller"_s, mueller, {u"+493012345678"_s});
        Contact muller = person(u"Anna Muller"_s, u"anna@muller.example"_s, u"030 9876543"_s);
        add(u"muller"_s, muller, {u"+49309876543"_s});
        add(u"mueller2"_s, person(u"Eva Mueller"_s));
        add(u"jose"_s, person(u"José Ångström"_s, u"jose@example.org"_s, u"+1 (555) 010-9999"_s),
            {u"+15550109999"_s});
        add(u"yamada"_s, named(u"太郎"_s, u"山田"_s, u"山田太郎"_s));
        add(u"gakusei"_s, person(u"ガクセイ 学生"_s));
        add(u"muhammad"_s, person(u"مُحَمَّد علي"_s));
        add(u"obrien"_s, person(u"Seán O'Brien"_s, u"sean_obrien+list@sub.example.net"_s));
        add(u"and"_s, person(u"AND Company"_s));
        add(u"dash"_s, person(u"Jean-Luc Picard"_s));
        add(u"lodz"_s, person(u"Łukasz Żółć"_s));
        add(u"indic"_s, person(u"हिन्दी नाम"_s));
        add(u"emoji"_s, person(u"🎉 Party"_s));
        add(u"korean"_s, person(u"김철수"_s));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("umlaut typed", u"müller"_s, {u"mueller"_s, u"muller"_s, u"mueller2"_s});
        row("umlaut left out", u"muller"_s, {u"mueller"_s, u"muller"_s});
        row("umlaut spelt", u"mueller"_s, {u"mueller"_s, u"mueller2"_s});
        row("umlaut decomposed", u"mu\u0308ller"_s, {u"mueller"_s, u"muller"_s, u"mueller2"_s});
        row("sharp s", u"straße"_s, {u"mueller"_s});
        row("sharp s spelt", u"strasse"_s, {u"mueller"_s});
        row("capital umlaut", u"GRÖSSER"_s, {u"mueller"_s});
        row("organisation's second word", u"söh"_s, {u"mueller"_s});
        row("two words in any order", u"müller jörg"_s, {u"mueller"_s});
        row("beginnings of both", u"jo mu"_s, {u"mueller"_s});
        row("word that is nowhere", u"jörg zzz"_s, {});
        row("middle of a word", u"üller"_s, {});
        row("accents left out", u"jose angstrom"_s, {u"jose"_s});
        row("accents typed", u"ångs"_s, {u"jose"_s});
        row("letters with a stroke", u"lukasz zolc"_s, {u"lodz"_s});
        row("Japanese by its beginning", u"山"_s, {u"yamada"_s});
        row("Japanese family name", u"山田"_s, {u"yamada"_s});
        row("Japanese whole", u"山田太郎"_s, {u"yamada"_s});
        row("Japanese given name", u"太郎"_s, {u"yamada"_s});
        row("half-width katakana", u"ｶﾞｸ"_s, {u"gakusei"_s});
        row("voiced is another sound", u"カク"_s, {});
        row("Arabic without marks", u"محمد"_s, {u"muhammad"_s});
        row("Arabic with marks", u"مُحَمَّد"_s, {u"muhammad"_s});
        row("Arabic stretched", u"محمـــد"_s, {u"muhammad"_s});
        row("Devanagari", u"हिन्दी"_s, {u"indic"_s});
        row("Hangul", u"김철"_s, {u"korean"_s});
        row("full-width Latin", u"ｊｏｓｅ"_s, {u"jose"_s});
        row("emoji", u"🎉"_s, {u"emoji"_s});
        row("phone as written", u"+49 (30) 123-456 78"_s, {u"mueller"_s});
        row("phone's beginning", u"+49 30 123"_s, {u"mueller"_s});
        row("phone without formatting", u"4930123"_s, {u"mueller"_s});
        row("phone with 00", u"0049 30 123"_s, {u"mueller"_s});
        row("phone within the country", u"030 123 45"_s, {u"mueller"_s});
        row("national, written national", u"030987"_s, {u"muller"_s});
        row("national, typed international", u"+49309876"_s, {u"muller"_s});
        row("local part of a number", u"9876543"_s, {u"muller"_s});
        row("phone with other marks", u"555.010.9999"_s, {u"jose"_s});
        row("number that nobody has", u"030 555 555"_s, {});
        row("whole e-mail", u"joerg.mueller@example.com"_s, {u"mueller"_s});
        row("e-mail's beginning", u"joerg.mue"_s, {u"mueller"_s});
        row("e-mail's domain", u"example.org"_s, {u"jose"_s});
        row("domain and at sign", u"@sub"_s, {u"obrien"_s});
        row("e-mail with marks", u"sean_obrien+list"_s, {u"obrien"_s});
        row("apostrophe", u"o'brien"_s, {u"obrien"_s});
        row("apostrophe half typed", u"o'"_s, {u"obrien"_s, u"jose"_s});
        row("hyphen", u"jean-luc"_s, {u"dash"_s});
        row("AND is a word", u"AND"_s, {u"and"_s});
        row("lower and", u"and comp"_s, {u"and"_s});
        row("OR is a word", u"jose OR anna"_s, {});
        row("NOT is a word", u"NOT jose"_s, {});
        row("NEAR is a word", u"NEAR(jose)"_s, {});
        row("column filter is words", u"name:jose"_s, {});
        row("star", u"jos*"_s, {u"jose"_s});
        row("quotes", u"\"jose"_s, {u"jose"_s});
        row("minus", u"-jose"_s, {u"jose"_s});
        row("brackets and caret", u"^(jose)"_s, {u"jose"_s});
        row("SQL", u"'; DROP TABLE search; --"_s, {});
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const Result<SearchPage> page = m_fixture.store->search().find(text, 100);
        QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
        QStringList found;
        for (const SearchHit &hit : page->hits)
            found.append(m_names.value(hit.record));
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
        QCOMPARE(page->total, qint64(expected.size()));
        QVERIFY(page->isTotalExact);
    }

    void everyBeginningOfANameFindsIt()
    {
        const QString name = u"Jörg Müller"_s;
        for (qsizetype size = 1; size <= name.size(); ++size) {
            const auto page = m_fixture.store->search().find(name.left(size), 100);
            QVERIFY(page && !page->hits.empty());
            QVERIFY2(std::ranges::any_of(page->hits,
                                         [&](const SearchHit &hit) { return hit.name == name; }),
                     qPrintable(name.left(size)));
        }
    }

    void aTextWithoutWordsListsAllByName_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", " ", "*", "\"", "-", "\"\"", "()", "' --"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void aTextWithoutWordsListsAllByName()
    {
        QFETCH(QString, text);
        const auto page = m_fixture.store->search().find(text, 100);
        QVERIFY(page && page->total == m_names.size());
        QCOMPARE(qint64(page->hits.size()), page->total);
        QCOMPARE(page->hits.at(0).name, u"AND Company"_s);
        QCOMPARE(page->hits.at(1).name, u"Anna Muller"_s);
        // Page by page, each once and in the same order.
        std::vector<RecordId> paged;
        for (int offset = 0; offset < page->total; offset += 4) {
            const auto part = m_fixture.store->search().find(text, 4, offset);
            for (const SearchHit &hit : part->hits)
                paged.push_back(hit.record);
        }
        QCOMPARE(paged.size(), page->hits.size());
        for (size_t i = 0; i < paged.size(); ++i)
            QCOMPARE(paged[i], page->hits[i].record);
    }

    void namesThatBeginWithTheTextComeFirst()
    {
        StoreFixture fixture;
        fixture.add(fixture.from.id, u"1"_s, person(u"Zed Other"_s, u"ann@example.com"_s));
        fixture.add(fixture.from.id, u"2"_s, person(u"Bob Annan"_s));
        fixture.add(fixture.from.id, u"3"_s, person(u"Anna Zimmer"_s));
        fixture.add(fixture.from.id, u"4"_s, person(u"Ann Young"_s));
        const auto page = fixture.store->search().find(u"ann"_s, 10);
        QStringList names;
        for (const SearchHit &hit : page->hits)
            names.append(hit.name);
        QCOMPARE(names,
                 QStringList({u"Ann Young"_s, u"Anna Zimmer"_s, u"Bob Annan"_s, u"Zed Other"_s}));
        QCOMPARE(fixture.store->search().find(u"ann"_s, 2, 2)->hits.at(0).name, u"Bob Annan"_s);
        QCOMPARE(fixture.store->search().find(u"ann"_s, 2, 9)->hits.size(), 0u);
    }

    void aHitShowsWhatAListNeeds()
    {
        const auto page = m_fixture.store->search().find(u"jörg"_s, 10);
        const SearchHit &hit = page->hits.at(0);
        QCOMPARE(hit.organization, u"Straßenbau Größer & Söhne GmbH"_s);
        QCOMPARE(hit.emails, QStringList{u"joerg.mueller@example.com"_s});
        QCOMPARE(hit.phones, QStringList{u"+49 (30) 123-456 78"_s});
        QVERIFY(hit.books == std::vector<BookId>{m_fixture.from.id});
    }

    void aChangedContactIsFoundByItsNewWordsAlone()
    {
        StoreFixture fixture;
        fixture.add(fixture.from.id, u"1"_s, person(u"Before"_s, u"old@example.com"_s));
        fixture.add(fixture.from.id, u"1"_s, person(u"After"_s, u"new@example.com"_s));
        for (const QString &gone : {u"before"_s, u"old"_s})
            QCOMPARE(fixture.store->search().find(gone, 10)->total, 0);
        for (const QString &there : {u"after"_s, u"new"_s})
            QCOMPARE(fixture.store->search().find(there, 10)->total, 1);
        QCOMPARE(fixture.store->search().find(u""_s, 10)->hits.at(0).name, u"After"_s);
    }

    void aVeryLongTextIsAnsweredAtOnce()
    {
        const auto page = m_fixture.store->search().find(QString(100'000, u'a'), 10);
        QVERIFY(page && page->total == 0);
        QVERIFY(m_fixture.store->search().find(u"a "_s.repeated(10'000), 10).has_value());
    }

private:
    void add(const QString &remoteId, const Contact &contact, const QStringList &phones = {})
    {
        m_names.insert(m_fixture.add(m_fixture.from.id, remoteId, contact, {{}, phones}), remoteId);
    }

    StoreFixture m_fixture;
    QHash<RecordId, QString> m_names;
};

QTEST_GUILESS_MAIN(StoreSearchTest)
#include "store_search_test.moc"
