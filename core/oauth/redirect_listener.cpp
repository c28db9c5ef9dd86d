#include "core/oauth/redirect_listener.h"

#include "core/crypto/hash.h"
#include "core/oauth/loopback_peer.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr size_t mostConnections = 16;
constexpr qint64 longestConnection = 5000; // milliseconds
constexpr int mostTries = 10;              // for a port that is free on both addresses

} // namespace

struct RedirectListener::Connection
{
    std::unique_ptr<QTcpSocket> socket = {};
    QByteArray bytes = {};
    QElapsedTimer age = {};
    bool isAnswered = false;
};

struct RedirectListener::State
{
    QString host = {};
    QByteArray path = {}; // "/" where the address has none
    QString shownPath = {};
    QByteArray state = {};
    RedirectTexts texts = {};
    quint16 port = 0;
    QTcpServer four;
    QTcpServer six;
    QEventLoop loop;
    std::vector<Connection> connections = {};
    std::optional<RedirectAnswer> found = {};

    Result<void> listen(quint16 wanted);
    bool listenOnce(quint16 wanted, bool *isTaken);
};

// False where it didn't work out; `isTaken` says whether another port may do.
bool RedirectListener::State::listenOnce(quint16 wanted, bool *isTaken)
{
    *isTaken = false;
    four.close();
    six.close();
    if (!four.listen(QHostAddress(QHostAddress::LocalHost), wanted)) {
        *isTaken = four.serverError() == QAbstractSocket::AddressInUseError;
        return false;
    }
    port = four.serverPort();
    if (host != "localhost"_L1)
        return true;
    if (six.listen(QHostAddress(QHostAddress::LocalHostIPv6), port))
        return true;
    // A computer without IPv6 is fine, somebody else at our address isn't.
    *isTaken = six.serverError() == QAbstractSocket::AddressInUseError;
    return !*isTaken;
}

Result<void> RedirectListener::State::listen(quint16 wanted)
{
    bool isTaken = true;
    for (int tries = 0; tries < mostTries && isTaken; ++tries) {
        if (listenOnce(wanted, &isTaken))
            return {};
        if (wanted != 0)
            break;
    }
    const QString address = wanted == 0 ? host : u"%1:%2"_s.arg(host).arg(wanted);
    return fail(ErrorKind::Busy, ErrorReason::PortTaken, address,
                isTaken ? u"in use"_s : u"can't listen"_s);
}

RedirectListener::RedirectListener(std::unique_ptr<State> state) : m_state(std::move(state)) {}

RedirectListener::~RedirectListener() = default;

Result<std::unique_ptr<RedirectListener>>
RedirectListener::open(const OAuthService &service, QByteArray state, RedirectTexts texts)
{
    auto opened = std::make_unique<State>();
    opened->four.setProxy(QNetworkProxy::NoProxy);
    opened->six.setProxy(QNetworkProxy::NoProxy);
    opened->host = service.redirectHost;
    opened->shownPath = service.redirectPath;
    opened->path = service.redirectPath.isEmpty() ? "/" : service.redirectPath.toUtf8();
    opened->state = std::move(state);
    opened->texts = std::move(texts);
    if (const Result<void> listening = opened->listen(service.redirectPort); !listening)
        return listening.failure();
    for (QTcpServer *server : {&opened->four, &opened->six}) {
        QObject::connect(server, &QTcpServer::newConnection, &opened->loop,
                         [loop = &opened->loop] { loop->quit(); });
    }
    return std::unique_ptr<RedirectListener>(new RedirectListener(std::move(opened)));
}

QString RedirectListener::address() const
{
    return u"http://%1:%2%3"_s.arg(m_state->host).arg(m_state->port).arg(m_state->shownPath);
}

void RedirectListener::accept()
{
    for (QTcpServer *server : {&m_state->four, &m_state->six}) {
        while (server->isListening() && server->hasPendingConnections()) {
            Connection connection;
            connection.socket.reset(server->nextPendingConnection());
            connection.socket->setParent(nullptr);
            connection.age.start();
            if (m_state->connections.size() >= mostConnections)
                continue;
            QObject::connect(connection.socket.get(), &QTcpSocket::readyRead, &m_state->loop,
                             [loop = &m_state->loop] { loop->quit(); });
            m_state->connections.push_back(std::move(connection));
        }
    }
}

void RedirectListener::answer(Connection &connection, const QByteArray &head)
{
    const RedirectTexts &texts = m_state->texts;
    const auto reply = [&](int status, const QString &sentence) {
        connection.isAnswered = true;
        connection.socket->write(redirectPage(status, texts, sentence));
        connection.socket->flush();
        connection.socket->disconnectFromHost();
    };
    const Result<RedirectRequest> request = readRedirectRequest(head);
    if (request && request->method != "GET") {
        reply(405, texts.mixedUp);
        return;
    }
    // The host is compared since any page of the web may point its own name here.
    const QByteArray host = m_state->host.toUtf8() + ':' + QByteArray::number(m_state->port);
    if (!request || request->path != m_state->path ||
        request->host.compare(host, Qt::CaseInsensitive) != 0) {
        reply(400, texts.mixedUp);
        return;
    }
    Result<RedirectAnswer> came = readRedirectQuery(request->query);
    if (!came || !equalInConstantTime(came->state, m_state->state)) {
        reply(400, texts.mixedUp);
        return;
    }
    // The address that the browser was given stands in its arguments, where all accounts may see
    // it: with it, and at this address, somebody else could sign in an account of theirs.
    if (loopbackPeer(*connection.socket) == LoopbackPeer::Other) {
        reply(400, texts.mixedUp);
        return;
    }
    reply(200, came->error.isEmpty() ? texts.done : texts.declined);
    m_state->found = std::move(*came);
}

// False once it is over.
bool RedirectListener::serve(Connection &connection)
{
    QTcpSocket &socket = *connection.socket;
    const bool isGone = socket.state() == QAbstractSocket::UnconnectedState;
    if (!connection.isAnswered) {
        connection.bytes += socket.read(largestRedirect + 1 - connection.bytes.size());
        const qsizetype end = connection.bytes.indexOf("\r\n\r\n");
        if (end >= 0 || connection.bytes.size() > largestRedirect)
            answer(connection, end >= 0 ? connection.bytes.left(end) : QByteArray());
        if (connection.isAnswered)
            wipe(connection.bytes);
    }
    return !isGone && connection.age.elapsed() < longestConnection;
}

std::optional<RedirectAnswer> RedirectListener::wait(std::chrono::milliseconds time)
{
    QTimer::singleShot(time, &m_state->loop, &QEventLoop::quit);
    m_state->loop.exec(QEventLoop::ExcludeUserInputEvents);
    accept();
    auto &connections = m_state->connections;
    for (size_t i = 0; i < connections.size() && !m_state->found;) {
        if (serve(connections[i]))
            ++i;
        else
            connections.erase(connections.begin() + static_cast<std::ptrdiff_t>(i));
    }
    if (!m_state->found)
        return {};
    m_state->four.close();
    m_state->six.close();
    // What is still to be sent is a small page.
    for (Connection &connection : connections) {
        if (connection.isAnswered && connection.socket->bytesToWrite() > 0)
            connection.socket->waitForBytesWritten(1000);
    }
    connections.clear();
    return std::exchange(m_state->found, std::nullopt);
}

} // namespace warden
