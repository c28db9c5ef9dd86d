#include "core/providers/hubspot/hubspot_contact.h"
#include "core/providers/hubspot/hubspot_state.h"

#include <QTest>
#include <QTimeZone>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

Contact contactWith(const HubSpotProperties &properties)
{
    HubSpotObject object;
    object.id = u"1"_s;
    object.properties = properties;
    return contactFrom(object);
}

Entry entry(const QString &value, const QStringList &types = {}, bool preferred = false)
{
    return {.value = value, .types = types, .preferred = preferred};
}

} // namespace

// Between a contact and HubSpot's properties.
class HubSpotContactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPropertyHasItsPlace()
    {
        const HubSpotProperties all = {
            {u"email"_s, u"ada@example.com"_s},
            {u"hs_additional_emails"_s, u"countess@example.org; ada@example.net"_s},
            {u"firstname"_s, u"Ada"_s},
            {u"lastname"_s, u"Łovelace 李"_s},
            {u"salutation"_s, u"Dr."_s},
            {u"phone"_s, u"+44 20 7946 0018"_s},
            {u"mobilephone"_s, u"+44 7700 900123"_s},
            {u"fax"_s, u"+44 20 7946 0019"_s},
            {u"address"_s, u"12 St James's Square"_s},
            {u"city"_s, u"London"_s},
            {u"state"_s, u"Greater London"_s},
            {u"zip"_s, u"SW1Y 4JH"_s},
            {u"country"_s, u"United Kingdom"_s},
            {u"company"_s, u"Analytical Engines 🚂"_s},
            {u"jobtitle"_s, u"Программист"_s},
            {u"website"_s, u"https://ada.example.com"_s},
            {u"date_of_birth"_s, u"1815-12-10"_s},
        };
        const Contact contact = contactWith(all);
        QCOMPARE(contact.name.given, u"Ada"_s);
        QCOMPARE(contact.name.prefix, u"Dr."_s);
        QCOMPARE(contact.emails,
                 (QList<Entry>{entry(u"ada@example.com"_s, {}, true),
                               entry(u"countess@example.org"_s), entry(u"ada@example.net"_s)}));
        QCOMPARE(contact.phones, (QList<Entry>{entry(u"+44 20 7946 0018"_s),
                                               entry(u"+44 7700 900123"_s, {u"cell"_s}),
                                               entry(u"+44 20 7946 0019"_s, {u"fax"_s})}));
        QCOMPARE(contact.addresses.first().postalCode, u"SW1Y 4JH"_s);
        QCOMPARE(contact.birthday, (PartialDate{1815, 12, 10, {}}));

        // And back, word for word but for the blank.
        HubSpotProperties expected = all;
        expected[u"hs_additional_emails"_s] = u"countess@example.org;ada@example.net"_s;
        QCOMPARE(propertiesFrom(contact, FieldSet::all(), all), expected);
        QVERIFY(beyondLimits(contact, hubSpotLimits(all.keys())).isEmpty());
        QVERIFY((filledFields(contact) - hubSpotFields(all.keys())).isEmpty());
    }

    void onlyTheFieldsAskedForAreGiven()
    {
        Contact contact;
        contact.title = u"Owner"_s;
        contact.name.family = u"King"_s;
        QCOMPARE(propertiesFrom(contact, {Field::Title}, {}),
                 (HubSpotProperties{{u"jobtitle"_s, u"Owner"_s}}));
        // What is cleared is empty.
        QCOMPARE(propertiesFrom({}, {Field::Url}, {{u"website"_s, u"x"_s}}),
                 (HubSpotProperties{{u"website"_s, QString()}}));
    }

    void aWholeNameWithoutPartsBecomesTheLastName()
    {
        Contact contact;
        contact.name.formatted = u"山田太郎"_s;
        const HubSpotProperties properties = propertiesFrom(contact, {Field::Name}, {});
        QCOMPARE(properties.value(u"lastname"_s), u"山田太郎"_s);
        QCOMPARE(properties.value(u"firstname"_s), QString());
    }

    void ofSeveralValuesThePreferredOneThenTheOneThatIsThereIsTaken()
    {
        Contact contact;
        contact.emails = {entry(u"a@example.com"_s), entry(u"b@example.com"_s)};
        contact.phones = {entry(u"1"_s, {u"home"_s}), entry(u"2"_s, {u"work"_s})};
        contact.urls = {entry(u"https://1.example"_s), entry(u"https://2.example"_s)};
        const HubSpotProperties there = {{u"email"_s, u"B@example.com"_s}, {u"phone"_s, u"2"_s}};
        HubSpotProperties properties = propertiesFrom(contact, FieldSet::all(), there);
        QCOMPARE(properties.value(u"email"_s), u"b@example.com"_s);
        QCOMPARE(properties.value(u"hs_additional_emails"_s), u"a@example.com"_s);
        QCOMPARE(properties.value(u"phone"_s), u"2"_s);
        QCOMPARE(properties.value(u"website"_s), u"https://1.example"_s);
        contact.emails.first().preferred = true;
        properties = propertiesFrom(contact, FieldSet::all(), there);
        QCOMPARE(properties.value(u"email"_s), u"a@example.com"_s);

        const QList<ValueLimit> limits = hubSpotLimits(there.keys());
        QVERIFY(beyondLimits(contact, limits).contains(Field::Phone));
        QVERIFY(beyondLimits(contact, limits).contains(Field::Url));
        QVERIFY(beyondLimits(contact, limits).contains(Field::Email)); // no additional ones there
    }

    void anAddressWithASemicolonIsNeverMadeIntoTwo()
    {
        Contact contact;
        contact.emails = {entry(u"a@example.com"_s), entry(u"\"b;c\"@example.com"_s),
                          entry(u"d@example.com"_s)};
        const HubSpotProperties properties = propertiesFrom(contact, {Field::Email}, {});
        QCOMPARE(properties.value(u"hs_additional_emails"_s), u"d@example.com"_s);
    }

    void theOrderOfAdditionalAddressesIsNoChange()
    {
        Contact contact;
        contact.emails = {entry(u"a@example.com"_s), entry(u"c@example.com"_s),
                          entry(u"b@example.com"_s)};
        const HubSpotProperties there = {
            {u"email"_s, u"a@example.com"_s},
            {u"hs_additional_emails"_s, u"b@example.com;c@example.com"_s}};
        QCOMPARE(propertiesFrom(contact, {Field::Email}, there), there);
    }

    void everyPartOfAnAddressIsKept()
    {
        Contact contact;
        contact.addresses = {{.city = u"Home"_s, .types = {u"home"_s}},
                             {.poBox = u"PO 7"_s,
                              .extended = u"Flat 2"_s,
                              .street = u"High St 1"_s,
                              .city = u"Work"_s,
                              .types = {u"work"_s}}};
        const HubSpotProperties properties = propertiesFrom(contact, {Field::Address}, {});
        QCOMPARE(properties.value(u"city"_s), u"Work"_s);
        QCOMPARE(properties.value(u"address"_s), u"High St 1, Flat 2, PO 7"_s);
    }

    void aBirthdayIsADateOnlyWhereItCanBeNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PartialDate>("date");
        QTest::newRow("date") << u"1990-02-28"_s << PartialDate{1990, 2, 28, {}};
        QTest::newRow("no such day") << u"1990-02-30"_s << PartialDate{0, 0, 0, u"1990-02-30"_s};
        QTest::newRow("yearless") << u"--12-24"_s << PartialDate{0, 12, 24, {}};
        QTest::newRow("leap day") << u"--02-29"_s << PartialDate{0, 2, 29, {}};
        QTest::newRow("American or not")
            << u"03/04/1990"_s << PartialDate{0, 0, 0, u"03/04/1990"_s};
        QTest::newRow("words") << u"весной"_s << PartialDate{0, 0, 0, u"весной"_s};
        QTest::newRow("nothing") << QString() << PartialDate();
    }
    void aBirthdayIsADateOnlyWhereItCanBeNothingElse()
    {
        QFETCH(QString, text);
        QFETCH(PartialDate, date);
        const Contact contact = contactWith({{u"date_of_birth"_s, text}});
        QCOMPARE(contact.birthday, date);
        QCOMPARE(propertiesFrom(contact, {Field::Birthday}, {}).value(u"date_of_birth"_s), text);
    }

    void aPortalWithoutAPropertyDoesNotHoldItsField()
    {
        const QStringList few = {u"email"_s, u"firstname"_s, u"lastname"_s, u"phone"_s};
        QCOMPARE(hubSpotFields(few), (FieldSet{Field::Name, Field::Email, Field::Phone}));
        Contact contact;
        contact.phones = {entry(u"1"_s, {u"cell"_s})};
        QVERIFY(beyondLimits(contact, hubSpotLimits(few)).contains(Field::Phone));
    }

    void aRevisionTellsOurValuesAndNothingElse()
    {
        HubSpotObject one;
        one.properties = {{u"email"_s, u"a@example.com"_s}, {u"phone"_s, QString()}};
        HubSpotObject other = one;
        other.properties.remove(u"phone"_s); // as a portal without it
        other.updated = QDateTime::currentDateTimeUtc();
        other.id = u"2"_s;
        QCOMPARE(one.revision(), other.revision());
        other.properties[u"phone"_s] = u"1"_s;
        QVERIFY(one.revision() != other.revision());
        // No value can pass for two.
        one.properties = {{u"city"_s, u"x"_s}, {u"company"_s, u"y"_s}};
        other.properties = {{u"city"_s, u"xcompany=1:y"_s}};
        QVERIFY(one.revision() != other.revision());
    }

    void aStateIsReadAsItWasWritten()
    {
        const HubSpotState state{
            QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, QTimeZone::utc()),
            {u"email"_s, u"firstname"_s, u"lastname"_s, u"fax"_s}};
        QCOMPARE(readState(stateBytes(state)), std::optional(state));
    }
};

QTEST_GUILESS_MAIN(HubSpotContactTest)
#include "hubspot_contact_test.moc"
