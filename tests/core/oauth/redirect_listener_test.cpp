#include "core/oauth/redirect_listener.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <thread>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace warden;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

OAuthService at(const QString &host, const QString &path = u"/back"_s, quint16 port = 0)
{
    OAuthService service;
    service.redirectHost = host;
    service.redirectPath = path;
    service.redirectPort = port;
    return service;
}

// What a browser sees, and the answer that the listener found meanwhile.
struct Visit
{
    QByteArray page = {};
    std::optional<RedirectAnswer> answer = {};
};

Visit visit(RedirectListener &listener, const QByteArray &request,
            const QHostAddress &address = QHostAddress::LocalHost)
{
    Visit visit;
    const auto port = static_cast<quint16>(QUrl(listener.address()).port());
    std::atomic_bool isOver = false;
    std::thread browser([&] {
        QTcpSocket socket;
        socket.connectToHost(address, port);
        if (socket.waitForConnected(5000)) {
            socket.write(request);
            while (socket.waitForReadyRead(8000)) {
            }
            visit.page = socket.readAll();
        }
        isOver = true;
    });
    while (!isOver && !visit.answer)
        visit.answer = listener.wait(20ms);
    browser.join();
    return visit;
}

QByteArray get(const RedirectListener &listener, const QByteArray &target)
{
    const QUrl url(listener.address());
    return "GET " + target + " HTTP/1.1\r\nHost: " + url.host().toLatin1() + ':' +
           QByteArray::number(url.port()) + "\r\nAccept: text/html\r\n\r\n";
}

std::unique_ptr<RedirectListener> opened(const OAuthService &service)
{
    Result<std::unique_ptr<RedirectListener>> listener = RedirectListener::open(service, "right");
    return listener ? std::move(*listener) : nullptr;
}

} // namespace

class RedirectListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerIsTakenAndThenNobodyListens();
    void whatIsNotOursIsRefusedAndItGoesOn_data();
    void whatIsNotOursIsRefusedAndItGoesOn();
    void otherMethodsAreRefused();
    void aRequestInPiecesIsPutTogether();
    void moreThanEightKilobytesAreRefused();
    void aSilentConnectionEndsByItselfAndKeepsNobodyWaiting();
    void manyConnectionsAreNotKept();
    void anotherAccountsProgramCantAnswer_data();
    void anotherAccountsProgramCantAnswer();
    void anErrorIsAnAnswerToo();
    void thePageEscapesWhatItSays();
    void localhostAnswersOnBothAddresses();
    void aTakenPortIsSaid();
    void anAddressWithoutAPathIsAnsweredAtItsRoot();
};

void RedirectListenerTest::theAnswerIsTakenAndThenNobodyListens()
{
    const auto listener = opened(at(u"127.0.0.1"_s));
    QVERIFY(listener);
    const Visit came =
        visit(*listener, get(*listener, "/back?code=a%2Bb%2Fc&state=right&iss=https%3A%2F%2Fi"));
    QVERIFY(came.answer);
    QCOMPARE(came.answer->code.view().toByteArray(), QByteArray("a+b/c"));
    QCOMPARE(came.answer->issuer, u"https://i"_s);
    QVERIFY(came.page.startsWith("HTTP/1.1 200"));
    QVERIFY(came.page.contains("You can close this page"));
    QVERIFY(!came.page.contains("right") && !came.page.contains("a+b"));
    QVERIFY(visit(*listener, get(*listener, "/back?code=x&state=right")).page.isEmpty());
}

void RedirectListenerTest::whatIsNotOursIsRefusedAndItGoesOn_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("path") << QByteArray("/other?code=x&state=right") << QByteArray();
    QTest::newRow("root") << QByteArray("/") << QByteArray();
    QTest::newRow("icon") << QByteArray("/favicon.ico") << QByteArray();
    QTest::newRow("state") << QByteArray("/back?code=x&state=wrong") << QByteArray();
    QTest::newRow("longer state") << QByteArray("/back?code=x&state=rightx") << QByteArray();
    QTest::newRow("no state") << QByteArray("/back?code=x") << QByteArray();
    QTest::newRow("no code") << QByteArray("/back?state=right") << QByteArray();
    QTest::newRow("two codes") << QByteArray("/back?code=x&code=y&state=right") << QByteArray();
    QTest::newRow("two states") << QByteArray("/back?code=x&state=right&state=right")
                                << QByteArray();
    QTest::newRow("code and error")
        << QByteArray("/back?code=x&error=y&state=right") << QByteArray();
    QTest::newRow("control character")
        << QByteArray("/back?code=x%0Ay&state=right") << QByteArray();
    QTest::newRow("rebinding") << QByteArray("/back?code=x&state=right")
                               << QByteArray("evil.example:80");
}

void RedirectListenerTest::whatIsNotOursIsRefusedAndItGoesOn()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, host);
    const auto listener = opened(at(u"127.0.0.1"_s));
    const QByteArray request = host.isEmpty()
                                   ? get(*listener, target)
                                   : "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
    const Visit refused = visit(*listener, request);
    QVERIFY(!refused.answer);
    QVERIFY(refused.page.startsWith("HTTP/1.1 400"));
    QVERIFY(visit(*listener, get(*listener, "/back?code=x&state=right")).answer);
}

void RedirectListenerTest::otherMethodsAreRefused()
{
    const auto listener = opened(at(u"127.0.0.1"_s));
    for (const char *method : {"POST", "HEAD", "OPTIONS", "get"}) {
        QByteArray request = get(*listener, "/back?code=x&state=right");
        request.replace(0, 3, method);
        const Visit refused = visit(*listener, request);
        QVERIFY(!refused.answer);
        QVERIFY(refused.page.startsWith("HTTP/1.1 405"));
    }
    for (const QByteArray &noise :
         {QByteArray("\x16\x03\x01 hello\r\n\r\n"), QByteArray("\r\n\r\n"),
          QByteArray("GET http://evil/ HTTP/1.1\r\n\r\n")})
        QVERIFY(visit(*listener, noise).page.startsWith("HTTP/1.1 400"));
}

void RedirectListenerTest::aRequestInPiecesIsPutTogether()
{
    const auto listener = opened(at(u"127.0.0.1"_s));
    const QByteArray request = get(*listener, "/back?code=x&state=right");
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost),
                         static_cast<quint16>(QUrl(listener->address()).port()));
    QVERIFY(socket.waitForConnected(5000));
    std::optional<RedirectAnswer> answer;
    for (const char byte : request) {
        QVERIFY(!answer);
        socket.write(&byte, 1);
        socket.flush();
        answer = listener->wait(1ms);
    }
    for (int i = 0; i < 100 && !answer; ++i)
        answer = listener->wait(20ms);
    QVERIFY(answer);
}

void RedirectListenerTest::moreThanEightKilobytesAreRefused()
{
    const auto listener = opened(at(u"127.0.0.1"_s));
    const Visit refused =
        visit(*listener, get(*listener, "/back?code=" + QByteArray(9000, 'x') + "&state=right"));
    QVERIFY(!refused.answer);
    QVERIFY(refused.page.isEmpty() || refused.page.startsWith("HTTP/1.1 400"));
    QVERIFY(visit(*listener, get(*listener, "/back?code=x&state=right")).answer);
}

void RedirectListenerTest::aSilentConnectionEndsByItselfAndKeepsNobodyWaiting()
{
    // As browsers do that open a connection ahead of time.
    const auto listener = opened(at(u"127.0.0.1"_s));
    QTcpSocket silent;
    silent.connectToHost(QHostAddress(QHostAddress::LocalHost),
                         static_cast<quint16>(QUrl(listener->address()).port()));
    QVERIFY(silent.waitForConnected(5000));
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 20'000 && silent.state() == QAbstractSocket::ConnectedState)
        QVERIFY(!listener->wait(50ms));
    QVERIFY(timer.elapsed() > 4000 && timer.elapsed() < 15'000);
    QVERIFY(visit(*listener, get(*listener, "/back?code=x&state=right")).answer);
}

void RedirectListenerTest::manyConnectionsAreNotKept()
{
    const auto listener = opened(at(u"127.0.0.1"_s));
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 40; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost),
                                      static_cast<quint16>(QUrl(listener->address()).port()));
        QVERIFY(sockets.back()->waitForConnected(5000));
        listener->wait(5ms);
    }
    const auto open = [&] {
        listener->wait(20ms);
        return std::count_if(sockets.begin(), sockets.end(), [](const auto &socket) {
            return socket->state() == QAbstractSocket::ConnectedState;
        });
    };
    QTRY_COMPARE(open(), 16);
}

void RedirectListenerTest::anotherAccountsProgramCantAnswer_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("connectTo");
    QTest::addColumn<QString>("afterwards");
    const QString waits = u"cat <&3"_s;
    QTest::newRow("IPv4") << u"127.0.0.1"_s << u"127.0.0.1"_s << waits;
    QTest::newRow("IPv6") << u"localhost"_s << u"::1"_s << waits;
    QTest::newRow("gone at once") << u"127.0.0.1"_s << u"127.0.0.1"_s << u"exec 3>&-"_s;
}

void RedirectListenerTest::anotherAccountsProgramCantAnswer()
{
#ifndef Q_OS_LINUX
    QSKIP("whose a connection is can't be told here");
#else
    QFETCH(QString, host);
    QFETCH(QString, connectTo);
    QFETCH(QString, afterwards);
    if (geteuid() != 0)
        QSKIP("needs root, to be somebody else");
    const auto listener = opened(at(host));
    QVERIFY(listener);
    const QString request = QString::fromLatin1(get(*listener, "/back?code=theirs&state=right"));
    const auto send = [&](const QStringList &as) {
        QProcess program;
        const QString script = u"exec 3<>/dev/tcp/%1/%2 && printf '%s' \"$REQUEST\" >&3; %3"_s.arg(
            connectTo, QString::number(QUrl(listener->address()).port()), afterwards);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"REQUEST"_s, request);
        program.setProcessEnvironment(environment);
        program.start(u"setpriv"_s, as + QStringList{u"bash"_s, u"-c"_s, script});
        std::optional<RedirectAnswer> answer;
        // Somebody who is gone already is met only afterwards.
        if (afterwards != u"cat <&3"_s)
            program.waitForFinished(10'000);
        QElapsedTimer timer;
        timer.start();
        while (!answer && timer.elapsed() < 1000)
            answer = listener->wait(20ms);
        program.waitForFinished(10'000);
        return answer.has_value();
    };
    QVERIFY(!send({u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s}));
    if (afterwards == u"cat <&3"_s)
        QVERIFY(send({u"--clear-groups"_s})); // our own is heard
#endif
}

void RedirectListenerTest::anErrorIsAnAnswerToo()
{
    const auto listener = opened(at(u"127.0.0.1"_s));
    const Visit came = visit(
        *listener, get(*listener, "/back?error=access_denied&error_description=a+b&state=right"));
    QVERIFY(came.answer);
    QCOMPARE(came.answer->error, u"access_denied"_s);
    QCOMPARE(came.answer->description, u"a b"_s);
    QVERIFY(came.page.contains("not completed"));
}

void RedirectListenerTest::thePageEscapesWhatItSays()
{
    const QByteArray page =
        redirectPage(200, {u"<b>%2</b>"_s, {}, {}, {}}, u"\"<script>alert(1)</script>\""_s);
    QVERIFY(!page.contains("<script>") && !page.contains("<b>"));
    QVERIFY(page.contains("&lt;script&gt;") && page.contains("&lt;b&gt;%2"));
    QVERIFY(page.contains("Cache-Control: no-store\r\n"));
    QVERIFY(page.contains("frame-ancestors 'none'"));
}

void RedirectListenerTest::localhostAnswersOnBothAddresses()
{
    QTcpServer probe;
    const bool hasSix = probe.listen(QHostAddress::LocalHostIPv6);
    probe.close();
    const auto listener = opened(at(u"localhost"_s));
    QVERIFY(listener->address().startsWith(u"http://localhost:"_s));
    QVERIFY(visit(*listener, get(*listener, "/")).page.startsWith("HTTP/1.1 400"));
    if (hasSix)
        QVERIFY(visit(*listener, get(*listener, "/back?code=x&state=right"),
                      QHostAddress::LocalHostIPv6)
                    .answer);
}

void RedirectListenerTest::aTakenPortIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const auto taken = RedirectListener::open(at(u"127.0.0.1"_s, {}, other.serverPort()), "right");
    QCOMPARE(taken.error().reason, ErrorReason::PortTaken);
    QTcpServer six;
    if (six.listen(QHostAddress::LocalHostIPv6)) {
        const auto half = RedirectListener::open(at(u"localhost"_s, {}, six.serverPort()), "right");
        QCOMPARE(half.error().reason, ErrorReason::PortTaken);
    }
}

void RedirectListenerTest::anAddressWithoutAPathIsAnsweredAtItsRoot()
{
    const auto listener = opened(at(u"localhost"_s, {}));
    QVERIFY(QUrl(listener->address()).path().isEmpty());
    QVERIFY(visit(*listener, get(*listener, "/?code=x&state=right")).answer);
}

QTEST_GUILESS_MAIN(RedirectListenerTest)
#include "redirect_listener_test.moc"
