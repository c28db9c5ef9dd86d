#include "core/mail/smtp_trust.h"
#include "tests/peers/certificates.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <curl/curl.h>

#include <atomic>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Shakes hands with everybody.
class TlsServer : public QTcpServer
{
public:
    explicit TlsServer(const QString &certificate)
        : m_certificate(contentOf(certificate)),
          m_key(contentOf(Certificates::keyOf(certificate)), QSsl::Ec)
    {
        listen(QHostAddress::LocalHost);
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setLocalCertificate(m_certificate);
        socket->setPrivateKey(m_key);
        socket->startServerEncryption();
    }

private:
    QSslCertificate m_certificate;
    QSslKey m_key;
};

} // namespace

class SmtpTrustTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Certificates m_certificates;
    QString m_systems; // a folder with an authority in it, by the hash of its name

    int connectWith(const QByteArray &authority)
    {
        TlsServer server(m_certificates.loopback);
        const QByteArray url = "https://127.0.0.1:" + QByteArray::number(server.serverPort());
        std::atomic<int> outcome = -1;
        bool isTaken = true;
        QThread *client = QThread::create([&] {
            CURL *easy = curl_easy_init();
            curl_easy_setopt(easy, CURLOPT_URL, url.constData());
            curl_easy_setopt(easy, CURLOPT_CONNECT_ONLY, 1L);
            curl_easy_setopt(easy, CURLOPT_TIMEOUT, 20L);
            curl_easy_setopt(easy, CURLOPT_CAPATH, QFile::encodeName(m_systems).constData());
            if (!authority.isEmpty())
                isTaken = trustAlone(easy, authority);
            outcome = curl_easy_perform(easy);
            curl_easy_cleanup(easy);
        });
        client->start();
        while (!client->wait(1))
            QCoreApplication::processEvents();
        delete client;
        return isTaken ? outcome.load() : -2;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_certificates = makeCertificates(m_folder.path());
        QVERIFY(!m_certificates.authority.isEmpty());
        QProcess hash;
        hash.start(u"openssl"_s,
                   {u"x509"_s, u"-hash"_s, u"-noout"_s, u"-in"_s, m_certificates.authority});
        QVERIFY(hash.waitForFinished(20000));
        m_systems = m_folder.filePath(u"systems"_s);
        QVERIFY(QDir().mkpath(m_systems));
        const QString name = QString::fromLatin1(hash.readAllStandardOutput().trimmed());
        QVERIFY(QFile::copy(m_certificates.authority, m_systems + u'/' + name + u".0"_s));
    }

    void theSystemsFolderIsTrustedWhereNothingElseIsNamed()
    {
        QCOMPARE(connectWith({}), int(CURLE_OK));
    }
    void anAuthorityThatIsNamedIsTrusted()
    {
        QCOMPARE(connectWith(contentOf(m_certificates.authority)), int(CURLE_OK));
    }
    void besideAnAuthorityThatIsNamedNoOtherIsTrusted()
    {
        QCOMPARE(connectWith(contentOf(m_folder.filePath(u"other.pem"_s))),
                 int(CURLE_PEER_FAILED_VERIFICATION));
    }
};

QTEST_GUILESS_MAIN(SmtpTrustTest)
#include "smtp_trust_test.moc"
