#include "core/contacts/vcard_writer.h"
#include "tests/core/contacts/golden.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

class VCardWriterTest : public QObject
{
    Q_OBJECT

private:
    static void addCards()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("v4");
        for (const QString &name : golden::names(u"cards"_s, u"*.vcf"_s)) {
            if (name == "docomo.vcf"_L1) // needs a Qt with ICU
                continue;
            QTest::addRow("%s 3.0", qPrintable(name)) << name << false;
            QTest::addRow("%s 4.0", qPrintable(name)) << name << true;
        }
    }
    static VCardVersion version(bool v4) { return v4 ? VCardVersion::V4 : VCardVersion::V3; }

private Q_SLOTS:
    void writtenCardsAreAsExpected_data() { addCards(); }
    void writtenCardsAreAsExpected()
    {
        QFETCH(QString, name);
        QFETCH(bool, v4);
        const Result<Contact> contact = readVCard(golden::read(u"cards/"_s + name));
        QVERIFY(contact);
        const QByteArray written = writeVCard(*contact, version(v4));
        const QString file = u"written/"_s + name.chopped(4) + (v4 ? u".v4"_s : u".v3"_s);
        QCOMPARE(QString::fromUtf8(written), QString::fromUtf8(golden::expected(file, written)));
    }

    void whatIsWrittenIsReadBack_data() { addCards(); }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(QString, name);
        QFETCH(bool, v4);
        const Result<Contact> contact = readVCard(golden::read(u"cards/"_s + name));
        QVERIFY(contact);
        const Result<Contact> again = readVCard(writeVCard(*contact, version(v4)));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
        Contact expected = *contact;
        if (expected.name.formatted.isEmpty())
            expected.name.formatted = displayName(expected); // a card must have one
        for (CustomProperty &property : expected.custom)     // a nested card becomes one line
            property.value.replace(u'\n', "\\n"_L1);
        QCOMPARE(fieldSetName(differingFields(*again, expected)), QString());
        QCOMPARE(again->uid, expected.uid);
        QCOMPARE(again->kind, expected.kind);
    }

    void noLineIsLongerThan75OctetsAndNoCharacterIsCut()
    {
        Contact contact;
        contact.name.formatted = u"X"_s;
        for (int i = 1; i < 40; ++i)
            contact.note += u"äöü €𝄞 "_s.repeated(i) + u'\n';
        const QByteArray card = writeVCard(contact, VCardVersion::V4);
        for (const QByteArray &line : card.split('\n')) {
            QVERIFY(line.size() <= 76); // with the CR
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY(QByteArrayView(line).isValidUtf8());
        }
        const Result<Contact> again = readVCard(card);
        QVERIFY(again);
        QCOMPARE(again->note, contact.note);
    }

    void everyFieldSurvives_data()
    {
        QTest::addColumn<bool>("v4");
        QTest::newRow("3.0") << false;
        QTest::newRow("4.0") << true;
    }
    void everyFieldSurvives()
    {
        QFETCH(bool, v4);
        const QString nasty = u"a,b;c\\d\\n\n\"e\" =:é𝄞"_s;
        Contact c;
        c.uid = u"urn:uuid:1"_s;
        c.kind = ContactKind::Group;
        c.name = {nasty, u"F,;"_s, u"G\\"_s, u"A\n"_s, u"P"_s, u"S"_s};
        c.nicknames = {nasty, u"b"_s};
        c.emails = {{u"a@x"_s, {u"home"_s, u"work"_s}, nasty, true}, {u"b@x"_s, {}, u"Home"_s}};
        c.phones = {{u"+1 (2),3;ext=4"_s, {u"cell"_s}, {}, true}};
        c.addresses = {
            {u"1"_s, u"2"_s, nasty, u"4"_s, u"5"_s, u"6"_s, u"7"_s, {u"home"_s}, u"Cabin"_s, true}};
        c.organization = {nasty, {QString(), u"unit;1"_s}};
        c.title = nasty;
        c.role = nasty;
        c.birthday = {0, 2, 29, {}};
        c.anniversary = {2001, 0, 0, {}};
        c.urls = {{u"https://x/?a=1,2;3"_s, {}, u"HomePage"_s}};
        c.ims = {{u"xmpp:a@x"_s, {u"work"_s}}};
        c.note = nasty;
        c.groups = {nasty, u"b"_s};
        c.photo = {u"image/jpeg"_s, QByteArray(100, '\xff'), {}};
        c.relations = {{nasty, {u"friend"_s}, u"Mother"_s}};
        c.custom = {{u"X-A"_s, u"raw\\,value"_s, u"P=\"q:\""_s, u"item1"_s}};
        const Result<Contact> again = readVCard(writeVCard(c, version(v4)));
        QVERIFY(again);
        QCOMPARE(fieldSetName(differingFields(*again, c)), QString());
        QCOMPARE(*again, c);
        QVERIFY(vcardFields(version(v4)).containsAll(filledFields(c)));
    }

    void datesSurvive_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        for (int parts = 1; parts < 8; ++parts) {
            if (parts == 5) // a year and a day without the month is no date
                continue;
            QTest::addRow("%d", parts)
                << (parts & 4 ? 1999 : 0) << (parts & 2 ? 3 : 0) << (parts & 1 ? 7 : 0);
        }
    }
    void datesSurvive()
    {
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, day);
        Contact contact;
        contact.birthday = contact.anniversary = {year, month, day, {}};
        for (VCardVersion v : {VCardVersion::V3, VCardVersion::V4}) {
            const Result<Contact> again = readVCard(writeVCard(contact, v));
            QVERIFY(again);
            QCOMPARE(again->birthday, contact.birthday);
            QCOMPARE(again->anniversary, contact.anniversary);
        }
    }

    void noValueCanEndTheCard()
    {
        Contact contact;
        contact.name.formatted = u"X\r\nEND:VCARD"_s;
        contact.custom = {{u"END"_s, u"VCARD"_s},
                          {u"X-A"_s, u"1\r\nEND:VCARD"_s, u"A=b\r\nEND:VCARD"_s, u"g\nX"_s},
                          {u"Shoe size: 1\nEND:VCARD"_s, u"44"_s}};
        const QByteArray card = writeVCard(contact, VCardVersion::V3);
        QCOMPARE(splitVCards(card).slices.size(), 1);
        QCOMPARE(card.count("\r\nEND:VCARD"), 1);
        QVERIFY(readVCard(card));
    }
};

QTEST_GUILESS_MAIN(VCardWriterTest)
#include "vcard_writer_test.moc"
