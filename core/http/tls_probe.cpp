#include "core/http/tls_probe.h"

#include "core/http/http_error.h"
#include "core/http/tls_trust.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int longestWait = 20'000; // milliseconds
constexpr int oneWait = 100;        // until Stop is noticed

struct Handshake
{
    QList<QSslError> errors = {};
    QNetworkReply::NetworkError failure = QNetworkReply::NoError;
};

QString nameOf(const QSslCertificate &certificate)
{
    const QStringList organisation = certificate.issuerInfo(QSslCertificate::Organization);
    return organisation.isEmpty()
               ? certificate.issuerInfo(QSslCertificate::CommonName).value(0).left(200)
               : organisation.first().left(200);
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLSv1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLSv1.3"_s;
    default:
        return {};
    }
}

QNetworkReply::NetworkError failureOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::SslHandshakeFailedError:
        return QNetworkReply::SslHandshakeFailedError;
    case QAbstractSocket::RemoteHostClosedError:
        return QNetworkReply::RemoteHostClosedError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

// Until it is encrypted, or an error says that it won't be.
Result<Handshake> shakeHands(QSslSocket &socket, const QString &host, quint16 port,
                             Progress &progress)
{
    Handshake hands;
    QEventLoop loop;
    QTimer tick;
    bool isOver = false;
    const auto end = [&] {
        isOver = true;
        loop.quit();
    };
    QObject::connect(&socket, &QSslSocket::sslErrors, &loop,
                     [&](const QList<QSslError> &errors) { hands.errors = errors; });
    QObject::connect(&socket, &QSslSocket::errorOccurred, &loop,
                     [&](QAbstractSocket::SocketError error) {
                         hands.failure = failureOf(error);
                         end();
                     });
    QObject::connect(&socket, &QSslSocket::encrypted, &loop, end);
    QObject::connect(&tick, &QTimer::timeout, &loop, &QEventLoop::quit);
    tick.start(oneWait);
    QElapsedTimer time;
    time.start();
    socket.connectToHostEncrypted(host, port);
    while (!isOver) {
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        if (Result<void> go = progress.check(); !go)
            return go.failure();
        if (time.elapsed() > longestWait)
            return fail(ErrorKind::Offline, ErrorReason::TimedOut, host);
    }
    return hands;
}

} // namespace

Result<TlsFacts> probeTls(const QString &host, quint16 port, const QByteArray &authority,
                          Progress &progress)
{
    QSslSocket socket;
    socket.setSslConfiguration(tlsTrusting(authority));
    const Result<Handshake> hands = shakeHands(socket, host, port, progress);
    if (!hands)
        return hands.failure();
    if (!socket.isEncrypted() || hands->failure != QNetworkReply::NoError)
        return fail(errorFor(hands->failure, hands->errors, RequestSent::No, host));
    socket.disconnect(); // what ends now is no error any more
    const QList<QSslCertificate> chain = socket.peerCertificateChain();
    TlsFacts facts;
    facts.protocol = protocolName(socket.sessionProtocol());
    facts.cipher = socket.sessionCipher().name();
    facts.issuer = chain.isEmpty() ? QString() : nameOf(chain.first());
    for (const QSslCertificate &certificate : chain) {
        if (!facts.notAfter.isValid() || certificate.expiryDate() < facts.notAfter)
            facts.notAfter = certificate.expiryDate();
    }
    if (!authority.isEmpty() && !chain.isEmpty())
        facts.isPrivate = !QSslCertificate::verify(chain, host).isEmpty();
    socket.abort();
    return facts;
}

} // namespace warden
