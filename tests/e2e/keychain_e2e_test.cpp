#include "tests/e2e/command_line_world.h"
#include "tests/e2e/file_scan.h"

#include <QDir>
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
