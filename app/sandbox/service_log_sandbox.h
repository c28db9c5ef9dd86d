#pragma once

#include "app/sandbox/sandbox_message.h"
#include "core/base/timestamp.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMutex>
#include <QStringList>

#include <functional>
#include <optional>

namespace warden {

enum class LogDialect { Google, Microsoft, HubSpot };

struct ServiceLogOptions
{
    LogDialect dialect = LogDialect::Google;
    // Whether an access token is good for one of these scopes; no scopes: whether it is any.
    // Unset: "sandbox-token" is good for all.
    std::function<bool(const QByteArray &token, const QStringList &anyOfScopes)> isGranted = {};
    Clock clock = systemClock();
};

// The logs that a service keeps of its own accounts, in the shape of one of the three: Google's
// Reports API, Microsoft Graph's signIns and directoryAudits, HubSpot's account activity. It has no
// server of its own, so that the service's stand-in can have it beside its contacts. Strict: a
// parameter that the service doesn't document is refused. Any thread.
class ServiceLogSandbox
{
public:
    explicit ServiceLogSandbox(ServiceLogOptions options);

    // Nothing: the request isn't for it.
    std::optional<SandboxResponse> answer(const SandboxRequest &request);

    // `log`: as the service's path ends ("login", "signIns", "audit-logs"). `name` is the event's
    // word there: "login_failure", "50126" for the error of a Microsoft sign-in, "failed" for one
    // of HubSpot's. Told from `shownFrom` on, at once where that is invalid.
    void add(const QString &log, const QDateTime &time, const QString &actor, const QString &name,
             const QDateTime &shownFrom = {});
    int count(const QString &log) const;

    void setPageSize(int most);        // whatever is asked for
    void setRepeating(int events);     // each page begins with so many of the one before
    void setLicensed(bool isLicensed); // Microsoft's sign-ins, HubSpot's audit log
    void setAdministrator(bool isOne); // whoever signed in
    void throttleNext(int requests);   // 429, without Retry-After
    void moveClock(int days);

private:
    struct Entry
    {
        QString log = {};
        QDateTime time = {};
        QDateTime shownFrom = {};
        QJsonObject json = {};
    };
    struct Listing
    {
        QString log = {};
        QDateTime since = {};
        QDateTime until = {};
        int pageSize = 0;
        int from = 0;
    };
    struct Page
    {
        QJsonArray items;
        int next = 0; // 0: it is the last
    };

    QJsonObject entryJson(const QString &log, const QDateTime &time, const QString &actor,
                          const QString &name);
    std::optional<SandboxResponse> refusal(const SandboxRequest &request, const QString &log);
    QDateTime now() const { return m_options.clock().addDays(m_days); }
    Page page(const Listing &listing) const;
    SandboxResponse listing(const SandboxRequest &request, const QString &log);
    SandboxResponse google(const SandboxRequest &request, const QString &log);
    SandboxResponse microsoft(const SandboxRequest &request, const QString &log);
    SandboxResponse hubspot(const SandboxRequest &request, const QString &log);

    const ServiceLogOptions m_options;
    mutable QMutex m_mutex; // for what follows
    QList<Entry> m_entries;
    int m_pageSize = 1000;
    int m_repeating = 0;
    int m_toThrottle = 0;
    int m_days = 0; // that its clock is ahead
    bool m_isLicensed = true;
    bool m_isAdministrator = true;
};

} // namespace warden
