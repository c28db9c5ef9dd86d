#include "core/http/http_client.h"
#include "tests/peers/canned_server.h"
#include "tests/peers/certificates.h"

#include <QTemporaryDir>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

class HttpTlsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Certificates m_certificates;

private Q_SLOTS:
    void initTestCase()
    {
        m_certificates = makeCertificates(m_folder.path());
        QVERIFY(!m_certificates.authority.isEmpty());
    }

    void aPrivateAuthorityIsTrustedByTheConnectionThatNamesIt()
    {
        CannedServer server(
            [](QTcpSocket &socket, const CannedRequest &) {
                CannedServer::respond(socket, 200, "hello");
            },
            m_certificates.loopback);
        Progress progress;
        HttpClient trusting({.extraCaFile = m_certificates.authority});
        const auto answer = trusting.send({.url = server.url()}, progress);
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray("hello"));

        // Another connection in the same process doesn't trust it.
        const auto refused = HttpClient().send({.url = server.url()}, progress);
        QCOMPARE(refused.error().reason, ErrorReason::CertificateUntrusted);
    }

    void aBadCertificateIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<ErrorReason>("reason");
        QTest::newRow("expired") << m_certificates.expired << ErrorReason::CertificateExpired;
        QTest::newRow("wrong host")
            << m_certificates.wrongHost << ErrorReason::CertificateWrongHost;
        QTest::newRow("untrusted") << m_certificates.untrusted << ErrorReason::CertificateUntrusted;
        QTest::newRow("self-signed")
            << m_certificates.selfSigned << ErrorReason::CertificateUntrusted;
    }
    void aBadCertificateIsRefusedWithItsReason()
    {
        QFETCH(QString, certificate);
        QFETCH(ErrorReason, reason);
        CannedServer server(
            [](QTcpSocket &socket, const CannedRequest &) { CannedServer::respond(socket, 200); },
            certificate);
        HttpClient client({.extraCaFile = m_certificates.authority});
        Progress progress;
        const auto answer = client.send({.url = server.url()}, progress);
        QVERIFY(!answer);
        QCOMPARE(answer.error().reason, reason);
        QCOMPARE(answer.error().subject, u"127.0.0.1:%1"_s.arg(server.serverPort()));
        QVERIFY(server.requests().isEmpty()); // nothing was said to that server
    }

    void aRedirectFromHttpsToHttpIsRefusedEvenOnTheLoopback()
    {
        CannedServer plain(
            [](QTcpSocket &socket, const CannedRequest &) { CannedServer::respond(socket, 200); });
        CannedServer server(
            [&](QTcpSocket &socket, const CannedRequest &) {
                CannedServer::respond(socket, 301, {}, {"Location: " + plain.url().toEncoded()});
            },
            m_certificates.loopback);
        HttpClient client({.extraCaFile = m_certificates.authority});
        Progress progress;
        const auto answer = client.send({.url = server.url()}, progress);
        QCOMPARE(answer.error().reason, ErrorReason::PlainHttpRefused);
        QVERIFY(plain.requests().isEmpty());
    }

    void aMissingAuthorityFileIsAnErrorAndNotIgnored()
    {
        HttpClient client({.extraCaFile = m_folder.filePath(u"none.pem"_s)});
        Progress progress;
        const auto answer = client.send({.url = QUrl(u"https://127.0.0.1:9/"_s)}, progress);
        QCOMPARE(answer.error().reason, ErrorReason::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(HttpTlsTest)
#include "http_tls_test.moc"
