#pragma once

#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace warden {

struct CannedRequest
{
    QByteArray method;
    QByteArray target;                    // path and query
    QMap<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
};

// A small HTTP server on a loopback port that answers as a test says, also wrongly.
// It lives in the test's thread: the client's event loop serves it.
class CannedServer : public QTcpServer
{
public:
    // Writes the raw answer; may close the socket, write on later, or say nothing at all.
    using Answer = std::function<void(QTcpSocket &socket, const CannedRequest &request)>;

    explicit CannedServer(Answer answer);
    // Serves https with a certificate of Certificates.
    CannedServer(Answer answer, const QString &certificate);

    QUrl url(const QString &path = QStringLiteral("/")) const; // host 127.0.0.1
    const QList<CannedRequest> &requests() const { return m_requests; }

    // A whole answer with Content-Length; the connection stays open.
    static void respond(QTcpSocket &socket, int status, const QByteArray &body = {},
                        const QList<QByteArray> &headers = {});

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QTcpSocket &socket);

    Answer m_answer;
    QSslConfiguration m_tls;
    bool m_secure = false;
    QList<CannedRequest> m_requests;
};

} // namespace warden
