#include "core/http/rest_client.h"

#include "core/http/http_error.h"
#include "core/http/http_origin.h"
#include "core/http/retry_policy.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

using std::chrono::milliseconds;

static constexpr milliseconds longestPatience = std::chrono::minutes(15); // of one call
static constexpr milliseconds longestWait = std::chrono::minutes(10);     // that is believed
static constexpr milliseconds longestPause = std::chrono::seconds(60);    // that we choose

RestClient::RestClient(RestService service, std::shared_ptr<Authorization> authorization,
                       HttpOptions options, Clock clock, Waiting waiting)
    : m_service(std::move(service)), m_authorization(std::move(authorization)),
      m_options(std::move(options)), m_clock(std::move(clock)), m_waiting(waiting),
      m_limiter(m_service.perSecond, m_service.burst, std::move(waiting)), m_http(m_options)
{}

Result<HttpRequest> RestClient::requestFor(const RestCall &call, Progress &progress) const
{
    HttpRequest request;
    request.method = call.method;
    request.url = m_service.base.resolved(call.url);
    if (!sameOrigin(request.url, m_service.base))
        return fail(ErrorKind::Denied, ErrorReason::OtherHostRefused, hostLabel(request.url));
    request.headers = call.headers;
    request.headers.append(HttpHeader{"Accept", "application/json"});
    if (call.body) {
        request.headers.append(HttpHeader{"Content-Type", "application/json"});
        request.body = QJsonDocument(*call.body).toJson(QJsonDocument::Compact);
    }
    request.largestAnswer = m_service.largestAnswer;
    request.redirects = Redirects::HandBack;
    if (call.repeating == Repeating::Never)
        request.sending = Sending::Once;
    Result<std::shared_ptr<const Secret>> header = m_authorization->header(progress);
    if (!header)
        return header.failure();
    request.authorization = std::move(*header);
    return request;
}

static QJsonObject bodyOf(const HttpResponse &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

// How long to stay away; nothing where the answer doesn't ask for it. `asked` counts from 1.
std::optional<milliseconds> RestClient::waitAsked(const HttpResponse &answer, int asked) const
{
    if (answer.isSuccess())
        return {};
    const std::optional<milliseconds> named = retryAfter(answer, m_clock(), longestWait);
    std::optional<milliseconds> own;
    if (m_service.askedToWait)
        own = m_service.askedToWait(answer, bodyOf(answer));
    const bool isLater =
        own || answer.status == 429 || answer.status == 423 || (answer.status == 503 && named);
    if (!isLater)
        return {};
    const milliseconds doubled =
        std::min(milliseconds(1000 << std::clamp(asked - 1, 0, 10)), longestPause);
    // What the service tells in its own way may be longer: a day's quota that is used up.
    const milliseconds told =
        std::max(named.value_or(milliseconds::zero()), own.value_or(milliseconds::zero()));
    // "At once", or a time that is past, is no time to come back after.
    const milliseconds least = told < std::chrono::seconds(1) ? std::max(told, doubled) : told;
    // A little later than told, so that several clients don't come back at once.
    const double spread = QRandomGenerator::global()->generateDouble() * 200;
    return least + milliseconds(static_cast<qint64>(spread));
}

Result<void> RestClient::waitAsTold(milliseconds time, Progress &progress) const
{
    const qint64 seconds = (time.count() + 999) / 1000;
    milliseconds left = time;
    for (qint64 second = 0; left > milliseconds::zero(); ++second) {
        progress.report({Stage::Waiting, hostLabel(m_service.base), second, seconds});
        const milliseconds slice = std::min(left, milliseconds(1000));
        if (const Result<void> waited = waitFor(slice, progress, m_waiting); !waited)
            return waited.failure();
        left -= slice;
    }
    return {};
}

// What was told to come later wasn't done; any other answer that isn't one leaves it open.
static bool mayHaveArrived(const Result<HttpResponse> &answer)
{
    if (answer)
        return answer->status >= 500;
    const Error &error = answer.error();
    return error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Invalid ||
           isInDoubt(error);
}

Result<HttpResponse> RestClient::send(HttpClient &http, const RestCall &call, Progress &progress)
{
    bool isDoubtful = false;
    Result<HttpResponse> answer = sendUntilAnswered(http, call, isDoubtful, progress);
    if (answer || call.repeating == Repeating::Harmless)
        return answer;
    Error error = answer.error();
    if (!isDoubtful)
        return fail(withoutDoubt(std::move(error)));
    if (!isInDoubt(error)) {
        error.kind = ErrorKind::Offline;
        error.reason = ErrorReason::AnswerIncomplete;
    }
    return fail(std::move(error));
}

// `isDoubtful`: whether something was sent that may have arrived, while no answer came.
Result<HttpResponse> RestClient::sendUntilAnswered(HttpClient &http, const RestCall &call,
                                                   bool &isDoubtful, Progress &progress)
{
    RetryPolicy retries;
    if (call.repeating == Repeating::Never)
        retries.attempts = 1;
    std::optional<milliseconds> since; // the first "later"
    int asked = 0;
    bool wasRenewed = false;
    for (int attempt = 1;;) {
        for (int i = 0; i < call.counts; ++i) {
            if (const Result<void> turn = m_limiter.acquire(progress); !turn)
                return turn.failure();
        }
        const Result<HttpRequest> request = requestFor(call, progress);
        if (!request)
            return request.failure();
        if (const Result<void> goOn = progress.check(); !goOn)
            return goOn.failure();
        Result<HttpResponse> answer = http.send(*request, progress);
        if (answer && answer->status == 401 && !wasRenewed) {
            wasRenewed = true;
            const Result<std::shared_ptr<const Secret>> renewed =
                m_authorization->afterRefusal(*request->authorization, progress);
            if (!renewed)
                return renewed.failure();
            continue;
        }
        if (answer) {
            if (const std::optional<milliseconds> wait = waitAsked(*answer, ++asked)) {
                const milliseconds now = m_waiting.now();
                if (!since)
                    since = now;
                if (now - *since + *wait > longestPatience)
                    return fail(ErrorKind::RateLimited, ErrorReason::None,
                                hostLabel(m_service.base), u"asked to wait for too long"_s);
                if (const Result<void> waited = waitAsTold(*wait, progress); !waited)
                    return waited.failure();
                continue;
            }
        }
        isDoubtful = isDoubtful || mayHaveArrived(answer);
        const std::optional<milliseconds> delay = retries.delayAfter(
            attempt++, answer, m_clock(), QRandomGenerator::global()->generateDouble());
        if (!delay)
            return answer;
        if (const Result<void> waited = waitFor(*delay, progress, m_waiting); !waited)
            return waited.failure();
    }
}

Result<HttpResponse> RestClient::send(const RestCall &call, Progress &progress)
{
    return send(m_http, call, progress);
}

Error RestClient::errorOf(const HttpResponse &answer) const
{
    Error error =
        m_service.errorFor ? m_service.errorFor(answer, bodyOf(answer)) : errorFor(answer);
    if (error.subject.isEmpty())
        error.subject = hostLabel(m_service.base);
    return error;
}

Result<QJsonObject> RestClient::objectOf(const HttpResponse &answer) const
{
    if (!answer.isSuccess())
        return fail(errorOf(answer));
    if (answer.body.isEmpty())
        return QJsonObject();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &problem);
    if (document.isObject())
        return document.object();
    const QString host = hostLabel(m_service.base);
    // What begins as an object and isn't one was cut off on its way.
    if (document.isNull() && answer.body.trimmed().startsWith('{'))
        return fail(ErrorKind::Offline, ErrorReason::AnswerIncomplete, host, u"not whole JSON"_s);
    return fail(ErrorKind::Invalid, ErrorReason::NotThisService, host, u"no JSON object"_s);
}

Result<QJsonObject> RestClient::ask(HttpClient &http, const RestCall &call, Progress &progress)
{
    RetryPolicy retries;
    for (int attempt = 1;; ++attempt) {
        const Result<HttpResponse> answer = send(http, call, progress);
        if (!answer)
            return answer.failure();
        Result<QJsonObject> object = objectOf(*answer);
        // Cut off where the network layer couldn't tell: as any other broken answer.
        const bool mayRepeat = !object && answer->isSuccess() &&
                               object.error().reason == ErrorReason::AnswerIncomplete &&
                               call.repeating == Repeating::Harmless;
        if (!mayRepeat || attempt >= retries.attempts)
            return object;
        if (const Result<void> waited = waitFor(retries.baseDelay, progress, m_waiting); !waited)
            return waited.failure();
    }
}

Result<QJsonObject> RestClient::ask(const RestCall &call, Progress &progress)
{
    return ask(m_http, call, progress);
}

} // namespace warden
