#pragma once

#include "core/base/timestamp.h"
#include "core/http/http_client.h"
#include "core/http/rate_limiter.h"

namespace warden {

// When and how often to ask again. For requests that may be repeated without harm: reads, and
// writes that carry a condition or an idempotency key.
struct RetryPolicy
{
    int attempts = 3;                                                     // in all
    std::chrono::milliseconds baseDelay = std::chrono::milliseconds(500); // doubles each time
    std::chrono::milliseconds largestDelay = std::chrono::seconds(30);    // caps Retry-After too
    double jitter = 0.5; // part of the delay that is random, 0 to 1

    // How long to wait after the `attempt`th answer (from 1); nothing: take it as it is.
    // Asked again: 429, 502, 503, 504, 524, an unreachable host, a time-out, half an answer.
    // `random` is from 0 to 1.
    std::optional<std::chrono::milliseconds> delayAfter(int attempt,
                                                        const Result<HttpResponse> &answer,
                                                        const QDateTime &now, double random) const;
};

// Sends, and again as the policy says. The last answer is the result.
Result<HttpResponse> sendWithRetry(HttpClient &client, const HttpRequest &request,
                                   const RetryPolicy &policy, Progress &progress,
                                   const Clock &clock = systemClock(),
                                   const Waiting &waiting = Waiting::real());

// sendAll() in which answers that pass are asked for again, after the others. The sink sees one
// answer a request, the last.
Result<void> sendAllWithRetry(HttpClient &client, const QList<HttpRequest> &requests,
                              int mostAtOnce, const RetryPolicy &policy,
                              const HttpClient::Sink &sink, Progress &progress,
                              const Clock &clock = systemClock(),
                              const Waiting &waiting = Waiting::real());

} // namespace warden
