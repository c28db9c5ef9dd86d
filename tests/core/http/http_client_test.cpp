#include "core/http/http_client.h"
#include "core/http/http_error.h"
#include "core/http/http_origin.h"
#include "tests/peers/canned_server.h"

#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace warden;
using namespace Qt::StringLiterals;

static std::shared_ptr<const Secret> ada()
{
    return basicAuthorization(u"ada"_s, Secret(QByteArrayView("pa:ss")));
}

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void methodHeadersAndBodyArriveAsGiven()
    {
        CannedServer server([](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, 207, "<ok/>", {"X-Reply: yes"});
        });
        HttpClient client;
        Progress progress;
        const auto answer = client.send({.method = "REPORT",
                                         .url = server.url(u"/a%20b/?x=1"_s),
                                         .headers = {{"Depth", "1"}},
                                         .body = "<query/>",
                                         .authorization = ada()},
                                        progress);
        QVERIFY(answer);
        QCOMPARE(answer->status, 207);
        QCOMPARE(answer->body, QByteArray("<ok/>"));
        QCOMPARE(answer->header("x-reply"), QByteArray("yes"));
        QCOMPARE(server.requests().size(), 1);
        const CannedRequest request = server.requests().first();
        QCOMPARE(request.method, QByteArray("REPORT"));
        QCOMPARE(request.target, QByteArray("/a%20b/?x=1"));
        QCOMPARE(request.headers.value("depth"), QByteArray("1"));
        QCOMPARE(request.body, QByteArray("<query/>"));
        QCOMPARE(request.headers.value("authorization"),
                 QByteArray("Basic " + QByteArray("ada:pa:ss").toBase64()));
        QVERIFY(request.headers.value("user-agent").startsWith("ContactWarden/"));
    }

    void everyStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 304, 401, 403, 404, 412, 422, 429, 500, 503, 507})
            QTest::addRow("%d", status) << status;
    }
    void everyStatusIsAnAnswer()
    {
        QFETCH(int, status);
        CannedServer server([&](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, status, status == 304 ? "" : "body",
                                  {"WWW-Authenticate: Basic realm=\"x\""});
        });
        HttpClient client;
        Progress progress;
        const auto answer = client.send({.url = server.url()}, progress);
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(server.requests().size(), 1);
    }

    void aRedirectKeepsMethodBodyAndCredentials_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void aRedirectKeepsMethodBodyAndCredentials()
    {
        QFETCH(int, status);
        CannedServer server([&](QTcpSocket &socket, const CannedRequest &request) {
            if (request.target == "/.well-known/carddav")
                CannedServer::respond(socket, status, "moved", {"Location: /dav/"});
            else
                CannedServer::respond(socket, 207, "there");
        });
        HttpClient client;
        Progress progress;
        const auto answer = client.send({.method = "PROPFIND",
                                         .url = server.url(u"/.well-known/carddav"_s),
                                         .body = "<find/>",
                                         .authorization = ada()},
                                        progress);
        QVERIFY(answer);
        QCOMPARE(answer->url.path(), u"/dav/"_s);
        QCOMPARE(answer->body, QByteArray("there"));
        QCOMPARE(server.requests().last().method, QByteArray("PROPFIND"));
        QCOMPARE(server.requests().last().body, QByteArray("<find/>"));
        QVERIFY(server.requests().last().headers.contains("authorization"));
    }

    void aPostIsOnlyRepeatedWhereTheServerPromisesThatItDidNothing()
    {
        CannedServer server([](QTcpSocket &socket, const CannedRequest &request) {
            const int status = request.target == "/safe" ? 307 : 302;
            if (request.target == "/there")
                CannedServer::respond(socket, 200);
            else
                CannedServer::respond(socket, status, {}, {"Location: /there"});
        });
        HttpClient client;
        Progress progress;
        const auto unsafe = client.send({"POST", server.url(u"/unsafe"_s), {}, "x"}, progress);
        QCOMPARE(unsafe->status, 302);
        const auto safe = client.send({"POST", server.url(u"/safe"_s), {}, "x"}, progress);
        QCOMPARE(safe->status, 200);
    }

    void aRedirectLoopEnds()
    {
        CannedServer server([](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, 302, {}, {"Location: /again"});
        });
        HttpClient client;
        Progress progress;
        const auto answer = client.send({.url = server.url()}, progress);
        QVERIFY(!answer);
        QCOMPARE(answer.error().reason, ErrorReason::TooManyRedirects);
        QCOMPARE(server.requests().size(), 6);
    }

    void credentialsGoToAnotherHostOnlyIfAllowed()
    {
        CannedServer other([](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, 200, "other");
        });
        CannedServer server([&](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, 301, {}, {"Location: " + other.url().toEncoded()});
        });
        Progress progress;
        const HttpRequest request{.url = server.url(), .authorization = ada()};

        const auto refused = HttpClient().send(request, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, ErrorReason::OtherHostRefused);
        QCOMPARE(refused.error().subject, hostLabel(other.url()));
        QVERIFY(other.requests().isEmpty());

        HttpClient allowing({.allowedHosts = {hostLabel(other.url())}});
        QCOMPARE(allowing.send(request, progress)->body, QByteArray("other"));
        QVERIFY(other.requests().first().headers.contains("authorization"));
    }

    void aBodyGoesToAnotherHostOnlyIfAllowed()
    {
        CannedServer server([](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, 307, {}, {"Location: https://elsewhere.example/"});
        });
        Progress progress;
        HttpClient client;
        const auto answer = client.send({"POST", server.url(), {}, "person"}, progress);
        QCOMPARE(answer.error().reason, ErrorReason::OtherHostRefused);
    }

    void addressesThatAreNotSafeAreRefused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<ErrorReason>("reason");
        QTest::newRow("http") << u"http://dav.example.org/"_s << ErrorReason::PlainHttpRefused;
        QTest::newRow("like loopback")
            << u"http://localhost.example.org/"_s << ErrorReason::PlainHttpRefused;
        QTest::newRow("user") << u"https://ada:secret@example.org/"_s
                              << ErrorReason::SecretInAddress;
        QTest::newRow("file") << u"file:///etc/passwd"_s << ErrorReason::AddressUnusable;
        QTest::newRow("ftp") << u"ftp://example.org/"_s << ErrorReason::AddressUnusable;
        QTest::newRow("empty") << QString() << ErrorReason::AddressUnusable;
    }
    void addressesThatAreNotSafeAreRefused()
    {
        QFETCH(QString, address);
        QFETCH(ErrorReason, reason);
        HttpClient client;
        Progress progress;
        const auto answer = client.send({.url = QUrl(address)}, progress);
        QVERIFY(!answer);
        QCOMPARE(answer.error().reason, reason);
        QVERIFY(!answer.error().subject.contains(u"secret"_s));
        QVERIFY(!answer.error().detail.contains(u"secret"_s));
    }

    void aRedirectToPlainHttpElsewhereIsRefused()
    {
        CannedServer server([](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, 301, {}, {"Location: http://example.org/"});
        });
        HttpClient client;
        Progress progress;
        const auto answer = client.send({.url = server.url()}, progress);
        QCOMPARE(answer.error().reason, ErrorReason::PlainHttpRefused);
    }

    void noCookieIsSentBack()
    {
        CannedServer server([](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, 200, {}, {"Set-Cookie: a=b"});
        });
        HttpClient client;
        Progress progress;
        QVERIFY(client.send({.url = server.url()}, progress));
        QVERIFY(client.send({.url = server.url()}, progress));
        QVERIFY(!server.requests().last().headers.contains("cookie"));
    }

    void aNobodyAtThePortIsUnreachable()
    {
        QUrl url;
        {
            CannedServer server([](QTcpSocket &, const CannedRequest &) {});
            url = server.url(u"/?secret=1"_s);
        }
        HttpClient client;
        Progress progress;
        const auto answer = client.send({.url = url}, progress);
        QCOMPARE(answer.error().reason, ErrorReason::HostUnreachable);
        QVERIFY(!answer.error().detail.contains(u"secret"_s));
    }

    void manyRequestsRunSideBySideAndEachIsAnsweredOnce()
    {
        int open = 0;
        int most = 0;
        CannedServer server([&](QTcpSocket &socket, const CannedRequest &request) {
            most = std::max(most, ++open);
            QTimer::singleShot(20, &socket, [&, target = request.target] {
                --open;
                CannedServer::respond(socket, 200, target);
            });
        });
        QList<HttpRequest> requests;
        for (int i = 0; i < 20; ++i)
            requests.append({.url = server.url(u"/%1"_s.arg(i))});
        requests.append({.url = QUrl(u"http://example.org/"_s)});
        QSet<qsizetype> seen;
        HttpClient client;
        Progress progress;
        const auto done = client.sendAll(
            requests, 3,
            [&](qsizetype index, Result<HttpResponse> answer) -> Result<void> {
                if (index == 20) {
                    seen.insert(answer ? -1 : index);
                    return {};
                }
                if (answer && answer->body == "/" + QByteArray::number(index))
                    seen.insert(index);
                return {};
            },
            progress);
        QVERIFY(done);
        QCOMPARE(seen.size(), 21);
        QVERIFY(seen.contains(20));
        QCOMPARE(most, 3);
    }

    void theNextRequestRunsWhileAnAnswerIsTaken()
    {
        // The server has its own thread, so it goes on while the sink is busy.
        CannedServer *server = nullptr;
        std::atomic_int arrived = 0;
        QThread thread;
        thread.start();
        QObject context;
        context.moveToThread(&thread);
        QMetaObject::invokeMethod(
            &context,
            [&] {
                server = new CannedServer([&arrived](QTcpSocket &socket, const CannedRequest &) {
                    ++arrived;
                    CannedServer::respond(socket, 200);
                });
            },
            Qt::BlockingQueuedConnection);
        const HttpRequest request{.url = server->url()};
        HttpClient client;
        Progress progress;
        int taken = 0;
        int early = 0; // answers at whose taking the next request had left already
        const auto done = client.sendAll(
            {request, request, request, request, request}, 2,
            [&](qsizetype, const Result<HttpResponse> &) -> Result<void> {
                ++taken;
                const int others = std::min(taken + 1, 5);
                // Asleep, so that nothing can leave now that hadn't left before.
                for (int i = 0; i < 2000 && arrived < others; ++i)
                    QThread::msleep(5);
                early += arrived >= others;
                return {};
            },
            progress);
        QMetaObject::invokeMethod(
            &context, [&] { delete server; }, Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
        QVERIFY(done);
        QCOMPARE(early, 5);
    }

    void aSinkThatFailsEndsTheRest()
    {
        CannedServer server(
            [](QTcpSocket &socket, const CannedRequest &) { CannedServer::respond(socket, 200); });
        HttpClient client;
        Progress progress;
        int calls = 0;
        const auto done = client.sendAll(
            QList<HttpRequest>(10, {.url = server.url()}), 2,
            [&](qsizetype, const Result<HttpResponse> &) -> Result<void> {
                ++calls;
                return fail(ErrorKind::Invalid, u"enough"_s);
            },
            progress);
        QVERIFY(!done);
        QCOMPARE(done.error().detail, u"enough"_s);
        QCOMPARE(calls, 1);
        QVERIFY(client.send({.url = server.url()}, progress)); // and the client still works
    }

    void aStatusBecomesItsError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorReason>("reason");
        QTest::newRow("401") << 401 << ErrorReason::WrongPassword;
        QTest::newRow("403") << 403 << ErrorReason::ReadOnly;
        QTest::newRow("404") << 404 << ErrorReason::NotFound;
        QTest::newRow("412") << 412 << ErrorReason::ChangedMeanwhile;
        QTest::newRow("503") << 503 << ErrorReason::ServerFailed;
        QTest::newRow("507") << 507 << ErrorReason::QuotaReached;
        QTest::newRow("418") << 418 << ErrorReason::NotThisService;
    }
    void aStatusBecomesItsError()
    {
        QFETCH(int, status);
        QFETCH(ErrorReason, reason);
        const Error error =
            errorFor(HttpResponse{.status = status, .url = QUrl(u"https://h/?secret"_s)});
        QCOMPARE(error.reason, reason);
        QCOMPARE(error.subject, u"h"_s);
        QVERIFY(!error.detail.contains(u"secret"_s));
    }

    void itWorksOnAThreadWithoutEventLoop()
    {
        CannedServer server([](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, 200, "fine");
        });
        std::atomic_bool over = false;
        QByteArray body;
        std::thread worker([&] {
            HttpClient client;
            Progress progress;
            const auto answer = client.send({.url = server.url()}, progress);
            body = answer ? answer->body : QByteArray();
            over = true;
        });
        QTRY_VERIFY(over);
        worker.join();
        QCOMPARE(body, QByteArray("fine"));
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "http_client_test.moc"
