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
        QVERIFY(approveChange(*approval, change, {}, {u"Family"_s}));
        change.action = ChangeAction::Remove; // takes away what is known there
        QVERIFY(approveChange(*approval, change, {}, {u"FRIENDS"_s}));
    }

    void fewerFieldsNeverLoosenATreatment()
    {
        FieldPolicy policy = policyOf({Field::Email}, Treatment::Hashed);
        policy.setAllowed({Field::Name, Field::Email});
        QCOMPARE(policy.treatment(Field::Email), Treatment::Hashed);
        policy.setAllowed({Field::Name});
        QCOMPARE(policy.treatment(Field::Email), Treatment::Dropped);
        QVERIFY(policy.treated().isEmpty());
    }
};

QTEST_GUILESS_MAIN(FieldPolicyTest)
#include "field_policy_test.moc"
