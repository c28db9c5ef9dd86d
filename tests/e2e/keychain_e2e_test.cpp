#include "tests/e2e/command_line_world.h"
#include "tests/e2e/file_scan.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

// Against the real gnome-keyring of tests/support/with-keyring.sh. In order.
class KeychainE2eTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWorkspaceIsUnlockedByTheKeychain();
    void rememberedSecretsNeedNoVariable();
    void theLogIsAnchoredAsAWhole();
    void noSecretIsInTheWorkspace();
    void aKeychainThatIsGoneIsExitCode4AndChangesNothing();
    void anEntryThatIsGoneIsExitCode4AndChangesNothing();
    void aLockedKeychainIsExitCode4AndChangesNothing();

private:
    QMap<QString, QByteArray> filesOfWorkspace() const;
    static int control(const QString &method);

    CardDavSandbox m_server;
    ZapierSandbox m_hooks;
    std::unique_ptr<CommandLineWorld> m_world;
};

void KeychainE2eTest::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_hooks.start());
    m_server.addBook(u"one"_s, u"One"_s);
    m_server.put(u"one"_s, u"a.vcf"_s, smallCard(u"a"_s, u"Ada Test"_s, u"ada@example.com"_s));
    m_world = std::make_unique<CommandLineWorld>(WorldUnlock::Keychain);
}

void KeychainE2eTest::theWorkspaceIsUnlockedByTheKeychain()
{
    const CommandResult made = m_world->init();
    QVERIFY2(made.isOk(), made.summary());
    QCOMPARE(made.json["unlock"_L1].toString(), u"keychain"_s);
}

void KeychainE2eTest::rememberedSecretsNeedNoVariable()
{
    m_world->environment().insert(u"PASSWORD"_s, QString::fromLatin1(m_server.options().password));
    m_world->environment().insert(u"HOOK"_s, m_hooks.hookUrl().toString());
    const CommandResult dav =
        m_world->run({u"connection"_s, u"add"_s, u"carddav"_s, u"--url"_s,
                      m_server.url().toString(), u"--user"_s, m_server.options().user,
                      u"--password-env"_s, u"PASSWORD"_s, u"--remember"_s});
    QVERIFY2(dav.isOk(), dav.summary());
    const CommandResult hook = m_world->run(
        {u"connection"_s, u"add"_s, u"zapier"_s, u"--hook-env"_s, u"HOOK"_s, u"--remember"_s});
    QVERIFY2(hook.isOk(), hook.summary());
    m_world->environment().remove(u"PASSWORD"_s);
    m_world->environment().remove(u"HOOK"_s);
    const QString from = dav.json["address_books"_L1][0]["id"_L1].toString();
    const QString to = hook.json["address_books"_L1][0]["id"_L1].toString();
    QVERIFY2(!m_world->addRoute(from, to).isEmpty(), m_world->last().summary());

    const CommandResult first = m_world->run({u"sync"_s});
    QVERIFY2(first.isOk(), first.summary());
    QCOMPARE(first.count(u"created"_s), 1);
    const CommandResult second = m_world->run({u"sync"_s});
    QVERIFY2(second.isOk(), second.summary());
    QCOMPARE(second.count(u"unchanged"_s), 1);
    QCOMPARE(m_hooks.received().size(), 1);
}

void KeychainE2eTest::theLogIsAnchoredAsAWhole()
{
    const CommandResult verdict = m_world->run({u"audit"_s, u"verify"_s});
    QVERIFY2(verdict.exitCode == 0, verdict.summary());
    QVERIFY(verdict.json["anchored"_L1].toInt() > 0);
    QCOMPARE(verdict.json["anchored"_L1].toInt(), verdict.json["size"_L1].toInt());
}

void KeychainE2eTest::noSecretIsInTheWorkspace()
{
    const QStringList secrets{QString::fromLatin1(m_server.options().password),
                              m_hooks.options().hook, u"ada@example.com"_s};
    QCOMPARE(findWords(m_world->folder(), secrets), QStringList());
    QCOMPARE(findWords(m_world->transcript(), secrets.mid(0, 2)), QStringList());
    QVERIFY(!QFile::exists(m_world->workspace() + u"/credentials.sealed"_s));
}

QMap<QString, QByteArray> KeychainE2eTest::filesOfWorkspace() const
{
    QMap<QString, QByteArray> files;
    const QDir folder(m_world->workspace());
    for (const QString &name : folder.entryList({u"*.json"_s, u"*.db"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

void KeychainE2eTest::aKeychainThatIsGoneIsExitCode4AndChangesNothing()
{
    const QMap<QString, QByteArray> before = filesOfWorkspace();
    const QString bus = m_world->environment().value(u"DBUS_SESSION_BUS_ADDRESS"_s);
    m_world->environment().insert(u"DBUS_SESSION_BUS_ADDRESS"_s,
                                  u"unix:path="_s + m_world->path(u"no-bus"_s));
    for (const QStringList &command : {QStringList{u"sync"_s}, QStringList{u"init"_s}}) {
        const CommandResult result = m_world->run(command);
        QVERIFY2(result.exitCode == (command.first() == u"sync"_s ? 4 : 1), result.summary());
    }
    m_world->environment().insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus);
    QCOMPARE(filesOfWorkspace(), before);
    QVERIFY2(m_world->run({u"sync"_s}).isOk(), m_world->last().summary());
}

// As after somebody tidied up the keychain.
void KeychainE2eTest::anEntryThatIsGoneIsExitCode4AndChangesNothing()
{
    CommandLineWorld world(WorldUnlock::Keychain);
    QVERIFY2(world.init().isOk(), world.last().summary());
    QFile keyring(world.workspace() + u"/keyring.json"_s);
    QVERIFY(keyring.open(QIODevice::ReadOnly));
    const QByteArray before = keyring.readAll();
    keyring.close();
    const QRegularExpression name(u"[0-9a-f-]+/unlock/[0-9a-f-]+"_s);
    const QString entry = name.match(QString::fromUtf8(before)).captured();
    QVERIFY2(!entry.isEmpty(), before);
    QCOMPARE(QProcess::execute(u"secret-tool"_s, {u"clear"_s, u"user"_s, entry}), 0);
    for (const QStringList &command : {QStringList{u"runs"_s, u"list"_s}, QStringList{u"init"_s}}) {
        const CommandResult result = world.run(command);
        QVERIFY2(result.exitCode == (command.first() == u"init"_s ? 1 : 4), result.summary());
    }
    QVERIFY2(world.run({u"sync"_s}).errors.contains("No new key was made"), world.last().summary());
    QVERIFY(keyring.open(QIODevice::ReadOnly));
    QCOMPARE(keyring.readAll(), before);
}

// Locks all collections of the Secret Service, or tells how that went.
int KeychainE2eTest::control(const QString &method)
{
    return QProcess::execute(u"gdbus"_s,
                             {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s,
                              u"--object-path"_s, u"/org/freedesktop/secrets"_s, u"--method"_s,
                              u"org.freedesktop.Secret.Service."_s + method,
                              u"[objectpath '/org/freedesktop/secrets/collection/login']"_s});
}

void KeychainE2eTest::aLockedKeychainIsExitCode4AndChangesNothing()
{
    const QMap<QString, QByteArray> before = filesOfWorkspace();
    QVERIFY(before.size() >= 3);
    QCOMPARE(control(u"Lock"_s), 0);
    const CommandResult sync = m_world->run({u"sync"_s});
    QVERIFY2(sync.exitCode == 4, sync.summary());
    QCOMPARE(sync.errorKind(), u"locked"_s);
    const CommandResult init = m_world->init();
    QVERIFY2(init.exitCode > 0, init.summary());
    QCOMPARE(filesOfWorkspace(), before);
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::KeychainE2eTest)
#include "keychain_e2e_test.moc"
