#include "core/contacts/value_limit.h"
#include "core/providers/microsoft/graph_contact_reader.h"
#include "core/providers/microsoft/graph_contact_writer.h"
#include "core/providers/microsoft/graph_facts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class GraphContactTest : public QObject
{
    Q_OBJECT

    static OutgoingChange update(const QByteArray &current, Contact contact, FieldSet fields)
    {
        OutgoingChange change;
        change.item = PlanItemId::create();
        change.action = ChangeAction::Update;
        change.current = current;
        change.contact = std::move(contact);
        change.changedFields = fields;
        return change;
    }

private Q_SLOTS:
    void whatIsReadIsWrittenAgain_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *name, const char *json, const QString &fields) {
            QTest::newRow(name) << QByteArray(json) << fields;
        };
        row("name",
            "{\"displayName\":\"Dr. Ada King Lovelace "
            "Jr.\",\"givenName\":\"Ada\",\"middleName\":\"King\","
            "\"surname\":\"Lovelace\",\"title\":\"Dr.\",\"generation\":\"Jr.\"}",
            u"name"_s);
        row("nickname", "{\"nickName\":\"Enchantress\"}", u"nickname"_s);
        row("three addresses in order",
            "{\"emailAddresses\":[{\"address\":\"z@example.com\"},{\"address\":\"a@example.com\"},"
            "{\"address\":\"m@example.com\"}]}",
            u"email"_s);
        row("all numbers there is room for",
            "{\"businessPhones\":[\"1\",\"2\"],\"homePhones\":[\"3\",\"4\"],\"mobilePhone\":\"5\"}",
            u"phone"_s);
        row("three postal addresses",
            "{\"homeAddress\":{\"street\":\"1 A\\nFloor "
            "2\",\"city\":\"B\",\"state\":\"C\",\"postalCode\":\"D\","
            "\"countryOrRegion\":\"E\"},\"businessAddress\":{\"street\":\"x\",\"city\":null,"
            "\"state\":null,"
            "\"postalCode\":null,\"countryOrRegion\":null},\"otherAddress\":{\"street\":null,"
            "\"city\":\"y\",\"state\":null,\"postalCode\":null,\"countryOrRegion\":null}}",
            u"address"_s);
        row("company", "{\"companyName\":\"Engines & Co\",\"department\":\"Mill\"}",
            u"organization"_s);
        row("title and profession", "{\"jobTitle\":\"Analyst\",\"profession\":\"Countess\"}",
            u"title"_s);
        row("birthday", "{\"birthday\":\"1815-12-10T11:59:00Z\"}", u"birthday"_s);
        row("web page", "{\"businessHomePage\":\"https://example.com/ada\"}", u"url"_s);
        row("instant messaging", "{\"imAddresses\":[\"xmpp:ada@example.com\",\"ada.skype\"]}",
            u"im"_s);
        row("note", "{\"personalNotes\":\"first\\nsecond\"}", u"note"_s);
        row("categories", "{\"categories\":[\"VIP\",\"Blue category\"]}", u"group"_s);
        row("people around",
            "{\"spouseName\":\"William\",\"manager\":\"Charles\",\"assistantName\":\"Mary\","
            "\"children\":[\"Byron\",\"Anne\"]}",
            u"relation"_s);
        row("scripts and emoji",
            "{\"displayName\":\"陽子 🦊\",\"givenName\":\"أمل\",\"surname\":\"Ελένη\","
            "\"middleName\":null,\"title\":null,\"generation\":\"👩‍👩‍👧\"}",
            u"name"_s);
    }
    void whatIsReadIsWrittenAgain()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, fields);
        const Result<Contact> contact = graph::readContact(json);
        QVERIFY(contact);
        const FieldSet field = *fieldSetFromName(fields);
        QCOMPARE(filledFields(*contact), field);
        QJsonObject expected = graph::properties({}, field);
        const QJsonObject given = object(json.constData());
        for (auto property = given.begin(); property != given.end(); ++property)
            expected.insert(property.key(), property.value());
        QCOMPARE(compact(graph::properties(*contact, field)), compact(expected));
        // It fits by its own declaration, and needs no patch.
        QCOMPARE(beyondLimits(*contact, graph::capabilities(true).limits), FieldSet());
        const Result<QJsonObject> patch = graph::patch(update(json, *contact, FieldSet::all()));
        QVERIFY(patch && patch->isEmpty());
    }

    void typesSayWhereANumberGoes_data()
    {
        QTest::addColumn<QStringList>("types");
        QTest::addColumn<QString>("property");
        QTest::newRow("cell") << QStringList{u"cell"_s} << u"mobilePhone"_s;
        QTest::newRow("home") << QStringList{u"home"_s} << u"homePhones"_s;
        QTest::newRow("home and voice") << QStringList{u"home"_s, u"voice"_s} << u"homePhones"_s;
        QTest::newRow("work") << QStringList{u"work"_s} << u"businessPhones"_s;
        QTest::newRow("none") << QStringList{} << u"businessPhones"_s;
        QTest::newRow("fax has no place") << QStringList{u"fax"_s, u"home"_s} << QString();
        QTest::newRow("pager has no place") << QStringList{u"pager"_s} << QString();
    }
    void typesSayWhereANumberGoes()
    {
        QFETCH(QStringList, types);
        QFETCH(QString, property);
        Contact contact;
        contact.phones = {{.value = u"77"_s, .types = types}};
        const QJsonObject written = graph::properties(contact, {Field::Phone});
        for (const QString &name : {u"mobilePhone"_s, u"homePhones"_s, u"businessPhones"_s})
            QCOMPARE(compact({{u"x"_s, written.value(name)}}).contains("77"), name == property);
        const FieldSet lost = beyondLimits(contact, graph::capabilities(true).limits);
        QCOMPARE(lost.contains(Field::Phone), property.isEmpty());
    }

    void whatHasNoRoomIsLeftOutAndDeclared()
    {
        Contact contact;
        for (int i = 0; i < 5; ++i) {
            contact.emails.append({.value = u"%1@example.com"_s.arg(i), .preferred = i == 4});
            contact.phones.append({.value = QString::number(i), .types = {u"home"_s}});
            contact.nicknames.append(QString::number(i));
            contact.urls.append({.value = u"https://example.com/%1"_s.arg(i)});
        }
        contact.relations = {{.value = u"Bo"_s, .types = {u"friend"_s}}};
        contact.organization.units = {u"Mill"_s, u"Store"_s};
        const QJsonObject written = graph::properties(contact, FieldSet::all());
        const QJsonArray emails = written.value(u"emailAddresses"_s).toArray();
        QCOMPARE(emails.size(), 3);
        QCOMPARE(emails.first()[u"address"_s].toString(), u"4@example.com"_s); // the preferred one
        QCOMPARE(written.value(u"homePhones"_s).toArray().size(), 2);
        QVERIFY(written.value(u"spouseName"_s).isNull());
        QCOMPARE(fieldSetName(beyondLimits(contact, graph::capabilities(true).limits)),
                 u"nickname,email,phone,organization,url,relation"_s);
    }

    void aBirthdayIsTheDateThatIsWritten_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QString>("date");
        QTest::newRow("Exchange's") << QByteArray("1815-12-10T11:59:00Z") << u"1815-12-10"_s;
        QTest::newRow("midnight") << QByteArray("1815-12-10T00:00:00Z") << u"1815-12-10"_s;
        QTest::newRow("noon, offset") << QByteArray("2000-02-29T12:00:00+02:00") << u"2000-2-29"_s;
        QTest::newRow("without its year") << QByteArray("1604-12-10T11:59:00Z") << u"0-12-10"_s;
        QTest::newRow("nothing") << QByteArray("0001-01-01T00:00:00Z") << u"0-0-0"_s;
    }
    void aBirthdayIsTheDateThatIsWritten()
    {
        QFETCH(QByteArray, time);
        QFETCH(QString, date);
        const Result<Contact> contact = graph::readContact("{\"birthday\":\"" + time + "\"}");
        QVERIFY(contact);
        const PartialDate day = contact->birthday;
        QCOMPARE(u"%1-%2-%3"_s.arg(day.year).arg(day.month).arg(day.day), date);
    }
    void aBirthdayWithoutYearStaysAsItIs()
    {
        const QByteArray json = "{\"birthday\":\"1990-05-04T11:59:00Z\"}";
        Contact contact = *graph::readContact(json);
        contact.birthday = {.month = 6, .day = 1};
        const Result<QJsonObject> patch = graph::patch(update(json, contact, {Field::Birthday}));
        QVERIFY(patch && patch->isEmpty());
        QCOMPARE(partialDates(contact), FieldSet{Field::Birthday});
        QVERIFY(!graph::capabilities(true).holdsPartialDates);
        contact.birthday = {};
        QCOMPARE(compact(*graph::patch(update(json, contact, {Field::Birthday}))),
                 QByteArray("{\"birthday\":null}"));
    }

    void onlyWhatDiffersIsPatched()
    {
        const QByteArray json =
            "{\"displayName\":\"Ada\",\"jobTitle\":\"Analyst\",\"profession\":\"P\","
            "\"businessPhones\":[\"1\"],\"mobilePhone\":\"2\",\"personalNotes\":\"n\"}";
        Contact contact = *graph::readContact(json);
        contact.title = u"Countess"_s;
        contact.phones.removeIf([](const Entry &entry) { return entry.value == "2"_L1; });
        contact.note = u"not among the fields"_s;
        const auto patch = graph::patch(update(json, contact, {Field::Title, Field::Phone}));
        QVERIFY(patch);
        QCOMPARE(compact(*patch), QByteArray("{\"jobTitle\":\"Countess\",\"mobilePhone\":null}"));
    }
    void namesBesideAddressesStay()
    {
        const QByteArray json =
            "{\"emailAddresses\":[{\"address\":\"A@example.com\",\"name\":\"Ada L.\"}]}";
        Contact contact = *graph::readContact(json);
        contact.emails.append({.value = u"b@example.com"_s});
        const auto patch = graph::patch(update(json, contact, {Field::Email}));
        QVERIFY(patch);
        QCOMPARE(
            compact(*patch),
            QByteArray("{\"emailAddresses\":[{\"address\":\"A@example.com\",\"name\":\"Ada L.\"},"
                       "{\"address\":\"b@example.com\"}]}"));
    }
    void anAddressIsClearedPartByPart()
    {
        const QByteArray json = "{\"homeAddress\":{\"city\":\"London\"}}";
        Contact contact = *graph::readContact(json);
        contact.addresses.clear();
        const auto patch = graph::patch(update(json, contact, {Field::Address}));
        QVERIFY(patch);
        QCOMPARE(compact(*patch),
                 QByteArray("{\"homeAddress\":{\"city\":null,\"countryOrRegion\":null,"
                            "\"postalCode\":null,\"state\":null,\"street\":null}}"));
    }
    void aCreationCarriesItsMarkAndNothingEmpty()
    {
        OutgoingChange change;
        change.item = PlanItemId::create();
        change.contact.name.given = u"Ada"_s;
        change.contact.photo = {u"image/png"_s, "x", {}};
        const auto body = graph::creation(change);
        QVERIFY(body);
        QCOMPARE(body->keys(), QStringList({u"displayName"_s, u"givenName"_s,
                                            u"singleValueExtendedProperties"_s}));
        const QJsonValue mark = body->value(u"singleValueExtendedProperties"_s).toArray().first();
        QCOMPARE(mark[u"value"_s].toString(), change.item.value());
    }
    void whatIsGivenBackKeepsWhatTheModelDoesNotKnow()
    {
        OutgoingChange change;
        change.item = PlanItemId::create();
        change.current =
            "{\"displayName\":\"Ada\",\"officeLocation\":\"B 12\",\"yomiGivenName\":\"エイダ\","
            "\"emailAddresses\":[{\"address\":\"a@example.com\",\"name\":\"Ada L.\"}]}";
        change.contact = *graph::readContact(change.current);
        const auto body = graph::creation(change);
        QVERIFY(body);
        QCOMPARE(body->value(u"officeLocation"_s).toString(), u"B 12"_s);
        QCOMPARE(body->value(u"yomiGivenName"_s).toString(), u"エイダ"_s);
        QVERIFY(compact(*body).contains("Ada L."));
    }

    void aPropertyOfAnotherTypeIsNotReadAsEmpty_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json :
             {"{\"displayName\":7}", "{\"emailAddresses\":{}}", "{\"emailAddresses\":[\"x\"]}",
              "{\"homeAddress\":\"London\"}", "{\"birthday\":\"soon\"}", "{\"birthday\":[\"x\"]}",
              "{\"businessPhones\":[{\"n\":1}]}", "{\"homeAddress\":{\"city\":1}}", "[]", "",
              "{\"displayName\""})
            QTest::newRow(json) << QByteArray(json);
    }
    void aPropertyOfAnotherTypeIsNotReadAsEmpty()
    {
        QFETCH(QByteArray, json);
        const Result<Contact> contact = graph::readContact(json);
        QVERIFY(!contact);
        QCOMPARE(contact.error().reason, ErrorReason::Damaged);
    }
    void everyPropertyIsAskedFor()
    {
        const QByteArray selected = graph::selection();
        const QJsonObject all = graph::properties({}, FieldSet::all());
        for (const QString &name : all.keys())
            QVERIFY2(selected.contains(name.toLatin1()), qPrintable(name));
        QCOMPARE(all.size(), graph::modelledProperties().size());
    }
};

QTEST_GUILESS_MAIN(GraphContactTest)
#include "graph_contact_test.moc"
