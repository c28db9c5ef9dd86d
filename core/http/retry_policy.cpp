#include "core/http/retry_policy.h"

#include <QRandomGenerator>

#include <algorithm>

namespace warden {

using std::chrono::milliseconds;

static bool isPassing(const Result<HttpResponse> &answer)
{
    if (answer)
        return answer->status == 429 || answer->status == 502 || answer->status == 503 ||
               answer->status == 504 || answer->status == 524; // 524: a gateway's time-out as well
    return answer.error().reason == ErrorReason::HostUnreachable ||
           answer.error().reason == ErrorReason::TimedOut ||
           answer.error().reason == ErrorReason::AnswerIncomplete;
}

std::optional<milliseconds> RetryPolicy::delayAfter(int attempt, const Result<HttpResponse> &answer,
                                                    const QDateTime &now, double random) const
{
    if (attempt >= attempts || !isPassing(answer))
        return {};
    if (answer) {
        if (const std::optional<milliseconds> asked = retryAfter(*answer, now, largestDelay))
            return asked;
    }
    const qint64 doubled = baseDelay.count() << std::clamp(attempt - 1, 0, 16);
    const double full = static_cast<double>(std::min<qint64>(doubled, largestDelay.count()));
    const double share = 1.0 - jitter * std::clamp(random, 0.0, 1.0);
    return milliseconds(static_cast<qint64>(full * share));
}

Result<HttpResponse> sendWithRetry(HttpClient &client, const HttpRequest &request,
                                   const RetryPolicy &policy, Progress &progress,
                                   const Clock &clock, const Waiting &waiting)
{
    for (int attempt = 1;; ++attempt) {
        Result<HttpResponse> answer = client.send(request, progress);
        const std::optional<milliseconds> delay = policy.delayAfter(
            attempt, answer, clock(), QRandomGenerator::global()->generateDouble());
        if (!delay)
            return answer;
        if (const Result<void> waited = waitFor(*delay, progress, waiting); !waited)
            return waited.failure();
    }
}

Result<void> sendAllWithRetry(HttpClient &client, const QList<HttpRequest> &requests,
                              int mostAtOnce, const RetryPolicy &policy,
                              const HttpClient::Sink &sink, Progress &progress, const Clock &clock,
                              const Waiting &waiting)
{
    QList<qsizetype> left;
    for (qsizetype i = 0; i < requests.size(); ++i)
        left.append(i);
    for (int attempt = 1; !left.isEmpty(); ++attempt) {
        QList<HttpRequest> round;
        for (const qsizetype index : left)
            round.append(requests.at(index));
        QList<qsizetype> again;
        milliseconds longest = milliseconds::zero();
        const auto sort = [&](qsizetype position, Result<HttpResponse> answer) -> Result<void> {
            const std::optional<milliseconds> delay = policy.delayAfter(
                attempt, answer, clock(), QRandomGenerator::global()->generateDouble());
            if (!delay)
                return sink(left.at(position), std::move(answer));
            longest = std::max(longest, *delay);
            again.append(left.at(position));
            return {};
        };
        const Result<void> sent = client.sendAll(round, mostAtOnce, sort, progress);
        if (!sent)
            return sent.failure();
        if (!again.isEmpty()) {
            if (const Result<void> waited = waitFor(longest, progress, waiting); !waited)
                return waited.failure();
        }
        left = again;
    }
    return {};
}

} // namespace warden
