#include "core/providers/hubspot/hubspot_session.h"

#include "core/http/http_origin.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

static constexpr qint64 unknownDifference = -24LL * 60 * 60 * 1000;

HubSpotSession::HubSpotSession(HubSpotAccount account, std::shared_ptr<Authorization> authorization,
                               HttpOptions options, Clock clock, Waiting waiting)
    : m_account(std::move(account)), m_clock(clock),
      m_rest(hubSpotService(m_account.endpoint), authorization, options, clock, waiting),
      m_search(hubSpotSearchService(m_account.endpoint), std::move(authorization),
               std::move(options), std::move(clock), std::move(waiting)),
      m_writable(hubspot::contactProperties())
{
    for (const QString &missing : m_account.missingProperties)
        m_writable.removeAll(missing);
}

QString HubSpotSession::host() const
{
    return hostLabel(m_account.endpoint);
}

QDateTime HubSpotSession::surelyPast() const
{
    return m_clock().addMSecs(std::min<qint64>(m_clockDifference, 0));
}

static QString portalIn(const QJsonObject &details)
{
    const QJsonValue id = details.value(u"portalId"_s);
    if (id.isString())
        return id.toString().left(40);
    const qint64 number = id.toInteger();
    return number > 0 ? QString::number(number) : QString();
}

Result<void> HubSpotSession::open(Progress &progress)
{
    if (!m_portal.isEmpty())
        return {};
    if (const Result<void> allowed = checkAddress(m_account.endpoint); !allowed)
        return allowed.failure();
    const QDateTime before = m_clock();
    const Result<HttpResponse> answer =
        m_rest.send({.url = QUrl(QLatin1StringView(hubspot::accountPath))}, progress);
    if (!answer)
        return answer.failure();
    const Result<QJsonObject> details = m_rest.objectOf(*answer);
    if (!details)
        return details.failure();
    const QString portal = portalIn(*details);
    if (portal.isEmpty())
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, host(), u"no portal id"_s);
    if (!m_account.accountId.isEmpty() && m_account.accountId != portal)
        return fail(ErrorKind::Invalid, ErrorReason::OtherAccount, host());
    const std::optional<QDateTime> time = readHttpDate(answer->header("Date"));
    m_clockDifference = time ? before.msecsTo(*time) : unknownDifference;
    m_portal = portal;
    return {};
}

Result<QStringList> HubSpotSession::properties(Progress &progress)
{
    if (!m_properties.isEmpty())
        return m_properties;
    if (const Result<void> opened = open(progress); !opened)
        return opened.failure();
    const Result<QJsonObject> answer =
        m_rest.ask({.url = QUrl(QLatin1StringView(hubspot::propertiesPath))}, progress);
    if (!answer)
        return answer.failure();
    if (!answer->value(u"results"_s).isArray())
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, host(), u"no properties"_s);
    QHash<QString, bool> known; // → may it be written
    for (const QJsonValue result : answer->value(u"results"_s).toArray()) {
        const QJsonObject property = result.toObject();
        const QJsonObject changing = property.value(u"modificationMetadata"_s).toObject();
        known.insert(property.value(u"name"_s).toString(),
                     !changing.value(u"readOnlyValue"_s).toBool());
    }
    m_writable.clear();
    for (const QString &name : hubspot::contactProperties()) {
        const bool isThere = known.contains(name) || hubspot::isSurelyThere(name);
        if (isThere)
            m_properties.append(name);
        if (isThere && known.value(name, true))
            m_writable.append(name);
    }
    return m_properties;
}

} // namespace warden
