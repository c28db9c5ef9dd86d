#include "core/providers/google/google_events.h"

#include "core/providers/events/event_pages.h"
#include "core/providers/google/google_activity.h"
#include "core/providers/google/google_service.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostInAPage = 1000;

const QString &scope()
{
    static const QString name = u"https://www.googleapis.com/auth/admin.reports.audit.readonly"_s;
    return name;
}

std::optional<EventRefusal> refusalIn(const Error &error, const HttpResponse &answer,
                                      const QJsonObject &body)
{
    using Kind = EventRefusal::Kind;
    // A token that was just renewed is refused for whom it belongs to (seen in Google's own
    // issues).
    const QString message = body.value("error"_L1).toObject().value("message"_L1).toString();
    const bool isNobodyThere = answer.status == 401 && message.contains("not authorized"_L1);
    if (isNobodyThere || (answer.status == 403 && error.reason == ErrorReason::ReadOnly))
        return EventRefusal{Kind::NoRole, u"Reports (Google Workspace)"_s};
    if (error.reason == ErrorReason::ApiNotEnabled)
        return EventRefusal{Kind::NotEnabled, u"Admin SDK API"_s};
    if (error.reason == ErrorReason::ScopesMissing)
        return EventRefusal{Kind::NoScope, scope()};
    return {};
}

RestService reportsService(const QUrl &endpoint, std::optional<EventRefusal> &refusal)
{
    RestService service = peopleService(endpoint); // how it says "later" is the same
    service.perSecond = 5;
    service.burst = 10;
    service.errorFor = [&refusal](const HttpResponse &answer, const QJsonObject &body) {
        Error error = peopleError(answer, body);
        refusal = refusalIn(error, answer, body);
        return error;
    };
    return service;
}

// Without a Workspace there are no reports.
bool isConsumer(const QString &account)
{
    return account.endsWith("@gmail.com"_L1, Qt::CaseInsensitive) ||
           account.endsWith("@googlemail.com"_L1, Qt::CaseInsensitive);
}

// All that there is where the window has no beginning.
RestCall activitiesCall(const QString &application, const EventWindow &window, int most,
                        const QString &pageToken)
{
    QUrlQuery query;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"maxResults"_s, QString::number(most));
    // Nobody says whether the moment itself is in it.
    add(u"startTime"_s, window.since.isValid() ? toRfc3339(window.since.addMSecs(-1)) : QString());
    add(u"endTime"_s, window.until.isValid() ? toRfc3339(window.until) : QString());
    add(u"pageToken"_s, pageToken);
    QUrl url;
    url.setPath(u"/admin/reports/v1/activity/users/all/applications/"_s + application);
    url.setQuery(query);
    return {.url = url};
}

} // namespace

GoogleEvents::GoogleEvents(GoogleEventsAccount account,
                           std::shared_ptr<Authorization> authorization, HttpOptions options,
                           Clock clock, Waiting waiting)
    : m_account(std::move(account)), m_time(clock),
      m_rest(reportsService(m_account.endpoint, m_refusal), std::move(authorization),
             std::move(options), std::move(clock), std::move(waiting))
{}

// Delays and retention as in Google's "Data retention and lag times": minutes for what
// administrators did, a few hours for the others; older copies of that page say up to two days for
// sign-ins, which costs a little more reading.
std::vector<EventStream> GoogleEvents::streams() const
{
    return {{u"login"_s, 180, 48, {scope()}},
            {u"token"_s, 180, 24, {scope()}},
            {u"admin"_s, 180, 24, {scope()}}};
}

Result<QDateTime> GoogleEvents::currentTime(const EventStream &stream, Progress &progress)
{
    if (isConsumer(m_account.name)) // which isn't asked anything
        return m_time.ours();
    return m_time.ask(stream.id, m_rest, activitiesCall(stream.id, {}, 1, {}), progress);
}

Result<ServiceEvents::Reading> GoogleEvents::read(const EventStream &stream,
                                                  const EventWindow &window, int mostPages,
                                                  const Sink &sink, Progress &progress)
{
    m_refusal.reset();
    if (isConsumer(m_account.name)) {
        m_refusal = EventRefusal{};
        return Reading::Refused;
    }
    const EventPages pages{
        .first = activitiesCall(stream.id, window, mostInAPage, {}),
        .next = [&](const QJsonObject &page) -> Result<std::optional<RestCall>> {
            if (const Result<void> fine = checkNoErrorInside(page); !fine)
                return fine.failure();
            const QString token = page.value("nextPageToken"_L1).toString();
            if (token.isEmpty())
                return std::optional<RestCall>();
            return std::optional(activitiesCall(stream.id, window, mostInAPage, token));
        },
        .events = [&](const QJsonObject &page) { return google::eventsIn(page, stream.id); }};
    const Result<Reading> read = readEventPages(m_rest, pages, mostPages, sink, progress);
    return !read && m_refusal ? Result<Reading>(Reading::Refused) : read;
}

} // namespace warden
