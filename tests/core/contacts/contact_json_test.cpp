#include "core/contacts/contact_json.h"
#include "core/contacts/vcard_reader.h"
#include "tests/core/contacts/golden.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

class ContactJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contactsSurviveAndAreValidJson_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : golden::names(u"cards"_s, u"*.vcf"_s))
            QTest::addRow("%s", qPrintable(name)) << name;
    }
    void contactsSurviveAndAreValidJson()
    {
        QFETCH(QString, name);
        const Result<Contact> contact = readVCard(golden::read(u"cards/"_s + name));
        if (!contact)
            QSKIP("this Qt was built without ICU");
        const QByteArray json = contactToJson(*contact);
        // QJsonDocument sorts keys as well and writes the same bytes: an independent reader agrees.
        QCOMPARE(json, QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact));
        const Result<Contact> again = contactFromJson(json);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
        QCOMPARE(*again, *contact);
        const Result<Contact> indented =
            contactFromJson(QJsonDocument::fromJson(json).toJson(QJsonDocument::Indented));
        QVERIFY(indented);
        QCOMPARE(*indented, *contact);
    }

    void fieldsSurviveOnTheirOwn()
    {
        const Result<Contact> contact = readVCard(golden::read(u"cards/apple.vcf"_s));
        QVERIFY(contact);
        Contact copy;
        copy.uid = contact->uid;
        for (Field field : allFieldsInOrder)
            QVERIFY(setFieldFromJson(copy, field, fieldToJson(*contact, field)));
        QCOMPARE(copy, *contact);
        QCOMPARE(fieldToJson(*contact, Field::Title), QByteArray("{\"title\":\"Analyst\"}"));
        QCOMPARE(fieldToJson(Contact(), Field::Note), QByteArray("null"));
        QVERIFY(setFieldFromJson(copy, Field::Note, "null"));
        QVERIFY(copy.note.isEmpty());
        QCOMPARE(fieldToJsonValue(*contact, Field::Nickname).toArray().size(), 1);
        QVERIFY(fieldToJsonValue(Contact(), Field::Nickname).isNull());
    }

    void controlCharactersAndEmojiSurvive()
    {
        Contact contact;
        contact.note = u"\u0001\t\"\\/\u007f\u2028 𝄞"_s;
        const Result<Contact> again = contactFromJson(contactToJson(contact));
        QVERIFY(again);
        QCOMPARE(*again, contact);
        const Result<Contact> escaped =
            contactFromJson("{\"note\":\"\\u0001\\t\\\"\\\\\\/\\u007f\\u2028 \\ud834\\udd1e\"}");
        QVERIFY(escaped);
        QCOMPARE(*escaped, contact);
    }

    void whatIsNotAContactIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorReason>("reason");
        const auto row = [](const char *json, ErrorReason reason = ErrorReason::Damaged) {
            QTest::addRow("%s", json) << QByteArray(json) << reason;
        };
        row("");
        row("null");
        row("[]");
        row("{");
        row("{\"note\":\"a");
        row("{\"note\":\"a\\");
        row("{\"note\":\"\\u12\"}");
        row("{\"note\":\"a\nb\"}");
        row("{\"note\":1}");
        row("{\"note\":\"\xff\"}");
        row("{\"note\":\"a\"} x");
        row("{\"emails\":[{\"value\":\"a\"}");
        row("{\"photo\":{\"data\":\"?\"}}");
        row("{\"future\":1}", ErrorReason::NewerVersion);
        row("{\"kind\":\"robot\"}", ErrorReason::NewerVersion);
    }
    void whatIsNotAContactIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorReason, reason);
        const Result<Contact> contact = contactFromJson(json);
        QVERIFY(!contact);
        QCOMPARE(contact.error().reason, reason);
    }

    void aFieldsJsonCannotSetAnotherField()
    {
        Contact contact;
        QVERIFY(!setFieldFromJson(contact, Field::Note, "\"a\",\"uid\":\"b\""));
        QCOMPARE(contact, Contact());
    }

    void aTypicalContactTakesMicroseconds()
    {
        const Result<Contact> contact = readVCard(golden::read(u"cards/google.vcf"_s));
        QVERIFY(contact);
        QBENCHMARK
        {
            const Result<Contact> again = contactFromJson(contactToJson(*contact));
            QVERIFY(again);
        }
    }
};

QTEST_GUILESS_MAIN(ContactJsonTest)
#include "contact_json_test.moc"
