#include "tests/e2e/command_line_world.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace warden {

// A book of 30 that was synced to a file, and then something goes wrong.
class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aBadServerIsNamedAndLosesNothing_data();
    void aBadServerIsNamedAndLosesNothing();
    void aServerThatThrottlesIsWaitedForAndThenNamed();
    void aPasswordThatWasChangedIsNamedAndLosesNothing();
    void aHookThatThrottlesOrFailsGetsEachMessageOnce();
    void aBookThatTurnedEmptyIsHeld();
    void aBrokenCardAmongManyIsListedAndTheOthersGoOn();
    void aHugePhotoIsRefusedAloneAndNamed();
    void aTableWithMixedLineEndsIsReadAndKept();
    void anOldListingAfterAnExpiredTokenIsComparedAndNothingIsRemoved();
    void aSecondProcessIsBusyAfterTenSeconds();
    void aDamagedDatabaseIsNamedAndStaysAsItIs_data();
    void aDamagedDatabaseIsNamedAndStaysAsItIs();
    void theDatabaseOfAnotherWorkspaceIsNotOpened();
    void aMissingKeyringNeverBecomesANewOne();

private:
    QByteArray outBytes() const;

    CardDavSandbox m_server;
    std::unique_ptr<CommandLineWorld> m_world;
    QMap<QString, QString> m_books;
    QString m_route;
    QByteArray m_before;
};

void BadInputTest::initTestCase()
{
    QVERIFY(m_server.start());
    m_server.addBook(u"one"_s, u"One"_s);
    m_server.addBook(u"many"_s, u"Many"_s);
    m_server.addBook(u"photos"_s, u"Photos"_s);
    for (int i = 0; i < 30; ++i)
        m_server.put(
            u"one"_s, u"c%1.vcf"_s.arg(i),
            smallCard(u"uid-%1"_s.arg(i), u"Person%1 Test"_s.arg(i), u"p%1@example.com"_s.arg(i)));
    m_world = std::make_unique<CommandLineWorld>();
    QVERIFY2(m_world->init().isOk(), m_world->last().summary());
    m_books = m_world->addCardDav(m_server);
    m_route = m_world->addRoute(m_books[u"One"_s], m_world->addFile(m_world->path(u"out.vcf"_s)));
    QVERIFY2(!m_route.isEmpty(), m_world->last().summary());
    QVERIFY2(m_world->run({u"sync"_s}).isOk(), m_world->last().summary());
    m_before = outBytes();
    QCOMPARE(m_before.count("BEGIN:VCARD"), 30);
}

void BadInputTest::init()
{
    m_server.faults().clear();
}

QByteArray BadInputTest::outBytes() const
{
    QFile file(m_world->path(u"out.vcf"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void BadInputTest::aBadServerIsNamedAndLosesNothing_data()
{
    QTest::addColumn<FaultKind>("fault");
    QTest::addColumn<QStringList>("reasons");
    QTest::newRow("HTML instead of XML")
        << FaultKind::HtmlInstead << QStringList{u"not_this_service"_s};
    QTest::newRow("half a body") << FaultKind::TruncatedBody
                                 << QStringList{u"answer_incomplete"_s, u"host_unreachable"_s};
    QTest::newRow("another account") << FaultKind::WrongAccount << QStringList{u"other_account"_s};
    QTest::newRow("server error") << FaultKind::ServerError << QStringList{u"server_failed"_s};
}

void BadInputTest::aBadServerIsNamedAndLosesNothing()
{
    QFETCH(FaultKind, fault);
    QFETCH(QStringList, reasons);
    m_server.put(u"one"_s, u"c0.vcf"_s,
                 smallCard(u"uid-0"_s, u"Person0 Changed"_s, u"p0@example.com"_s));
    m_server.faults().add({.kind = fault, .count = 0});
    const CommandResult result = m_world->run({u"sync"_s, u"--route"_s, m_route});
    QVERIFY2(result.exitCode == 1 || result.exitCode == 3, result.summary());
    const QString reason = result.json["routes"_L1][0]["reason"_L1].toString();
    QVERIFY2(reasons.contains(reason), result.summary());
    QVERIFY2(result.json["routes"_L1][0]["message"_L1].toString().contains(u' '), result.summary());
    QCOMPARE(outBytes(), m_before);

    m_server.faults().clear();
    m_server.put(u"one"_s, u"c0.vcf"_s,
                 smallCard(u"uid-0"_s, u"Person0 Test"_s, u"p0@example.com"_s));
    const CommandResult after = m_world->run({u"sync"_s, u"--route"_s, m_route});
    QVERIFY2(after.isOk(), after.summary());
    QCOMPARE(after.count(u"unchanged"_s), 30);
    QCOMPARE(outBytes(), m_before);
}

void BadInputTest::aServerThatThrottlesIsWaitedForAndThenNamed()
{
    m_server.faults().add({.kind = FaultKind::TooManyRequests, .count = 1, .seconds = 1});
    const CommandResult patient = m_world->run({u"sync"_s, u"--route"_s, m_route});
    QVERIFY2(patient.isOk(), patient.summary());
    QVERIFY2(patient.milliseconds >= 1000, patient.summary());
    m_server.faults().add({.kind = FaultKind::TooManyRequests, .count = 0, .seconds = 1});
    const CommandResult result = m_world->run({u"sync"_s, u"--route"_s, m_route});
    QVERIFY2(result.exitCode == 1, result.summary());
    QCOMPARE(result.json["routes"_L1][0]["reason"_L1].toString(), u"rate_limited"_s);
    QVERIFY2(
        result.json["routes"_L1][0]["message"_L1].toString().contains(u"asks for fewer requests"_s),
        result.summary());
    m_server.faults().clear();
    const CommandResult after = m_world->run({u"sync"_s, u"--route"_s, m_route});
    QVERIFY2(after.isOk(), after.summary());
    QCOMPARE(outBytes(), m_before);
}

void BadInputTest::aPasswordThatWasChangedIsNamedAndLosesNothing()
{
    const QString right = m_world->environment().value(u"DAV_PASSWORD"_s);
    m_world->environment().insert(u"DAV_PASSWORD"_s, u"former-password-8642"_s);
    const CommandResult result = m_world->run({u"sync"_s, u"--route"_s, m_route});
    m_world->environment().insert(u"DAV_PASSWORD"_s, right);
    QVERIFY2(result.exitCode == 1, result.summary());
    QCOMPARE(result.json["routes"_L1][0]["reason"_L1].toString(), u"wrong_password"_s);
    QVERIFY2(result.json["routes"_L1][0]["message"_L1].toString().contains(u"didn't accept"_s),
             result.summary());
    QVERIFY(!result.output.contains("8642") && !result.errors.contains("8642"));
    QCOMPARE(outBytes(), m_before);
    const CommandResult after = m_world->run({u"sync"_s, u"--route"_s, m_route});
    QVERIFY2(after.isOk(), after.summary());
    QCOMPARE(after.count(u"unchanged"_s), 30);
}

void BadInputTest::aHookThatThrottlesOrFailsGetsEachMessageOnce()
{
    ZapierSandbox hooks;
    QVERIFY(hooks.start());
    m_server.addBook(u"three"_s, u"Three"_s);
    for (int i = 0; i < 3; ++i)
        m_server.put(u"three"_s, u"t%1.vcf"_s.arg(i),
                     smallCard(u"three-%1"_s.arg(i), u"Three%1 Test"_s.arg(i),
                               u"t%1@three.example"_s.arg(i)));
    const QString book = m_world->addCardDav(m_server)[u"Three"_s];
    const QString route = m_world->addRoute(book, m_world->addHook(hooks));
    QVERIFY2(!route.isEmpty(), m_world->last().summary());
    hooks.faults().add({.kind = FaultKind::ServerError, .count = 0});
    const CommandResult failed = m_world->run({u"sync"_s, u"--route"_s, route});
    QVERIFY2(failed.exitCode == 1, failed.summary());
    QCOMPARE(failed.count(u"created"_s), 0);
    QCOMPARE(hooks.received().size(), 0);
    hooks.faults().clear();
    hooks.faults().add({.kind = FaultKind::TooManyRequests, .count = 1, .seconds = 1});
    const CommandResult after = m_world->run({u"sync"_s, u"--route"_s, route});
    QVERIFY2(after.isOk(), after.summary());
    // The first one was in doubt: it was repeated as it was, before the new plan was made.
    QCOMPARE(after.count(u"created"_s), 2);
    QCOMPARE(hooks.received().size(), 3);
    const CommandResult quiet = m_world->run({u"sync"_s, u"--route"_s, route});
    QCOMPARE(quiet.count(u"unchanged"_s), 3);
    QCOMPARE(hooks.received().size(), 3);
    QVERIFY(m_world->run({u"route"_s, u"remove"_s, route}).isOk());
}

void BadInputTest::aBookThatTurnedEmptyIsHeld()
{
    m_server.expireTokens(u"one"_s);
    m_server.faults().add({.kind = FaultKind::EmptyListing, .count = 0});
    const CommandResult result = m_world->run({u"sync"_s, u"--route"_s, m_route});
    QVERIFY2(result.exitCode == 1 || result.exitCode == 3, result.summary());
    QCOMPARE(result.count(u"removed"_s), 0);
    QCOMPARE(outBytes(), m_before);
    QVERIFY(m_world->run({u"sync"_s, u"--route"_s, m_route}).exitCode != 0);
    // Once the book answers as before, all is as before.
    m_server.faults().clear();
    const CommandResult after = m_world->run({u"sync"_s, u"--route"_s, m_route});
    QVERIFY2(after.isOk(), after.summary());
    QCOMPARE(after.count(u"unchanged"_s), 30);
    QCOMPARE(outBytes(), m_before);
}

void BadInputTest::anOldListingAfterAnExpiredTokenIsComparedAndNothingIsRemoved()
{
    m_server.expireTokens(u"one"_s);
    const CommandResult result = m_world->run({u"sync"_s, u"--route"_s, m_route});
    QVERIFY2(result.isOk(), result.summary());
    QCOMPARE(result.count(u"unchanged"_s), 30);
    QCOMPARE(outBytes(), m_before);
}

void BadInputTest::aBrokenCardAmongManyIsListedAndTheOthersGoOn()
{
    for (int i = 0; i < 999; ++i)
        m_server.put(
            u"many"_s, u"m%1.vcf"_s.arg(i),
            smallCard(u"many-%1"_s.arg(i), u"Many%1 Good"_s.arg(i), u"m%1@example.net"_s.arg(i)));
    m_server.put(
        u"many"_s, u"broken.vcf"_s,
        "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:broken\r\nFN;ENCODING=QUOTED-PRINTABLE:=\xff\xfe");
    const QString path = m_world->path(u"many.vcf"_s);
    const QString route = m_world->addRoute(m_books[u"Many"_s], m_world->addFile(path));
    const CommandResult result = m_world->run({u"sync"_s, u"--route"_s, route});
    QVERIFY2(result.exitCode == 1, result.summary());
    QCOMPARE(result.count(u"created"_s), 999);
    QCOMPARE(result.count(u"failed"_s), 1);
    const QJsonArray failures = result.json["failures"_L1].toArray();
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.at(0)["kind"_L1].toString(), u"invalid"_s);
    QVERIFY(failures.at(0)["item"_L1].toString().contains(u"broken.vcf"_s));
    QVERIFY(!failures.at(0)["message"_L1].toString().isEmpty());
    // It isn't forgotten either.
    const CommandResult again = m_world->run({u"sync"_s, u"--route"_s, route});
    QVERIFY2(again.exitCode == 1, again.summary());
    QCOMPARE(again.count(u"unchanged"_s), 999);
    QCOMPARE(again.count(u"failed"_s), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("BEGIN:VCARD"), 999);
    QVERIFY(m_world->run({u"route"_s, u"remove"_s, route}).isOk());
}

void BadInputTest::aHugePhotoIsRefusedAloneAndNamed()
{
    const QString path = m_world->path(u"photos.vcf"_s);
    const QByteArray photo = "PHOTO;ENCODING=b;TYPE=JPEG:" + QByteArray(50 << 20, 'A') + "\r\n";
    m_server.put(u"photos"_s, u"big.vcf"_s,
                 smallCard(u"big"_s, u"Big Photo"_s, u"big@example.com"_s, photo));
    for (int i = 0; i < 3; ++i)
        m_server.put(
            u"photos"_s, u"s%1.vcf"_s.arg(i),
            smallCard(u"s%1"_s.arg(i), u"Small%1 Photo"_s.arg(i), u"s%1@example.com"_s.arg(i)));
    const QString route = m_world->addRoute(m_books[u"Photos"_s], m_world->addFile(path));
    const CommandResult result = m_world->run({u"sync"_s, u"--route"_s, route}, 120'000);
    QFile file(path);
    const QByteArray written = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    for (int i = 0; i < 3; ++i)
        QVERIFY2(written.contains("s" + QByteArray::number(i) + "@example.com"), result.summary());
    QVERIFY2(result.exitCode == 1, result.summary());
    QCOMPARE(result.count(u"created"_s), 3);
    QCOMPARE(result.count(u"failed"_s), 1);
    const QJsonValue failure = result.json["failures"_L1][0];
    QVERIFY2(failure["item"_L1].toString().endsWith(u"big.vcf"_s), result.summary());
    QVERIFY2(failure["message"_L1].toString().contains(u"too large"_s), result.summary());
    QVERIFY(m_server.cards(u"photos"_s)[u"big.vcf"_s].size() > 50 << 20);
    QVERIFY(m_world->run({u"route"_s, u"remove"_s, route}).isOk());
}

void BadInputTest::aTableWithMixedLineEndsIsReadAndKept()
{
    const QString path = m_world->path(u"mixed.csv"_s);
    const QByteArray bytes = "First Name,Last Name,E-mail Address\r\n"
                             "Ada,Mixed,ada@mixed.example\n"
                             "Bo,Mixed,bo@mixed.example\r\n"
                             "Cy,\"Mix\ned\",cy@mixed.example\r"
                             "Di,Mixed,di@mixed.example";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const QString target = m_world->path(u"mixed.vcf"_s);
    const QString route = m_world->addRoute(m_world->addFile(path), m_world->addFile(target));
    QVERIFY2(!route.isEmpty(), m_world->last().summary());
    const CommandResult result = m_world->run({u"sync"_s, u"--route"_s, route});
    QVERIFY2(result.isOk(), result.summary());
    QCOMPARE(result.count(u"created"_s), 4);
    QFile written(target);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray cards = written.readAll();
    for (const char *name : {"ada@", "bo@", "cy@", "di@"})
        QVERIFY2(cards.contains(name), name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QVERIFY(m_world->run({u"route"_s, u"remove"_s, route}).isOk());
}

void BadInputTest::aSecondProcessIsBusyAfterTenSeconds()
{
    m_server.faults().add({.kind = FaultKind::Hang, .count = 1, .method = "REPORT", .seconds = 0});
    m_server.clearRequests();
    const std::unique_ptr<QProcess> first = m_world->start({u"sync"_s, u"--route"_s, m_route});
    QTRY_VERIFY_WITH_TIMEOUT(!m_server.requests().isEmpty(), 20'000);
    QTest::qWait(200);
    // Reading goes on meanwhile.
    QVERIFY2(m_world->run({u"route"_s, u"list"_s}).isOk(), m_world->last().summary());
    const CommandResult second = m_world->run({u"sync"_s, u"--route"_s, m_route});
    QVERIFY2(second.exitCode == 1, second.summary());
    QCOMPARE(second.errorKind(), u"busy"_s);
    QVERIFY2(second.milliseconds >= 9'500, second.summary());
    first->kill();
    first->waitForFinished();
    // Its lease ended with it.
    const CommandResult third = m_world->run({u"sync"_s, u"--route"_s, m_route});
    QVERIFY2(third.isOk(), third.summary());
    QVERIFY(third.milliseconds < 9'000);
    QCOMPARE(outBytes(), m_before);
}

void BadInputTest::aDamagedDatabaseIsNamedAndStaysAsItIs_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<int>("offset"); // from the end where negative
    QTest::newRow("contacts, first page") << u"contacts"_s << 100;
    QTest::newRow("contacts, salt") << u"contacts"_s << 3;
    QTest::newRow("log, first page") << u"audit"_s << 200;
}

void BadInputTest::aDamagedDatabaseIsNamedAndStaysAsItIs()
{
    QFETCH(QString, database);
    QFETCH(int, offset);
    const QDir folder(m_world->workspace());
    const QStringList names = folder.entryList({database + u"*.db"_s}, QDir::Files);
    QCOMPARE(names.size(), 1);
    QFile file(folder.filePath(names.first()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray original = file.readAll();
    QByteArray damaged = original;
    damaged[offset] = static_cast<char>(damaged[offset] ^ 0x40);
    file.seek(0);
    file.write(damaged);
    file.close();
    const CommandResult result = m_world->run({u"sync"_s, u"--route"_s, m_route});
    QVERIFY2(result.exitCode == 1 || result.exitCode == 4, result.summary());
    QVERIFY2(result.errorKind() == u"storage"_s || result.errorKind() == u"locked"_s,
             result.summary());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY2(file.readAll() == damaged, "the damaged file was touched");
    file.seek(0);
    file.write(original);
    file.close();
    const CommandResult mended = m_world->run({u"sync"_s, u"--route"_s, m_route});
    QVERIFY2(mended.isOk(), mended.summary());
    QCOMPARE(outBytes(), m_before);
}

void BadInputTest::theDatabaseOfAnotherWorkspaceIsNotOpened()
{
    CommandLineWorld other;
    QVERIFY2(other.init().isOk(), other.last().summary());
    for (const QString &name : {u"/contacts.db"_s, u"/audit.db"_s}) {
        const QString own = m_world->workspace() + name;
        const QString kept = m_world->path(u"kept.db"_s);
        QVERIFY(QFile::rename(own, kept) && QFile::copy(other.workspace() + name, own));
        const CommandResult result = m_world->run({u"runs"_s, u"list"_s});
        QVERIFY2(result.exitCode == 1, result.summary());
        QCOMPARE(result.errorKind(), u"storage"_s);
        QVERIFY2(result.errors.contains("key doesn't fit"), result.summary());
        QVERIFY(QFile::remove(own) && QFile::rename(kept, own));
    }
    const CommandResult back = m_world->run({u"sync"_s, u"--route"_s, m_route});
    QVERIFY2(back.isOk(), back.summary());
    QCOMPARE(outBytes(), m_before);
}

void BadInputTest::aMissingKeyringNeverBecomesANewOne()
{
    const QString keyring = m_world->workspace() + u"/keyring.json"_s;
    const QString kept = m_world->path(u"kept.json"_s);
    QVERIFY(QFile::rename(keyring, kept));
    for (const QStringList &arguments :
         {QStringList{u"sync"_s}, QStringList{u"init"_s}, QStringList{u"audit"_s, u"verify"_s}}) {
        const CommandResult result = m_world->run(arguments);
        QVERIFY2(result.exitCode > 0, result.summary());
        QVERIFY(!result.errorKind().isEmpty());
        QVERIFY2(!QFile::exists(keyring), qPrintable(arguments.join(u' ')));
    }
    QVERIFY(QFile::rename(kept, keyring));
    const CommandResult back = m_world->run({u"sync"_s, u"--route"_s, m_route});
    QVERIFY2(back.isOk(), back.summary());
    QCOMPARE(outBytes(), m_before);
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::BadInputTest)
#include "bad_input_test.moc"
