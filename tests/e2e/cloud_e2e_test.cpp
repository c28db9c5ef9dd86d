#include "app/sandbox/cloud_sandbox.h"
#include "tests/e2e/command_line_world.h"
#include "tests/e2e/file_scan.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

// An admin's three clouds beside an address book and a Zap, by the command line alone. In order.
class CloudE2eTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachCloudIsConnected();
    void allAreBroughtTogether();
    void aSyncWithNoChangeWritesNothing();
    void whatChangedOnBothSidesIsMergedOrAsked();
    void aTokenThatEndsInTheMiddleCostsNothing();
    void aNetworkThatBreaksInTheMiddleDoublesNothing();
    void aWithdrawnSignInIsSaidAndTheOthersGoOn();
    void noTokenCodeOrKeyStandsAnywhere();

private:
    CommandResult sync() { return m_world->run({u"sync"_s}); }
    int people() const; // at the address book
    // A two-way route that both names have by now, or the book's name where it isn't there.
    QString bookOf(const CommandResult &added) const;

    CloudSandbox m_clouds;
    CardDavSandbox m_dav;
    ZapierSandbox m_zaps;
    std::unique_ptr<CommandLineWorld> m_world;
    QMap<QString, QString> m_books; // by service
};

void CloudE2eTest::initTestCase()
{
    QVERIFY(m_clouds.start());
    QVERIFY(m_dav.start());
    QVERIFY(m_zaps.start());
    m_clouds.setApproving(true);
    m_dav.addBook(u"team"_s, u"Team"_s);
    for (int i = 0; i < 4; ++i)
        m_dav.put(
            u"team"_s, u"t%1.vcf"_s.arg(i),
            smallCard(u"t%1"_s.arg(i), u"Team Member%1"_s.arg(i), u"team%1@example.com"_s.arg(i)));
    const QString folder = m_clouds.microsoft().defaultFolder();
    for (int i = 0; i < 3; ++i) {
        const QString mail = u"cloud%1@%2.example"_s;
        m_clouds.google().add(
            {{u"names"_s, QJsonArray{QJsonObject{{u"givenName"_s, u"Gina"_s},
                                                 {u"familyName"_s, u"G%1"_s.arg(i)}}}},
             {u"emailAddresses"_s,
              QJsonArray{QJsonObject{{u"value"_s, mail.arg(i).arg(u"google"_s)}}}}});
        m_clouds.microsoft().addContact(
            folder, {{u"givenName"_s, u"Mia"_s},
                     {u"surname"_s, u"M%1"_s.arg(i)},
                     {u"emailAddresses"_s,
                      QJsonArray{QJsonObject{{u"address"_s, mail.arg(i).arg(u"microsoft"_s)}}}}});
        m_clouds.hubspot().put({{u"firstname"_s, u"Hugo"_s},
                                {u"lastname"_s, u"H%1"_s.arg(i)},
                                {u"email"_s, mail.arg(i).arg(u"hubspot"_s)}});
    }
    m_world = std::make_unique<CommandLineWorld>();
    // All that the program can be made to say.
    m_world->environment().insert(u"QT_LOGGING_RULES"_s, u"warden.*.debug=true"_s);
    QVERIFY2(m_world->init().isOk(), m_world->last().summary());
}

QString CloudE2eTest::bookOf(const CommandResult &added) const
{
    return added.json.value("address_books"_L1).toArray().at(0)["id"_L1].toString();
}

int CloudE2eTest::people() const
{
    return static_cast<int>(m_dav.cards(u"team"_s).size());
}

void CloudE2eTest::eachCloudIsConnected()
{
    const QHash<QString, QUrl> endpoints{{u"google"_s, m_clouds.google().url()},
                                         {u"microsoft"_s, m_clouds.microsoft().url()}};
    for (auto it = endpoints.cbegin(); it != endpoints.cend(); ++it) {
        const CommandResult added = m_world->runWithBrowser(
            {u"connection"_s, u"add"_s, it.key(), u"--client-id"_s, u"sandbox-client"_s,
             u"--write"_s, u"--endpoint"_s, it.value().toString()});
        QVERIFY2(added.isOk(), added.summary());
        m_books.insert(it.key(), bookOf(added));
    }
    m_world->environment().insert(u"KEY"_s, QString::fromLatin1(m_clouds.hubspot().options().key));
    const CommandResult hubspot =
        m_world->run({u"connection"_s, u"add"_s, u"hubspot"_s, u"--token-env"_s, u"KEY"_s,
                      u"--remember"_s, u"--endpoint"_s, m_clouds.hubspot().url().toString()});
    QVERIFY2(hubspot.isOk(), hubspot.summary());
    m_world->environment().remove(u"KEY"_s);
    m_books.insert(u"hubspot"_s, bookOf(hubspot));

    const CommandResult list = m_world->run({u"connection"_s, u"list"_s});
    QVERIFY2(list.isOk(), list.summary());
    for (const QJsonValue &each : list.json.value("connections"_L1).toArray()) {
        QVERIFY(each["sandbox"_L1].toBool());
        QCOMPARE(each["state"_L1].toString(), u"ok"_s);
        QVERIFY(each["scopes_missing"_L1].toArray().isEmpty());
    }
}

void CloudE2eTest::allAreBroughtTogether()
{
    const QString team = m_world->addCardDav(m_dav).value(u"Team"_s);
    const QString hook = m_world->addHook(m_zaps);
    QVERIFY(!team.isEmpty() && !hook.isEmpty());
    for (const QString &book : std::as_const(m_books))
        QVERIFY2(!m_world->addRoute(team, book, {u"--two-way"_s}).isEmpty(),
                 m_world->last().summary());
    QVERIFY2(!m_world->addRoute(m_books.value(u"google"_s), hook).isEmpty(),
             m_world->last().summary());
    // What a cloud brings to the address book goes on to the others with the next sync.
    for (int round = 0; round < 3; ++round) {
        const CommandResult synced = sync();
        QVERIFY2(synced.isOk() && synced.state() == "done"_L1, synced.summary());
    }
    QCOMPARE(people(), 13);
    QCOMPARE(m_clouds.google().people().size(), 13);
    QCOMPARE(m_clouds.microsoft().ids(m_clouds.microsoft().defaultFolder()).size(), 13);
    QCOMPARE(m_clouds.hubspot().ids().size(), 13);
    QCOMPARE(m_zaps.received().size(), 13);
}

void CloudE2eTest::aSyncWithNoChangeWritesNothing()
{
    const CommandResult synced = sync();
    QVERIFY2(synced.isOk(), synced.summary());
    QCOMPARE(synced.count(u"created"_s) + synced.count(u"updated"_s) + synced.count(u"removed"_s) +
                 synced.count(u"failed"_s),
             0);
    QCOMPARE(m_zaps.received().size(), 13);
}

void CloudE2eTest::whatChangedOnBothSidesIsMergedOrAsked()
{
    // Different fields on both sides: both are kept.
    m_dav.put(u"team"_s, u"t0.vcf"_s,
              smallCard(u"t0"_s, u"Team Member0"_s, u"team0@example.com"_s,
                        "TEL;TYPE=CELL:+49 30 111\r\n"));
    QString changed;
    for (const QString &id : m_clouds.google().people()) {
        const QJsonObject person = m_clouds.google().person(id);
        if (person["emailAddresses"_L1][0]["value"_L1] == "team0@example.com"_L1)
            changed = id;
    }
    QVERIFY(!changed.isEmpty());
    m_clouds.google().change(
        changed, {{u"organizations"_s, QJsonArray{QJsonObject{{u"name"_s, u"Engines"_s}}}}});
    for (int round = 0; round < 2; ++round) {
        const CommandResult synced = sync();
        QVERIFY2(synced.isOk(), synced.summary());
    }
    const QJsonObject person = m_clouds.google().person(changed);
    QCOMPARE(person["phoneNumbers"_L1][0]["value"_L1].toString(), u"+49 30 111"_s);
    const QMap<QString, QByteArray> cards = m_dav.cards(u"team"_s);
    QVERIFY2(cards.value(u"t0.vcf"_s).contains("Engines"), cards.value(u"t0.vcf"_s));
    QVERIFY(cards.value(u"t0.vcf"_s).contains("+49 30 111"));
    QCOMPARE(people(), 13);
}

void CloudE2eTest::aTokenThatEndsInTheMiddleCostsNothing()
{
    m_clouds.googleSignIn().setAccessSeconds(1);
    m_clouds.googleSignIn().expireAccessTokens();
    m_clouds.microsoftSignIn().expireAccessTokens();
    for (int i = 4; i < 8; ++i)
        m_dav.put(
            u"team"_s, u"t%1.vcf"_s.arg(i),
            smallCard(u"t%1"_s.arg(i), u"Team Member%1"_s.arg(i), u"team%1@example.com"_s.arg(i)));
    const CommandResult synced = sync();
    QVERIFY2(synced.isOk(), synced.summary());
    QCOMPARE(synced.count(u"failed"_s), 0);
    m_clouds.googleSignIn().setAccessSeconds(3600);
    QCOMPARE(m_clouds.google().people().size(), 17);
    QCOMPARE(m_clouds.microsoft().ids(m_clouds.microsoft().defaultFolder()).size(), 17);
    QCOMPARE(m_clouds.hubspot().ids().size(), 17);
}

void CloudE2eTest::aNetworkThatBreaksInTheMiddleDoublesNothing()
{
    for (int i = 8; i < 12; ++i)
        m_dav.put(
            u"team"_s, u"t%1.vcf"_s.arg(i),
            smallCard(u"t%1"_s.arg(i), u"Team Member%1"_s.arg(i), u"team%1@example.com"_s.arg(i)));
    for (FaultList *faults : {&m_clouds.google().faults(), &m_clouds.microsoft().faults(),
                              &m_clouds.hubspot().faults()})
        faults->add({.kind = FaultKind::DroppedAfterwards, .method = "POST", .path = u"atch"_s});
    (void)sync();
    for (FaultList *faults : {&m_clouds.google().faults(), &m_clouds.microsoft().faults(),
                              &m_clouds.hubspot().faults()})
        faults->clear();
    for (int round = 0; round < 3; ++round)
        (void)sync();
    const CommandResult last = sync();
    QVERIFY2(last.isOk() && last.state() == "done"_L1, last.summary());
    QCOMPARE(last.count(u"created"_s) + last.count(u"failed"_s), 0);
    QCOMPARE(people(), 21);
    QCOMPARE(m_clouds.google().people().size(), 21);
    QCOMPARE(m_clouds.microsoft().ids(m_clouds.microsoft().defaultFolder()).size(), 21);
    QCOMPARE(m_clouds.hubspot().ids().size(), 21);
}

void CloudE2eTest::aWithdrawnSignInIsSaidAndTheOthersGoOn()
{
    m_clouds.googleSignIn().revokeAll();
    m_dav.put(u"team"_s, u"t12.vcf"_s,
              smallCard(u"t12"_s, u"Team Member12"_s, u"team12@example.com"_s));
    const CommandResult synced = sync();
    QCOMPARE(synced.exitCode, 1);
    QCOMPARE(m_clouds.hubspot().ids().size(), 22);
    QCOMPARE(m_clouds.google().people().size(), 21);
    const CommandResult list = m_world->run({u"connection"_s, u"list"_s});
    QString google;
    for (const QJsonValue &each : list.json.value("connections"_L1).toArray()) {
        if (each["service"_L1] != "google"_L1)
            continue;
        google = each["id"_L1].toString();
        QCOMPARE(each["state"_L1].toString(), u"sign_in_needed"_s);
    }
    const CommandResult again = m_world->runWithBrowser({u"connection"_s, u"sign-in"_s, google});
    QVERIFY2(again.isOk(), again.summary());
    const CommandResult after = sync();
    QVERIFY2(after.isOk(), after.summary());
    QCOMPARE(m_clouds.google().people().size(), 22);
}

void CloudE2eTest::noTokenCodeOrKeyStandsAnywhere()
{
    QStringList words{QString::fromLatin1(m_clouds.hubspot().options().key),
                      QString::fromLatin1(m_dav.options().password), m_zaps.hookUrl().path()};
    for (OAuthSandbox *signIn :
         {&m_clouds.googleSignIn(), &m_clouds.microsoftSignIn(), &m_clouds.hubspotSignIn()}) {
        for (const QByteArray &secret : signIn->secrets())
            words.append(QString::fromLatin1(secret));
    }
    QVERIFY(words.size() > 8);
    QVERIFY(m_world->run({u"audit"_s, u"list"_s, u"--limit"_s, u"1000"_s}).isOk());
    QVERIFY(m_world->transcript().contains("warden.http"));
    QCOMPARE(findWords(m_world->transcript(), words), QStringList());
    QCOMPARE(findWords(m_world->folder(), words), QStringList());
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::CloudE2eTest)
#include "cloud_e2e_test.moc"
