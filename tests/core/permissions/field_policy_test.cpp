#include "core/contacts/contact_json.h"
#include "core/crypto/hash.h"
#include "core/permissions/approved_change.h"
#include "core/permissions/field_hash.h"
#include "core/permissions/field_mask.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// Something in every field.
Contact fullContact()
{
    Contact contact;
    contact.uid = u"uid"_s;
    contact.name = {u"Dr. Ada Lovelace"_s, u"Lovelace"_s, u"Ada"_s, u"King"_s, u"Dr."_s, {}};
    contact.nicknames = {u"Enchantress"_s};
    contact.emails = {{u"ada@example.com"_s, {u"work"_s}, u"Office"_s, true},
                      {u"anna@example.com"_s, {}, {}, false}};
    contact.phones = {{u"+49 30 901820"_s, {u"cell"_s}, {}, false}};
    contact.addresses = {
        {{}, {}, u"Street 1"_s, u"Berlin"_s, {}, u"10115"_s, u"Germany"_s, {}, {}, false}};
    contact.organization = {u"Analytical"_s, {u"Engines"_s}};
    contact.title = u"Countess"_s;
    contact.role = u"Author"_s;
    contact.birthday = {1815, 12, 10, {}};
    contact.anniversary = {0, 7, 8, {}};
    contact.urls = {{u"https://example.com/ada?x=1"_s, {}, {}, false}};
    contact.ims = {{u"xmpp:ada@example.com"_s, {}, {}, false}};
    contact.note = u"A note"_s;
    contact.groups = {u"Friends"_s};
    contact.photo = {u"image/png"_s, "bytes", {}};
    contact.relations = {{u"Lord Byron"_s, {u"parent"_s}, {}, false}};
    contact.custom = {{u"X-SHOE"_s, u"38"_s, u"TYPE=eu"_s, u"item1"_s}};
    return contact;
}

FieldHashing hashing(char byte = 'k', const QString &region = u"DE"_s)
{
    return {std::make_shared<const Secret>(QByteArrayView(QByteArray(32, byte))), region};
}

FieldPolicy policyOf(const FieldSet &fields, Treatment treatment)
{
    FieldPolicy policy;
    for (Field field : fields.toList())
        policy.setTreatment(field, treatment);
    return policy;
}

QString hashOf(const QString &text)
{
    return QString::fromLatin1(hmacSha256(QByteArray(32, 'k'), text.toUtf8()).toHex());
}

} // namespace

// What a policy makes of a contact, and what the gate asks of it at the moment of sending.
class FieldPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMaskKeepsNoMoreThanItSays_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("name") << Field::Name << u"A. L."_s;
        QTest::newRow("nickname") << Field::Nickname << u"E•••"_s;
        QTest::newRow("email") << Field::Email << u"a•••@example.com (work)"_s;
        QTest::newRow("phone") << Field::Phone << u"•••20 (cell)"_s;
        QTest::newRow("address") << Field::Address << u"Germany"_s;
        QTest::newRow("organization") << Field::Organization << u"A•••"_s;
        QTest::newRow("title") << Field::Title << u"C•••, A•••"_s;
        QTest::newRow("birthday") << Field::Birthday << u"1815"_s;
        QTest::newRow("anniversary") << Field::Anniversary << u"•••"_s;
        QTest::newRow("url") << Field::Url << u"https://example.com/•••"_s;
        QTest::newRow("im") << Field::Im << u"xmpp:•••"_s;
        QTest::newRow("relation") << Field::Relation << u"L. B. (parent)"_s;
    }
    void aMaskKeepsNoMoreThanItSays()
    {
        QFETCH(Field, field);
        QFETCH(QString, text);
        const Contact masked = applyPolicy(fullContact(), policyOf({field}, Treatment::Masked));
        QCOMPARE(fieldText(masked, field), text);
        // Twice is as once, or the gate would refuse what was masked.
        QVERIFY(isTreated(masked, field, Treatment::Masked));
        QVERIFY(!isTreated(fullContact(), field, Treatment::Masked));
    }

    void aShortOrBrokenValueIsMaskedWhole()
    {
        Contact contact;
        contact.emails = {{u"no address"_s, {}, {}, false}};
        contact.phones = {{u"110"_s, {}, {}, false}};
        contact.urls = {{u"not a url"_s, {}, {}, false}};
        const FieldSet fields{Field::Email, Field::Phone, Field::Url};
        const Contact masked = applyPolicy(contact, policyOf(fields, Treatment::Masked));
        for (Field field : fields.toList()) {
            QCOMPARE(fieldText(masked, field), u"•••"_s);
            QVERIFY(isTreated(masked, field, Treatment::Masked));
        }
    }

    void onlyTheSaidPartOfAValueIsShown_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("five digits") << Field::Phone << u"11 22 3"_s << u"•••"_s;
        QTest::newRow("six digits") << Field::Phone << u"11 22 33"_s << u"•••33"_s;
        QTest::newRow("an at in the local part")
            << Field::Email << u"\"ada@home\"@example.com"_s << u"a•••@example.com"_s;
        QTest::newRow("no local part") << Field::Email << u"@example.com"_s << u"•••"_s;
        QTest::newRow("a password in an address")
            << Field::Url << u"https://ada:secret@example.com/"_s << u"https://example.com/•••"_s;
        QTest::newRow("no scheme") << Field::Im << u":ada"_s << u"•••"_s;
        QTest::newRow("three words") << Field::Relation << u"Ada King Byron"_s << u"A. B."_s;
    }
    void onlyTheSaidPartOfAValueIsShown()
    {
        QFETCH(Field, field);
        QFETCH(QString, value);
        QFETCH(QString, text);
        Contact contact;
        for (auto &[each, entries] :
             {std::pair(Field::Phone, &contact.phones), std::pair(Field::Email, &contact.emails),
              std::pair(Field::Url, &contact.urls), std::pair(Field::Im, &contact.ims),
              std::pair(Field::Relation, &contact.relations)}) {
            if (each == field)
                *entries = {{value, {}, u"a label of one's own"_s, false}};
        }
        const Contact masked = applyPolicy(contact, policyOf({field}, Treatment::Masked));
        QCOMPARE(fieldText(masked, field), text);
        QVERIFY(!contactToJson(masked).contains("a label"));
    }

    void aMaskLetsNoWholeValueThrough_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<Contact>("contact");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, Field field, const Contact &contact,
                            const QString &text) {
            QTest::newRow(name) << field << contact << text;
        };
        const auto entry = [](const QString &value, const QStringList &types = {}) {
            return QList<Entry>{{value, types, {}, false}};
        };
        Contact contact;
        contact.name = {{}, u"李"_s, u"明"_s, {}, {}, {}};
        row("names of one character", Field::Name, contact, u"••• •••"_s);
        contact.name = {u"明 李"_s, {}, {}, {}, {}, {}};
        row("a whole name of such", Field::Name, contact, u"•••"_s);
        contact.name = {u"J. Doe"_s, {}, {}, {}, {}, {}};
        row("an initial", Field::Name, contact, u"J. D."_s);
        contact.nicknames = {u"明"_s};
        row("a nickname of one", Field::Nickname, contact, u"•••"_s);
        contact.organization.name = u"X"_s;
        row("an organization of one", Field::Organization, contact, u"•••"_s);
        contact.emails = entry(u"info@x, tel 030 1234567"_s);
        row("no domain", Field::Email, contact, u"•••"_s);
        contact.emails = entry(u"jane@doe"_s);
        row("a domain of one label", Field::Email, contact, u"•••"_s);
        contact.emails = entry(u"a@030.1234567"_s);
        row("a number for a domain", Field::Email, contact, u"•••"_s);
        contact.emails = entry(u"jörg@müller.example"_s);
        row("a domain beyond ASCII", Field::Email, contact, u"j•••@müller.example"_s);
        contact.ims = entry(u"alice@example.com: home"_s);
        row("no scheme", Field::Im, contact, u"•••"_s);
        contact.ims = entry(u"Skype:jane.doe"_s);
        row("a scheme in capitals", Field::Im, contact, u"Skype:•••"_s);
        contact.addresses = {
            {{}, {}, {}, {}, {}, {}, u"Street 1, 10115 Berlin, Germany"_s, {}, {}, false}};
        row("an address for a country", Field::Address, contact, u"•••"_s);
        for (const QString &country : {u"Deutschland"_s, u"de"_s, u"JAPAN"_s, u"日本"_s}) {
            contact.addresses = {{{}, {}, {}, {}, {}, {}, country, {}, {}, false}};
            row(qPrintable(u"a country "_s + country), Field::Address, contact, country);
        }
        contact.relations = entry(u"Lord Byron"_s, {u"lover-of-jane-doe"_s, u"parent"_s});
        row("a type that somebody made up", Field::Relation, contact, u"L. B. (parent)"_s);
    }
    void aMaskLetsNoWholeValueThrough()
    {
        QFETCH(Field, field);
        QFETCH(Contact, contact);
        QFETCH(QString, text);
        const Contact masked = applyPolicy(contact, policyOf({field}, Treatment::Masked));
        QCOMPARE(fieldText(masked, field), text);
        QVERIFY(isTreated(masked, field, Treatment::Masked));
    }

    void aHashLeavesNoTypeNorNameThatSomebodyMadeUp()
    {
        Contact contact = fullContact();
        contact.relations = {{u"Lord Byron"_s, {u"lover-of-jane-doe"_s, u"parent"_s}, {}, false}};
        contact.custom = {{u"X-LOVER-OF-JANE"_s, u"yes"_s, {}, {}}};
        const FieldPolicy policy = policyOf({Field::Relation, Field::Custom}, Treatment::Hashed);
        const Contact hashed = applyPolicy(contact, policy, hashing());
        QCOMPARE(hashed.relations.first().types, QStringList{u"parent"_s});
        QCOMPARE(hashed.custom.first().name, hashOf(u"x-lover-of-jane"_s));
        QVERIFY(!isTreated(contact, Field::Relation, Treatment::Hashed));
    }

    void whatHasNoMaskIsEmptiedByOne()
    {
        for (Field field : (FieldSet::all() - maskableFields()).toList()) {
            Contact contact = fullContact();
            maskField(contact, field);
            QVERIFY2(isFieldEmpty(contact, field), qPrintable(fieldName(field)));
        }
    }

    void aHashIsTheSameForEveryWayToWriteAValue()
    {
        Contact contact;
        contact.emails = {{u" ADA@Example.com "_s, {}, {}, false}};
        contact.phones = {{u"030 / 90 18 20"_s, {}, {}, false}};
        contact.birthday = {1815, 12, 10, {}};
        contact.name.formatted = u"Ada   LOVELACE"_s;
        const FieldSet fields{Field::Email, Field::Phone, Field::Birthday, Field::Name};
        const Contact hashed = applyPolicy(contact, policyOf(fields, Treatment::Hashed), hashing());
        QCOMPARE(hashed.emails.first().value, hashOf(u"ada@example.com"_s));
        QCOMPARE(hashed.phones.first().value, hashOf(u"+4930901820"_s));
        QCOMPARE(hashed.birthday.text, hashOf(u"1815-12-10"_s));
        QCOMPARE(hashed.name.formatted, hashOf(u"ada lovelace"_s));
    }

    void aHashLeavesNothingPlainInAnyField()
    {
        const FieldSet fields = hashableFields();
        const Contact hashed =
            applyPolicy(fullContact(), policyOf(fields, Treatment::Hashed), hashing());
        for (Field field : fields.toList()) {
            QVERIFY2(isTreated(hashed, field, Treatment::Hashed), qPrintable(fieldName(field)));
            QVERIFY2(!isTreated(fullContact(), field, Treatment::Hashed),
                     qPrintable(fieldName(field)));
            QVERIFY2(!isFieldEmpty(hashed, field), qPrintable(fieldName(field)));
        }
        QVERIFY(hashed.uid.isEmpty());
    }

    // isTreated() uses the same rules, so it can't tell what they forget.
    void aHashedContactHoldsNoWordOfThePlainOne()
    {
        const QByteArray hashed = contactToJson(
            applyPolicy(fullContact(), policyOf(FieldSet::all(), Treatment::Hashed), hashing()));
        for (const char *word :
             {"Ada",      "Lovelace", "Enchantress", "example", "Office",     "901820",
              "Street",   "Berlin",   "10115",       "Germany", "Analytical", "Engines",
              "Countess", "Author",   "1815",        "xmpp",    "A note",     "Friends",
              "Ynl0ZXM",  "Byron",    "eu",          "item1",   "uid"})
            QVERIFY2(!hashed.contains(word), word);
    }

    void whatOnlyLooksLikeAHashIsNone()
    {
        Contact contact;
        for (const QString &value : {u"4930901820"_s, u"cafe"_s, QString(63, u'a'),
                                     QString(65, u'a'), QString(64, u'A'), QString(64, u'g')}) {
            contact.phones = {{value, {}, {}, false}};
            QVERIFY2(!isTreated(contact, Field::Phone, Treatment::Hashed), qPrintable(value));
        }
        contact.phones = {{hashOf(u"+4930901820"_s), {}, {}, false}};
        QVERIFY(isTreated(contact, Field::Phone, Treatment::Hashed));
        contact.phones.append({u"4930901820"_s, {}, {}, false}); // each value has to be one
        QVERIFY(!isTreated(contact, Field::Phone, Treatment::Hashed));
        contact.phones = {{hashOf(u"1"_s), {}, u"a label"_s, false}};
        QVERIFY(!isTreated(contact, Field::Phone, Treatment::Hashed));
    }

    void anotherDestinationGetsOtherHashes()
    {
        const FieldPolicy policy = policyOf({Field::Email}, Treatment::Hashed);
        QVERIFY(applyPolicy(fullContact(), policy, hashing('a')).emails !=
                applyPolicy(fullContact(), policy, hashing('b')).emails);
    }

    void withoutAKeyAHashedFieldStaysHere()
    {
        const Contact contact =
            applyPolicy(fullContact(), policyOf({Field::Email}, Treatment::Hashed));
        QVERIFY(contact.emails.isEmpty());
        const FieldHashing empty{std::make_shared<const Secret>(), u"DE"_s};
        QVERIFY(applyPolicy(fullContact(), policyOf({Field::Email}, Treatment::Hashed), empty)
                    .emails.isEmpty());
    }

    void whatIsLetOutInPartHasNoUidOfItsOwn()
    {
        QCOMPARE(applyPolicy(fullContact(), {}).uid, u"uid"_s);
        QVERIFY(
            applyPolicy(fullContact(), policyOf({Field::Note}, Treatment::Dropped)).uid.isEmpty());
        QVERIFY(
            applyPolicy(fullContact(), policyOf({Field::Email}, Treatment::Masked)).uid.isEmpty());
    }

    void aTreatmentThatWasTightenedDeniesWhatWasPlannedBefore_data()
    {
        QTest::addColumn<Treatment>("planned");
        QTest::addColumn<Treatment>("now");
        QTest::addColumn<bool>("isDenied");
        for (Treatment planned : {Treatment::AsIs, Treatment::Masked, Treatment::Hashed}) {
            for (Treatment now : allTreatments)
                QTest::addRow("%s, now %s", qPrintable(treatmentName(planned)),
                              qPrintable(treatmentName(now)))
                    << planned << now << (now != Treatment::AsIs && now != planned);
        }
    }
    void aTreatmentThatWasTightenedDeniesWhatWasPlannedBefore()
    {
        QFETCH(Treatment, planned);
        QFETCH(Treatment, now);
        QFETCH(bool, isDenied);
        const Actor owner{OperatorId(u"o"_s), u"Ann"_s, Role::Owner};
        const auto approval = approvePlan(owner, QByteArray(32, 'h'), false);
        OutgoingChange change;
        change.contact = applyPolicy(fullContact(), policyOf({Field::Email}, planned), hashing());
        change.changedFields = {Field::Name};
        const auto answer = approveChange(*approval, change, policyOf({Field::Email}, now));
        QCOMPARE(!answer, isDenied);
        if (isDenied)
            QVERIFY(answer.error().kind == ErrorKind::Denied &&
                    answer.error().reason == ErrorReason::PolicyTightened);
    }

    void whoIsInAClosedGroupIsDeniedWhateverTheFields()
    {
        const Actor owner{OperatorId(u"o"_s), u"Ann"_s, Role::Owner};
        const auto approval = approvePlan(owner, QByteArray(32, 'h'), false);
        OutgoingChange change;
        change.contact.name.given = u"Ada"_s;
        change.groups = {u" friends "_s};
        const auto denied = approveChange(*approval, change, {}, {u"FRIENDS"_s});
        QVERIFY(!denied && denied.error().reason == ErrorReason::GroupNeverLeaves);
        // As a Mac's file name or terminal has it: each letter and its dots apart.
        change.groups = {u"K\u00e4ufer Nord"_s};
        const QString apart = u"ka\u0308ufer\u00a0 Nord"_s;
        QVERIFY(!approveChange(*approval, change, {}, {apart}));
        change.groups = {u" friends "_s};
        QVERIFY(approveChange(*approval, change, {}, {u"Family"_s}));
        change.action = ChangeAction::Remove; // takes away what is known there
        QVERIFY(approveChange(*approval, change, {}, {u"FRIENDS"_s}));
    }

    void fewerFieldsNeverLoosenATreatment()
    {
        FieldPolicy policy = policyOf({Field::Email}, Treatment::Hashed);
        policy.setTreatment(Field::Phone, Treatment::Masked);
        policy.setAllowed({Field::Name, Field::Email, Field::Phone});
        QCOMPARE(policy.treatment(Field::Email), Treatment::Hashed);
        QCOMPARE(policy.treatment(Field::Phone), Treatment::Masked);
        policy.setAllowed({Field::Name});
        QCOMPARE(policy.treatment(Field::Email), Treatment::Dropped);
        QVERIFY(policy.treated().isEmpty());
    }

    void oneOtherTreatmentIsAnotherPolicy()
    {
        QVERIFY(sameTreatments({}, {}));
        for (Treatment treatment : {Treatment::Masked, Treatment::Hashed, Treatment::Dropped})
            QVERIFY(!sameTreatments({}, policyOf({Field::Email}, treatment)));
    }
};

QTEST_GUILESS_MAIN(FieldPolicyTest)
#include "field_policy_test.moc"
