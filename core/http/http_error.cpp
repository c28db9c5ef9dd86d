#include "core/http/http_error.h"

#include "core/http/http_origin.h"

using namespace Qt::StringLiterals;

namespace warden {

Error errorFor(const HttpResponse &response)
{
    const auto error = [&](ErrorKind kind, ErrorReason reason) {
        return Error{kind, reason, hostLabel(response.url), u"status %1"_s.arg(response.status)};
    };
    switch (response.status) {
    case 401:
        return error(ErrorKind::Unauthorized, ErrorReason::WrongPassword);
    case 403:
    case 405:
        return error(ErrorKind::Denied, ErrorReason::ReadOnly);
    case 404:
    case 410:
        return error(ErrorKind::Invalid, ErrorReason::NotFound);
    case 407:
        return error(ErrorKind::Offline, ErrorReason::HostUnreachable);
    case 408:
        return error(ErrorKind::Offline, ErrorReason::TimedOut);
    case 409:
    case 412:
        return error(ErrorKind::Conflict, ErrorReason::ChangedMeanwhile);
    case 413:
        return error(ErrorKind::Invalid, ErrorReason::TooLarge);
    case 429:
        return error(ErrorKind::RateLimited, ErrorReason::None);
    case 507:
        return error(ErrorKind::Denied, ErrorReason::QuotaReached);
    }
    if (response.status >= 500 && response.status < 600)
        return error(ErrorKind::Offline, ErrorReason::ServerFailed);
    return error(ErrorKind::Invalid, ErrorReason::NotThisService);
}

// The gravest finding wins: an unknown issuer says more than a date.
static ErrorReason certificateReason(const QList<QSslError> &errors)
{
    ErrorReason reason = ErrorReason::CertificateExpired;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            break;
        case QSslError::HostNameMismatch:
            reason = ErrorReason::CertificateWrongHost;
            break;
        default: // every other finding of Qt's, today's and tomorrow's
            return ErrorReason::CertificateUntrusted;
        }
    }
    return reason;
}

// No connection came about.
static bool isBeforeSending(QNetworkReply::NetworkError failure)
{
    switch (failure) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default: // every other failure of Qt's, today's and tomorrow's
        return false;
    }
}

Error errorFor(QNetworkReply::NetworkError failure, const QList<QSslError> &certificate,
               RequestSent sent, const QString &host)
{
    const QString detail = u"network error %1"_s.arg(int(failure));
    if (!certificate.isEmpty())
        return {ErrorKind::Offline, certificateReason(certificate), host,
                u"certificate error %1"_s.arg(int(certificate.first().error()))};
    if (failure == QNetworkReply::ProtocolFailure || failure == QNetworkReply::ProtocolUnknownError)
        return {ErrorKind::Invalid, ErrorReason::NotThisService, host, detail};
    if (failure == QNetworkReply::TimeoutError || failure == QNetworkReply::ProxyTimeoutError)
        return {ErrorKind::Offline, ErrorReason::TimedOut, host, detail};
    // Where the connection was there, what was asked may have been done.
    const bool neverArrived =
        isBeforeSending(failure) ||
        (sent == RequestSent::No && failure != QNetworkReply::RemoteHostClosedError &&
         failure != QNetworkReply::ContentReSendError);
    return {ErrorKind::Offline,
            neverArrived ? ErrorReason::HostUnreachable : ErrorReason::AnswerIncomplete, host,
            detail};
}

} // namespace warden
