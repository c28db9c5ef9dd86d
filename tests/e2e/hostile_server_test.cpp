#include "tests/e2e/command_line_world.h"
#include "tests/peers/canned_dav.h"
#include "tests/peers/canned_server.h"
#include "tests/peers/certificates.h"

#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace warden {

// Servers that lie, send without end or never answer. Each is refused in plain words, nothing of
// it is kept, and what was there before stays.
class HostileServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBadCertificateIsRefusedBeforeAnythingIsSaid_data();
    void aBadCertificateIsRefusedBeforeAnythingIsSaid();
    void aGoodCertificateOfAPrivateAuthorityIsTaken();
    void thePasswordDoesNotFollowARedirect_data();
    void thePasswordDoesNotFollowARedirect();
    void anotherHostThatThePersonAllowsIsFollowed();
    void anAnswerThatIsNoAddressBookIsRefused_data();
    void anAnswerThatIsNoAddressBookIsRefused();
    void aListingWithoutEndIsCutOffAndLosesNothing();
    void aServerThatStaysSilentCanBeStopped_data();
    void aServerThatStaysSilentCanBeStopped();
    void nothingWasKept();

private:
    CommandResult connect(const QUrl &url, const QStringList &more = {});
    void verifyRefused(const CommandResult &result, const QString &kind, const QString &words);

    QTemporaryDir m_folder;
    Certificates m_certificates;
    std::unique_ptr<CommandLineWorld> m_world;
};

void HostileServerTest::initTestCase()
{
    m_certificates = makeCertificates(m_folder.path());
    QVERIFY(!m_certificates.authority.isEmpty());
    m_world = std::make_unique<CommandLineWorld>();
    QVERIFY2(m_world->init().isOk(), m_world->last().summary());
    m_world->environment().insert(u"PASSWORD"_s, u"p4ssw0rd-of-ada"_s);
}

CommandResult HostileServerTest::connect(const QUrl &url, const QStringList &more)
{
    return m_world->run(QStringList{u"connection"_s, u"add"_s, u"carddav"_s, u"--url"_s,
                                    url.toString(), u"--user"_s, u"ada"_s, u"--password-env"_s,
                                    u"PASSWORD"_s} +
                        more);
}

void HostileServerTest::verifyRefused(const CommandResult &result, const QString &kind,
                                      const QString &words)
{
    QVERIFY2(result.exitCode == (kind == u"denied"_s ? 4 : 1), result.summary());
    QCOMPARE(result.errorKind(), kind);
    QVERIFY2(result.json["error"_L1]["message"_L1].toString().contains(words), result.summary());
    QVERIFY2(!result.output.contains("p4ssw0rd") && !result.errors.contains("p4ssw0rd"),
             result.summary());
}

void HostileServerTest::aBadCertificateIsRefusedBeforeAnythingIsSaid_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("hasAuthority");
    QTest::addColumn<QString>("words");
    const QString untrusted = u"isn't from an authority"_s;
    QTest::newRow("expired") << m_certificates.expired << true << u"has expired"_s;
    QTest::newRow("of another host")
        << m_certificates.wrongHost << true << u"made for another address"_s;
    QTest::newRow("of another authority") << m_certificates.untrusted << true << untrusted;
    QTest::newRow("of an authority that nobody named")
        << m_certificates.loopback << false << untrusted;
    QTest::newRow("signed by itself") << m_certificates.selfSigned << true << untrusted;
}

void HostileServerTest::aBadCertificateIsRefusedBeforeAnythingIsSaid()
{
    QFETCH(QString, certificate);
    QFETCH(bool, hasAuthority);
    QFETCH(QString, words);
    CannedServer server(
        [](QTcpSocket &socket, const CannedRequest &) { CannedServer::respond(socket, 207); },
        certificate);
    const QStringList authority{u"--ca"_s, m_certificates.authority};
    verifyRefused(connect(server.url(), hasAuthority ? authority : QStringList()), u"offline"_s,
                  words);
    QVERIFY(server.requests().isEmpty());
}

// A book with nothing in it, as far as connecting goes.
static void answerAsBook(QTcpSocket &socket, const CannedRequest &request)
{
    if (request.method == "PROPFIND" && request.headers.value("depth") == "0")
        CannedServer::respond(socket, 207, canned::multistatus(canned::bookItself()));
    else
        CannedServer::respond(socket, 404);
}

void HostileServerTest::aGoodCertificateOfAPrivateAuthorityIsTaken()
{
    CannedServer server(answerAsBook, m_certificates.loopback);
    const CommandResult added =
        connect(server.url(u"/book/"_s), {u"--ca"_s, m_certificates.authority});
    QVERIFY2(added.isOk(), added.summary());
    QVERIFY2(m_world->run({u"connection"_s, u"remove"_s, added.json["connection"_L1].toString()})
                     .exitCode == 0,
             m_world->last().summary());
}

void HostileServerTest::thePasswordDoesNotFollowARedirect_data()
{
    QTest::addColumn<QByteArray>("location"); // empty: another server on the loopback
    QTest::addColumn<QString>("words");
    QTest::newRow("to plain http")
        << QByteArray("http://192.0.2.7/dav/") << u"without encryption"_s;
    QTest::newRow("to another server") << QByteArray() << u"password wasn't sent there"_s;
}

void HostileServerTest::thePasswordDoesNotFollowARedirect()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, words);
    CannedServer other(answerAsBook, m_certificates.loopback);
    if (location.isEmpty())
        location = other.url(u"/book/"_s).toEncoded();
    CannedServer server(
        [&](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, 301, {}, {"Location: " + location});
        },
        m_certificates.loopback);
    verifyRefused(connect(server.url(), {u"--ca"_s, m_certificates.authority}), u"denied"_s, words);
    QVERIFY(other.requests().isEmpty());
}

void HostileServerTest::anotherHostThatThePersonAllowsIsFollowed()
{
    CannedServer other(answerAsBook, m_certificates.loopback);
    CannedServer server(
        [&](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, 301, {},
                                  {"Location: " + other.url(u"/book/"_s).toEncoded()});
        },
        m_certificates.loopback);
    const CommandResult added = connect(server.url(), {u"--ca"_s, m_certificates.authority,
                                                       u"--allow-host"_s, other.url().authority()});
    QVERIFY2(added.isOk(), added.summary());
    QVERIFY(other.requests().first().headers.value("authorization").startsWith("Basic "));
    QVERIFY2(m_world->run({u"connection"_s, u"remove"_s, added.json["connection"_L1].toString()})
                     .exitCode == 0,
             m_world->last().summary());
}

// Writes on and on, as fast as the client takes it.
static void writeForever(QTcpSocket &socket, const QByteArray &chunk)
{
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, chunk] {
        if (socket.bytesToWrite() < 1024 * 1024)
            socket.write(chunk);
    });
    socket.write(chunk);
}

void HostileServerTest::anAnswerThatIsNoAddressBookIsRefused_data()
{
    using Answer = CannedServer::Answer;
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    const auto body = [](const QByteArray &bytes, const QByteArray &encoding = {}) -> Answer {
        return [=](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, 207, bytes,
                                  encoding.isEmpty()
                                      ? QList<QByteArray>()
                                      : QList<QByteArray>{"Content-Encoding: " + encoding});
        };
    };
    const auto stream = [](const QByteArray &head, const QByteArray &chunk) -> Answer {
        return [=](QTcpSocket &socket, const CannedRequest &) {
            socket.write("HTTP/1.1 207 Multi-Status\r\n" + head + "\r\n\r\n");
            writeForever(socket, chunk);
        };
    };
    const QString other = u"isn't the service that was expected"_s;
    const QString large = u"far larger than contacts are"_s;
    QTest::newRow("a web page") << body("<!DOCTYPE html><html><body>Hello</body></html>")
                                << u"invalid"_s << other;
    QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY l0 \"lol\">";
    for (int i = 1; i < 10; ++i)
        laughs += "<!ENTITY l" + QByteArray::number(i) + " \"" +
                  ("&l" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    QTest::newRow("a bomb of entities")
        << body(laughs + "]><d:multistatus xmlns:d=\"DAV:\">&l9;</d:multistatus>") << u"invalid"_s
        << other;
    QTest::newRow("a foreign entity")
        << body("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                "<d:multistatus xmlns:d=\"DAV:\">&x;</d:multistatus>")
        << u"invalid"_s << other;
    QTest::newRow("a million levels")
        << body("<d:multistatus xmlns:d=\"DAV:\">" + QByteArray("<a>").repeated(1'000'000))
        << u"invalid"_s << QString();
    QTest::newRow("ten gigabytes")
        << stream("Content-Length: 10737418240", QByteArray(256 * 1024, ' ')) << u"invalid"_s
        << large;
    QTest::newRow("chunks without end")
        << stream("Transfer-Encoding: chunked", "40000\r\n" + QByteArray(256 * 1024, ' ') + "\r\n")
        << u"invalid"_s << large;
    QTest::newRow("a compressed bomb")
        << body(qCompress(QByteArray(256 * 1024 * 1024, ' '), 9).sliced(4), "deflate")
        << u"invalid"_s << large;
    QTest::newRow("half a body") << Answer([](QTcpSocket &socket, const CannedRequest &) {
        socket.write("HTTP/1.1 207 OK\r\nContent-Length: 1000\r\n\r\n<d:multistatus ");
        socket.disconnectFromHost();
    }) << u"offline"_s << u"broke off"_s;
    QTest::newRow("no http") << Answer([](QTcpSocket &socket, const CannedRequest &) {
        socket.write("220 mail.example.org ESMTP\r\n");
        socket.disconnectFromHost();
    }) << QString() << QString();
    QTest::newRow("too many requests, for ever")
        << Answer([](QTcpSocket &socket, const CannedRequest &) {
               CannedServer::respond(socket, 429, {}, {"Retry-After: 1"});
           })
        << u"rate_limited"_s << u"fewer requests"_s;
    QTest::newRow("always a fault of its own")
        << Answer([](QTcpSocket &socket, const CannedRequest &) {
               CannedServer::respond(socket, 500);
           })
        << u"offline"_s << u"fault of its own"_s;
    QTest::newRow("redirects without end") << Answer([](QTcpSocket &socket, const CannedRequest &) {
        CannedServer::respond(socket, 302, {}, {"Location: /again/"});
    }) << u"invalid"_s << QString();
}

void HostileServerTest::anAnswerThatIsNoAddressBookIsRefused()
{
    QFETCH(CannedServer::Answer, answer);
    QFETCH(QString, kind);
    QFETCH(QString, words);
    CannedServer server(answer);
    const CommandResult result = connect(server.url());
    verifyRefused(result, kind.isEmpty() ? result.errorKind() : kind, words);
}

// The book answered well at first; then its listing doesn't end.
void HostileServerTest::aListingWithoutEndIsCutOffAndLosesNothing()
{
    bool isEndless = false;
    CannedServer server([&](QTcpSocket &socket, const CannedRequest &request) {
        if (request.method != "REPORT") {
            answerAsBook(socket, request);
        } else if (isEndless) {
            socket.write("HTTP/1.1 207 Multi-Status\r\nContent-Length: 10737418240\r\n\r\n");
            writeForever(socket, QByteArray(1024 * 1024, ' '));
        } else if (request.body.contains("multiget")) {
            CannedServer::respond(
                socket, 207,
                canned::multistatus(
                    canned::item("/book/a.vcf", canned::etag("1") + "<c:address-data>" +
                                                    canned::card("Ada") + "</c:address-data>")));
        } else {
            CannedServer::respond(
                socket, 207,
                canned::multistatus(canned::item("/book/a.vcf", canned::etag("1")) +
                                    "<d:sync-token>t:1</d:sync-token>"));
        }
    });
    const CommandResult added = connect(server.url(u"/book/"_s));
    QVERIFY2(added.isOk(), added.summary());
    const QString out = m_world->path(u"out.vcf"_s);
    const QString route = m_world->addRoute(added.json["address_books"_L1][0]["id"_L1].toString(),
                                            m_world->addFile(out));
    const CommandResult first = m_world->run({u"sync"_s});
    QVERIFY2(first.isOk() && first.count(u"created"_s) == 1, first.summary());
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();

    isEndless = true;
    const CommandResult result = m_world->run({u"sync"_s});
    QVERIFY2(result.exitCode == 1, result.summary());
    QCOMPARE(result.json["routes"_L1][0]["reason"_L1].toString(), u"answer_too_large"_s);
    QVERIFY2(result.json["routes"_L1][0]["message"_L1].toString().contains(u"cut off"_s),
             result.summary());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);

    isEndless = false;
    const CommandResult after = m_world->run({u"sync"_s});
    QVERIFY2(after.isOk(), after.summary());
    QCOMPARE(after.count(u"unchanged"_s), 1);
    QVERIFY2(m_world->run({u"route"_s, u"remove"_s, route}).isOk(), m_world->last().summary());
    for (const QJsonValue &each :
         m_world->run({u"connection"_s, u"list"_s}).json["connections"_L1].toArray())
        m_world->run({u"connection"_s, u"remove"_s, each["id"_L1].toString()});
}

void HostileServerTest::aServerThatStaysSilentCanBeStopped_data()
{
    using Answer = CannedServer::Answer;
    QTest::addColumn<Answer>("answer");
    QTest::newRow("not a byte") << Answer([](QTcpSocket &, const CannedRequest &) {});
    QTest::newRow("a byte now and then") << Answer([](QTcpSocket &socket, const CannedRequest &) {
        socket.write("HTTP/1.1 207 OK\r\n\r\n");
        auto *drip = new QTimer(&socket);
        QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        drip->start(50);
    });
}

void HostileServerTest::aServerThatStaysSilentCanBeStopped()
{
    QFETCH(CannedServer::Answer, answer);
    CannedServer server(answer);
    const std::unique_ptr<QProcess> process = m_world->start(
        {u"connection"_s, u"add"_s, u"carddav"_s, u"--url"_s, server.url().toString(), u"--user"_s,
         u"ada"_s, u"--password-env"_s, u"PASSWORD"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!server.requests().isEmpty(), 60'000);
    process->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 30'000);
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 1);
}

void HostileServerTest::nothingWasKept()
{
    const CommandResult list = m_world->run({u"connection"_s, u"list"_s});
    QVERIFY2(list.isOk(), list.summary());
    QCOMPARE(list.json["connections"_L1].toArray(), QJsonArray());
    const CommandResult verdict = m_world->run({u"audit"_s, u"verify"_s});
    QVERIFY2(verdict.exitCode == 0, verdict.summary());
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::HostileServerTest)
#include "hostile_server_test.moc"
