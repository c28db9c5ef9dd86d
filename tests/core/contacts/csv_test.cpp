#include "core/contacts/csv_reader.h"
#include "core/contacts/csv_writer.h"
#include "core/contacts/normalise.h"
#include "core/contacts/vcard_reader.h"
#include "tests/core/contacts/golden.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreReadWhateverTheirWriting_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QString text = u"Name;Phone\nJürgen €;\"030 \"\"1\"\"\"\n"_s;
        QTest::newRow("utf8") << text.toUtf8();
        QTest::newRow("mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("crlf") << text.toUtf8().replace('\n', "\r\n");
        QTest::newRow("cr") << text.toUtf8().replace('\n', '\r');
        QTest::newRow("comma") << text.toUtf8().replace(';', ',');
        QTest::newRow("tab") << text.toUtf8().replace(';', '\t');
        QTest::newRow("sep") << "sep=;\r\n" + text.toUtf8();
        QTest::newRow("1252") << QByteArray("Name;Phone\nJ\xFCrgen \x80;\"030 \"\"1\"\"\"\n");
        const QString marked = QChar(0xfeff) + text;
        QTest::newRow("utf16") << QByteArray(reinterpret_cast<const char *>(marked.utf16()),
                                             marked.size() * 2);
    }
    void tablesAreReadWhateverTheirWriting()
    {
        QFETCH(QByteArray, file);
        Result<CsvTable> table = readCsvTable(file);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(table->rows[0].cells, (QStringList{u"Jürgen €"_s, u"030 \"1\""_s}));
        QCOMPARE(writeCsvTable(*table), file); // byte for byte
        table->rows[0].raw.clear();
        QCOMPARE(writeCsvTable(*table), file);
    }

    void aBadRowNeverCostsTheOthers()
    {
        const QByteArray file = "Name,Email\r\nA,a@x\nB\r\n\nD,d@x,7\rE,\"e\n@x\"\nF,f@x,\r\n"
                                "\"C,c@x\r\nG,g@x";
        const Result<CsvContacts> read = readCsv(file);
        QVERIFY(read);
        QStringList good;
        for (const CsvContact &contact : read->contacts)
            good.append(contact.contact.name.formatted + QString::number(contact.line));
        QCOMPARE(good, (QStringList{u"A2"_s, u"E6"_s, u"F8"_s, u"G10"_s}));
        QList<qint64> bad;
        for (const CsvRow &row : read->table.rows) {
            if (row.error)
                bad.append(row.number);
        }
        QCOMPARE(bad, (QList<qint64>{3, 5, 9}));
        QVERIFY(writeCsvTable(read->table).contains("\n\"C,c@x\r\n"));
    }

    void knownColumnSetsAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("google new")
            << QByteArray("First Name,Last Name,Organization Title,Labels,E-mail 1 - "
                          "Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - "
                          "Label,Phone 2 - Value,Address 1 - Label,Address 1 - City,Birthday\n"
                          "Ada,Lovelace,Analyst,* myContacts ::: math,* Home,ada@x,Mobile,+44 1 "
                          "::: +44 2,Work Fax,+44 3,Home,London,1815-12-10\n");
        QTest::newRow("google old")
            << QByteArray("Given Name,Family Name,Organization 1 - Title,Group Membership,"
                          "E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 "
                          "- Type,Phone 2 - Value,Address 1 - Type,Address 1 - City,Birthday\n"
                          "Ada,Lovelace,Analyst,* myContacts ::: math,* Home,ada@x,Mobile,+44 1 "
                          "::: +44 2,Work Fax,+44 3,Home,London,1815-12-10\n");
    }
    void knownColumnSetsAreRecognised()
    {
        QFETCH(QByteArray, file);
        const Result<CsvContacts> read = readCsv(file);
        QVERIFY(read);
        const Contact &c = read->contacts.value(0).contact;
        QCOMPARE(c.name.given + c.name.family, u"AdaLovelace"_s);
        QCOMPARE(c.title, u"Analyst"_s);
        QCOMPARE(c.groups, (QStringList{u"myContacts"_s, u"math"_s}));
        QCOMPARE(c.emails, (QList<Entry>{{u"ada@x"_s, {u"home"_s}, {}, true}}));
        QCOMPARE(c.phones, (QList<Entry>{{u"+44 1"_s, {u"cell"_s}},
                                         {u"+44 2"_s, {u"cell"_s}},
                                         {u"+44 3"_s, {u"fax"_s, u"work"_s}}}));
        QCOMPARE(c.addresses.value(0).city, u"London"_s);
        QCOMPARE(c.birthday, (PartialDate{1815, 12, 10, {}}));
        QVERIFY(c.custom.isEmpty());
    }

    void outlooksColumnsAreRecognised()
    {
        const Result<CsvContacts> read = readCsv(
            "Title,First Name,Last Name,Job Title,Business Street,Business City,Home "
            "Street,Business Phone,Home Phone,Mobile Phone,E-mail Address,E-mail 2 "
            "Address,Birthday,Categories,Spouse,Account\r\nDr.,Ada,L,Analyst,Main 1,Bonn,Home "
            "2,1,2,3,a@x,b@x,0/0/00,A;B,William,4711\r\n");
        QVERIFY(read);
        const Contact &c = read->contacts.value(0).contact;
        QCOMPARE(c.name.prefix, u"Dr."_s);
        QCOMPARE(c.title, u"Analyst"_s);
        QCOMPARE(c.addresses.size(), 2);
        QCOMPARE(c.addresses[0].types, QStringList{u"work"_s});
        QCOMPARE(c.addresses[1].street, u"Home 2"_s);
        QCOMPARE(c.phones.size(), 3);
        QCOMPARE(c.phones[2], (Entry{u"3"_s, {u"cell"_s}}));
        QCOMPARE(c.emails.size(), 2);
        QVERIFY(c.birthday.isEmpty());
        QCOMPARE(c.groups, (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(c.relations, (QList<Entry>{{u"William"_s, {u"spouse"_s}}}));
        QCOMPARE(c.custom, (QList<CustomProperty>{{u"Account"_s, u"4711"_s}}));
    }

    void otherColumnsAreMappedByThePerson()
    {
        const QByteArray file = "Wer,Mail,Kundennr\nAda,a@x,7\n";
        const Result<CsvContacts> read = readCsv(file, {u"Wer=name"_s, u"mail=email"_s});
        QVERIFY(read);
        const Contact &c = read->contacts.value(0).contact;
        QCOMPARE(c.name.formatted, u"Ada"_s);
        QCOMPARE(c.emails.value(0).value, u"a@x"_s);
        QCOMPARE(c.custom.value(0).value, u"7"_s);
        for (const QString &wrong : {u"Was=name"_s, u"Wer=nose"_s, u"Wer=photo"_s, u"Wer"_s})
            QCOMPARE(readCsv(file, {wrong}).error().kind, ErrorKind::Usage);
    }

    void aRewrittenRowKeepsWhatIsNotOurs()
    {
        const QByteArray file = "Nr,Name,E-mail 1 - Value,E-mail 1 - Type,Phone,X\r\n"
                                "1,\"Ada\",a@x,Work,'+49 1, keep \r\n"
                                "2,Bob,b@x,,,\"q\"\r\n";
        Result<CsvContacts> read = readCsv(file);
        QVERIFY(read);
        setCsvRow(read->table, read->map, 0, read->contacts[0].contact);
        QCOMPARE(writeCsvTable(read->table), file);
        Contact ada = read->contacts[0].contact;
        QCOMPARE(ada.phones.value(0).value, u"+49 1"_s);
        ada.emails[0].value = u"n@x"_s;
        setCsvRow(read->table, read->map, 0, ada);
        Contact eve;
        eve.name.formatted = u"Eve, \"E\""_s;
        eve.emails = {{u"e@x"_s, {u"home"_s}, {}, true}, {u"f@x"_s}};
        setCsvRow(read->table, read->map, 2, eve);
        QCOMPARE(QString::fromUtf8(writeCsvTable(read->table)),
                 u"Nr,Name,E-mail 1 - Value,E-mail 1 - Type,Phone,X\r\n"
                 "1,Ada,n@x,Work,\"'+49 1\",\" keep \"\r\n"
                 "2,Bob,b@x,,,\"q\"\r\n"
                 ",\"Eve, \"\"E\"\"\",e@x ::: f@x,* Home,,\r\n"_s);
    }

    void noExportedCellIsAFormulaAndValuesSurvive_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value : {"=1+1", "+49 30 1", "-1", "@x", "'=1", "''+1", "'quoted'",
                                  "plain", "x;=1+1", "x;'=1", "x\t+1", "x,@y", "x;\"=1",
                                  "x;\"\"'-1", "milk\n- eggs\n''+1", "a;b, c", "-;-,=;;=", "'x;'y"})
            QTest::addRow("%s", value) << QString::fromUtf8(value);
    }
    void noExportedCellIsAFormulaAndValuesSurvive()
    {
        QFETCH(QString, value);
        Contact contact;
        contact.name.formatted = value;
        contact.note = value;
        contact.phones = {{value}};
        contact.custom = {{u"=cmd"_s, value}};
        for (CsvSafety safety : {CsvSafety::Spreadsheet, CsvSafety::AsIs}) {
            const QByteArray file = exportCsv({contact}, safety);
            const Result<CsvTable> table = readCsvTable(file);
            QVERIFY(table);
            for (const QString &cell : table->rows.value(0).cells + table->header.cells) {
                if (safety == CsvSafety::Spreadsheet)
                    QVERIFY2(cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell[0]), qPrintable(cell));
            }
            // Nor is it where the list separator is another one, and quotes don't hold it together.
            static const QRegularExpression formula(u"[,;\\t\\r\\n]\"*[-=+@]"_s);
            if (safety == CsvSafety::Spreadsheet)
                QVERIFY2(!formula.match(QString::fromUtf8(file)).hasMatch(), file);
            const Result<CsvContacts> read = readCsv(file);
            QVERIFY(read);
            const Contact &again = read->contacts.value(0).contact;
            QCOMPARE(again.name.formatted, value);
            QCOMPARE(again.note, value);
            QCOMPARE(again.phones.value(0).value, value);
            QCOMPARE(again.custom.value(0).value, value);
        }
    }

    void exportedContactsAreReadBack()
    {
        QList<Contact> contacts;
        for (const QString &name : golden::names(u"cards"_s, u"*.vcf"_s)) {
            if (Result<Contact> contact = readVCard(golden::read(u"cards/"_s + name)))
                contacts.append(normalise(*contact, {}));
        }
        const Result<CsvContacts> read = readCsv(exportCsv(contacts));
        QVERIFY(read);
        QCOMPARE(read->contacts.size(), contacts.size());
        for (qsizetype i = 0; i < contacts.size(); ++i) {
            const Contact &again = read->contacts[i].contact;
            for (Field field : {Field::Name, Field::Nickname, Field::Email, Field::Phone,
                                Field::Address, Field::Organization, Field::Title, Field::Birthday,
                                Field::Anniversary, Field::Note, Field::Group, Field::Url})
                QVERIFY2(sameField(again, contacts[i], field),
                         qPrintable(fieldName(field) + u": "_s + fieldText(again, field) +
                                    u" / "_s + fieldText(contacts[i], field)));
        }
    }

    // Else the separator would be taken from a column's name, and the rows fall apart.
    void aColumnsNameMayHoldOtherSeparators()
    {
        Contact contact;
        contact.note = u"one\ntwo"_s;
        contact.custom = {{u"a"_s + QString(100, u';') + QString(100, u'\t'), u"value"_s}};
        const Result<CsvContacts> read = readCsv(exportCsv({contact}));
        QVERIFY(read);
        QCOMPARE(read->contacts.size(), 1);
        QCOMPARE(read->contacts[0].contact.note, contact.note);
        QCOMPARE(read->contacts[0].contact.custom, contact.custom);
    }

    void openQuotesAreReadInBoundedTime()
    {
        QElapsedTimer timer;
        timer.start();
        (void)readCsvTable("a,b\n" + QByteArray("\"x\"\",y\n").repeated(200'000));
        (void)readCsvTable("a,b\n" + QByteArray("\"").repeated(2'000'001));
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }

    // Each row carries the header with it, so that it can be read alone.
    void aHeaderAboveItsLimitIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray limit(maxCsvHeaderSize, 'x');
        QTest::newRow("one cell") << limit + "\r\n1\r\n";
        QTest::newRow("many cells") << "Name" + QByteArray(",").repeated(900) + limit + "\r\n";
        QTest::newRow("sep=") << "sep=;" + limit + "\r\nName;Phone\r\nAda;1\r\n";
    }
    void aHeaderAboveItsLimitIsRefused()
    {
        QFETCH(QByteArray, file);
        const Result<CsvTable> table = readCsvTable(file);
        QVERIFY(!table);
        QCOMPARE(table.error().reason, ErrorReason::TooLarge);
    }

    void aTableOfMoreThanAMillionRowsIsRefused()
    {
        const Result<CsvTable> table =
            readCsvTable("Name\n" + QByteArray("a\n").repeated(maxCsvRows + 1));
        QVERIFY(!table);
        QCOMPARE(table.error().reason, ErrorReason::TooLarge);
    }

    void whatIsNoTableIsRefused()
    {
        QVERIFY(!readCsvTable(""));
        QVERIFY(!readCsvTable("\r\n\r\n"));
        QVERIFY(!readCsvTable("sep=;\r\n"));
        QVERIFY(!readCsvTable(QByteArrayView("a\0b,c\n", 6)));
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
