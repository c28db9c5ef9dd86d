#include "tests/e2e/command_line_world.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

// Run as an ordinary user, whom permissions stop.
class StorageLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aReadOnlyDestinationFolderIsNamedAndNothingIsLost();
    void aReadOnlyWorkspaceIsNamedAndNotDamaged();
    void initInAReadOnlyFolderSaysSo();

private:
    static bool setWritable(const QString &folder, bool isWritable);

    CardDavSandbox m_server;
    std::unique_ptr<CommandLineWorld> m_world;
    QString m_out;
};

bool StorageLimitsTest::setWritable(const QString &folder, bool isWritable)
{
    QFileDevice::Permissions rights = QFileDevice::ReadOwner | QFileDevice::ExeOwner;
    if (isWritable)
        rights |= QFileDevice::WriteOwner;
    return QFile::setPermissions(folder, rights);
}

void StorageLimitsTest::initTestCase()
{
    QVERIFY(m_server.start());
    m_server.addBook(u"one"_s, u"One"_s);
    m_server.put(u"one"_s, u"a.vcf"_s, smallCard(u"a"_s, u"Ada Test"_s, u"ada@example.com"_s));
    m_world = std::make_unique<CommandLineWorld>(WorldUnlock::Passphrase);
    m_out = m_world->path(u"out"_s);
    QVERIFY(QDir().mkpath(m_out));
    QVERIFY2(m_world->init().isOk(), m_world->last().summary());
    const QString book = m_world->addCardDav(m_server)[u"One"_s];
    const QString file = m_world->addFile(m_out + u"/out.vcf"_s);
    QVERIFY2(!m_world->addRoute(book, file).isEmpty(), m_world->last().summary());
    QVERIFY2(m_world->run({u"sync"_s}).isOk(), m_world->last().summary());
}

void StorageLimitsTest::aReadOnlyDestinationFolderIsNamedAndNothingIsLost()
{
    QVERIFY(setWritable(m_out, false));
    if (QFile(m_out + u"/probe"_s).open(QIODevice::WriteOnly))
        QSKIP("permissions don't stop this user");
    m_server.put(u"one"_s, u"b.vcf"_s, smallCard(u"b"_s, u"Bo Test"_s, u"bo@example.com"_s));
    const CommandResult result = m_world->run({u"sync"_s});
    QVERIFY(setWritable(m_out, true));
    QVERIFY2(result.exitCode == 1, result.summary());
    QFile file(m_out + u"/out.vcf"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("BEGIN:VCARD"), 1);
    file.close();
    const CommandResult after = m_world->run({u"sync"_s});
    QVERIFY2(after.isOk(), after.summary());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("BEGIN:VCARD"), 2);
}

void StorageLimitsTest::aReadOnlyWorkspaceIsNamedAndNotDamaged()
{
    QVERIFY(setWritable(m_world->workspace(), false));
    const CommandResult result = m_world->run({u"sync"_s});
    QVERIFY(setWritable(m_world->workspace(), true));
    QVERIFY2(result.exitCode == 1, result.summary());
    QCOMPARE(result.errorKind(), u"storage"_s);
    const CommandResult after = m_world->run({u"sync"_s});
    QVERIFY2(after.isOk(), after.summary());
}

void StorageLimitsTest::initInAReadOnlyFolderSaysSo()
{
    CommandLineWorld world(WorldUnlock::Passphrase);
    QVERIFY(setWritable(world.folder(), false));
    const CommandResult result = world.init();
    QVERIFY(setWritable(world.folder(), true));
    QVERIFY2(result.exitCode == 1, result.summary());
    QCOMPARE(result.errorKind(), u"storage"_s);
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::StorageLimitsTest)
#include "storage_limits_test.moc"
