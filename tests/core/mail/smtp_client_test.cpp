#include "core/mail/smtp_client.h"
#include "tests/peers/smtp_peer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

MailMessage message()
{
    return {u"warden@example.org"_s,
            {u"ada@example.org"_s, u"grace@example.org"_s},
            u"Prüfpunkt"_s,
            u"One line\n.\n..two\nFrom here\n— the end\n"_s,
            QDateTime::currentDateTimeUtc()};
}

Secret password()
{
    return Secret::fromText(u"correct horse"_s);
}

} // namespace

class SmtpClientTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Certificates m_certificates;
    QByteArray m_authority;

    SmtpAccount accountFor(int port, SmtpEncryption encryption) const
    {
        return {.host = u"127.0.0.1"_s,
                .port = port,
                .encryption = encryption,
                .user = u"ada"_s,
                .authority = m_authority,
                .timeout = std::chrono::seconds(20)};
    }

    // A test that misses aiosmtpd is skipped, but not on CI.
    static bool isMissing(const SmtpPeer &peer)
    {
        return !peer.isRunning() && qgetenv("CI") != "true";
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_certificates = makeCertificates(m_folder.path());
        QVERIFY(!m_certificates.authority.isEmpty());
        QFile authority(m_certificates.authority);
        QVERIFY(authority.open(QIODevice::ReadOnly));
        m_authority = authority.readAll();
    }

    void aMessageArrivesAsItWasWritten_data()
    {
        QTest::addColumn<SmtpPeer::Mode>("mode");
        QTest::addColumn<SmtpEncryption>("encryption");
        QTest::newRow("STARTTLS") << SmtpPeer::Mode::StartTls << SmtpEncryption::StartTls;
        QTest::newRow("implicit") << SmtpPeer::Mode::Implicit << SmtpEncryption::Implicit;
    }
    void aMessageArrivesAsItWasWritten()
    {
        QFETCH(SmtpPeer::Mode, mode);
        QFETCH(SmtpEncryption, encryption);
        const SmtpPeer peer(mode, m_certificates.loopback);
        if (isMissing(peer))
            QSKIP("aiosmtpd isn't installed");
        Progress progress;
        const Result<void> sent =
            sendMail(accountFor(peer.port(), encryption), password(), message(), progress);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
        const QList<QByteArray> messages = peer.messages();
        QCOMPARE(messages.size(), 1);
        // What it calls itself isn't the name of this computer.
        QVERIFY(messages.first().startsWith(
            "warden@example.org\nada@example.org\ngrace@example.org\n[127.0.0.1]\n\n"));
        QVERIFY(messages.first().endsWith(
            "\r\n\r\nOne line\r\n.\r\n..two\r\nFrom here\r\n=E2=80=94 the end\r\n"));
    }

    void aServerWithoutEncryptionGetsNothing_data()
    {
        QTest::addColumn<SmtpEncryption>("encryption");
        QTest::newRow("STARTTLS") << SmtpEncryption::StartTls;
        QTest::newRow("implicit") << SmtpEncryption::Implicit;
    }
    void aServerWithoutEncryptionGetsNothing()
    {
        QFETCH(SmtpEncryption, encryption);
        const SmtpPeer peer(SmtpPeer::Mode::Plain, m_certificates.loopback);
        if (isMissing(peer))
            QSKIP("aiosmtpd isn't installed");
        Progress progress;
        const Result<void> sent =
            sendMail(accountFor(peer.port(), encryption), password(), message(), progress);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Denied);
        QCOMPARE(sent.error().reason, ErrorReason::EncryptionMissing);
        QCOMPARE(sent.error().subject, u"127.0.0.1"_s);
        QVERIFY(peer.messages().isEmpty());
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
        const SmtpPeer peer(SmtpPeer::Mode::StartTls, certificate);
        if (isMissing(peer))
            QSKIP("aiosmtpd isn't installed");
        Progress progress;
        const Result<void> sent = sendMail(accountFor(peer.port(), SmtpEncryption::StartTls),
                                           password(), message(), progress);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Offline);
        QCOMPARE(sent.error().reason, reason);
        QVERIFY(peer.messages().isEmpty());
    }

    void withoutItsAuthorityAPrivateServerIsNotTrusted()
    {
        const SmtpPeer peer(SmtpPeer::Mode::StartTls, m_certificates.loopback);
        if (isMissing(peer))
            QSKIP("aiosmtpd isn't installed");
        SmtpAccount account = accountFor(peer.port(), SmtpEncryption::StartTls);
        account.authority.clear();
        Progress progress;
        const Result<void> sent = sendMail(account, password(), message(), progress);
        QVERIFY(!sent);
        QCOMPARE(sent.error().reason, ErrorReason::CertificateUntrusted);
    }

    void whatTheServerRefusesIsSaidAsWhatItIs()
    {
        const SmtpPeer peer(SmtpPeer::Mode::StartTls, m_certificates.loopback);
        if (isMissing(peer))
            QSKIP("aiosmtpd isn't installed");
        const SmtpAccount account = accountFor(peer.port(), SmtpEncryption::StartTls);
        Progress progress;
        const Result<void> wrong =
            sendMail(account, Secret::fromText(u"wrong"_s), message(), progress);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::Unauthorized);
        QCOMPARE(wrong.error().reason, ErrorReason::WrongPassword);

        MailMessage toNobody = message();
        toNobody.to.append(u"nobody@example.org"_s);
        const Result<void> refused = sendMail(account, password(), toNobody, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        QCOMPARE(refused.error().reason, ErrorReason::MailRefused);
        QVERIFY(peer.messages().isEmpty()); // not for those either whom it knows
    }

    void aServerThatSaysNothingEndsInATimeOutAndACancelSooner()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        SmtpAccount account = accountFor(silent.serverPort(), SmtpEncryption::StartTls);
        account.timeout = std::chrono::milliseconds(700);
        Progress progress;
        const Result<void> late = sendMail(account, password(), message(), progress);
        QVERIFY(!late);
        QCOMPARE(late.error().reason, ErrorReason::TimedOut);

        account.timeout = std::chrono::seconds(30);
        QElapsedTimer timer;
        timer.start();
        Progress stopping({}, [&timer] { return timer.hasExpired(200); });
        const Result<void> stopped = sendMail(account, password(), message(), stopping);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

    void aServerThatIsNotThereIsUnreachable()
    {
        Progress progress;
        const Result<void> sent = sendMail(accountFor(freePort(), SmtpEncryption::Implicit),
                                           password(), message(), progress);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Offline);
        QCOMPARE(sent.error().reason, ErrorReason::HostUnreachable);
    }

    void aHostThatIsNoneIsWrongUsage_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("a path") << u"example.org/x"_s;
        QTest::newRow("a user") << u"ada@example.org"_s;
        QTest::newRow("an address") << u"smtp://example.org"_s;
        QTest::newRow("line end") << u"example.org\r\nX"_s;
    }
    void aHostThatIsNoneIsWrongUsage()
    {
        QFETCH(QString, host);
        const Result<void> checked = checkSmtpAccount({.host = host});
        QVERIFY(!checked);
        QCOMPARE(checked.error().reason, ErrorReason::AddressUnusable);
    }
};

QTEST_GUILESS_MAIN(SmtpClientTest)
#include "smtp_client_test.moc"
