#pragma once

#include "core/http/rest_client.h"
#include "core/providers/events/service_time.h"
#include "core/providers/service_events.h"

namespace warden {

struct GoogleEventsAccount
{
    QUrl endpoint = QUrl(QStringLiteral("https://admin.googleapis.com"));
    QString name = {}; // the address that signed in
};

// The Admin SDK's Reports API, v1: sign-ins, grants to apps, and what administrators did in a
// Google Workspace. Who signed in has to be an administrator who may see reports.
class GoogleEvents : public ServiceEvents
{
public:
    GoogleEvents(GoogleEventsAccount account, std::shared_ptr<Authorization> authorization,
                 HttpOptions options = {}, Clock clock = systemClock(),
                 Waiting waiting = Waiting::real());

    std::vector<EventStream> streams() const override;
    Result<QDateTime> currentTime(const EventStream &stream, Progress &progress) override;
    Result<Reading> read(const EventStream &stream, const EventWindow &window, int mostPages,
                         const Sink &sink, Progress &progress) override;
    EventRefusal refusal() const override { return m_refusal.value_or(EventRefusal()); }

private:
    const GoogleEventsAccount m_account;
    std::optional<EventRefusal> m_refusal = {}; // set by what m_rest reads
    ServiceTime m_time;
    RestClient m_rest;
};

} // namespace warden
