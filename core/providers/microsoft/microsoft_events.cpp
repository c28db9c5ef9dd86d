#include "core/providers/microsoft/microsoft_events.h"

#include "core/providers/events/event_pages.h"
#include "core/providers/microsoft/graph_error.h"
#include "core/providers/microsoft/graph_event_reader.h"
#include "core/providers/microsoft/graph_facts.h"
#include "core/providers/microsoft/graph_pages.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostInAPage = 1000;

const QString &auditScope()
{
    static const QString scope = u"AuditLog.Read.All"_s;
    return scope;
}

// Microsoft asks for it beside the other for sign-ins, and calls that a known issue.
const QString &directoryScope()
{
    static const QString scope = u"Directory.Read.All"_s;
    return scope;
}

// The codes are seen in others' issues; what isn't among them is judged by its status.
std::optional<EventRefusal> refusalIn(const HttpResponse &answer, const QJsonObject &body)
{
    using Kind = EventRefusal::Kind;
    const QString code = graph::codeOf(body);
    const QString message = body.value("error"_L1)["message"_L1].toString();
    if (code == "Authentication_RequestFromNonPremiumTenantOrB2CTenant"_L1)
        return EventRefusal{Kind::NotLicensed, u"Microsoft Entra ID P1"_s};
    if (message.contains("MSA account"_L1))
        return EventRefusal{};
    if (answer.status != 403)
        return {};
    if (code == "Authentication_ApplicationHasNoDirectoryReadAccess"_L1)
        return EventRefusal{Kind::NoScope, directoryScope()};
    if (code == "Authentication_MSGraphPermissionMissing"_L1 ||
        message.contains("required MSGraph permissions"_L1))
        return EventRefusal{Kind::NoScope, auditScope()};
    return EventRefusal{Kind::NoRole, u"Reports Reader"_s};
}

RestService refusable(const QUrl &endpoint, std::optional<EventRefusal> &refusal)
{
    RestService service = graph::reportsService(endpoint);
    service.largestAnswer = qint64(64) * 1024 * 1024;
    service.errorFor = [&refusal](const HttpResponse &answer, const QJsonObject &body) {
        refusal = refusalIn(answer, body);
        return graph::errorFor(answer.status, body, answer.url, false);
    };
    return service;
}

bool isSignIns(const EventStream &stream)
{
    return stream.id == "sign_ins"_L1;
}

// Oldest first isn't promised, so nothing is asked about the order. All that there is where the
// window has no beginning.
RestCall firstCall(const EventStream &stream, const EventWindow &window, int most)
{
    const QString field = isSignIns(stream) ? u"createdDateTime"_s : u"activityDateTime"_s;
    QString filter = field + u" ge "_s + toRfc3339(window.since);
    if (window.until.isValid())
        filter += u" and "_s + field + u" lt "_s + toRfc3339(window.until);
    QUrlQuery query;
    query.addQueryItem(u"$top"_s, QString::number(most));
    if (window.since.isValid())
        query.addQueryItem(u"$filter"_s, QString::fromLatin1(QUrl::toPercentEncoding(filter)));
    QUrl url(isSignIns(stream) ? u"auditLogs/signIns"_s : u"auditLogs/directoryAudits"_s);
    url.setQuery(query);
    return {.url = url};
}

} // namespace

MicrosoftEvents::MicrosoftEvents(MicrosoftEventsAccount account,
                                 std::shared_ptr<Authorization> authorization, HttpOptions options,
                                 Clock clock, Waiting waiting)
    : m_account(std::move(account)), m_time(clock),
      m_rest(refusable(m_account.endpoint, m_refusal), std::move(authorization), std::move(options),
             std::move(clock), std::move(waiting))
{}

// "Microsoft Entra data retention": 30 days with a licence, 7 without. Minutes late as a rule;
// Microsoft names no bound, so a day is allowed for.
std::vector<EventStream> MicrosoftEvents::streams() const
{
    const int days = m_isLicensed ? 30 : 7;
    return {{u"sign_ins"_s, days, 24, {auditScope(), directoryScope()}},
            {u"directory_audits"_s, days, 24, {auditScope()}}};
}

Result<QDateTime> MicrosoftEvents::currentTime(const EventStream &stream, Progress &progress)
{
    if (graph::isPersonal(m_account.accountId)) // which isn't asked anything
        return m_time.ours();
    return m_time.ask(stream.id, m_rest, firstCall(stream, {}, 1), progress);
}

Result<ServiceEvents::Reading> MicrosoftEvents::read(const EventStream &stream,
                                                     const EventWindow &window, int mostPages,
                                                     const Sink &sink, Progress &progress)
{
    m_refusal.reset();
    if (graph::isPersonal(m_account.accountId)) {
        m_refusal = EventRefusal{};
        return Reading::Refused;
    }
    const EventPages pages{
        .first = firstCall(stream, window, mostInAPage),
        .next = [](const QJsonObject &page) { return graph::nextCall({}, page); },
        .events = [&](const QJsonObject &page) { return graph::eventsIn(page, stream.id); }};
    const Result<Reading> read = readEventPages(m_rest, pages, mostPages, sink, progress);
    if (isSignIns(stream))
        m_isLicensed = read || !m_refusal || m_refusal->kind != EventRefusal::Kind::NotLicensed;
    return !read && m_refusal ? Result<Reading>(Reading::Refused) : read;
}

} // namespace warden
