#include "core/contacts/normalise.h"
#include "core/contacts/vcard_writer.h"
#include "tests/core/contacts/golden.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(Contact &)>;

QByteArray card(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:X\r\n" + lines + "X-LAST:1\r\nEND:VCARD\r\n";
}

QList<Contact> allContacts()
{
    QList<Contact> contacts;
    for (const QString &name : golden::names(u"cards"_s, u"*.vcf"_s)) {
        if (Result<Contact> contact = readVCard(golden::read(u"cards/"_s + name)))
            contacts.append(*contact);
    }
    contacts.append(Contact());
    return contacts;
}

// What a patched card can't say as wanted: a card always has a name.
Contact expectedFrom(Contact desired)
{
    desired = normalise(desired, {});
    if (desired.name.formatted.isEmpty())
        desired.name.formatted = displayName(desired);
    for (CustomProperty &property : desired.custom)
        property.value.replace(u'\n', "\\n"_L1);
    return desired;
}

bool hasFurtherValues(const Contact &contact)
{
    for (const CustomProperty &property : contact.custom) {
        const QString name = property.name.toUpper();
        if (name == "NOTE"_L1 || name == "BDAY"_L1)
            return true;
    }
    return false;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class VCardPatchTest : public QObject
{
    Q_OBJECT

private:
    static void addCards()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : golden::names(u"cards"_s, u"*.vcf"_s))
            QTest::addRow("%s", qPrintable(name)) << name;
    }

private Q_SLOTS:
    void aCardThatSaysTheSameStaysByteForByte_data() { addCards(); }
    void aCardThatSaysTheSameStaysByteForByte()
    {
        QFETCH(QString, name);
        const QByteArray bytes = golden::read(u"cards/"_s + name);
        const Result<Contact> contact = readVCard(bytes);
        if (!contact)
            QSKIP("this Qt was built without ICU");
        for (const Contact &same : {*contact, normalise(*contact, u"DE"_s)}) {
            const Result<QByteArray> patched = patchVCard(bytes, same, u"DE"_s);
            QVERIFY(patched);
            QCOMPARE(*patched, bytes);
        }
    }

    void onlyWhatDiffersChanges_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const Change &change,
                            const QByteArray &after) {
            QTest::newRow(name) << before << change << after;
        };
        row(
            "an address changes in its place, with group and parameters",
            "EMAIL:b@x\r\nitem1.EMAIL;type=HOME;X-ID=7:a@x\r\nitem1.X-ABLabel:Mine\r\n",
            [](Contact &c) { c.emails[1].value = u"n@x"_s; },
            "EMAIL:b@x\r\nitem1.EMAIL;type=HOME;X-ID=7:n@x\r\nitem1.X-ABLabel:Mine\r\n");
        row(
            "types change, the rest of the line stays", "TEL;type=HOME;X-ID=7;type=VOICE:1\r\n",
            [](Contact &c) { c.phones[0].types = {u"work"_s}; }, "TEL;TYPE=work;X-ID=7:1\r\n");
        row(
            "a removed entry takes its label along",
            "item1.EMAIL:a@x\r\nitem1.X-ABLabel:L\r\nemail:b@x\r\n",
            [](Contact &c) { c.emails.removeFirst(); }, "email:b@x\r\n");
        row(
            "a new entry stands behind its kind", "EMAIL:a@x\r\nNOTE:n\r\n",
            [](Contact &c) {
                c.emails.append({u"b@x"_s, {u"work"_s}});
            },
            "EMAIL:a@x\r\nEMAIL;TYPE=work:b@x\r\nNOTE:n\r\n");
        row(
            "a new label takes a group that is free", "item1.X-FOO:1\r\nTEL;X-A=b:1\r\n",
            [](Contact &c) { c.phones[0].label = u"L"_s; },
            "item1.X-FOO:1\r\nitem2.TEL;X-A=b:1\r\nitem2.X-ABLabel:L\r\n");
        row(
            "a changed label", "item1.TEL:1\r\nitem1.X-ABLabel:_$!<Home>!$_\r\n",
            [](Contact &c) { c.phones[0].label = u"Cabin"_s; },
            "item1.TEL:1\r\nitem1.X-ABLabel:Cabin\r\n");
        row(
            "a label goes", "item1.TEL:1\r\nitem1.X-ABLabel:L\r\n",
            [](Contact &c) { c.phones[0].label.clear(); }, "item1.TEL:1\r\n");
        row(
            "a single value changes", "item1.ORG;LANGUAGE=de:A;B\r\nX-FOO:1\r\n",
            [](Contact &c) {
                c.organization = {u"N"_s, {}};
            },
            "item1.ORG;LANGUAGE=de:N\r\nX-FOO:1\r\n");
        row(
            "a single value goes", "NOTE:1\r\n 2\r\nX-FOO:1\r\n",
            [](Contact &c) { c.note.clear(); }, "X-FOO:1\r\n");
        row(
            "a value in another language stays", "NOTE:a\r\nNOTE;LANGUAGE=de:b\r\n",
            [](Contact &c) { c.note = u"n"_s; }, "NOTE:n\r\nNOTE;LANGUAGE=de:b\r\n");
        row(
            "only the role changes", "TITLE;X-A=1:t\r\nROLE:r\r\n",
            [](Contact &c) { c.role = u"n"_s; }, "TITLE;X-A=1:t\r\nROLE:n\r\n");
        row(
            "groups: one comes", "CATEGORIES:a,b\r\nCATEGORIES;X-A=1:c\r\n",
            [](Contact &c) { c.groups.append(u"d,e"_s); },
            "CATEGORIES:a,b\r\nCATEGORIES;X-A=1:c,d\\,e\r\n");
        row(
            "groups: one goes", "CATEGORIES:a,b\r\nCATEGORIES;X-A=1:c\r\n",
            [](Contact &c) { c.groups.removeOne(u"a"_s); },
            "CATEGORIES:b\r\nCATEGORIES;X-A=1:c\r\n");
        row(
            "an old messenger property", "X-AIM;X-A=1:ada\r\n",
            [](Contact &c) { c.ims[0].value = u"aim:bob"_s; }, "X-AIM;X-A=1:bob\r\n");
        row(
            "Apple's anniversary",
            "item1.X-ABDATE;type=pref:2001-02-03\r\nitem1.X-ABLabel:_$!<Anniversary>!$_\r\n",
            [](Contact &c) { c.anniversary.day = 4; },
            "item1.X-ABDATE;type=pref:2001-02-04\r\nitem1.X-ABLabel:_$!<Anniversary>!$_\r\n");
        row(
            "a custom property changes, another stays", "X-FOO;A=b:1\r\nX-BAR:\\,\r\n",
            [](Contact &c) { c.custom[0].value = u"2"_s; }, "X-FOO;A=b:2\r\nX-BAR:\\,\r\n");
        row(
            "a birthday loses its year", "BDAY;VALUE=date:1980-01-02\r\n",
            [](Contact &c) { c.birthday.year = 0; }, "BDAY;X-APPLE-OMIT-YEAR=1604:1604-01-02\r\n");
        row(
            "white space alone is no change", "NOTE:  n \r\nEMAIL: a@x\r\n",
            [](Contact &c) { c.title = u"t"_s; }, "NOTE:  n \r\nEMAIL: a@x\r\n");
    }
    void onlyWhatDiffersChanges()
    {
        QFETCH(QByteArray, before);
        QFETCH(Change, change);
        QFETCH(QByteArray, after);
        Result<Contact> contact = readVCard(card(before));
        QVERIFY(contact);
        change(*contact);
        const Result<QByteArray> patched = patchVCard(card(before), *contact);
        QVERIFY(patched);
        QByteArray expected = card(after);
        if (!contact->title.isEmpty() && !before.contains("TITLE"))
            expected.replace("END:VCARD", "TITLE:t\r\nEND:VCARD");
        QCOMPARE(QString::fromUtf8(*patched), QString::fromUtf8(expected));
    }

    void anOldCardStaysAnOldCard()
    {
        const QByteArray bytes = golden::read(u"cards/nokia.vcf"_s);
        Result<Contact> contact = readVCard(bytes);
        QVERIFY(contact);
        contact->emails.append({u"ø@x"_s, {u"home"_s}});
        contact->title = u"T"_s;
        contact->photo = {u"image/png"_s, "12345", {}};
        const Result<QByteArray> patched = patchVCard(bytes, *contact);
        QVERIFY(patched);
        QVERIFY(
            patched->contains("EMAIL;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=B8@x\r\n"));
        QVERIFY(patched->startsWith(bytes.first(bytes.indexOf("EMAIL"))));
        const Result<Contact> again = readVCard(*patched);
        QVERIFY(again);
        QCOMPARE(fieldSetName(differingFields(*again, expectedFrom(*contact))), u"name"_s);
    }

    // Every field of every card is given to every other card, and to none.
    void anyFieldOfAnyCardCanBecomeAnother_data() { addCards(); }
    void anyFieldOfAnyCardCanBecomeAnother()
    {
        QFETCH(QString, name);
        const QByteArray bytes = golden::read(u"cards/"_s + name);
        const Result<Contact> contact = readVCard(bytes);
        if (!contact)
            QSKIP("this Qt was built without ICU");
        const QList<Contact> others = allContacts();
        for (const Contact &other : others) {
            for (Field field : allFieldsInOrder) {
                Contact desired = *contact;
                copyField(other, desired, field);
                checkPatch(bytes, *contact, desired);
            }
            Contact desired = other;
            desired.uid = contact->uid;
            desired.kind = contact->kind;
            checkPatch(bytes, *contact, desired);
        }
    }

    void randomChangesArriveAndTouchNothingElse()
    {
        const QList<Contact> contacts = allContacts();
        QRandomGenerator random(20240305);
        for (const QString &name : golden::names(u"cards"_s, u"*.vcf"_s)) {
            const QByteArray bytes = golden::read(u"cards/"_s + name);
            const Result<Contact> contact = readVCard(bytes);
            if (!contact)
                continue;
            for (int round = 0; round < 150; ++round) {
                Contact desired = *contact;
                for (QList<Entry> Contact::*list :
                     {&Contact::emails, &Contact::phones, &Contact::urls, &Contact::ims}) {
                    QList<Entry> &entries = desired.*list;
                    for (Entry &entry : entries) {
                        switch (random.bounded(6)) {
                        case 0:
                            entry.label = u"L"_s + QString::number(random.bounded(3));
                            break;
                        case 1:
                            entry.types = {u"work"_s};
                            break;
                        case 2:
                            entry.value += QString::number(random.bounded(10));
                            break;
                        case 3:
                            entry.preferred = !entry.preferred;
                            break;
                        case 4:
                            entry.label.clear();
                            break;
                        default:
                            break;
                        }
                    }
                    if (!entries.isEmpty() && random.bounded(3) == 0)
                        entries.removeAt(random.bounded(entries.size()));
                    if (random.bounded(3) == 0)
                        entries.append({u"new"_s + QString::number(round), {}, u"Label"_s});
                }
                const Contact &other = contacts[random.bounded(contacts.size())];
                copyField(other, desired, allFieldsInOrder[random.bounded(16u)]);
                checkPatch(bytes, *contact, desired);
            }
        }
    }

private:
    static void checkPatch(const QByteArray &bytes, const Contact &before, const Contact &desired)
    {
        const Result<QByteArray> patched = patchVCard(bytes, desired);
        QVERIFY2(patched, qPrintable(patched ? QString() : patched.error().detail));
        const Result<Contact> again = readVCard(*patched);
        QVERIFY2(again, patched->constData());
        const Contact expected = expectedFrom(desired);
        FieldSet differing = differingFields(expectedFrom(*again), expected);
        // A second note is kept as custom; without a first one it becomes the note.
        if (hasFurtherValues(before) || hasFurtherValues(desired))
            differing = differing - FieldSet{Field::Custom, Field::Note, Field::Birthday};
        if (!differing.isEmpty()) {
            qWarning("%s\nwanted:\n%s\npatched:\n%s", qPrintable(fieldSetName(differing)),
                     writeVCard(expected, VCardVersion::V4).constData(), patched->constData());
        }
        QCOMPARE(fieldSetName(differing), QString());
        QCOMPARE(again->uid, before.uid);
        // A patch of the result with the same wish changes nothing more.
        const Result<QByteArray> twice = patchVCard(*patched, *again);
        QVERIFY(twice);
        QCOMPARE(*twice, *patched);
    }
};

QTEST_GUILESS_MAIN(VCardPatchTest)
#include "vcard_patch_test.moc"
