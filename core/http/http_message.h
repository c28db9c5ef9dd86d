#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace warden {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader &) const = default;
};

enum class Redirects {
    // With the same method and body, at most 5, never from https to http; a POST only at 307 and
    // 308, where the server promises that it did nothing yet (RFC 9110, section 15.4).
    Follow,
    // The 3xx answer is the result.
    HandBack,
};

enum class Sending {
    // The network layer may send it again by itself when the connection breaks before an answer.
    PerhapsAgain,
    // Then it is AnswerIncomplete: for what must not be done twice. Needs a body.
    Once,
};

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url = {}; // https, or http to a loopback address; without user and password
    QList<HttpHeader> headers = {};
    QByteArray body = {};
    // The whole value of the Authorization header. It goes to the origin of `url`, and to others
    // only if they are among HttpOptions::allowedHosts.
    std::shared_ptr<const Secret> authorization = {};
    std::chrono::milliseconds totalTimeout = std::chrono::minutes(5);
    std::chrono::milliseconds stallTimeout = std::chrono::seconds(60); // no byte either way
    qint64 largestAnswer = 64 * 1024 * 1024; // bytes of body, after decompression
    Redirects redirects = Redirects::Follow;
    Sending sending = Sending::PerhapsAgain;
};

struct HttpResponse
{
    int status = 0;
    QList<HttpHeader> headers = {};
    QByteArray body = {};
    QUrl url = {}; // where the answer came from, after redirects

    // The first header of that name (any case), or empty.
    QByteArray header(QByteArrayView name) const;
    bool isSuccess() const { return status >= 200 && status < 300; }
};

// The pre-emptive Basic credentials of RFC 7617, in UTF-8: "Basic dXNlcjpwYXNz".
std::shared_ptr<const Secret> basicAuthorization(const QString &user, const Secret &password);

// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, section 5.6.7); nothing for any other form.
std::optional<QDateTime> readHttpDate(QByteArrayView text);

// How long the server asks to wait (Retry-After: seconds or an HTTP date, RFC 9110 section 10.2.3),
// at least 0 and at most `most`; nothing if it doesn't say, or nothing that can be read.
std::optional<std::chrono::milliseconds>
retryAfter(const HttpResponse &response, const QDateTime &now, std::chrono::milliseconds most);

} // namespace warden
