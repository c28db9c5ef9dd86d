#include "core/contacts/normalise.h"
#include "core/providers/google/google_item.h"
#include "core/providers/google/google_person_reader.h"
#include "core/providers/google/google_person_writer.h"
#include "core/providers/google/google_types.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

GoogleGroups groups()
{
    return {{{u"contactGroups/a1"_s, u"Customers"_s}, {u"contactGroups/b2"_s, u"Ärzte"_s}},
            {u"contactGroups/myContacts"_s, u"contactGroups/starred"_s}};
}

Contact read(const QJsonObject &person)
{
    return normalise(readPerson(person, groups().names), u"DE"_s);
}

Contact full()
{
    Contact c;
    c.name = {
        u"Dr. Ada King Lovelace Jr."_s, u"Lovelace"_s, u"Ada"_s, u"King"_s, u"Dr."_s, u"Jr."_s};
    c.nicknames = {u"Adele"_s, u"阿达"_s};
    c.emails = {{u"ada@example.com"_s, {u"work"_s}}, {u"a@home.example"_s, {}, u"Büro 2"_s}};
    c.phones = {{u"+49 30 1234567"_s, {u"cell"_s}},
                {u"+49 30 2222222"_s, {u"fax"_s, u"home"_s}},
                {u"+49 30 3333333"_s, {}, u"Boat 🎈"_s}};
    c.addresses = {{u"PO 1"_s,
                    u"Flat 2"_s,
                    u"12 Street\nBack"_s,
                    u"London"_s,
                    u"LDN"_s,
                    u"W1"_s,
                    u"UK"_s,
                    {u"home"_s}}};
    c.organization = {u"Analytical Engines"_s, {u"Research"_s}};
    c.title = u"Countess"_s;
    c.role = u"Programmer"_s;
    c.birthday = {1815, 12, 10, {}};
    c.anniversary = {0, 7, 8, {}};
    c.urls = {{u"https://example.com/ada"_s, {u"work"_s}}, {u"https://b.example"_s, {}, u"blog"_s}};
    c.ims = {{u"xmpp:ada@example.com"_s, {u"home"_s}}, {u"skype:live:ada"_s, {}}};
    c.note = u"First line\nзаметка 📝"_s;
    c.groups = {u"Customers"_s, u"Ärzte"_s};
    c.relations = {{u"Byron"_s, {}, u"Father"_s}, {u"William"_s, {u"spouse"_s}}};
    c.custom = {{u"X-CUSTOMER-NO"_s, u"007"_s, {}, {}}};
    return normalise(c, u"DE"_s);
}

} // namespace

class GooglePersonTest : public QObject
{
    Q_OBJECT

    // What Google makes of a person that is written: displayName of the parts.
    static QJsonObject told(QJsonObject person)
    {
        QJsonArray names = person.value("names"_L1).toArray();
        if (names.isEmpty())
            return person;
        QJsonObject name = names.first().toObject();
        QStringList parts;
        for (const QLatin1StringView key : {"honorificPrefix"_L1, "givenName"_L1, "middleName"_L1,
                                            "familyName"_L1, "honorificSuffix"_L1})
            parts.append(name.value(key).toString());
        parts.removeAll(QString());
        name.insert("displayName"_L1, parts.isEmpty() ? name.value("unstructuredName"_L1).toString()
                                                      : parts.join(u' '));
        person.insert("names"_L1, QJsonArray{name});
        return person;
    }

private Q_SLOTS:
    void whatIsWrittenReadsTheSame()
    {
        const Contact contact = full();
        Contact back = read(told(newPerson(contact, {}, groups(), u"mark"_s)));
        QCOMPARE(back.uid, u"mark"_s);
        back.uid.clear();
        for (const Field field : differingFields(contact, back).toList())
            qWarning() << fieldName(field) << fieldText(contact, field) << fieldText(back, field);
        QCOMPARE(differingFields(contact, back), FieldSet());
    }

    void aTypeIsTheSameInBothVocabularies_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<QString>("google");
        QTest::addColumn<QStringList>("types");
        QTest::addColumn<QString>("label");
        const int phone = int(TypeWords::Phone);
        const int plain = int(TypeWords::Plain);
        const int relation = int(TypeWords::Relation);
        const auto row = [](int words, const char *google, const QStringList &types,
                            const QString &label = {}) {
            QTest::addRow("%d %s", words, google)
                << words << QString::fromUtf8(google) << types << label;
        };
        row(phone, "mobile", {u"cell"_s});
        row(phone, "home", {u"home"_s});
        row(phone, "work", {u"work"_s});
        row(phone, "homeFax", {u"fax"_s, u"home"_s});
        row(phone, "workFax", {u"fax"_s, u"work"_s});
        row(phone, "otherFax", {u"fax"_s});
        row(phone, "pager", {u"pager"_s});
        row(phone, "workMobile", {u"cell"_s, u"work"_s});
        row(phone, "workPager", {u"pager"_s, u"work"_s});
        row(phone, "main", {u"main"_s});
        row(phone, "other", {u"other"_s});
        row(phone, "googleVoice", {}, u"googleVoice"_s);
        row(phone, "video", {u"video"_s});
        row(phone, "Desk / 桌子", {}, u"Desk / 桌子"_s);
        row(phone, "", {});
        row(plain, "home", {u"home"_s});
        row(plain, "homePage", {}, u"homePage"_s);
        row(plain, "Mobile?", {}, u"Mobile?"_s);
        row(relation, "spouse", {u"spouse"_s});
        row(relation, "mother", {}, u"Mother"_s);
        row(relation, "domesticPartner", {}, u"domesticPartner"_s);
        row(relation, "Aunt", {}, u"Aunt"_s);
    }
    void aTypeIsTheSameInBothVocabularies()
    {
        QFETCH(int, words);
        QFETCH(QString, google);
        QFETCH(QStringList, types);
        QFETCH(QString, label);
        const TypeAndLabel model{types, label};
        QCOMPARE(fromGoogleType(google, TypeWords(words)), model);
        QCOMPARE(toGoogleType(model, TypeWords(words)), google);
    }

    void anAddressForMessagesIsTheSameBothWays_data()
    {
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("uri");
        QTest::newRow("jabber") << u"jabber"_s << u"ada@example.com"_s << u"xmpp:ada@example.com"_s;
        QTest::newRow("skype") << u"skype"_s << u"live:ada"_s << u"skype:live:ada"_s;
        QTest::newRow("icq") << u"icq"_s << u"12345"_s << u"icq:12345"_s;
        QTest::newRow("own") << u"Telegram"_s << u"ada"_s << u"Telegram:ada"_s;
        QTest::newRow("space") << u"skype"_s << u"Ada 100%"_s << u"skype:Ada%20100%25"_s;
        QTest::newRow("script") << u"qq"_s << u"阿达"_s << u"qq:阿达"_s;
        QTest::newRow("none") << QString() << u"ada"_s << u"ada"_s;
    }
    void anAddressForMessagesIsTheSameBothWays()
    {
        QFETCH(QString, protocol);
        QFETCH(QString, username);
        QFETCH(QString, uri);
        QCOMPARE(imUri(protocol, username), uri);
        QCOMPARE(imName(uri).protocol, protocol);
        QCOMPARE(imName(uri).username, username);
    }

    void aDateMayBePartial_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<PartialDate>("expected");
        QTest::newRow("whole") << QByteArray("{\"date\":{\"year\":1815,\"month\":12,\"day\":10}}")
                               << PartialDate{1815, 12, 10, {}};
        QTest::newRow("no year") << QByteArray("{\"date\":{\"month\":12,\"day\":10}}")
                                 << PartialDate{0, 12, 10, {}};
        QTest::newRow("year 0") << QByteArray("{\"date\":{\"year\":0,\"month\":12,\"day\":10}}")
                                << PartialDate{0, 12, 10, {}};
        QTest::newRow("year") << QByteArray("{\"date\":{\"year\":1815}}")
                              << PartialDate{1815, 0, 0, {}};
        QTest::newRow("text") << QByteArray("{\"text\":\"in spring\"}")
                              << PartialDate{0, 0, 0, u"in spring"_s};
        QTest::newRow("both") << QByteArray(
                                     "{\"date\":{\"month\":2,\"day\":29},\"text\":\"29.2.\"}")
                              << PartialDate{0, 2, 29, {}};
    }
    void aDateMayBePartial()
    {
        QFETCH(QByteArray, date);
        QFETCH(PartialDate, expected);
        const Contact contact = read({{u"birthdays"_s, QJsonArray{json(date)}}});
        QCOMPARE(contact.birthday, expected);
        const QJsonObject back = personWith(contact, {Field::Birthday}, {}, groups());
        QCOMPARE(read(back).birthday, expected);
    }

    void aNameHasPartsOrIsOneText()
    {
        Contact text;
        text.name.formatted = u"Support Team"_s;
        const QJsonObject one = personWith(text, {Field::Name}, {}, groups());
        QCOMPARE(one, json("{\"names\":[{\"unstructuredName\":\"Support Team\"}]}"));

        // Beside parts the text of before would contradict them.
        Contact renamed = text;
        renamed.name = {u"Ada Byron"_s, u"Byron"_s, u"Ada"_s, {}, {}, {}};
        const QJsonObject current =
            json("{\"names\":[{\"displayName\":\"Ada Lovelace\",\"givenName\":\"Ada\","
                 "\"familyName\":\"Lovelace\",\"unstructuredName\":\"Ada Lovelace\","
                 "\"phoneticGivenName\":\"Ay-da\"}]}");
        QCOMPARE(personWith(renamed, {Field::Name}, current, groups()),
                 json("{\"names\":[{\"familyName\":\"Byron\",\"givenName\":\"Ada\","
                      "\"phoneticGivenName\":\"Ay-da\"}]}"));
        QCOMPARE(personWith(Contact(), {Field::Name}, current, groups()), json("{\"names\":[]}"));
    }

    void whatAWriteDoesNotKnowSurvivesIt()
    {
        const QJsonObject current =
            json("{\"phoneNumbers\":[{\"value\":\"1\",\"type\":\"home\",\"canonicalForm\":\"+1\","
                 "\"extra\":\"kept\"},{\"value\":\"2\",\"type\":\"work\",\"extra\":\"kept too\"},"
                 "{\"value\":\"3\",\"extra\":\"goes\"}],"
                 "\"organizations\":[{\"name\":\"A\",\"title\":\"T\",\"domain\":\"a.example\"},"
                 "{\"name\":\"B\"}],"
                 "\"events\":[{\"type\":\"other\",\"date\":{\"year\":2000,\"month\":1,\"day\":1}},"
                 "{\"type\":\"anniversary\",\"date\":{\"year\":2001,\"month\":1,\"day\":1}}]}");
        Contact contact = read(current);
        contact.phones = {{u"2"_s, {u"cell"_s}}, {u"1"_s, {u"home"_s}}, {u"4"_s, {}, u"Desk"_s}};
        contact.organization.name = u"C"_s;
        contact.title.clear(); // approved later, perhaps
        contact.anniversary = {2002, 2, 2, {}};
        const QJsonObject written = personWith(
            contact, {Field::Phone, Field::Organization, Field::Anniversary}, current, groups());
        QCOMPARE(written.value("phoneNumbers"_L1).toArray(),
                 json("{\"a\":[{\"value\":\"2\",\"type\":\"mobile\",\"extra\":\"kept too\"},"
                      "{\"value\":\"1\",\"type\":\"home\",\"extra\":\"kept\"},"
                      "{\"value\":\"4\",\"type\":\"Desk\"}]}")
                     .value("a"_L1)
                     .toArray());
        QCOMPARE(written.value("organizations"_L1).toArray(),
                 json("{\"a\":[{\"name\":\"C\",\"title\":\"T\",\"domain\":\"a.example\"},"
                      "{\"name\":\"B\"}]}")
                     .value("a"_L1)
                     .toArray());
        QCOMPARE(written["events"_L1][0]["date"_L1]["year"_L1].toInt(), 2000);
        QCOMPARE(written["events"_L1][1]["date"_L1]["year"_L1].toInt(), 2002);
        QCOMPARE(written.keys(), QStringList({u"events"_s, u"organizations"_s, u"phoneNumbers"_s}));
    }

    void whatIsOfAProfileIsNobodysContact()
    {
        const QJsonObject person =
            json("{\"emailAddresses\":[{\"value\":\"p@x\",\"metadata\":{\"source\":{\"type\":"
                 "\"PROFILE\"}}},{\"value\":\"c@x\",\"metadata\":{\"source\":{\"type\":"
                 "\"CONTACT\"}}}]}");
        const Contact contact = read(person);
        QCOMPARE(contact.emails.size(), 1);
        QCOMPARE(contact.emails.first().value, u"c@x"_s);
        QCOMPARE(personWith(contact, {Field::Email}, person, groups()),
                 json("{\"emailAddresses\":[{\"value\":\"c@x\"}]}"));
    }

    void groupsKeepWhatIsGooglesAndNeverRunOut()
    {
        const QJsonObject current =
            json("{\"memberships\":["
                 "{\"contactGroupMembership\":{\"contactGroupResourceName\":\"contactGroups/a1\"}},"
                 "{\"contactGroupMembership\":{\"contactGroupResourceName\":\"contactGroups/"
                 "starred\"}}]}");
        Contact contact = read(current);
        QCOMPARE(contact.groups, QStringList{u"Customers"_s});
        contact.groups = {u"Ärzte"_s};
        const auto namesOf = [](const QJsonObject &person) { return membershipsOf(person); };
        QCOMPARE(namesOf(personWith(contact, {Field::Group}, current, groups())),
                 QStringList({u"contactGroups/starred"_s, u"contactGroups/b2"_s}));

        const QJsonObject only = json(
            "{\"memberships\":["
            "{\"contactGroupMembership\":{\"contactGroupResourceName\":\"contactGroups/a1\"}}]}");
        contact.groups.clear();
        QCOMPARE(namesOf(personWith(contact, {Field::Group}, only, groups())),
                 QStringList{u"contactGroups/myContacts"_s});
        QCOMPARE(groupsMissing({u"Customers"_s, u"New"_s, u"New"_s}, groups()),
                 QStringList{u"New"_s});
    }

    void aTextIsReadInOneForm()
    {
        // "é" as two characters, and line ends of another system.
        const Contact contact =
            read({{u"biographies"_s, QJsonArray{QJsonObject{{u"value"_s, u"cafe\u0301\r\nb"_s}}}}});
        QCOMPARE(contact.note, u"caf\u00e9\nb"_s);
        // The same text in another form isn't another value.
        const QJsonObject current = {
            {u"urls"_s, QJsonArray{QJsonObject{{u"value"_s, u"http://cafe\u0301"_s},
                                               {u"extra"_s, u"kept"_s}}}}};
        QCOMPARE(personWith(read(current), {Field::Url}, current, groups()), current);
    }

    void anAddressOfOneTextIsAStreet()
    {
        const QJsonObject current =
            json("{\"addresses\":[{\"formattedValue\":\"12 Street, London\",\"type\":\"home\"}]}");
        Contact contact = read(current);
        QCOMPARE(contact.addresses.first().street, u"12 Street, London"_s);
        QCOMPARE(personWith(contact, {Field::Address}, current, groups()), current);
        contact.addresses.first().types = {u"work"_s};
        QCOMPARE(personWith(contact, {Field::Address}, current, groups()),
                 json("{\"addresses\":[{\"formattedValue\":\"12 Street, London\",\"type\":"
                      "\"work\"}]}"));
        contact.addresses.first().city = u"London"_s; // then the old text would contradict it
        QVERIFY(!personWith(contact, {Field::Address}, current, groups())["addresses"_L1][0]
                     .toObject()
                     .contains("formattedValue"_L1));
    }

    void whatIsOfAnotherKindIsEmpty_data()
    {
        QTest::addColumn<QByteArray>("person");
        QTest::newRow("text") << QByteArray("{\"names\":\"Ada\",\"emailAddresses\":{}}");
        QTest::newRow("numbers") << QByteArray(
            "{\"names\":[1],\"emailAddresses\":[{\"value\":7}],\"birthdays\":[{\"date\":{"
            "\"year\":\"x\",\"month\":99,\"day\":-1}}],\"memberships\":[null]}");
        QTest::newRow("nothing") << QByteArray("{}");
    }
    void whatIsOfAnotherKindIsEmpty()
    {
        QFETCH(QByteArray, person);
        Contact contact = read(json(person));
        contact.uid.clear();
        QCOMPARE(contact, Contact());
    }

    void aContactGivenBackIsWholeAndMarkedAnew()
    {
        GoogleItem former;
        former.groups = {{u"contactGroups/gone"_s, u"Customers"_s}};
        former.person =
            json("{\"resourceName\":\"people/c1\",\"metadata\":{\"sources\":[]},"
                 "\"names\":[{\"givenName\":\"Ada\",\"displayName\":\"Ada\"}],"
                 "\"genders\":[{\"value\":\"female\"}],\"sipAddresses\":[{\"value\":\"sip:a\"}],"
                 "\"clientData\":[{\"key\":\"contact-warden\",\"value\":\"old\"},{\"key\":\"else\","
                 "\"value\":\"kept\"}],\"memberships\":[{\"contactGroupMembership\":{"
                 "\"contactGroupResourceName\":\"contactGroups/gone\"}},{"
                 "\"contactGroupMembership\":{\"contactGroupResourceName\":"
                 "\"contactGroups/starred\"}}]}");
        const QJsonObject person = newPerson(Contact(), former, groups(), u"new"_s);
        QCOMPARE(person["genders"_L1][0]["value"_L1].toString(), u"female"_s);
        QCOMPARE(person["sipAddresses"_L1][0]["value"_L1].toString(), u"sip:a"_s);
        QCOMPARE(readPerson(person, {}).uid, u"new"_s);
        QCOMPARE(person.value("clientData"_L1).toArray().size(), 2);
        QVERIFY(!person.contains("resourceName"_L1) && !person.contains("metadata"_L1));
        QCOMPARE(membershipsOf(person),
                 QStringList({u"contactGroups/starred"_s, u"contactGroups/a1"_s}));
    }
};

QTEST_GUILESS_MAIN(GooglePersonTest)
#include "google_person_test.moc"
