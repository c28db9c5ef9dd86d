#pragma once

#include "core/providers/events/service_time.h"
#include "core/providers/hubspot/hubspot_session.h"
#include "core/providers/service_events.h"

namespace warden {

// HubSpot's account activity API: logins of the last 90 days, security activity, and for
// Enterprise accounts the audit log.
class HubSpotEvents : public ServiceEvents
{
public:
    HubSpotEvents(HubSpotAccount account, std::shared_ptr<Authorization> authorization,
                  HttpOptions options = {}, Clock clock = systemClock(),
                  Waiting waiting = Waiting::real());

    std::vector<EventStream> streams() const override;
    Result<QDateTime> currentTime(const EventStream &stream, Progress &progress) override;
    Result<Reading> read(const EventStream &stream, const EventWindow &window, int mostPages,
                         const Sink &sink, Progress &progress) override;
    EventRefusal refusal() const override { return m_refusal; }

private:
    EventRefusal m_refusal = {};
    ServiceTime m_time;
    HubSpotSession m_session;
};

} // namespace warden
