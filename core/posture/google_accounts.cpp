#include "core/posture/google_accounts.h"

#include "core/posture/account_list.h"
#include "core/providers/google/google_service.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString enrolledCheck = u"two_factor.enrolled"_s;
const QString enforcedCheck = u"two_factor.enforced"_s;
const QString adminsCheck = u"accounts.admins"_s;
const QString inactiveCheck = u"accounts.inactive"_s;
const QString appsCheck = u"grants.apps"_s;
const QString usersHow = u"GET /admin/directory/v1/users"_s;
const QString tokensHow = u"GET /admin/directory/v1/users/{userKey}/tokens"_s;
const QString usersScope = u"https://www.googleapis.com/auth/admin.directory.user.readonly"_s;
// There is none that only reads (services' own documents).
const QString tokensScope = u"https://www.googleapis.com/auth/admin.directory.user.security"_s;

Error judge(const HttpResponse &answer, const QJsonObject &body,
            std::optional<AccountRefusal> &refusal)
{
    const Error error = peopleError(answer, body);
    const QString message = body.value("error"_L1)["message"_L1].toString();
    const bool isNobodyThere =
        answer.status == 401 && message.contains("not authorized"_L1, Qt::CaseInsensitive);
    if (isNobodyThere || (answer.status == 403 && error.reason == ErrorReason::ReadOnly))
        refusal = AccountRefusal{Unknown::NoRole, u"administrator (Google Workspace)"_s};
    else if (error.reason == ErrorReason::ApiNotEnabled)
        refusal = AccountRefusal{Unknown::NoPermission, u"Admin SDK API"_s};
    else if (error.reason == ErrorReason::NotFound)
        refusal = AccountRefusal{Unknown::NotOffered, u"Google Workspace"_s};
    return error;
}

RestService directoryService(const QUrl &endpoint)
{
    RestService service = peopleService(endpoint); // how it says "later" is the same
    service.perSecond = 5;
    service.burst = 5;
    return service;
}

bool isConsumer(const QString &account)
{
    return account.endsWith("@gmail.com"_L1, Qt::CaseInsensitive) ||
           account.endsWith("@googlemail.com"_L1, Qt::CaseInsensitive);
}

QDateTime timeIn(const QJsonObject &json, QLatin1StringView key)
{
    return QDateTime::fromString(json.value(key).toString(), Qt::ISODateWithMs);
}

// "1970-01-01T00:00:00.000Z" stands for never.
std::optional<bool> isInactive(const QJsonObject &user, const QDateTime &now)
{
    const QDateTime seen = timeIn(user, "lastLoginTime"_L1);
    const QDateTime made = timeIn(user, "creationTime"_L1);
    if (!seen.isValid())
        return {};
    const bool isNew = made.isValid() && made.daysTo(now) <= longestInactiveDays;
    return seen.daysTo(now) > longestInactiveDays && !isNew;
}

RestCall usersCall(const QString &page)
{
    QUrlQuery query{{u"customer"_s, u"my_customer"_s}, {u"maxResults"_s, u"500"_s}};
    if (!page.isEmpty())
        query.addQueryItem(u"pageToken"_s, QString::fromLatin1(QUrl::toPercentEncoding(page)));
    QUrl url(u"/admin/directory/v1/users"_s);
    url.setQuery(query);
    return {.url = url};
}

// Whether it is a page at all.
bool takeUsers(AccountList &list, const QJsonObject &page, const AskedAccount &account,
               const QDateTime &now)
{
    // Google leaves out a list that is empty, so its kind tells whether it is one at all.
    if (page.value("kind"_L1) != "admin#directory#users"_L1 ||
        (page.contains("users"_L1) && !page.value("users"_L1).isArray())) {
        list.broke(Unknown::Unreadable);
        return false;
    }
    for (const QJsonValue each : page.value("users"_L1).toArray()) {
        const QJsonObject user = each.toObject();
        if (user.value("suspended"_L1).toBool() || user.value("archived"_L1).toBool()) {
            list.skip();
            continue;
        }
        const QString name = user.value("primaryEmail"_L1).toString();
        list.take({.name = name,
                   .isEnrolled = flag(user, "isEnrolledIn2Sv"_L1),
                   .isEnforced = flag(user, "isEnforcedIn2Sv"_L1),
                   .isAdmin = flag(user, "isAdmin"_L1),
                   .isInactive = isInactive(user, now),
                   .isOurs = name.compare(account.name, Qt::CaseInsensitive) == 0});
    }
    return true;
}

std::vector<Found> found(const AccountList &list)
{
    return {{enrolledCheck, usersHow, list.enrolled()},
            {enforcedCheck, usersHow, list.enforced()},
            {adminsCheck, usersHow, list.admins()},
            {inactiveCheck, usersHow, list.inactive()}};
}

} // namespace

GoogleAccounts::GoogleAccounts(AskedAccount account, std::shared_ptr<Authorization> authorization,
                               HttpOptions options, Clock clock, Waiting waiting)
    : m_account(std::move(account)), m_clock(clock),
      m_calls(directoryService(m_account.endpoint), judge, std::move(authorization),
              std::move(options), std::move(clock), std::move(waiting))
{}

QStringList GoogleAccounts::checks()
{
    return {enrolledCheck, enforcedCheck, adminsCheck, inactiveCheck, appsCheck};
}

Result<std::vector<Found>> GoogleAccounts::ask(const std::optional<HalfReading> &half,
                                               const Keep &keep, Progress &progress)
{
    Result<std::vector<Found>> all = askForUsers(half, keep, progress);
    if (!all)
        return all;
    const Result<Finding> apps = askForApps(progress);
    if (!apps)
        return apps.failure();
    all->push_back({appsCheck, tokensHow, *apps});
    return all;
}

Result<std::vector<Found>> GoogleAccounts::askForUsers(const std::optional<HalfReading> &half,
                                                       const Keep &keep, Progress &progress)
{
    const std::optional<AccountList> begun =
        half ? AccountList::fromJson(half->readings) : std::nullopt;
    AccountList list = begun.value_or(AccountList());
    QString page = begun ? half->next : QString();
    const QDateTime startedAt = begun ? half->startedAt : m_clock();
    QSet<QString> seen;
    if (isConsumer(m_account.name))
        list.broke(Unknown::NotOffered, u"Google Workspace"_s);
    else if (!m_account.granted.contains(usersScope))
        list.broke(Unknown::NoPermission, usersScope);
    else
        for (;;) {
            const Result<QJsonObject> answer = m_calls.ask(usersCall(page), progress);
            if (!answer && isStopped(answer.error()))
                return answer.failure();
            if (!answer) {
                const AccountRefusal refusal = m_calls.refusalAfter(answer.error(), usersScope);
                list.broke(refusal.why, refusal.needed);
                break;
            }
            if (!takeUsers(list, *answer, m_account, m_clock()))
                break;
            progress.report({Stage::Listing, m_account.name, list.read(), 0});
            const QJsonValue next = answer->value("nextPageToken"_L1);
            if (next.isUndefined()) {
                list.ended();
                break;
            }
            page = next.toString();
            if (page.isEmpty() || seen.contains(page) || seen.size() >= mostAccountPages) {
                list.broke(Unknown::Unreadable);
                break;
            }
            seen.insert(page);
            if (Result<void> kept = keep({startedAt, page, list.toJson()}); !kept)
                return kept.failure();
        }
    return found(list);
}

// Ours is among them, or the list isn't whole.
Result<Finding> GoogleAccounts::askForApps(Progress &progress)
{
    if (isConsumer(m_account.name))
        return Finding::undetermined(Unknown::NotOffered, u"Google Workspace"_s);
    if (!m_account.granted.contains(tokensScope))
        return Finding::undetermined(Unknown::NoPermission, tokensScope);
    QUrl url;
    url.setPath(u"/admin/directory/v1/users/"_s +
                    QString::fromLatin1(QUrl::toPercentEncoding(m_account.name)) + u"/tokens"_s,
                QUrl::TolerantMode);
    const Result<QJsonObject> answer = m_calls.ask({.url = url}, progress);
    if (!answer)
        return m_calls.findingAfter(answer.error(), tokensScope);
    if (!answer->value("items"_L1).isArray())
        return Finding::undetermined(Unknown::Incomplete);
    Reading reading;
    bool isOursThere = false;
    for (const QJsonValue each : answer->value("items"_L1).toArray()) {
        const QJsonObject token = each.toObject();
        const QString client = token.value("clientId"_L1).toString();
        const QString name = token.value("displayText"_L1).toString();
        if (client.isEmpty()) {
            reading.unclear();
        } else if (client == m_account.clientId) {
            isOursThere = true;
            reading.good();
        } else {
            reading.toJudge(name.isEmpty() ? client : name);
        }
    }
    if (!isOursThere)
        reading.broke(Unknown::Incomplete);
    reading.ended();
    return reading.finding();
}

} // namespace warden
