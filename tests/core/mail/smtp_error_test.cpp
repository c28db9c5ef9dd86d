#include "core/mail/smtp_error.h"

#include <QTest>

#include <curl/curl.h>

using namespace warden;
using namespace Qt::StringLiterals;

class SmtpErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLibcurlAndTheServerSaidIsToldAsWhatItIs_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("reply");
        QTest::addColumn<ErrorReason>("reason");
        QTest::newRow("a wrong password")
            << int(CURLE_LOGIN_DENIED) << 535 << ErrorReason::WrongPassword;
        // RFC 4954, section 6: the password may be right.
        QTest::newRow("a sign-in that can't be checked now")
            << int(CURLE_LOGIN_DENIED) << 454 << ErrorReason::ServerFailed;
        QTest::newRow("a server that closes down while one signs in")
            << int(CURLE_LOGIN_DENIED) << 421 << ErrorReason::ServerFailed;
        QTest::newRow("authorities that can't be read")
            << int(CURLE_SSL_CACERT_BADFILE) << 0 << ErrorReason::CertificateUntrusted;
        QTest::newRow("a mailbox that isn't there")
            << int(CURLE_SEND_ERROR) << 550 << ErrorReason::MailRefused;
    }
    void whatLibcurlAndTheServerSaidIsToldAsWhatItIs()
    {
        QFETCH(int, code);
        QFETCH(int, reply);
        QFETCH(ErrorReason, reason);
        QCOMPARE(smtpError({.code = code, .reply = reply}, u"mail.example.org"_s).reason, reason);
    }
};

QTEST_GUILESS_MAIN(SmtpErrorTest)
#include "smtp_error_test.moc"
