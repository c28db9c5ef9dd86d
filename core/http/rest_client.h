#pragma once

#include "core/base/timestamp.h"
#include "core/http/authorization.h"
#include "core/http/http_client.h"
#include "core/http/rate_limiter.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace warden {

// A service that speaks JSON over https, and what it asks of its callers.
struct RestService
{
    QUrl base = {}; // "https://people.googleapis.com/v1/": calls are resolved against it
    // The documented rate, which is kept rather than run into.
    double perSecond = 10;
    int burst = 1;
    qint64 largestAnswer = 32 * 1024 * 1024;
    // What an unsuccessful answer means here; `body` is empty where it isn't a JSON object.
    // Unset: errorFor() of http_error.h.
    std::function<Error(const HttpResponse &answer, const QJsonObject &body)> errorFor = {};
    // Whether an unsuccessful answer says "later" in the service's own way, besides 429, 423 and
    // 503 with Retry-After: nothing done, ask again after this time.
    std::function<std::optional<std::chrono::milliseconds>(const HttpResponse &answer,
                                                           const QJsonObject &body)>
        askedToWait = {};
};

// Whether a call may be sent again where it isn't known whether it arrived.
enum class Repeating {
    Never,        // a write that must not be done twice
    Harmless,     // it only reads
    HarmlessWrite // the same values once more, or a removal of what is gone
};

struct RestCall
{
    QByteArray method = "GET";
    QUrl url = {}; // relative to the base, or absolute on the base's origin
    QList<HttpHeader> headers = {};
    std::optional<QJsonObject> body = {};
    Repeating repeating = Repeating::Harmless;
    int counts = 1; // as so many requests for the rate: a batch counts as what is in it
};

// Calls to one service for one connection: keeps its rate, waits when it asks to (reported as
// Stage::Waiting), renews the sign-in once when a token is refused, and never leaves the base's
// origin: a link that does is OtherHostRefused.
//
// "Later" is waited for again and again, up to 15 minutes for a call, with Retry-After where the
// service gives one and from 1 s doubling up to 60 s where it doesn't; then RateLimited. Lost
// connections, time-outs and 502 to 504 are tried three times where the call may be repeated.
//
// The error of a write tells whether it may have arrived: it is one of isInDoubt() then, also after
// a stop in the middle, and never where nothing was sent: a stop before is Cancelled.
//
// Used by one thread at a time, but not always the same: readPages() has one of its own.
class RestClient
{
public:
    RestClient(RestService service, std::shared_ptr<Authorization> authorization,
               HttpOptions options = {}, Clock clock = systemClock(),
               Waiting waiting = Waiting::real());

    // The answer, whatever its status; an Error says why there is none.
    Result<HttpResponse> send(const RestCall &call, Progress &progress);

    // The object of a successful answer; empty where it has no body. NotThisService where the body
    // is no JSON object; AnswerIncomplete where it ends in the middle.
    Result<QJsonObject> ask(const RestCall &call, Progress &progress);

    // Follows a listing. The next page is already on its way while the sink works on this one; the
    // sink is called in the caller's thread. `next` makes the call for the page that follows, or
    // nothing after the last. NotThisService where a page leads to one that was read already, or
    // to more than `mostPages`.
    using PageSink = std::function<Result<void>(QJsonObject page)>;
    using NextPage = std::function<Result<std::optional<RestCall>>(const QJsonObject &page)>;
    Result<void> readPages(const RestCall &first, const NextPage &next, const PageSink &sink,
                           int mostPages, Progress &progress);

    // Waits as a service told, shown as Stage::Waiting.
    Result<void> waitAsTold(std::chrono::milliseconds time, Progress &progress) const;

    // ask() without the asking.
    Result<QJsonObject> objectOf(const HttpResponse &answer) const;
    Error errorOf(const HttpResponse &answer) const;

private:
    struct Pages;
    Result<HttpRequest> requestFor(const RestCall &call, Progress &progress) const;
    std::optional<std::chrono::milliseconds> waitAsked(const HttpResponse &answer, int asked) const;
    Result<HttpResponse> send(HttpClient &http, const RestCall &call, Progress &progress);
    Result<HttpResponse> sendUntilAnswered(HttpClient &http, const RestCall &call, bool &isDoubtful,
                                           Progress &progress);
    Result<QJsonObject> ask(HttpClient &http, const RestCall &call, Progress &progress);
    void fetchPages(Pages &pages, const RestCall &first, const NextPage &next, int mostPages,
                    Progress &progress);

    const RestService m_service;
    const std::shared_ptr<Authorization> m_authorization;
    const HttpOptions m_options;
    const Clock m_clock;
    const Waiting m_waiting;
    RateLimiter m_limiter;
    HttpClient m_http;
};

} // namespace warden
