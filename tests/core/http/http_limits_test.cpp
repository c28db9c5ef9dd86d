#include "core/http/http_client.h"
#include "tests/peers/canned_server.h"

#include <QTest>
#include <QTimer>

using namespace warden;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Writes on and on, as fast as the client takes it.
static void writeForever(QTcpSocket &socket, const QByteArray &chunk)
{
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, chunk] {
        if (socket.bytesToWrite() < 1024 * 1024)
            socket.write(chunk);
    });
    socket.write(chunk);
}

class HttpLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeaderWithALineBreakIsNotSent()
    {
        int requests = 0;
        CannedServer server([&](QTcpSocket &socket, const CannedRequest &) {
            ++requests;
            socket.write("HTTP/1.1 204 No Content\r\n\r\n");
        });
        HttpClient client;
        Progress progress;
        const auto answer =
            client.send({.url = server.url(), .headers = {{"X-Key", "a\r\nX-Other: b"}}}, progress);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Invalid);
        QCOMPARE(requests, 0);
    }

    void anEndlessBodyIsNotRead()
    {
        qint64 *sent = new qint64(0);
        CannedServer server([=](QTcpSocket &socket, const CannedRequest &) {
            QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket,
                             [=](qint64 bytes) { *sent += bytes; });
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10737418240\r\n\r\n");
            writeForever(socket, QByteArray(256 * 1024, 'x'));
        });
        HttpClient client;
        Progress progress;
        const auto answer =
            client.send({.url = server.url(), .largestAnswer = 4 * 1024 * 1024}, progress);
        QVERIFY(!answer);
        QCOMPARE(answer.error().reason, ErrorReason::AnswerTooLarge);
        QVERIFY2(*sent < 64 * 1024 * 1024, qPrintable(QString::number(*sent)));
        delete sent;
    }

    void aCompressedBombIsNotUnpacked()
    {
        QByteArray bomb = qCompress(QByteArray(64 * 1024 * 1024, '0'), 9).sliced(4);
        CannedServer server([&](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, 200, bomb, {"Content-Encoding: deflate"});
        });
        HttpClient client;
        Progress progress;
        const auto answer =
            client.send({.url = server.url(), .largestAnswer = 1024 * 1024}, progress);
        QVERIFY(!answer);
        QCOMPARE(answer.error().reason, ErrorReason::AnswerTooLarge);
    }

    void aCompressedBodyIsUnpacked_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("shorter") << QByteArray(300'000, 'a');
        QTest::newRow("longer than plain") << QByteArray("x");
    }
    void aCompressedBodyIsUnpacked()
    {
        QFETCH(QByteArray, plain);
        CannedServer server([&](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, 200, qCompress(plain).sliced(4),
                                  {"Content-Encoding: deflate"});
        });
        HttpClient client;
        Progress progress;
        const auto answer = client.send({.url = server.url()}, progress);
        QVERIFY(answer);
        QCOMPARE(answer->body, plain);
        QVERIFY(server.requests().first().headers.value("accept-encoding").contains("deflate"));
    }

    void halfABodyIsNotAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<half");
        QTest::newRow("HTTP/1.0") << QByteArray(
            "HTTP/1.0 200 OK\r\nConnection: close\r\nContent-Length: 100\r\n\r\n<half");
        QTest::newRow("no body at all")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
    }
    void halfABodyIsNotAnAnswer()
    {
        QFETCH(QByteArray, bytes);
        CannedServer server([&](QTcpSocket &socket, const CannedRequest &) {
            socket.write(bytes);
            socket.disconnectFromHost();
        });
        HttpClient client;
        Progress progress;
        const auto answer = client.send({.url = server.url()}, progress);
        QVERIFY(!answer);
        QCOMPARE(answer.error().reason, ErrorReason::AnswerIncomplete);
    }

    void whatIsNotHttpIsNoAnswer()
    {
        CannedServer server([&](QTcpSocket &socket, const CannedRequest &) {
            socket.write("220 mail.example.org ESMTP ready, and a line that is long enough\r\n");
            socket.disconnectFromHost();
        });
        HttpClient client;
        Progress progress;
        QVERIFY(!client.send({.url = server.url()}, progress));
    }

    void aServerThatSaysNothingTimesOut()
    {
        CannedServer server([](QTcpSocket &, const CannedRequest &) {});
        HttpClient client;
        Progress progress;
        const auto answer = client.send({.url = server.url(), .stallTimeout = 300ms}, progress);
        QCOMPARE(answer.error().reason, ErrorReason::TimedOut);
        QCOMPARE(answer.error().kind, ErrorKind::Offline);
    }

    void aServerThatDripsTimesOutInTheEnd()
    {
        CannedServer server([](QTcpSocket &socket, const CannedRequest &) {
            socket.write("HTTP/1.1 200 OK\r\n\r\n");
            auto *drip = new QTimer(&socket);
            QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            drip->start(50);
        });
        HttpClient client;
        Progress progress;
        QElapsedTimer timer;
        timer.start();
        const auto answer = client.send(
            {.url = server.url(), .totalTimeout = 1500ms, .stallTimeout = 1200ms}, progress);
        QCOMPARE(answer.error().reason, ErrorReason::TimedOut);
        QVERIFY(timer.elapsed() >= 1500);
    }

    void aCancelIsNoticedWithinATenthOfASecond()
    {
        CannedServer server([](QTcpSocket &, const CannedRequest &) {});
        qint64 quickest = 10'000; // of several tries: the machine may be busy with something else
        for (int i = 0; i < 5; ++i) {
            HttpClient client;
            QElapsedTimer timer;
            timer.start();
            Progress progress(nullptr, [&] { return timer.hasExpired(200); });
            const auto answer = client.send({.url = server.url()}, progress);
            QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
            quickest = std::min(quickest, timer.elapsed());
        }
        QCOMPARE_LT(quickest, 300);
    }

    void aCancelledClientCanSendAgain()
    {
        CannedServer server(
            [](QTcpSocket &socket, const CannedRequest &) { CannedServer::respond(socket, 200); });
        HttpClient client;
        Progress stopped(nullptr, [] { return true; });
        Progress progress;
        QCOMPARE(client.send({.url = server.url()}, stopped).error().kind, ErrorKind::Cancelled);
        QVERIFY(client.send({.url = server.url()}, progress));
    }
};

QTEST_GUILESS_MAIN(HttpLimitsTest)
#include "http_limits_test.moc"
