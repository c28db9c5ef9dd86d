#include "ui/language/language.h"
#include "ui/text/date_text.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"

#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

const QDate day(2027, 1, 4);

QStringList offeredCodes()
{
    QStringList codes;
    for (const Language &each : offeredLanguages())
        codes.append(each.code);
    return codes;
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        QLocale::setDefault(QLocale::c());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void englishHasItsPluralFormsWithoutBeingAskedFor()
    {
        QCOMPARE(contactsCount(0), u"0 contacts"_s);
        QCOMPARE(contactsCount(1), u"1 contact"_s);
        QCOMPARE(contactsCount(2), u"2 contacts"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(contactsCount(1234), u"1,234 contacts"_s);
    }

    void aNumberBeyondAllBoundsIsStillMany()
    {
        QVERIFY(pluralOf(std::numeric_limits<qint64>::max()) > 1);
        QCOMPARE(pluralOf(-1), 0);
    }

    void everyLanguageIsOfferedByItsOwnName()
    {
        QVERIFY(offeredCodes().contains(u"en"_s));
        for (const Language &each : offeredLanguages()) {
            QVERIFY2(!each.ownName.isEmpty(), qPrintable(each.code));
            QVERIFY2(!each.ownName.at(0).isLower(), qPrintable(each.ownName));
        }
    }

    void theSystemsFirstLanguageThatIsThereIsSpoken()
    {
        QCOMPARE(systemLanguage({u"xx-YY"_s, u"en-GB"_s, u"en"_s}), u"en"_s);
        QCOMPARE(systemLanguage({u"xx"_s}), u"en"_s);
        QCOMPARE(systemLanguage({}), u"en"_s);
    }

    void everyOfferedLanguageIsSpoken_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : offeredCodes())
            QTest::addRow("%s", qPrintable(code)) << code;
    }
    void everyOfferedLanguageIsSpoken()
    {
        QFETCH(QString, code);
        SpokenLanguage language(*QCoreApplication::instance());
        QVERIFY(language.speak(code));
        QCOMPARE(language.code(), code);
        QCOMPARE(QLocale().language(), QLocale(code).language());
        QCOMPARE(QGuiApplication::layoutDirection(), QLocale(code).textDirection());
        QCOMPARE(countsSummary({}) == "no changes"_L1, code == "en"_L1);
        const QString text = contactsCount(5); // French calls them so too
        QVERIFY2(text.contains(u'5'), qPrintable(text));
    }

    // They stand under the class's whole name, with its namespace.
    void aClassFindsItsTexts_data() { everyOfferedLanguageIsSpoken_data(); }
    void aClassFindsItsTexts()
    {
        QFETCH(QString, code);
        SpokenLanguage language(*QCoreApplication::instance());
        QVERIFY(language.speak(code));
        const QString text = QCoreApplication::translate("warden::SettingsPage", "Language");
        QCOMPARE(text == "Language"_L1, code == "en"_L1);
    }

    void aLanguageThatIsNotThereIsNotSpoken()
    {
        SpokenLanguage language(*QCoreApplication::instance());
        QVERIFY(!language.speak(u"xx"_s));
        QVERIFY(!language.speak(u"../en"_s));
        QCOMPARE(language.code(), systemLanguage());
        QCOMPARE(contactsCount(1), u"1 contact"_s);
    }

    void englishIsBackAfterAnotherLanguage()
    {
        SpokenLanguage language(*QCoreApplication::instance());
        for (const QString &code : offeredCodes())
            language.speak(code);
        QVERIFY(language.speak(u"en"_s));
        QCOMPARE(contactsCount(1), u"1 contact"_s);
    }

    void daysAreWrittenAsTheLanguageWritesThem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("withoutYear");
        QTest::addRow("C") << u"C"_s << u"4 January 2027"_s << u"4 January"_s;
        QTest::addRow("British") << u"en_GB"_s << u"4 January 2027"_s << u"4 January"_s;
        QTest::addRow("American") << u"en_US"_s << u"January 4, 2027"_s << u"January 4"_s;
        QTest::addRow("German") << u"de_DE"_s << u"4. Januar 2027"_s << u"4. Januar"_s;
        QTest::addRow("French") << u"fr_FR"_s << u"4 janvier 2027"_s << u"4 janvier"_s;
        QTest::addRow("Spanish") << u"es_ES"_s << u"4 de enero de 2027"_s << u"4 de enero"_s;
        QTest::addRow("Italian") << u"it_IT"_s << u"4 gennaio 2027"_s << u"4 gennaio"_s;
        QTest::addRow("Portuguese") << u"pt_PT"_s << u"4 de janeiro de 2027"_s << u"4 de janeiro"_s;
        QTest::addRow("Dutch") << u"nl_NL"_s << u"4 januari 2027"_s << u"4 januari"_s;
        QTest::addRow("Polish") << u"pl_PL"_s << u"4 stycznia 2027"_s << u"4 stycznia"_s;
        QTest::addRow("Japanese") << u"ja_JP"_s << u"2027年1月4日"_s << u"1月4日"_s;
        QTest::addRow("Hebrew") << u"he_IL"_s << u"4 בינואר 2027"_s << u"4 בינואר"_s;
    }
    void daysAreWrittenAsTheLanguageWritesThem()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        QTEST(longDay(day), "full");
        QTEST(dayAndMonth(day), "withoutYear");
    }

    void secondsAreShownInEveryClock()
    {
        const QTime time(14, 5, 9);
        for (const char *each : {"C", "en_GB", "de_DE", "ja_JP"}) {
            QLocale::setDefault(QLocale(QString::fromLatin1(each)));
            QCOMPARE(clockWithSeconds(time), u"14:05:09"_s);
        }
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(clockWithSeconds(time), u"2:05:09 PM"_s);
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
