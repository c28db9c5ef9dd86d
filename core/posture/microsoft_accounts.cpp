#include "core/posture/microsoft_accounts.h"

#include "core/posture/account_list.h"
#include "core/providers/microsoft/graph_error.h"
#include "core/providers/microsoft/graph_facts.h"
#include "core/providers/microsoft/graph_pages.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString enrolledCheck = u"two_factor.enrolled"_s;
const QString enforcedCheck = u"two_factor.enforced"_s;
const QString adminsCheck = u"accounts.admins"_s;
const QString defaultsCheck = u"accounts.security_defaults"_s;
const QString appsCheck = u"grants.apps"_s;
const QString usersHow = u"GET /v1.0/reports/authenticationMethods/userRegistrationDetails"_s;
const QString defaultsHow = u"GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy"_s;
const QString appsHow = u"GET /v1.0/oauth2PermissionGrants"_s;
const QString usersScope = u"AuditLog.Read.All"_s;
const QString defaultsScope = u"Policy.Read.All"_s;
const QString appsScope = u"Directory.Read.All"_s;
constexpr qsizetype mostApps = 200;

// The codes are seen in others' issues; what isn't among them is judged by its status. A plan that
// hasn't this report says nothing of anybody's second factor.
Error judge(const HttpResponse &answer, const QJsonObject &body,
            std::optional<AccountRefusal> &refusal)
{
    const QString code = graph::codeOf(body);
    const QString message = body.value("error"_L1)["message"_L1].toString();
    if (code == "Authentication_RequestFromNonPremiumTenantOrB2CTenant"_L1)
        refusal = AccountRefusal{Unknown::NotLicensed, u"Microsoft Entra ID P1"_s};
    else if (message.contains("MSA account"_L1))
        refusal = AccountRefusal{Unknown::NotOffered, u"a work or school account"_s};
    else if (answer.status == 403 && (code == "Authentication_MSGraphPermissionMissing"_L1 ||
                                      message.contains("required MSGraph permissions"_L1)))
        refusal = AccountRefusal{Unknown::NoPermission, {}};
    else if (answer.status == 403)
        refusal = AccountRefusal{Unknown::NoRole, u"Reports Reader, Global Reader"_s};
    return graph::errorFor(answer.status, body, answer.url, false);
}

bool isGranted(const QStringList &granted, const QString &scope)
{
    return std::ranges::any_of(granted, [&](const QString &each) {
        return each.section(u'/', -1).compare(scope, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

MicrosoftAccounts::MicrosoftAccounts(AskedAccount account,
                                     std::shared_ptr<Authorization> authorization,
                                     HttpOptions options, Clock clock, Waiting waiting)
    : m_account(std::move(account)), m_clock(clock),
      m_calls(graph::reportsService(m_account.endpoint), judge, std::move(authorization),
              std::move(options), std::move(clock), std::move(waiting))
{}

QStringList MicrosoftAccounts::checks()
{
    return {enrolledCheck, adminsCheck, defaultsCheck, enforcedCheck, appsCheck};
}

Result<std::optional<AccountRefusal>>
MicrosoftAccounts::list(const QUrl &first, const QString &scope, const Take &take,
                        const PageRead &pageRead, Progress &progress)
{
    RestCall call{.url = first};
    QSet<QString> seen;
    const AccountRefusal unreadable{Unknown::Unreadable, {}};
    for (;;) {
        const Result<QJsonObject> page = m_calls.ask(call, progress);
        if (!page && isStopped(page.error()))
            return page.failure();
        if (!page)
            return std::optional(m_calls.refusalAfter(page.error(), scope));
        if (!page->value("value"_L1).isArray())
            return std::optional(unreadable);
        for (const QJsonValue item : page->value("value"_L1).toArray())
            take(item.toObject());
        const Result<std::optional<RestCall>> next = graph::nextCall(call, *page);
        if (next && !*next)
            return std::optional<AccountRefusal>();
        const QString link = page->value("@odata.nextLink"_L1).toString();
        if (!next || seen.contains(link) || seen.size() >= mostAccountPages)
            return std::optional(unreadable);
        seen.insert(link);
        call = **next;
        if (Result<void> kept = pageRead(link); !kept)
            return kept.failure();
    }
}

Result<std::vector<Found>> MicrosoftAccounts::ask(const std::optional<HalfReading> &half,
                                                  const Keep &keep, Progress &progress)
{
    Result<std::vector<Found>> all = askForUsers(half, keep, progress);
    if (!all)
        return all;
    const Result<Finding> defaults = askForDefaults(progress);
    if (!defaults)
        return defaults.failure();
    all->push_back({defaultsCheck, defaultsHow, *defaults});
    // What is on for everybody has to be used by everybody; what is off may be a policy's work.
    all->push_back({enforcedCheck, defaultsHow, *defaults});
    const Result<Finding> apps = askForApps(progress);
    if (!apps)
        return apps.failure();
    all->push_back({appsCheck, appsHow, *apps});
    return all;
}

Result<std::vector<Found>> MicrosoftAccounts::askForUsers(const std::optional<HalfReading> &half,
                                                          const Keep &keep, Progress &progress)
{
    const std::optional<AccountList> begun =
        half ? AccountList::fromJson(half->readings) : std::nullopt;
    AccountList users = begun.value_or(AccountList());
    const QDateTime startedAt = begun ? half->startedAt : m_clock();
    const QUrl first =
        begun ? QUrl(half->next) : QUrl(u"reports/authenticationMethods/userRegistrationDetails"_s);
    const auto take = [&](const QJsonObject &item) {
        const QString id = item.value("id"_L1).toString();
        users.take(
            {.name = item.value("userPrincipalName"_L1).toString(),
             .isEnrolled = flag(item, "isMfaRegistered"_L1),
             .isAdmin = flag(item, "isAdmin"_L1),
             .isOurs = !id.isEmpty() && m_account.id.endsWith(u'.' + id, Qt::CaseInsensitive)});
    };
    if (graph::isPersonal(m_account.id)) {
        users.broke(Unknown::NotOffered, u"a work or school account"_s);
    } else if (!isGranted(m_account.granted, usersScope)) {
        users.broke(Unknown::NoPermission, usersScope);
    } else {
        const Result<std::optional<AccountRefusal>> refusal = list(
            first, usersScope, take,
            [&](const QString &next) {
                progress.report({Stage::Listing, m_account.name, users.read(), 0});
                return keep({startedAt, next, users.toJson()});
            },
            progress);
        if (!refusal)
            return refusal.failure();
        if (*refusal)
            users.broke((*refusal)->why, (*refusal)->needed);
        else
            users.ended();
    }
    return std::vector<Found>{{enrolledCheck, usersHow, users.enrolled()},
                              {adminsCheck, usersHow, users.admins()}};
}

Result<Finding> MicrosoftAccounts::askForDefaults(Progress &progress)
{
    if (graph::isPersonal(m_account.id))
        return Finding::undetermined(Unknown::NotOffered, u"a work or school account"_s);
    if (!isGranted(m_account.granted, defaultsScope))
        return Finding::undetermined(Unknown::NoPermission, defaultsScope);
    const Result<QJsonObject> policy = m_calls.ask(
        {.url = QUrl(u"policies/identitySecurityDefaultsEnforcementPolicy"_s)}, progress);
    if (!policy)
        return m_calls.findingAfter(policy.error(), defaultsScope);
    Reading reading;
    const std::optional<bool> isOn = flag(*policy, "isEnabled"_L1);
    if (!isOn)
        reading.unclear();
    else if (*isOn)
        reading.good();
    else // conditional access may take their place, which can't be told from here
        reading.toJudge(u"security defaults are off"_s);
    reading.ended();
    return reading.finding();
}

Result<QString> MicrosoftAccounts::nameOf(const QString &principal, bool &isOurs,
                                          Progress &progress)
{
    QUrl url;
    url.setPath(u"servicePrincipals/"_s + principal);
    url.setQuery(QUrlQuery{{u"$select"_s, u"id,appId,displayName"_s}});
    const Result<QJsonObject> app = m_calls.ask({.url = url}, progress);
    if (!app && isStopped(app.error()))
        return app.failure();
    if (!app)
        return QString();
    isOurs =
        !m_account.clientId.isEmpty() &&
        app->value("appId"_L1).toString().compare(m_account.clientId, Qt::CaseInsensitive) == 0;
    return app->value("displayName"_L1).toString();
}

// Ours is among them, or the list isn't whole.
Result<Finding> MicrosoftAccounts::askForApps(Progress &progress)
{
    if (graph::isPersonal(m_account.id))
        return Finding::undetermined(Unknown::NotOffered, u"a work or school account"_s);
    if (!isGranted(m_account.granted, appsScope))
        return Finding::undetermined(Unknown::NoPermission, appsScope);
    QSet<QString> principals;
    Reading reading;
    const auto take = [&](const QJsonObject &grant) {
        const QString client = grant.value("clientId"_L1).toString();
        const QString whose = grant.value("consentType"_L1).toString();
        const QString person = grant.value("principalId"_L1).toString();
        const bool isForAll = whose == "AllPrincipals"_L1;
        const bool isForOne = whose == "Principal"_L1 && !person.isEmpty();
        static const QRegularExpression form(u"\\A[A-Za-z0-9-]{1,64}\\z"_s);
        if (!form.match(client).hasMatch() || (!isForAll && !isForOne))
            reading.unclear();
        else if (isForAll || m_account.id.endsWith(u'.' + person, Qt::CaseInsensitive))
            principals.insert(client);
    };
    const Result<std::optional<AccountRefusal>> refusal = list(
        QUrl(u"oauth2PermissionGrants"_s), appsScope, take,
        [&](const QString &) { return Result<void>(); }, progress);
    if (!refusal)
        return refusal.failure();
    if (*refusal)
        reading.broke((*refusal)->why, (*refusal)->needed);
    if (principals.size() > mostApps)
        reading.broke(Unknown::Incomplete);
    bool isOursThere = false;
    QStringList all(principals.begin(), principals.end());
    all.sort();
    for (const QString &principal : std::as_const(all).first(std::min(mostApps, all.size()))) {
        bool isOurs = false;
        const Result<QString> name = nameOf(principal, isOurs, progress);
        if (!name)
            return name.failure();
        if (isOurs)
            reading.good();
        else
            reading.toJudge(name->isEmpty() ? principal : *name);
        isOursThere = isOursThere || isOurs;
    }
    if (!isOursThere)
        reading.broke(Unknown::Incomplete);
    reading.ended();
    return reading.finding();
}

} // namespace warden
