#include "core/providers/hubspot/hubspot_events.h"

#include "core/base/timestamp.h"
#include "core/providers/events/event_pages.h"
#include "core/providers/hubspot/hubspot_event_reader.h"

#include <QJsonArray>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Logins can't be asked for by time.
constexpr int mostLoginPages = 1000;

const QString &scope()
{
    static const QString name = u"account-info.security.read"_s;
    return name;
}

bool isLogin(const EventStream &stream)
{
    return stream.id == "login"_L1;
}

RestCall callFor(const EventStream &stream, const EventWindow &window, const QString &after)
{
    QUrlQuery query;
    const auto add = [&](const QString &name, const QString &value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"limit"_s, u"100"_s);
    // It may mean what is later than this moment, and not this moment as well.
    const QDateTime since = window.since.addMSecs(-1);
    QString path = u"account-info/2026-03/activity/login"_s;
    if (stream.id == "security"_L1) {
        path = u"account-info/2026-03/activity/security"_s;
        add(u"fromTimestamp"_s, QString::number(toMilliseconds(since)));
        if (window.until.isValid())
            add(u"toTimestamp"_s, QString::number(toMilliseconds(window.until)));
    } else if (!isLogin(stream)) {
        path = u"account-info/2026-03/activity/audit-logs"_s;
        add(u"occurredAfter"_s, toRfc3339(since));
        if (window.until.isValid())
            add(u"occurredBefore"_s, toRfc3339(window.until));
    }
    if (!after.isEmpty())
        add(u"after"_s, after);
    QUrl url(path);
    url.setQuery(query);
    return {.url = url};
}

// Whether all that follows is older than the window, as far as the order goes on as it began.
class PastWindow
{
public:
    explicit PastWindow(QDateTime since) : m_since(std::move(since)) {}

    bool look(const QJsonArray &logins)
    {
        bool isAllOlder = !logins.isEmpty();
        for (const QJsonValue login : logins) {
            const Result<QDateTime> read =
                fromRfc3339(login.toObject().value("loginAt"_L1).toString());
            const QDateTime time = read ? *read : QDateTime();
            m_isFalling = m_isFalling && time.isValid() && (!m_last.isValid() || time <= m_last);
            isAllOlder = isAllOlder && time.isValid() && time < m_since;
            m_last = time;
        }
        return m_isFalling && isAllOlder;
    }

private:
    const QDateTime m_since;
    QDateTime m_last = {};
    bool m_isFalling = true;
};

std::optional<EventRefusal> refusalIn(const Error &error, const EventStream &stream)
{
    using Kind = EventRefusal::Kind;
    if (error.kind != ErrorKind::Denied)
        return {};
    if (error.reason == ErrorReason::ScopesMissing)
        return EventRefusal{Kind::NoScope, scope()};
    if (error.reason != ErrorReason::ReadOnly) // a plain 403
        return {};
    return stream.id == "audit_logs"_L1 ? EventRefusal{Kind::NotLicensed, u"HubSpot Enterprise"_s}
                                        : EventRefusal{Kind::NoRole, u"Super Admin"_s};
}

} // namespace

HubSpotEvents::HubSpotEvents(HubSpotAccount account, std::shared_ptr<Authorization> authorization,
                             HttpOptions options, Clock clock, Waiting waiting)
    : m_time(clock), m_session(std::move(account), std::move(authorization), std::move(options),
                               std::move(clock), std::move(waiting))
{}

// 90 days of logins are documented; how long the others are kept and how late any of them come is
// said nowhere.
std::vector<EventStream> HubSpotEvents::streams() const
{
    return {{u"login"_s, 90, 24, {scope()}, false},
            {u"security"_s, 365, 24, {scope()}},
            {u"audit_logs"_s, 365, 24, {scope()}}};
}

Result<QDateTime> HubSpotEvents::currentTime(const EventStream &stream, Progress &progress)
{
    if (const Result<void> opened = m_session.open(progress); !opened)
        return opened.failure();
    return m_time.ask(stream.id, m_session.rest(),
                      {.url = QUrl(QLatin1StringView(hubspot::accountPath))}, progress);
}

Result<ServiceEvents::Reading> HubSpotEvents::read(const EventStream &stream,
                                                   const EventWindow &window, int mostPages,
                                                   const Sink &sink, Progress &progress)
{
    if (const Result<void> opened = m_session.open(progress); !opened)
        return opened.failure();
    PastWindow pastWindow(window.since);
    const EventPages pages{
        .first = callFor(stream, window, {}),
        .next = [&](const QJsonObject &page) -> Result<std::optional<RestCall>> {
            const QString after = page.value("paging"_L1)["next"_L1]["after"_L1].toString();
            if (after.isEmpty() ||
                (isLogin(stream) && pastWindow.look(page.value("results"_L1).toArray())))
                return std::optional<RestCall>();
            return std::optional(callFor(stream, window, after));
        },
        .events =
            [&](const QJsonObject &page) {
                Result<std::vector<ServiceEvent>> events =
                    hubspot::eventsIn(page, stream.id, m_session.portal());
                if (!events)
                    events.error().subject = m_session.host();
                return events;
            }};
    const Result<Reading> read = readEventPages(
        m_session.rest(), pages, isLogin(stream) ? mostLoginPages : mostPages, sink, progress);
    if (read)
        return read;
    const std::optional<EventRefusal> refused = refusalIn(read.error(), stream);
    m_refusal = refused.value_or(EventRefusal());
    return refused ? Result<Reading>(Reading::Refused) : read;
}

} // namespace warden
