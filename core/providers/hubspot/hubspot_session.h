#pragma once

#include "core/providers/hubspot/hubspot_api.h"

namespace warden {

struct HubSpotAccount
{
    QUrl endpoint = QUrl(QStringLiteral("https://api.hubapi.com"));
    QString accountId = {}; // the portal's id; empty before the first books()
    bool canWrite = false;
    // Properties that the portal lacked when it was asked last, for previews without a request.
    QStringList missingProperties = {};
};

// The calls to one portal. Before the first one, the portal is asked who it is: another one than
// the account's is Invalid/OtherAccount, and nothing else is asked of it.
class HubSpotSession
{
public:
    HubSpotSession(HubSpotAccount account, std::shared_ptr<Authorization> authorization,
                   HttpOptions options, Clock clock, Waiting waiting);

    Result<void> open(Progress &progress);
    // Those of hubspot::contactProperties() that the portal has; asked for once. What nobody may
    // write is no longer among writable() then.
    Result<QStringList> properties(Progress &progress);

    RestClient &rest() { return m_rest; }
    RestClient &searching() { return m_search; }
    const HubSpotAccount &account() const { return m_account; }
    QString portal() const { return m_portal; }
    QStringList writable() const { return m_writable; }
    QString host() const;
    // Not later than now by the service's clock nor by ours.
    QDateTime surelyPast() const;

private:
    const HubSpotAccount m_account;
    const Clock m_clock;
    RestClient m_rest;
    RestClient m_search; // has a rate of its own
    QString m_portal;
    QStringList m_properties; // empty: not asked yet
    QStringList m_writable;
    qint64 m_clockDifference = 0; // milliseconds; negative: the service's clock is behind ours
};

} // namespace warden
