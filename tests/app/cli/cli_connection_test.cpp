#include "tests/e2e/command_line_world.h"
#include "tests/e2e/file_scan.h"
#include "tests/peers/certificates.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

// The slots build on one another: unlocking takes half a second each time.
class CliConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCardDavConnectionListsItsBooks();
    void aWrongPasswordIsUnauthorizedAndSavesNothing();
    void plainHttpToAnotherHostIsRefusedBeforeAnythingIsSent();
    void aFileThatDoesNotExistYetIsAWritableBook();
    void aFileInAFolderThatIsNotThereIsNamed();
    void aPrivateAuthorityIsFoundFromEverywhere();
    void aMappingToAnUnknownFieldIsWrongUsage();
    void aHookOnAnUnknownHostIsRefused();
    void aHookShowsItsSigningKeyOnceAndNeverItsAddress();
    void theListHasTheContractsKeys();
    void aTestSignsInAgain();
    void aVariableThatIsGoneFailsItsRoute();
    void aRouteHasTheContractsKeysAndDefaults();
    void aRoutesSettingsCanBeChanged();
    void wrongRoutesAreRefused_data();
    void wrongRoutesAreRefused();
    void removedRoutesAndConnectionsAreGone();
    void theBrowserGetsNoVariableWithASecret();
    void whatASignInLacksIsNamed();
    void noSecretStandsAnywhere();

private:
    QJsonObject routeById(const QString &id);

    CardDavSandbox m_server;
    ZapierSandbox m_hooks;
    std::unique_ptr<CommandLineWorld> m_world;
    QMap<QString, QString> m_books;
    QString m_hook;
    QString m_file;
    QString m_route;
};

void CliConnectionTest::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_hooks.start());
    m_server.addBook(u"one"_s, u"Book One"_s);
    m_server.addBook(u"two"_s, u"Book Two"_s, false);
    m_world = std::make_unique<CommandLineWorld>();
    QVERIFY2(m_world->init().isOk(), m_world->last().summary());
}

void CliConnectionTest::aCardDavConnectionListsItsBooks()
{
    m_books = m_world->addCardDav(m_server);
    QVERIFY2(m_world->last().isOk(), m_world->last().summary());
    QVERIFY(!m_world->last().json["connection"_L1].toString().isEmpty());
    QCOMPARE(m_books.keys(), (QStringList{u"Book One"_s, u"Book Two"_s}));
    for (const QJsonValue &book : m_world->last().json["address_books"_L1].toArray())
        QCOMPARE(book["writable"_L1].toBool(), book["name"_L1].toString() == u"Book One"_s);
}

void CliConnectionTest::aWrongPasswordIsUnauthorizedAndSavesNothing()
{
    m_world->environment().insert(u"WRONG"_s, u"not-the-password-7531"_s);
    const CommandResult result = m_world->run({u"connection"_s, u"add"_s, u"carddav"_s, u"--url"_s,
                                               m_server.url().toString(), u"--user"_s, u"demo"_s,
                                               u"--password-env"_s, u"WRONG"_s});
    QVERIFY2(result.exitCode == 1, result.summary());
    QCOMPARE(result.errorKind(), u"unauthorized"_s);
    const CommandResult list = m_world->run({u"connection"_s, u"list"_s});
    QCOMPARE(list.json["connections"_L1].toArray().size(), 1);
}

void CliConnectionTest::plainHttpToAnotherHostIsRefusedBeforeAnythingIsSent()
{
    // 192.0.2.0/24 answers nobody (RFC 5737): a connection attempt would run into its time-out.
    const CommandResult result = m_world->run({u"connection"_s, u"add"_s, u"carddav"_s, u"--url"_s,
                                               u"http://192.0.2.7/dav/"_s, u"--user"_s, u"demo"_s,
                                               u"--password-env"_s, u"DAV_PASSWORD"_s});
    QVERIFY2(result.exitCode == 4, result.summary());
    QCOMPARE(result.errorKind(), u"denied"_s);
    QVERIFY2(result.errors.contains("without encryption"), result.summary());
    QVERIFY2(result.milliseconds < 10'000, result.summary());
}

void CliConnectionTest::aFileThatDoesNotExistYetIsAWritableBook()
{
    m_file = m_world->addFile(m_world->path(u"new.vcf"_s));
    QVERIFY2(m_world->last().isOk(), m_world->last().summary());
    QVERIFY(!m_file.isEmpty());
    const QJsonArray books = m_world->last().json["address_books"_L1].toArray();
    QCOMPARE(books.size(), 1);
    QVERIFY(books.at(0)["writable"_L1].toBool());
}

void CliConnectionTest::aFileInAFolderThatIsNotThereIsNamed()
{
    const CommandResult result = m_world->run(
        {u"connection"_s, u"add"_s, u"file"_s, u"--path"_s, m_world->path(u"nowhere/new.vcf"_s)});
    QVERIFY2(result.exitCode == 1, result.summary());
    QCOMPARE(result.errorKind(), u"storage"_s);
    QVERIFY2(result.errors.contains("doesn't exist"), result.summary());
}

// The file is named from the folder in which the command is given, and used from any other.
void CliConnectionTest::aPrivateAuthorityIsFoundFromEverywhere()
{
    const Certificates certificates = makeCertificates(m_world->folder());
    QVERIFY(!certificates.authority.isEmpty());
    m_world->setCurrentFolder(m_world->folder());
    const CommandResult added = m_world->run(
        {u"connection"_s, u"add"_s, u"carddav"_s, u"--url"_s, m_server.url().toString(),
         u"--user"_s, u"demo"_s, u"--password-env"_s, u"DAV_PASSWORD"_s, u"--ca"_s, u"ca.pem"_s});
    QVERIFY2(added.isOk(), added.summary());
    m_world->setCurrentFolder({});
    const QString id = added.json["connection"_L1].toString();
    QVERIFY2(m_world->run({u"connection"_s, u"test"_s, id}).isOk(), m_world->last().summary());
    QVERIFY2(m_world->run({u"connection"_s, u"remove"_s, id}).exitCode == 0,
             m_world->last().summary());
}

void CliConnectionTest::aMappingToAnUnknownFieldIsWrongUsage()
{
    const CommandResult result =
        m_world->run({u"connection"_s, u"add"_s, u"file"_s, u"--path"_s, m_world->path(u"x.csv"_s),
                      u"--map"_s, u"Column=shoe-size"_s});
    QVERIFY2(result.exitCode == 2, result.summary());
    QCOMPARE(result.errorKind(), u"usage"_s);
}

void CliConnectionTest::aHookOnAnUnknownHostIsRefused()
{
    m_world->environment().insert(u"WRONG_HOOK"_s,
                                  u"https://hooks.evil.example/hooks/catch/1/zzsecretzz/"_s);
    const CommandResult result =
        m_world->run({u"connection"_s, u"add"_s, u"zapier"_s, u"--hook-env"_s, u"WRONG_HOOK"_s});
    QVERIFY2(result.exitCode > 0, result.summary());
    QVERIFY(!result.errorKind().isEmpty());
    QVERIFY(!result.output.contains("zzsecretzz") && !result.errors.contains("zzsecretzz"));
}

void CliConnectionTest::aHookShowsItsSigningKeyOnceAndNeverItsAddress()
{
    m_hook = m_world->addHook(m_hooks);
    QVERIFY2(m_world->last().isOk(), m_world->last().summary());
    QVERIFY(!m_hook.isEmpty());
    const QString key = m_world->last().json["signing_key"_L1].toString();
    QVERIFY(key.size() >= 32);
    QVERIFY(!m_world->last().output.contains(m_hooks.options().hook.toUtf8()));
    const CommandResult list = m_world->run({u"connection"_s, u"list"_s});
    QVERIFY(!list.output.contains(key.toUtf8()));
}

void CliConnectionTest::theListHasTheContractsKeys()
{
    const CommandResult list = m_world->run({u"connection"_s, u"list"_s});
    QVERIFY2(list.isOk(), list.summary());
    const QJsonArray connections = list.json["connections"_L1].toArray();
    QCOMPARE(connections.size(), 3);
    QStringList services;
    for (const QJsonValue &connection : connections) {
        const QJsonObject object = connection.toObject();
        for (const QString &key :
             {u"id"_s, u"service"_s, u"account"_s, u"state"_s, u"scopes_held"_s, u"scopes_needed"_s,
              u"expires_at"_s, u"address_books"_s})
            QVERIFY2(object.contains(key), qPrintable(key));
        services.append(object["service"_L1].toString());
        for (const QJsonValue &book : object["address_books"_L1].toArray())
            QVERIFY(book["id"_L1].isString());
    }
    services.sort();
    QCOMPARE(services, (QStringList{u"carddav"_s, u"file"_s, u"zapier"_s}));
}

void CliConnectionTest::aTestSignsInAgain()
{
    const QJsonArray connections =
        m_world->run({u"connection"_s, u"list"_s}).json["connections"_L1].toArray();
    for (const QJsonValue &connection : connections) {
        if (connection["service"_L1].toString() != u"carddav"_s)
            continue;
        const QString id = connection["id"_L1].toString();
        m_server.clearRequests();
        const CommandResult good = m_world->run({u"connection"_s, u"test"_s, id});
        QVERIFY2(good.isOk(), good.summary());
        QVERIFY(!m_server.requests().isEmpty());
        QCOMPARE(good.json["connections"_L1].toArray().size(), 1);
    }
    const CommandResult unknown = m_world->run({u"connection"_s, u"test"_s, u"nobody"_s});
    QVERIFY2(unknown.exitCode == 2, unknown.summary());
}

void CliConnectionTest::aVariableThatIsGoneFailsItsRoute()
{
    m_world->environment().remove(u"DAV_PASSWORD"_s);
    const QString route = m_world->addRoute(m_books[u"Book One"_s], m_file);
    QVERIFY2(!route.isEmpty(), m_world->last().summary());
    const CommandResult result = m_world->run({u"sync"_s});
    QVERIFY2(result.exitCode == 1, result.summary());
    QCOMPARE(result.json["routes"_L1][0]["reason"_L1].toString(),
             u"environment_variable_missing"_s);
    m_world->environment().insert(u"DAV_PASSWORD"_s,
                                  QString::fromLatin1(m_server.options().password));
    QVERIFY(m_world->run({u"route"_s, u"remove"_s, route}).isOk());
}

QJsonObject CliConnectionTest::routeById(const QString &id)
{
    const CommandResult list = m_world->run({u"route"_s, u"list"_s});
    for (const QJsonValue &route : list.json["routes"_L1].toArray()) {
        if (route["id"_L1].toString() == id)
            return route.toObject();
    }
    return {};
}

void CliConnectionTest::aRouteHasTheContractsKeysAndDefaults()
{
    m_route = m_world->addRoute(m_books[u"Book One"_s], m_file);
    QVERIFY2(!m_route.isEmpty(), m_world->last().summary());
    const QString toHook = m_world->addRoute(m_books[u"Book One"_s], m_hook);
    QVERIFY2(!toHook.isEmpty(), m_world->last().summary());
    const QJsonObject route = routeById(m_route);
    for (const QString &key : {u"id"_s, u"from"_s, u"to"_s, u"two_way"_s, u"fields"_s, u"groups"_s,
                               u"deletions"_s, u"conflicts"_s, u"limits"_s, u"enabled"_s})
        QVERIFY2(route.contains(key), qPrintable(key));
    QCOMPARE(route["fields"_L1].toString(), u"all"_s);
    QCOMPARE(route["two_way"_L1].toBool(), false);
    QCOMPARE(route["deletions"_L1].toString(), u"synced"_s);
    QCOMPARE(route["conflicts"_L1].toString(), u"ask"_s);
    QCOMPARE(route["enabled"_L1].toBool(), true);
    QCOMPARE(routeById(toHook)["fields"_L1].toString(), u"name,email"_s);
}

void CliConnectionTest::aRoutesSettingsCanBeChanged()
{
    const CommandResult result =
        m_world->run({u"route"_s, u"set"_s, m_route, u"--fields"_s, u"name,phone"_s,
                      u"--deletions"_s, u"never"_s, u"--conflicts"_s, u"source"_s, u"--group"_s,
                      u"Friends"_s, u"--limit-removals"_s, u"3"_s, u"--limit-removals-percent"_s,
                      u"5"_s, u"--alert-above"_s, u"700"_s});
    QVERIFY2(result.isOk(), result.summary());
    const QJsonObject route = routeById(m_route);
    QCOMPARE(route["fields"_L1].toString(), u"name,phone"_s);
    QCOMPARE(route["deletions"_L1].toString(), u"never"_s);
    QCOMPARE(route["conflicts"_L1].toString(), u"source"_s);
    QCOMPARE(route["groups"_L1].toArray(), QJsonArray{u"Friends"_s});
    const QJsonObject limits{
        {u"removals"_s, 3}, {u"removals_percent"_s, 5}, {u"alert_above"_s, 700}};
    QCOMPARE(route["limits"_L1].toObject(), limits);
    QCOMPARE(route["from"_L1].toString(), m_books[u"Book One"_s]);
    QCOMPARE(route["to"_L1].toString(), m_file);
    const CommandResult both =
        m_world->run({u"route"_s, u"set"_s, m_route, u"--enable"_s, u"--disable"_s});
    QVERIFY2(both.exitCode == 2, both.summary());
}

void CliConnectionTest::wrongRoutesAreRefused_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("unknown book") << u"one"_s << u"nowhere"_s << QStringList();
    QTest::newRow("to itself") << u"one"_s << u"one"_s << QStringList();
    QTest::newRow("into a read-only book") << u"one"_s << u"two"_s << QStringList();
    QTest::newRow("from a hook") << u"hook"_s << u"one"_s << QStringList();
    QTest::newRow("both ways with a hook") << u"one"_s << u"hook"_s << QStringList{u"--two-way"_s};
    QTest::newRow("unknown field")
        << u"one"_s << u"file"_s << QStringList{u"--fields"_s, u"name,shoes"_s};
    QTest::newRow("unknown strategy")
        << u"one"_s << u"file"_s << QStringList{u"--deletions"_s, u"always"_s};
    QTest::newRow("more than all")
        << u"one"_s << u"file"_s << QStringList{u"--limit-removals-percent"_s, u"101"_s};
    QTest::newRow("no alert at all")
        << u"one"_s << u"file"_s << QStringList{u"--alert-above"_s, u"0"_s};
}

void CliConnectionTest::wrongRoutesAreRefused()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QStringList, more);
    const QMap<QString, QString> ids{{u"one"_s, m_books[u"Book One"_s]},
                                     {u"two"_s, m_books[u"Book Two"_s]},
                                     {u"file"_s, m_file},
                                     {u"hook"_s, m_hook}};
    const QString route = m_world->addRoute(ids.value(from, from), ids.value(to, to), more);
    const CommandResult result = m_world->last();
    QVERIFY2(route.isEmpty() && (result.exitCode == 1 || result.exitCode == 2), result.summary());
    QCOMPARE(result.errorKind(), u"usage"_s);
    QVERIFY2(!result.errors.contains("can't be done in this way"), result.summary());
}

void CliConnectionTest::removedRoutesAndConnectionsAreGone()
{
    QVERIFY2(m_world->run({u"route"_s, u"remove"_s, m_route}).isOk(), m_world->last().summary());
    QVERIFY(routeById(m_route).isEmpty());
    const QJsonArray connections =
        m_world->run({u"connection"_s, u"list"_s}).json["connections"_L1].toArray();
    for (const QJsonValue &connection : connections) {
        const CommandResult removed =
            m_world->run({u"connection"_s, u"remove"_s, connection["id"_L1].toString()});
        QVERIFY2(removed.exitCode == 0, removed.summary());
    }
    QCOMPARE(m_world->run({u"connection"_s, u"list"_s}).json["connections"_L1].toArray().size(), 0);
    QCOMPARE(m_world->run({u"route"_s, u"list"_s}).json["routes"_L1].toArray().size(), 0);
}

// It goes on running, and hands its environment to all that it starts.
void CliConnectionTest::theBrowserGetsNoVariableWithASecret()
{
#if defined(Q_OS_MACOS) || defined(Q_OS_WIN)
    QSKIP("another program opens the browser here");
#else
    QVERIFY(QDir().mkpath(m_world->path(u"bin"_s)));
    QFile opener(m_world->path(u"bin/xdg-open"_s));
    QVERIFY(opener.open(QIODevice::WriteOnly));
    opener.write("#!/bin/sh\nenv >\"$SEEN.new\" && mv \"$SEEN.new\" \"$SEEN\"\n");
    opener.setPermissions(opener.permissions() | QFile::ExeOwner);
    opener.close();
    const QString seen = m_world->path(u"seen"_s);
    const QProcessEnvironment before = m_world->environment();
    m_world->environment().insert(u"PATH"_s,
                                  m_world->path(u"bin"_s) + u':' + before.value(u"PATH"_s));
    m_world->environment().insert(u"SEEN"_s, seen);
    m_world->environment().insert(u"APP_SECRET"_s, u"hidden from browsers"_s);
    m_world->environment().insert(u"OTHER_SECRET"_s, m_hooks.hookUrl().toString());
    QVERIFY(
        m_world->run({u"connection"_s, u"add"_s, u"zapier"_s, u"--hook-env"_s, u"OTHER_SECRET"_s})
            .isOk());
    // Nobody signs in: it is ended while it waits.
    m_world->run({u"connection"_s, u"add"_s, u"google"_s, u"--client-id"_s, u"c"_s,
                  u"--client-secret-env"_s, u"APP_SECRET"_s},
                 4000);
    m_world->environment() = before;
    QFile environment(seen);
    QVERIFY(environment.open(QIODevice::ReadOnly));
    const QByteArray variables = environment.readAll();
    QVERIFY(environment.remove()); // other commands' variables are in it, which this one can't know
    QVERIFY(variables.contains("SEEN="));
    QVERIFY(!variables.contains("hidden from browsers"));
    QVERIFY(!variables.contains("OTHER_SECRET="));
    QVERIFY(!variables.contains(CommandLineWorld::passphrase()));
#endif
}

void CliConnectionTest::whatASignInLacksIsNamed()
{
    const QString hook =
        m_world->run({u"connection"_s, u"list"_s}).json["connections"_L1][0]["id"_L1].toString();
    const QStringList add{u"connection"_s, u"add"_s};
    const QStringList client{u"--client-id"_s, u"c"_s};
    const std::vector<std::pair<QStringList, QString>> mistakes{
        {add + QStringList{u"google"_s}, u"client ID is needed"_s},
        {add + QStringList{u"google"_s, u"--endpoint"_s, u"https://example.com/"_s} + client,
         u"--endpoint takes"_s},
        {add + QStringList{u"microsoft"_s, u"--tenant"_s, u"a b"_s} + client, u"--tenant takes"_s},
        {add + QStringList{u"hubspot"_s, u"--token-env"_s, u"HOME"_s, u"--write"_s},
         u"go with --client-id"_s},
        {{u"connection"_s, u"sign-in"_s, hook}, u"with the browser"_s},
        {{u"connection"_s, u"sign-in"_s, hook, u"--testing"_s, u"maybe"_s}, u"on or off"_s}};
    for (const auto &[arguments, said] : mistakes) {
        const CommandResult result = m_world->run(arguments);
        QCOMPARE(result.exitCode, 2);
        const QString message = result.json["error"_L1]["message"_L1].toString();
        QVERIFY2(message.contains(said), qPrintable(message));
    }
}

void CliConnectionTest::noSecretStandsAnywhere()
{
    const QStringList secrets{QString::fromLatin1(m_server.options().password),
                              u"not-the-password-7531"_s, m_hooks.options().hook, u"zzsecretzz"_s,
                              QString::fromLatin1(CommandLineWorld::passphrase())};
    QCOMPARE(findWords(m_world->transcript(), secrets), QStringList());
    QCOMPARE(findWords(m_world->folder(), secrets), QStringList());
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::CliConnectionTest)
#include "cli_connection_test.moc"
