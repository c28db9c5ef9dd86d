#include "core/http/authority_file.h"
#include "core/http/http_client.h"
#include "core/http/tls_probe.h"
#include "tests/peers/canned_server.h"
#include "tests/peers/certificates.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

class HttpTlsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Certificates m_certificates;
    QByteArray m_authority;

private Q_SLOTS:
    void initTestCase()
    {
        m_certificates = makeCertificates(m_folder.path());
        QVERIFY(!m_certificates.authority.isEmpty());
        const Result<QByteArray> authority = certificatesOf(m_certificates.authority);
        QVERIFY(authority);
        m_authority = *authority;
    }

    void aPrivateAuthorityIsTrustedByTheConnectionThatNamesIt()
    {
        CannedServer server(
            [](QTcpSocket &socket, const CannedRequest &) {
                CannedServer::respond(socket, 200, "hello");
            },
            m_certificates.loopback);
        Progress progress;
        HttpClient trusting({.authority = m_authority});
        const auto answer = trusting.send({.url = server.url()}, progress);
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray("hello"));

        // Another connection in the same process doesn't trust it.
        const auto refused = HttpClient().send({.url = server.url()}, progress);
        QCOMPARE(refused.error().reason, ErrorReason::CertificateUntrusted);
    }

    void aHandshakeTellsHowAServerEncrypts()
    {
        int requests = 0;
        CannedServer server([&](QTcpSocket &, const CannedRequest &) { ++requests; },
                            m_certificates.loopback);
        const QString host = server.url().host();
        const quint16 port = server.serverPort();
        Progress progress;
        const Result<TlsFacts> facts = probeTls(host, port, m_authority, progress);
        QVERIFY2(facts, facts ? "" : qPrintable(reasonName(facts.error().reason)));
        QCOMPARE(facts->protocol, u"TLSv1.3"_s);
        QVERIFY(!facts->cipher.isEmpty());
        QVERIFY(facts->notAfter > QDateTime::currentDateTimeUtc());
        QVERIFY(facts->isPrivate);
        QCOMPARE(requests, 0); // nothing is said

        QCOMPARE(probeTls(host, port, {}, progress).error().reason,
                 ErrorReason::CertificateUntrusted);
        server.close();
        QCOMPARE(probeTls(host, port, m_authority, progress).error().reason,
                 ErrorReason::HostUnreachable);
        Progress stopped({}, [] { return true; });
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QCOMPARE(probeTls(host, silent.serverPort(), m_authority, stopped).error().kind,
                 ErrorKind::Cancelled);
    }

    void anExpiredCertificateIsTold()
    {
        CannedServer server([](QTcpSocket &, const CannedRequest &) {}, m_certificates.expired);
        Progress progress;
        QCOMPARE(probeTls(server.url().host(), server.serverPort(), m_authority, progress)
                     .error()
                     .reason,
                 ErrorReason::CertificateExpired);
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
        HttpClient client({.authority = m_authority});
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
        HttpClient client({.authority = m_authority});
        Progress progress;
        const auto answer = client.send({.url = server.url()}, progress);
        QCOMPARE(answer.error().reason, ErrorReason::PlainHttpRefused);
        QVERIFY(plain.requests().isEmpty());
    }

    void onlyTheCertificatesOfAFileAreKept()
    {
        const QString path = m_folder.filePath(u"bundle.pem"_s);
        const auto contentOf = [](const QString &name) {
            QFile file(name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QFile bundle(path);
        QVERIFY(bundle.open(QIODevice::WriteOnly));
        bundle.write(contentOf(Certificates::keyOf(m_certificates.loopback)) + "notes\n" +
                     contentOf(m_certificates.authority));
        bundle.close();
        const Result<QByteArray> kept = certificatesOf(path);
        QVERIFY(kept);
        QCOMPARE(*kept, m_authority);
        QVERIFY(!kept->contains("PRIVATE"));
    }

    void aFileWithoutACertificateIsAnErrorAndNotIgnored_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << m_folder.filePath(u"none.pem"_s);
        QTest::newRow("a key alone") << Certificates::keyOf(m_certificates.loopback);
        QTest::newRow("a folder") << m_folder.path();
    }
    void aFileWithoutACertificateIsAnErrorAndNotIgnored()
    {
        QFETCH(QString, path);
        const Result<QByteArray> none = certificatesOf(path);
        QVERIFY(!none);
        QCOMPARE(none.error().reason, ErrorReason::FileUnreadable);
        QCOMPARE(none.error().subject, path);
    }
};

QTEST_GUILESS_MAIN(HttpTlsTest)
#include "http_tls_test.moc"
