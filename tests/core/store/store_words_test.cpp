#include "core/store/phone_starts.h"
#include "core/store/search_text.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

class StoreWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhoneIsFoundFromEachPlaceWhereOneBeginsToType_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QStringList>("starts");
        QTest::newRow("written with groups")
            << u"+49 (30) 123-456"_s
            << QStringList{u"4930123456"_s, u"30123456"_s, u"123456"_s, u"456"_s};
        QTest::newRow("E.164") << u"+493012345678"_s
                               << QStringList{u"493012345678"_s, u"3012345678"_s};
        QTest::newRow("country code of one digit")
            << u"+15550109999"_s << QStringList{u"15550109999"_s, u"5550109999"_s};
        QTest::newRow("of three") << u"+35312345678"_s
                                  << QStringList{u"35312345678"_s, u"12345678"_s};
        QTest::newRow("national") << u"030/123"_s << QStringList{u"30123"_s, u"030123"_s, u"123"_s};
        QTest::newRow("extension")
            << u"+49 30 12345 ext. 67"_s << QStringList{u"493012345"_s, u"3012345"_s, u"12345"_s};
        QTest::newRow("Arabic digits") << u"٠١٢٣"_s << QStringList{u"123"_s, u"0123"_s};
        QTest::newRow("no number") << u"none"_s << QStringList{};
        QTest::newRow("plus alone") << u"+"_s << QStringList{};
    }
    void aPhoneIsFoundFromEachPlaceWhereOneBeginsToType()
    {
        QFETCH(QString, phone);
        QFETCH(QStringList, starts);
        QCOMPARE(phoneStarts(phone), starts);
    }

    void aHugeContactIsCutAndNotRefused()
    {
        Contact contact;
        contact.name.formatted = QString(1'000'000, u'x');
        for (int i = 0; i < 10'000; ++i) {
            contact.emails.append({.value = u"address%1@example.com"_s.arg(i)});
            contact.phones.append({.value = QString::number(1'000'000 + i).repeated(100)});
        }
        const SearchText text = searchText(contact, {});
        QVERIFY(text.name.size() <= 64);
        QVERIFY(text.email.size() < 64 * 256);
        QVERIFY(text.phone.size() < 64 * 256);
    }

    void sortNamesIgnoreCaseAccentsAndPunctuation()
    {
        QCOMPARE(sortName(u"Ärzte, Die"_s), u"arzte die"_s);
        QCOMPARE(sortName(u"O’Brien"_s), u"o brien"_s);
        QCOMPARE(sortName(u"  "_s), u""_s);
    }

    void anExpressionHoldsOnlyOperatorsOfOurs()
    {
        QCOMPARE(matchExpression(u"a\"b* OR"_s, SearchIn::All),
                 u"((\"a\"*) AND (\"b\"*) AND (\"or\"*))"_s);
        QCOMPARE(matchExpression(u"mül"_s, SearchIn::Name),
                 u"{name} : ((\"mul\"* OR \"muel\"*))"_s);
        QCOMPARE(matchExpression(u"\"*-"_s, SearchIn::All), QString());
    }
};

QTEST_GUILESS_MAIN(StoreWordsTest)
#include "store_words_test.moc"
