#include "core/contacts/normalise.h"
#include "core/contacts/phone_keys.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace warden;
using namespace Qt::StringLiterals;

class NormaliseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersBecomeE164_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *number, const char *region, const char *expected) {
            QTest::addRow("%s %s", number, region)
                << QString::fromUtf8(number) << QString::fromUtf8(region)
                << QString::fromUtf8(expected);
        };
        row("+49301234567", "", "+49301234567");
        row("+49 (0)30 1234567", "", "+49301234567");
        row("030 1234567", "DE", "+49301234567");
        row("030/123 45 67", "de", "+49301234567");
        row("0049 30 1234567", "DE", "+49301234567");
        row("(202) 555-0143", "US", "+12025550143");
        row("(202) 555-0143 ext. 7", "US", "+12025550143");
        row("030 1234567", "", "");
        row("112", "DE", "");
        row("call me", "DE", "");
        row("", "DE", "");
        row("+", "DE", "");
        row("+++++49", "DE", "");
    }
    void numbersBecomeE164()
    {
        QFETCH(QString, number);
        QFETCH(QString, region);
        QFETCH(QString, expected);
        QCOMPARE(toE164(number, region).value_or(QString()), expected);
    }

    void anExtensionMakesAnotherKey()
    {
        QCOMPARE(*phoneKey(u"+1 202 555 0143 x7"_s, {}), u"+12025550143;ext=7"_s);
        QCOMPARE(*phoneKey(u"+12025550143"_s, {}), u"+12025550143"_s);
        QVERIFY(!phoneKey(QString(100'000, u'1'), u"US"_s));
    }

    void aNumberAskedForAgainHasTheSameKey()
    {
        PhoneKeys phones(u"DE"_s);
        for (int round = 0; round < 2; ++round) {
            for (const QString &number :
                 {u"030 1234567"_s, u"+49 30 1234567"_s, u"+1 202 555 0143 x7"_s, u"call me"_s,
                  u""_s, QString(50, u'1')})
                QVERIFY(phones.of(number) == phoneKey(number, u"DE"_s));
        }
    }

    void numbersAreReadFromManyThreads()
    {
        std::atomic<int> right = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < 200; ++n)
                    right += toE164(u"030 1234567"_s, u"DE"_s) == u"+49301234567"_s;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(right.load(), 800);
    }

    void addressesAreComparedByTheirKey_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("key");
        QTest::newRow("plain") << u"a@x.org"_s << u"a@x.org"_s;
        QTest::newRow("case") << u" Ada.L@Example.ORG. "_s << u"ada.l@example.org"_s;
        QTest::newRow("idn") << u"info@MÜLLER.example"_s << u"info@xn--mller-kva.example"_s;
        QTest::newRow("ace") << u"info@xn--mller-kva.example"_s << u"info@xn--mller-kva.example"_s;
        QTest::newRow("none") << u"Ada"_s << u"ada"_s;
    }
    void addressesAreComparedByTheirKey()
    {
        QFETCH(QString, address);
        QFETCH(QString, key);
        QCOMPARE(emailKey(address), key);
    }

    void aNameThatHasOnlyItsPartsIsReadAsAWhole_data()
    {
        QTest::addColumn<Name>("name");
        QTest::addColumn<QString>("formatted");
        QTest::newRow("first and last") << Name{{}, u" Lovelace"_s, u"Ada "_s} << u"Ada Lovelace"_s;
        QTest::newRow("all parts")
            << Name{{}, u"Lovelace"_s, u"Ada"_s, u"King"_s, u"Dr."_s, u"Jr."_s}
            << u"Dr. Ada King Lovelace Jr."_s;
        QTest::newRow("its own") << Name{u"Countess Ada"_s, u"Lovelace"_s, u"Ada"_s}
                                 << u"Countess Ada"_s;
        QTest::newRow("none") << Name{} << QString();
    }
    void aNameThatHasOnlyItsPartsIsReadAsAWhole()
    {
        QFETCH(Name, name);
        QFETCH(QString, formatted);
        Contact contact;
        contact.name = name;
        QCOMPARE(normalise(contact, {}).name.formatted, formatted);
    }

    void duplicatesAreUnitedAndEmptyEntriesDropped()
    {
        Contact contact;
        contact.name.formatted = u"  Cafe\u0301 \r\n"_s;
        contact.note = u"a\r\nb\rc"_s;
        contact.nicknames = {u" "_s, u"x"_s, u"x "_s};
        contact.emails = {{u"a@X.org"_s, {u"work"_s}},
                          {u" "_s},
                          {u"A@x.org"_s, {u"Home"_s}, u"l"_s, true},
                          {u"b@x"_s, {}, u"one"_s},
                          {u"b@x"_s, {}, u"two"_s}};
        contact.phones = {{u"030 1234567"_s, {u"home"_s}},
                          {u"+49 30 1234567"_s, {u"work"_s}},
                          {u"+49 40 1234567"_s},
                          {u"+49 30 1234567 x5"_s}};
        contact.addresses = {{}, {{}, {}, u" s "_s}};
        const Contact clean = normalise(contact, u"DE"_s);
        QCOMPARE(clean.name.formatted, u"Café"_s);
        QCOMPARE(clean.note, u"a\nb\nc"_s);
        QCOMPARE(clean.nicknames, QStringList{u"x"_s});
        QCOMPARE(clean.emails, (QList<Entry>{{u"a@X.org"_s, {u"home"_s, u"work"_s}, u"l"_s, true},
                                             {u"b@x"_s, {}, u"one"_s},
                                             {u"b@x"_s, {}, u"two"_s}}));
        QCOMPARE(clean.phones.size(), 3);
        QCOMPARE(clean.phones[0], (Entry{u"030 1234567"_s, {u"home"_s, u"work"_s}}));
        QCOMPARE(clean.addresses.size(), 1);
        QCOMPARE(normalise(clean, u"DE"_s), clean);
    }
};

QTEST_GUILESS_MAIN(NormaliseTest)
#include "normalise_test.moc"
