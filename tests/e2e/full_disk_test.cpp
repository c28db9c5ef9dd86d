#include "tests/e2e/command_line_world.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

// On the real small disk of tests/support/small-disk.sh, which is filled up to a given room.
class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aWorkspaceIsMadeWholeOrNotAtAll();
    void aSyncWithoutRoomForTheWorkspaceIsFinishedLater();
    void aLogWithoutRoomKeepsRunsFromStarting();
    void aRemovalWithoutRoomRemovesNobody();
    void aFileWithoutRoomStaysAsItWas_data();
    void aFileWithoutRoomStaysAsItWas();
    void anExportWithoutRoomLeavesNothingBehind_data();
    void anExportWithoutRoomLeavesNothingBehind();

private:
    static QString disk() { return qEnvironmentVariable("WARDEN_SMALL_DISK"); }
    static QString onDisk(const QString &name) { return disk() + u'/' + name; }
    static bool leave(qint64 bytes);
    static void makeRoom() { QFile::remove(onDisk(u"ballast"_s)); }
    static QByteArray bytesOf(const QString &path);
    static bool saysFull(const CommandResult &result);
    static qsizetype keychainEntries();
    static void checkLog(CommandLineWorld &world);
    void addPeople(const QString &book, int first, int last);

    CardDavSandbox m_server;
    std::unique_ptr<CommandLineWorld> m_world; // on the ordinary disk
    QMap<QString, QString> m_books;
};

// Fills the disk so that so many bytes can still be written.
bool FullDiskTest::leave(qint64 bytes)
{
    QFile ballast(onDisk(u"ballast"_s));
    if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray page(4096, 'x');
    qint64 size = 0;
    while (ballast.write(page) == page.size())
        size += page.size();
    return ballast.resize(std::max<qint64>(0, size - bytes));
}

QByteArray FullDiskTest::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// As an error of the command, as the reason of its route, or as that of each item; in words.
bool FullDiskTest::saysFull(const CommandResult &result)
{
    QStringList messages{result.json["error"_L1]["message"_L1].toString(),
                         result.json["routes"_L1][0]["message"_L1].toString(),
                         result.json["failures"_L1][0]["message"_L1].toString()};
    const QString all = messages.join(u' ');
    return result.exitCode == 1 &&
           (all.contains(u"The disk is full"_s) || all.contains(u"the room on the disk"_s));
}

qsizetype FullDiskTest::keychainEntries()
{
    QProcess search;
    search.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"contact-warden"_s});
    search.waitForFinished();
    return search.readAllStandardOutput().count("[/");
}

void FullDiskTest::checkLog(CommandLineWorld &world)
{
    const CommandResult verdict = world.run({u"audit"_s, u"verify"_s});
    QVERIFY2(verdict.exitCode == 0, verdict.summary());
}

void FullDiskTest::addPeople(const QString &book, int first, int last)
{
    for (int i = first; i <= last; ++i)
        m_server.put(book, u"c%1.vcf"_s.arg(i),
                     smallCard(u"%1-%2"_s.arg(book).arg(i), u"Person%1 Test"_s.arg(i),
                               u"p%1@%2.example"_s.arg(i).arg(book),
                               "NOTE:" + QByteArray(2000, 'n') + "\r\n"));
}

void FullDiskTest::initTestCase()
{
    QVERIFY2(!disk().isEmpty(), "run it with tests/support/small-disk.sh");
    QVERIFY(m_server.start());
    for (const QString &book : {u"store"_s, u"log"_s, u"vcard"_s, u"csv"_s, u"folder"_s})
        m_server.addBook(book, book);
    m_world = std::make_unique<CommandLineWorld>();
    QVERIFY2(m_world->init().isOk(), m_world->last().summary());
    m_books = m_world->addCardDav(m_server);
    QCOMPARE(m_books.size(), 5);
}

void FullDiskTest::init()
{
    for (const QFileInfo &left :
         QDir(disk()).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        QVERIFY(left.isDir() ? QDir(left.filePath()).removeRecursively()
                             : QFile::remove(left.filePath()));
}

void FullDiskTest::aWorkspaceIsMadeWholeOrNotAtAll()
{
    CommandLineWorld world;
    world.setWorkspace(onDisk(u"made"_s));
    const qsizetype entries = keychainEntries();
    int refused = 0;
    for (qint64 room = 0; room <= 512 * 1024; room += room < 64 * 1024 ? 8 * 1024 : 48 * 1024) {
        QVERIFY(leave(room));
        const CommandResult result = world.init();
        if (result.isOk())
            break;
        ++refused;
        QVERIFY2(saysFull(result), QByteArray::number(room) + result.summary());
        QVERIFY2(!QFile::exists(world.workspace() + u"/keyring.json"_s), result.summary());
        QCOMPARE(keychainEntries(), entries); // no key of a workspace that never was
        makeRoom();
    }
    makeRoom();
    QVERIFY2(refused >= 5, QByteArray::number(refused));
    if (!world.last().isOk())
        QVERIFY2(world.init().isOk(), world.last().summary());
    checkLog(world);
}

void FullDiskTest::aSyncWithoutRoomForTheWorkspaceIsFinishedLater()
{
    CommandLineWorld world;
    world.setWorkspace(onDisk(u"store"_s));
    QVERIFY2(world.init().isOk(), world.last().summary());
    const QString book = world.addCardDav(m_server)[u"store"_s];
    const QString out = world.path(u"out.vcf"_s);
    QVERIFY2(!world.addRoute(book, world.addFile(out)).isEmpty(), world.last().summary());
    int people = 10;
    int refused = 0;
    addPeople(u"store"_s, 1, people);
    // Less and less room, so that each part of a run is hit.
    for (qint64 room : {400, 250, 160, 120, 90, 60, 40, 24, 8, 0}) {
        QVERIFY(leave(room * 1024));
        const CommandResult result = world.run({u"sync"_s});
        refused += result.exitCode != 0;
        QVERIFY2(result.exitCode == 0 || saysFull(result),
                 QByteArray::number(room) + ": " + result.summary());
        makeRoom();
        const CommandResult after = world.run({u"sync"_s});
        QVERIFY2(after.isOk(), QByteArray::number(room) + ": " + after.summary());
        QCOMPARE(bytesOf(out).count("BEGIN:VCARD"), people);
        QCOMPARE(m_server.cards(u"store"_s).size(), people);
        const CommandResult quiet = world.run({u"sync"_s});
        QCOMPARE(quiet.count(u"unchanged"_s), people);
        addPeople(u"store"_s, people + 1, people + 8);
        people += 8;
    }
    QVERIFY2(refused >= 5, QByteArray::number(refused));
    checkLog(world);
}

void FullDiskTest::aRemovalWithoutRoomRemovesNobody()
{
    CommandLineWorld world;
    world.setWorkspace(onDisk(u"people"_s));
    QVERIFY2(world.init().isOk(), world.last().summary());
    world.environment().insert(u"BO_PASSPHRASE"_s, u"a passphrase of Bo's"_s);
    QVERIFY2(world
                 .run({u"operators"_s, u"add"_s, u"Bo"_s, u"--role"_s, u"administrator"_s,
                       u"--new-passphrase-env"_s, u"BO_PASSPHRASE"_s, u"--keychain-not-shared"_s})
                 .isOk(),
             world.last().summary());
    int refused = 0;
    for (qint64 room : {8, 24, 60, 120, 200, 300}) {
        QVERIFY(leave(room * 1024));
        const CommandResult result = world.run({u"operators"_s, u"remove"_s, u"Bo"_s});
        makeRoom();
        if (result.isOk())
            break;
        ++refused;
        QVERIFY2(saysFull(result), QByteArray::number(room) + ": " + result.summary());
        const CommandResult left = world.run({u"operators"_s, u"list"_s});
        QCOMPARE(left.json["operators"_L1].toArray().size(), 2);
        QVERIFY(!QFile::exists(world.workspace() + u"/contacts-2.db"_s));
    }
    QVERIFY2(refused >= 2, QByteArray::number(refused));
    checkLog(world);
}

// The log alone lies on the small disk. Nothing is written that it couldn't tell of.
void FullDiskTest::aLogWithoutRoomKeepsRunsFromStarting()
{
    CommandLineWorld world;
    QVERIFY2(world.init().isOk(), world.last().summary());
    const QString book = world.addCardDav(m_server)[u"log"_s];
    const QString out = world.path(u"out.vcf"_s);
    QVERIFY2(!world.addRoute(book, world.addFile(out)).isEmpty(), world.last().summary());
    addPeople(u"log"_s, 1, 5);
    QVERIFY2(world.run({u"sync"_s}).isOk(), world.last().summary());
    const QString log = world.workspace() + u"/audit.db"_s;
    QVERIFY(QFile::copy(log, onDisk(u"audit.db"_s)));
    QVERIFY(QFile::setPermissions(onDisk(u"audit.db"_s), QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::remove(log) && QFile::link(onDisk(u"audit.db"_s), log));
    QVERIFY2(world.run({u"sync"_s}).isOk(), world.last().summary());

    addPeople(u"log"_s, 6, 8);
    const QByteArray before = bytesOf(out);
    QVERIFY(leave(0));
    const CommandResult result = world.run({u"sync"_s});
    QVERIFY2(result.exitCode == 1 && result.errorKind() == u"storage"_s, result.summary());
    QCOMPARE(bytesOf(out), before);
    makeRoom();
    const CommandResult after = world.run({u"sync"_s});
    QVERIFY2(after.isOk(), after.summary());
    QCOMPARE(after.count(u"created"_s), 3);
    QCOMPARE(bytesOf(out).count("BEGIN:VCARD"), 8);
    checkLog(world);
}

void FullDiskTest::aFileWithoutRoomStaysAsItWas_data()
{
    QTest::addColumn<QString>("book");
    QTest::addColumn<QString>("place");
    QTest::newRow("vCard file") << u"vcard"_s << u"out.vcf"_s;
    QTest::newRow("table") << u"csv"_s << u"out.csv"_s;
    QTest::newRow("folder") << u"folder"_s << u"cards"_s;
}

void FullDiskTest::aFileWithoutRoomStaysAsItWas()
{
    QFETCH(QString, book);
    QFETCH(QString, place);
    const QString path = onDisk(place);
    const bool isFolder = !place.contains(u'.');
    if (isFolder)
        QVERIFY(QDir().mkpath(path));
    addPeople(book, 1, 9);
    const QString route = m_world->addRoute(m_books[book], m_world->addFile(path));
    QVERIFY2(!route.isEmpty(), m_world->last().summary());
    const CommandResult first = m_world->run({u"sync"_s, u"--route"_s, route});
    QVERIFY2(first.isOk(), first.summary());
    const QByteArray before = isFolder ? QByteArray() : bytesOf(path);

    addPeople(book, 10, 29);
    QVERIFY(leave(8 * 1024));
    const CommandResult result = m_world->run({u"sync"_s, u"--route"_s, route});
    QVERIFY2(saysFull(result), result.summary());
    if (isFolder) {
        // One file a contact: those that still found room are there and whole.
        for (const QFileInfo &file : QDir(path).entryInfoList(QDir::Files | QDir::Hidden))
            QVERIFY2(bytesOf(file.filePath()).endsWith("END:VCARD\r\n"),
                     qPrintable(file.fileName()));
    } else {
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(disk()).entryList(QDir::Files | QDir::Hidden),
                 (QStringList{u"ballast"_s, place}));
    }
    makeRoom();
    const CommandResult after = m_world->run({u"sync"_s, u"--route"_s, route});
    QVERIFY2(after.isOk(), after.summary());
    const CommandResult quiet = m_world->run({u"sync"_s, u"--route"_s, route});
    QCOMPARE(quiet.count(u"unchanged"_s), 29);
    QVERIFY2(m_world->run({u"route"_s, u"remove"_s, route}).isOk(), m_world->last().summary());
}

void FullDiskTest::anExportWithoutRoomLeavesNothingBehind_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("contacts") << QStringList{u"contacts"_s, u"export"_s, u"--format"_s, u"vcard"_s,
                                             u"--out"_s};
    QTest::newRow("log") << QStringList{u"audit"_s, u"export"_s, u"--out"_s};
    QTest::newRow("checkpoint") << QStringList{u"audit"_s, u"checkpoint"_s, u"--out"_s};
}

void FullDiskTest::anExportWithoutRoomLeavesNothingBehind()
{
    QFETCH(QStringList, command);
    QVERIFY(leave(0));
    const QString out = onDisk(u"export"_s);
    const CommandResult result = m_world->run(command + QStringList{out});
    QVERIFY2(saysFull(result), result.summary());
    makeRoom();
    QVERIFY(QDir(disk()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    QVERIFY(QDir(out).entryList(QDir::Files | QDir::Hidden).isEmpty());
    const CommandResult after = m_world->run(command + QStringList{out});
    QVERIFY2(after.isOk(), after.summary());
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::FullDiskTest)
#include "full_disk_test.moc"
