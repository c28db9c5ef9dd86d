#include "core/updates/update_check.h"
#include "tests/peers/canned_server.h"
#include "tests/peers/certificates.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace warden;

namespace {

const QByteArray list = R"(<releases><release version="1.2" date="2026-10-01"/></releases>)";

CannedServer::Answer saying(int status, const QByteArray &body,
                            const QList<QByteArray> &headers = {})
{
    return [=](QTcpSocket &socket, const CannedRequest &) {
        CannedServer::respond(socket, status, body, headers);
    };
}

} // namespace

// The one request, over a real connection.
class UpdateCheckTest : public QObject
{
    Q_OBJECT

    static Error failureAt(const QUrl &address, const UpdatePatience &patience = {})
    {
        Progress progress;
        const auto releases = fetchReleases(address, progress, patience);
        return releases ? Error{.detail = u"it was taken"_s} : releases.error();
    }

private Q_SLOTS:
    // As few words as HTTP allows, and the same ones whoever asks, and how often.
    void itAsksForTheListAndSaysNothingOfAnybody()
    {
        QLocale::setDefault(QLocale(QLocale::Polish, QLocale::Poland));
        CannedServer server(saying(200, list, {"Set-Cookie: id=1", "ETag: \"a\""}));
        for (int i = 0; i < 2; ++i) {
            Progress progress;
            const auto releases = fetchReleases(server.url(u"/releases.xml"_s), progress);
            QVERIFY(releases);
            QCOMPARE(releases->size(), size_t{1});
        }
        QCOMPARE(server.requests().size(), 2);
        const QByteArray host = "127.0.0.1:" + QByteArray::number(server.serverPort());
        const QMap<QByteArray, QByteArray> known{{"accept", "application/xml, text/xml"},
                                                 {"accept-language", "*"},
                                                 {"connection", "Keep-Alive"},
                                                 {"content-length", "0"},
                                                 {"host", host},
                                                 {"user-agent", "ContactWarden"}};
        for (const CannedRequest &request : server.requests()) {
            QCOMPARE(request.method, "GET");
            QCOMPARE(request.target, "/releases.xml");
            QVERIFY(request.body.isEmpty());
            QVERIFY(request.headers.contains("user-agent"));
            for (const QByteArray &name : request.headers.keys()) {
                if (name != "accept-encoding") // what this Qt can unpack
                    QCOMPARE(name + ": " + request.headers.value(name),
                             name + ": " + known.value(name));
            }
        }
    }

    void anotherHostIsNotFollowed()
    {
        CannedServer other(saying(200, list));
        CannedServer server(saying(302, {}, {"Location: " + other.url().toEncoded()}));
        QCOMPARE(failureAt(server.url()).reason, ErrorReason::OtherHostRefused);
        QVERIFY(other.requests().isEmpty());
    }

    void nobodyIsLedOutOfEncryption()
    {
        CannedServer server(saying(302, {}, {"Location: http://127.0.0.1/r.xml"}));
        QCOMPARE(failureAt(server.url()).reason, ErrorReason::OtherHostRefused);
        CannedServer file(saying(302, {}, {"Location: file:///etc/passwd"}));
        QCOMPARE(failureAt(file.url()).reason, ErrorReason::OtherHostRefused);
        CannedServer nowhere(saying(302, {}));
        QCOMPARE(failureAt(nowhere.url()).reason, ErrorReason::NotThisService);
    }

    void theSameHostIsFollowedForAWhile()
    {
        CannedServer server([](QTcpSocket &socket, const CannedRequest &request) {
            if (request.target == "/moved.xml")
                CannedServer::respond(socket, 200, list);
            else
                CannedServer::respond(
                    socket, 302, {},
                    {request.target == "/round" ? "Location: /round" : "Location: moved.xml#a"});
        });
        Progress progress;
        QVERIFY(fetchReleases(server.url(u"/a.xml"_s), progress));
        QCOMPARE(failureAt(server.url(u"/round"_s)).reason, ErrorReason::TooManyRedirects);
        QVERIFY(server.requests().size() < 10);
    }

    void withoutEncryptionNobodyIsAsked()
    {
        QCOMPARE(failureAt(QUrl(u"http://updates.example.org/r.xml"_s)).reason,
                 ErrorReason::PlainHttpRefused);
        QCOMPARE(failureAt(QUrl(u"https://a:b@updates.example.org/"_s)).reason,
                 ErrorReason::SecretInAddress);
        QCOMPARE(failureAt({}).reason, ErrorReason::AddressUnusable);
    }

    // Its certificate is one that nobody on this computer trusts.
    void aServerThatCannotProveItselfIsNotAsked()
    {
        const QTemporaryDir folder;
        const Certificates certificates = makeCertificates(folder.path());
        QVERIFY(!certificates.untrusted.isEmpty());
        CannedServer server(saying(200, list), certificates.untrusted);
        const Error error = failureAt(server.url());
        QCOMPARE(error.reason, ErrorReason::CertificateUntrusted);
        QVERIFY(server.requests().isEmpty());
    }

    void whatIsTooLargeIsNotRead()
    {
        CannedServer server(saying(200, "<releases>" + QByteArray(3'000'000, ' ')));
        QCOMPARE(failureAt(server.url()).reason, ErrorReason::AnswerTooLarge);
    }

    void whatIsNoListIsNoAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorReason>("reason");
        QTest::newRow("a page that asks to sign in")
            << 200 << QByteArray("<html><body>Welcome to our network</body></html>")
            << ErrorReason::NotThisService;
        QTest::newRow("nothing") << 204 << QByteArray() << ErrorReason::NotThisService;
        QTest::newRow("half of it") << 200 << list.left(40) << ErrorReason::AnswerIncomplete;
        QTest::newRow("not there") << 404 << list << ErrorReason::NotFound;
        QTest::newRow("out of order") << 500 << list << ErrorReason::ServerFailed;
    }
    void whatIsNoListIsNoAnswer()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const ErrorReason, reason);
        CannedServer server(saying(status, body));
        const Error error = failureAt(server.url());
        QCOMPARE(error.reason, reason);
        QVERIFY(error.subject.startsWith(u"127.0.0.1"_s));
    }

    void whoSaysNothingIsLeftAfterAWhileOrAtOnce()
    {
        CannedServer server([](QTcpSocket &, const CannedRequest &) {});
        QElapsedTimer timer;
        timer.start();
        Progress stopped({}, [&timer] { return timer.elapsed() > 300; });
        const auto releases = fetchReleases(server.url(), stopped);
        QVERIFY(!releases);
        QCOMPARE(releases.error().kind, ErrorKind::Cancelled);
        QVERIFY(timer.elapsed() < 5'000);
        QCOMPARE(failureAt(server.url(), {.longest = 60s, .longestSilence = 1s}).reason,
                 ErrorReason::TimedOut);
        QVERIFY(timer.elapsed() < 25'000);
    }

    // Each byte comes in time, and it would never end.
    void whoGoesOnAndOnIsLeftWhenPatienceEnds()
    {
        CannedServer server([](QTcpSocket &socket, const CannedRequest &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 900000\r\n\r\n<releases>");
            auto *more = new QTimer(&socket);
            QObject::connect(more, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
            more->start(1'000);
        });
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(failureAt(server.url(), {.longest = 3s, .longestSilence = 2s}).reason,
                 ErrorReason::TimedOut);
        QVERIFY(timer.elapsed() < 20'000);
    }
};

QTEST_GUILESS_MAIN(UpdateCheckTest)
#include "update_check_test.moc"
