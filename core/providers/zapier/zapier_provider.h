#pragma once

#include "core/base/timestamp.h"
#include "core/http/http_client.h"
#include "core/http/rate_limiter.h"
#include "core/http/retry_policy.h"
#include "core/providers/provider.h"
#include "core/providers/zapier/zapier_message.h"

namespace warden {

struct ZapierSettings
{
    ZapierHookKind kind = ZapierHookKind::Catch;
    double perSecond = 5;          // kept at most at 29, or 3 for a legacy address
    QStringList allowedHosts = {}; // beside hooks.zapier.com and this computer
    QByteArray authority = {};     // as in HttpOptions
    RetryPolicy retries = {.attempts = 4, .baseDelay = std::chrono::seconds(1)};
    std::chrono::milliseconds timeout = std::chrono::seconds(60); // for one message
};

// A Zapier Catch Hook as a book that takes messages and gives nothing back.
//
// A success of push() means "accepted": Zapier says the same whether a Zap is behind the hook or
// not. Messages may arrive more than once, byte for byte the same each time. When a hook is gone,
// or nothing can be reached any more, the changes after it fail at once without being sent.
//
// Errors of single changes: Invalid with NotFound (404 or 410: the hook is gone), NotThisService
// (a web page or something else instead of a hook's answer), TooLarge; RateLimited; Offline.
class ZapierProvider : public Provider
{
public:
    // The key is text (newHookKey()).
    ZapierProvider(ZapierSettings settings, Secret address, Secret key, Clock clock = systemClock(),
                   Waiting waiting = Waiting::real());

    QString maskedAddress() const { return maskedHook(m_address); }
    Result<ZapierHookTraits> traits() const
    {
        return checkHook(m_address, m_settings.allowedHosts);
    }

    // One message with a made-up contact; a success means "accepted", here too.
    Result<void> sendTest(const QString &idempotencyKey, Progress &progress);

    // One book, "hook". Zapier can't be asked anything, so only the address is checked.
    Result<std::vector<RemoteBook>> books(Progress &progress) override;
    Result<QByteArray> preview(const QString &book, const OutgoingChange &change) const override;
    std::vector<Result<PushOutcome>>
    push(const QString &book, std::span<const ApprovedChange> changes, Progress &progress) override;

    // A hook can't be read: these four fail as Invalid.
    Result<FetchResult> fetch(const FetchRequest &request, const FetchSink &sink,
                              Progress &progress) override;
    Result<QHash<QString, QString>> list(const QString &book, Progress &progress) override;
    Result<RawContact> get(const QString &book, const QString &remoteId,
                           Progress &progress) override;
    Result<Contact> normalise(const RawContact &raw) const override;

private:
    Result<PushOutcome> pushOne(const OutgoingChange &change, Progress &progress);
    Result<void> post(const ZapierMessage &message, Progress &progress);
    Result<void> judge(const HttpResponse &answer) const;

    const ZapierSettings m_settings;
    const Secret m_address;
    const Secret m_key;
    const Clock m_clock;
    const Waiting m_waiting;
    RateLimiter m_limiter; // each attempt counts, repeats too
    HttpClient m_client;
};

Capabilities zapierCapabilities();

} // namespace warden
