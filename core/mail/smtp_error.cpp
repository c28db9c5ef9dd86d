#include "core/mail/smtp_error.h"

#include <curl/curl.h>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// OpenSSL's numbers. A name that doesn't fit is found by libcurl itself, after OpenSSL is content,
// and before (1) or after (0) it has taken over that number.
ErrorReason certificateReason(long verdict)
{
    constexpr long notYetValid = 9;
    constexpr long hasExpired = 10;
    if (verdict == 0 || verdict == 1)
        return ErrorReason::CertificateWrongHost;
    return verdict == hasExpired || verdict == notYetValid ? ErrorReason::CertificateExpired
                                                           : ErrorReason::CertificateUntrusted;
}

// RFC 5321, section 4.2.3, and RFC 4954, section 6.
Error replyError(long reply, const QString &host, const QString &detail)
{
    if (reply == 530 || reply == 534 || reply == 535 || reply == 538)
        return {ErrorKind::Unauthorized, ErrorReason::WrongPassword, host, detail};
    if (reply == 452 || reply == 552)
        return {ErrorKind::Denied, ErrorReason::QuotaReached, host, detail};
    if (reply >= 500)
        return {ErrorKind::Denied, ErrorReason::MailRefused, host, detail};
    return {ErrorKind::Offline, ErrorReason::ServerFailed, host, detail};
}

} // namespace

Error smtpError(const SmtpFailure &failure, const QString &host)
{
    const QString detail = u"libcurl error %1, reply %2"_s.arg(failure.code).arg(failure.reply);
    switch (failure.code) {
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
        return {ErrorKind::Denied, ErrorReason::EncryptionMissing, host, detail};
    case CURLE_PEER_FAILED_VERIFICATION:
        return {ErrorKind::Offline, certificateReason(failure.certificate), host,
                u"certificate error %1"_s.arg(failure.certificate)};
    case CURLE_SSL_CACERT_BADFILE: // no authorities to check it with
        return {ErrorKind::Offline, ErrorReason::CertificateUntrusted, host, detail};
    case CURLE_LOGIN_DENIED: // libcurl's word for any answer but yes
        if (failure.reply >= 400 && failure.reply < 500)
            return replyError(failure.reply, host, detail);
        return {ErrorKind::Unauthorized, ErrorReason::WrongPassword, host, detail};
    case CURLE_OPERATION_TIMEDOUT:
        return {ErrorKind::Offline, ErrorReason::TimedOut, host, detail};
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
        return {ErrorKind::Offline, ErrorReason::HostUnreachable, host, detail};
    }
    if (failure.reply >= 400 && failure.reply < 600)
        return replyError(failure.reply, host, detail);
    if (failure.code == CURLE_WEIRD_SERVER_REPLY)
        return {ErrorKind::Invalid, ErrorReason::NotThisService, host, detail};
    return {ErrorKind::Offline,
            failure.isMessageSent ? ErrorReason::AnswerIncomplete : ErrorReason::HostUnreachable,
            host, detail};
}

} // namespace warden
