#include "tests/peers/canned_server.h"

#include "tests/peers/certificates.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace warden {

CannedServer::CannedServer(Answer answer) : m_answer(std::move(answer))
{
    listen(QHostAddress::LocalHost);
}

CannedServer::CannedServer(Answer answer, const QString &certificate)
    : CannedServer(std::move(answer))
{
    m_secure = true;
    QFile key(Certificates::keyOf(certificate));
    if (key.open(QIODevice::ReadOnly))
        m_tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    m_tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
}

QUrl CannedServer::url(const QString &path) const
{
    const QString scheme = m_secure ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(serverPort()).arg(path));
}

void CannedServer::respond(QTcpSocket &socket, int status, const QByteArray &body,
                           const QList<QByteArray> &headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Canned\r\n";
    for (const QByteArray &header : headers)
        head += header + "\r\n";
    head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    socket.write(head + body);
}

void CannedServer::incomingConnection(qintptr handle)
{
    QTcpSocket *socket = m_secure ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
    if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
        secure->setSslConfiguration(m_tls);
        secure->startServerEncryption();
    }
}

void CannedServer::read(QTcpSocket &socket)
{
    while (true) {
        const QByteArray data = socket.peek(16 * 1024 * 1024);
        const qsizetype headEnd = data.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        CannedRequest request;
        const QList<QByteArray> lines = data.first(headEnd).split('\n');
        const QList<QByteArray> start = lines.first().split(' ');
        request.method = start.value(0);
        request.target = start.value(1).trimmed();
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (data.size() < headEnd + 4 + length)
            return;
        request.body = data.sliced(headEnd + 4, length);
        socket.skip(headEnd + 4 + length);
        m_requests.append(request);
        m_answer(socket, request);
    }
}

} // namespace warden
