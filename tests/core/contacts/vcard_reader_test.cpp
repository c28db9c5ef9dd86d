#include "core/contacts/contact_json.h"
#include "core/contacts/vcard_reader.h"
#include "tests/core/contacts/golden.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QStringDecoder>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

QByteArray card(const QByteArray &lines, const QByteArray &version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\nFN:X\r\n" + lines + "END:VCARD\r\n";
}

} // namespace

class VCardReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realWorldCardsAreReadAsExpected_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = golden::names(u"cards"_s, u"*.vcf"_s);
        QVERIFY(names.size() >= 9);
        for (const QString &name : names)
            QTest::addRow("%s", qPrintable(name)) << name;
    }
    void realWorldCardsAreReadAsExpected()
    {
        QFETCH(QString, name);
        if (name == "docomo.vcf"_L1 && !QStringDecoder("Shift_JIS").isValid())
            QSKIP("this Qt was built without ICU");
        const Result<Contact> contact = readVCard(golden::read(u"cards/"_s + name));
        QVERIFY2(contact, qPrintable(contact ? QString() : contact.error().detail));
        const QByteArray json =
            QJsonDocument::fromJson(contactToJson(*contact)).toJson(QJsonDocument::Indented);
        const QString expected = u"cards/"_s + name.chopped(4) + u".json"_s;
        QCOMPARE(QString::fromUtf8(json), QString::fromUtf8(golden::expected(expected, json)));
    }

    void datesAreReadInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *line, int y, int m, int d, const QString &text = {}) {
            QTest::addRow("%s", line) << QByteArray(line) << y << m << d << text;
        };
        row("BDAY:19960415", 1996, 4, 15);
        row("BDAY:1996-04-15", 1996, 4, 15);
        row("BDAY:--0415", 0, 4, 15);
        row("BDAY:--04-15", 0, 4, 15);
        row("BDAY:--04", 0, 4, 0);
        row("BDAY:---15", 0, 0, 15);
        row("BDAY:1996", 1996, 0, 0);
        row("BDAY:1996-04", 1996, 4, 0);
        row("BDAY:--0229", 0, 2, 29);
        row("BDAY:19531015T231000Z", 1953, 10, 15);
        row("BDAY;VALUE=date-time:1953-10-15T23:10:00-05:00", 1953, 10, 15);
        row("BDAY:1953-10-15 23:10:00", 1953, 10, 15);
        row("BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-12", 0, 3, 12);
        row("BDAY;VALUE=text:circa 1800", 0, 0, 0, u"circa 1800"_s);
        row("BDAY:1980-02-30", 0, 0, 0, u"1980-02-30"_s);
        row("BDAY:1980-13-01", 0, 0, 0, u"1980-13-01"_s);
        row("BDAY:T102200", 0, 0, 0, u"T102200"_s);
        row("BDAY:0000-00-00", 0, 0, 0, u"0000-00-00"_s);
        row("BDAY:15.04.1996", 0, 0, 0, u"15.04.1996"_s);
        row("BDAY:", 0, 0, 0);
    }
    void datesAreReadInEveryForm()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, day);
        QFETCH(QString, text);
        const Result<Contact> contact = readVCard(card(line + "\r\n"));
        QVERIFY(contact);
        QCOMPARE(contact->birthday, (PartialDate{year, month, day, text}));
    }

    void typesAreTheSameInEveryStyle_data()
    {
        QTest::addColumn<QByteArray>("parameters");
        for (const char *style :
             {"TYPE=home,cell,pref", "TYPE=\"home,cell\";PREF=1", "TYPE=HOME;TYPE=CELL;TYPE=PREF",
              "type=home;type=\"cell\",\"pref\"", "HOME;CELL;PREF", "TYPE=cell,home,voice;PREF=1",
              "VALUE=text;CELL;PREF;HOME;VOICE"})
            QTest::addRow("%s", style) << QByteArray(style);
    }
    void typesAreTheSameInEveryStyle()
    {
        QFETCH(QByteArray, parameters);
        const Result<Contact> contact = readVCard(card("TEL;" + parameters + ":123\r\n"));
        QVERIFY(contact);
        QCOMPARE(contact->phones,
                 (QList<Entry>{{u"123"_s, {u"cell"_s, u"home"_s}, QString(), true}}));
    }

    void foldsMayCutParametersAndCharacters()
    {
        const QByteArray euro = QByteArray("\xE2\x82\xAC");
        const Result<Contact> contact =
            readVCard(card("NOTE;X-A=\"b:\r\n c\";LANG\r\n UAGE=de:1 " + euro.first(1) + "\r\n " +
                           euro.mid(1) + "\r\n  2\r\n"));
        QVERIFY2(contact, qPrintable(contact ? QString() : contact.error().detail));
        QCOMPARE(contact->note, u"1 € 2"_s);
    }

    void charsetsAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("latin1") << QByteArray("ISO-8859-1") << QByteArray("caf\xE9") << u"café"_s;
        QTest::newRow("latin9") << QByteArray("iso-8859-15") << QByteArray("5 \xA4") << u"5 €"_s;
        QTest::newRow("1252") << QByteArray("windows-1252") << QByteArray("5 \x80") << u"5 €"_s;
        QTest::newRow("utf8") << QByteArray("UTF-8") << QByteArray("caf\xC3\xA9") << u"café"_s;
        QTest::newRow("none") << QByteArray() << QByteArray("caf\xE9 \x80") << u"café €"_s;
    }
    void charsetsAreDecoded()
    {
        QFETCH(QByteArray, charset);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        const QByteArray parameter = charset.isEmpty() ? "" : ";CHARSET=" + charset;
        const Result<Contact> contact =
            readVCard(card("NOTE" + parameter + ":" + bytes + "\r\n", "2.1"));
        QVERIFY(contact);
        QCOMPARE(contact->note, text);
    }

    void aDecomposedNameBecomesComposed()
    {
        const Result<Contact> contact = readVCard(card("NICKNAME:Cafe\xCC\x81\r\n"));
        QVERIFY(contact);
        QCOMPARE(contact->nicknames, QStringList{u"Café"_s});
    }

    void utf16FilesAreRead()
    {
        const QString text = u"\uFEFFBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Łódź\r\nEND:VCARD\r\n"_s;
        const QByteArray little(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QByteArray big = little;
        for (qsizetype i = 0; i + 1 < big.size(); i += 2)
            std::swap(big[i], big[i + 1]);
        for (const QByteArray &file : {little, big}) {
            const CardSlices cards = splitVCards(file);
            QCOMPARE(cards.slices.size(), 1);
            const Result<Contact> contact = readVCard(cards.slices.first().bytes);
            QVERIFY(contact);
            QCOMPARE(contact->name.formatted, u"Łódź"_s);
            QVERIFY(readVCard(file));
        }
    }

    void unknownPropertiesAreKeptVerbatim()
    {
        const Result<Contact> contact = readVCard(
            card("item9.X-FOO;A=\"1;2\";TYPE=x:va\\,l;ue\\n\r\nLOGO;ENCODING=b:QU\r\n JD\r\n"));
        QVERIFY(contact);
        QCOMPARE(contact->custom,
                 (QList<CustomProperty>{
                     {u"X-FOO"_s, u"va\\,l;ue\\n"_s, u"A=\"1;2\";TYPE=x"_s, u"item9"_s},
                     {u"LOGO"_s, u"QUJD"_s, u"ENCODING=b"_s, QString()}}));
    }

    void aSecondSingleValueIsKeptAsCustom()
    {
        const Result<Contact> contact = readVCard(card("NOTE:a\r\nNOTE:b\r\nFN;LANGUAGE=de:Y\r\n"));
        QVERIFY(contact);
        QCOMPARE(contact->note, u"a"_s);
        QCOMPARE(contact->custom.size(), 2);
        QCOMPARE(contact->custom[0].value, u"b"_s);
        QCOMPARE(contact->custom[1].name, u"FN"_s);
    }

    void aBrokenPhotoIsKeptAndDoesNotCostTheCard()
    {
        const Result<Contact> contact = readVCard(card("PHOTO;ENCODING=b;TYPE=JPEG:???\r\n"));
        QVERIFY(contact);
        QVERIFY(contact->photo.isEmpty());
        QCOMPARE(contact->custom.first().name, u"PHOTO"_s);
        QCOMPARE(contact->custom.first().value, u"???"_s);
    }

    void aHugePhotoIsRefusedAsTooLarge()
    {
        const QByteArray photo = QByteArray(maxPhotoSize + 1000, 'x').toBase64();
        const Result<Contact> contact = readVCard(card("PHOTO;ENCODING=b:" + photo + "\r\n"));
        QVERIFY(!contact);
        QCOMPARE(contact.error().reason, ErrorReason::TooLarge);
        const Result<Contact> larger =
            readVCard(card("PHOTO;ENCODING=b:" + QByteArray(50 << 20, 'x').toBase64() + "\r\n"));
        QVERIFY(!larger);
        QCOMPARE(larger.error().reason, ErrorReason::TooLarge);
    }

    void aListOfTypesIsBounded()
    {
        QByteArray types;
        for (int i = 0; i < 2 * maxTypes; ++i)
            types += ",x-" + QByteArray::number(i);
        for (const QByteArray &parameters :
             {";TYPE=x" + types, ";TYPE=x" + QByteArray(types).replace(',', ";TYPE="),
              ";X-LONG=" + QByteArray(maxParametersSize, 'x'),
              ";TYPE=" + QByteArray("home,").repeated(maxParametersSize)}) {
            const Result<Contact> contact = readVCard(card("TEL" + parameters + ":1\r\n"));
            QVERIFY(!contact);
            QCOMPARE(contact.error().reason, ErrorReason::TooLarge);
        }
        const Result<Contact> contact =
            readVCard(card("TEL;TYPE=" + QByteArray("home,x,").repeated(maxTypes) + ":1\r\n"));
        QVERIFY(contact);
        QCOMPARE(contact->phones.front().types, QStringList({u"home"_s, u"x"_s}));
    }

    void badCardsHaveAReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorReason>("reason");
        QTest::newRow("empty") << QByteArray() << ErrorReason::UnknownFormat;
        QTest::newRow("html") << QByteArray("<html>\n<body>") << ErrorReason::UnknownFormat;
        QTest::newRow("calendar") << QByteArray("FN:x\r\nEND:VCARD") << ErrorReason::UnknownFormat;
        QTest::newRow("no end") << QByteArray("BEGIN:VCARD\r\nFN:x\r\n") << ErrorReason::Damaged;
        QTest::newRow("latin1 in 3.0") << card("NOTE:caf\xE9\r\n") << ErrorReason::Damaged;
        QTest::newRow("latin1 in an unknown property")
            << card("X-FOO:caf\xE9\r\n") << ErrorReason::Damaged;
        QTest::newRow("unknown charset")
            << card("NOTE;CHARSET=x-klingon:caf\xE9\r\n", "2.1") << ErrorReason::Damaged;
        QTest::newRow("nul") << card(QByteArray("NOTE:a\0b\r\n", 10)) << ErrorReason::Damaged;
    }
    void badCardsHaveAReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorReason, reason);
        const Result<Contact> contact = readVCard(bytes);
        QVERIFY(!contact);
        QCOMPARE(contact.error().kind, ErrorKind::Invalid);
        QCOMPARE(contact.error().reason, reason);
    }

    void oneBadCardNeverCostsTheOthers()
    {
        QByteArray file;
        for (int i = 0; i < 1000; ++i)
            file += card("UID:" + QByteArray::number(i) + "\r\n");
        const qsizetype middle = file.indexOf("BEGIN:VCARD\r\n", file.size() / 2);
        file.insert(middle, card("NOTE:caf\xE9\r\n"));
        file.insert(middle, "stray text\r\nBEGIN:VCARD\r\nFN:without an end\r\n");
        const CardSlices cards = splitVCards(file);
        QCOMPARE(cards.slices.size(), 1003);
        int good = 0;
        int cut = 0;
        int unreadable = 0;
        qsizetype bytes = 0;
        for (const CardSlice &slice : cards.slices) {
            QCOMPARE(file.mid(slice.offset, slice.bytes.size()), slice.bytes.toByteArray());
            bytes += slice.bytes.size();
            if (slice.error)
                ++cut;
            else if (readVCard(slice.bytes))
                ++good;
            else
                ++unreadable;
        }
        QCOMPARE(bytes, file.size());
        QCOMPARE(good, 1000);
        QCOMPARE(cut, 2);
        QCOMPARE(unreadable, 1);
    }

    void anAgentsCardStaysInsideItsCard()
    {
        const CardSlices cards = splitVCards(golden::read(u"cards/agent.vcf"_s));
        QCOMPARE(cards.slices.size(), 1);
        QVERIFY(!cards.slices.first().error);
    }

    void foldingWithoutEndIsReadInLinearTime()
    {
        QByteArray lines = "X-LONG";
        for (int i = 0; i < 300'000; ++i)
            lines += ";A=b\r\n ";
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!readVCard(card(lines + "\r\n")));
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(VCardReaderTest)
#include "vcard_reader_test.moc"
