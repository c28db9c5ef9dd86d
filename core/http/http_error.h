#pragma once

#include "core/base/error.h"
#include "core/http/http_message.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace warden {

// What an unsuccessful status means for any service; a service with own meanings looks first.
// 401 WrongPassword, 403 and 405 ReadOnly, 404 and 410 NotFound, 409 and 412 ChangedMeanwhile,
// 413 TooLarge, 429 RateLimited, 507 QuotaReached, 5xx ServerFailed, else NotThisService.
// The subject is the host; the detail holds the status, never text of the server's.
Error errorFor(const HttpResponse &response);

enum class RequestSent { No, Perhaps };

// Why no answer came. HostUnreachable and a certificate's reasons say that the request surely never
// arrived; AnswerIncomplete and TimedOut that it may have. `host` becomes the subject. Neither Qt's
// text nor the address is kept: both can hold secrets.
Error errorFor(QNetworkReply::NetworkError failure, const QList<QSslError> &certificate,
               RequestSent sent, const QString &host);

} // namespace warden
