#include "core/http/authorization.h"
#include "core/posture/google_accounts.h"
#include "core/posture/microsoft_accounts.h"
#include "core/providers/google/google_events.h"
#include "core/providers/hubspot/hubspot_events.h"
#include "core/providers/microsoft/microsoft_events.h"
#include "core/session/cloud_services.h"
#include "core/session/connection_settings.h"
#include "core/session/provider_factory.h"

using namespace Qt::StringLiterals;

namespace warden {

Result<std::shared_ptr<Authorization>>
ProviderFactory::authorizationOf(const Connection &connection) const
{
    if (signsInWithBrowser(connection))
        return savedSignIn(connection);
    Result<Secret> key = secretOf(connection);
    if (!key)
        return key.failure();
    return std::make_shared<KeyAuthorization>(*key);
}

Result<std::unique_ptr<ServiceEvents>> ProviderFactory::eventsOf(const Connection &connection) const
{
    const QString endpoint = connection.settings.value(settings::endpoint).toString();
    // What is stored is looked at as well: nothing that was kept earlier sends a token elsewhere.
    if (const Result<void> usable = checkEndpoint(endpoint); !usable)
        return usable.failure();
    Result<std::shared_ptr<Authorization>> authorization = authorizationOf(connection);
    if (!authorization)
        return authorization.failure();
    const QString accountId = connection.settings.value(settings::accountId).toString();
    const auto at = [&](auto account) {
        if (!endpoint.isEmpty())
            account.endpoint = QUrl(endpoint);
        return account;
    };
    if (connection.service == "google"_L1)
        return std::make_unique<GoogleEvents>(at(GoogleEventsAccount{.name = connection.account}),
                                              std::move(*authorization), HttpOptions(), m_clock);
    if (connection.service == "microsoft"_L1)
        return std::make_unique<MicrosoftEvents>(at(MicrosoftEventsAccount{.accountId = accountId}),
                                                 std::move(*authorization), HttpOptions(), m_clock);
    if (connection.service == "hubspot"_L1)
        return std::make_unique<HubSpotEvents>(at(HubSpotAccount{.accountId = accountId}),
                                               std::move(*authorization), HttpOptions(), m_clock);
    return fail(ErrorKind::Internal, u"a service without logs"_s);
}

QStringList ProviderFactory::accountChecks(const QString &service)
{
    if (service == "google"_L1)
        return GoogleAccounts::checks();
    return service == "microsoft"_L1 ? MicrosoftAccounts::checks() : QStringList();
}

Result<std::unique_ptr<AccountQuestions>>
ProviderFactory::questionsOf(const Connection &connection) const
{
    const bool isGoogle = connection.service == "google"_L1;
    if (!isGoogle && connection.service != "microsoft"_L1)
        return std::unique_ptr<AccountQuestions>();
    const QString endpoint = connection.settings.value(settings::endpoint).toString();
    if (const Result<void> usable = checkEndpoint(endpoint); !usable)
        return usable.failure();
    Result<std::shared_ptr<Authorization>> authorization = authorizationOf(connection);
    if (!authorization)
        return authorization.failure();
    const QString usual =
        isGoogle ? u"https://admin.googleapis.com"_s : u"https://graph.microsoft.com"_s;
    AskedAccount account{.endpoint = QUrl(endpoint.isEmpty() ? usual : endpoint),
                         .name = connection.account,
                         .id = connection.settings.value(settings::accountId).toString(),
                         .clientId = connection.settings.value(settings::clientId).toString(),
                         .granted = settings::stringList(connection.settings, settings::scopes)};
    if (isGoogle)
        return std::make_unique<GoogleAccounts>(std::move(account), std::move(*authorization),
                                                HttpOptions(), m_clock);
    return std::make_unique<MicrosoftAccounts>(std::move(account), std::move(*authorization),
                                               HttpOptions(), m_clock);
}

} // namespace warden
