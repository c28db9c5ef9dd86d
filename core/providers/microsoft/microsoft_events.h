#pragma once

#include "core/http/rest_client.h"
#include "core/providers/events/service_time.h"
#include "core/providers/service_events.h"

namespace warden {

struct MicrosoftEventsAccount
{
    QUrl endpoint = QUrl(QStringLiteral("https://graph.microsoft.com"));
    QString accountId = {}; // "TENANT.OBJECT"
};

// Sign-ins and directory audits of Entra ID, by Microsoft Graph v1.0. Who signed in has to have a
// role that may read reports; sign-ins need a licence besides. They come first among the streams:
// where they are refused for that, streams() tells how much less is kept of the other.
class MicrosoftEvents : public ServiceEvents
{
public:
    MicrosoftEvents(MicrosoftEventsAccount account, std::shared_ptr<Authorization> authorization,
                    HttpOptions options = {}, Clock clock = systemClock(),
                    Waiting waiting = Waiting::real());

    std::vector<EventStream> streams() const override;
    Result<QDateTime> currentTime(const EventStream &stream, Progress &progress) override;
    Result<Reading> read(const EventStream &stream, const EventWindow &window, int mostPages,
                         const Sink &sink, Progress &progress) override;
    EventRefusal refusal() const override { return m_refusal.value_or(EventRefusal()); }

private:
    const MicrosoftEventsAccount m_account;
    std::optional<EventRefusal> m_refusal = {}; // set by what m_rest reads
    bool m_isLicensed = true;                   // until it says that it isn't
    ServiceTime m_time;
    RestClient m_rest;
};

} // namespace warden
