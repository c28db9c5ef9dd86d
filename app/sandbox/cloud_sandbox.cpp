#include "app/sandbox/cloud_sandbox.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

OAuthSandboxOptions googleAccount()
{
    return {.dialect = OAuthDialect::Google};
}

OAuthSandboxOptions microsoftAccount()
{
    return {.dialect = OAuthDialect::Microsoft, .accountId = MicrosoftOptions().accountId};
}

OAuthSandboxOptions hubspotAccount()
{
    return {.dialect = OAuthDialect::HubSpot,
            .clientSecret = "sandbox-secret",
            .accountId = HubSpotOptions().portal};
}

// A service key may read the logs as well.
ServiceLogOptions hubspotLogOptions(OAuthSandbox &signIn)
{
    return {.dialect = LogDialect::HubSpot,
            .isGranted = [check = signIn.checkAnyOf()](const QByteArray &token,
                                                       const QStringList &scopes) {
                return token == HubSpotOptions().key || check(token, scopes);
            }};
}

// The sign-in's pages, the logs and the people, on the service's own server.
std::function<std::optional<SandboxResponse>(const SandboxRequest &)>
beside(OAuthSandbox &signIn, ServiceLogSandbox &logs, AccountSandbox *accounts = nullptr)
{
    return [pages = signIn.beside(), &logs,
            accounts](const SandboxRequest &request) -> std::optional<SandboxResponse> {
        if (std::optional<SandboxResponse> page = pages(request))
            return page;
        if (std::optional<SandboxResponse> log = logs.answer(request))
            return log;
        return accounts ? accounts->answer(request) : std::nullopt;
    };
}

} // namespace

CloudSandbox::CloudSandbox()
    : m_googleSignIn(googleAccount()), m_microsoftSignIn(microsoftAccount()),
      m_hubspotSignIn(hubspotAccount()),
      m_googleLogs({.dialect = LogDialect::Google, .isGranted = m_googleSignIn.checkAnyOf()}),
      m_microsoftLogs(
          {.dialect = LogDialect::Microsoft, .isGranted = m_microsoftSignIn.checkAnyOf()}),
      m_hubspotLogs(hubspotLogOptions(m_hubspotSignIn)),
      m_googleAccounts(
          {.dialect = AccountDialect::Google, .isGranted = m_googleSignIn.checkAnyOf()}),
      m_microsoftAccounts(
          {.dialect = AccountDialect::Microsoft, .isGranted = m_microsoftSignIn.checkAnyOf()}),
      m_google({.isGranted = m_googleSignIn.checkAnyOf(),
                .beside = beside(m_googleSignIn, m_googleLogs, &m_googleAccounts)}),
      m_microsoft({.isGoodToken = m_microsoftSignIn.check(),
                   .beside = beside(m_microsoftSignIn, m_microsoftLogs, &m_microsoftAccounts)}),
      m_hubspot(
          {.isAllowed = m_hubspotSignIn.check(), .beside = beside(m_hubspotSignIn, m_hubspotLogs)})
{}

Result<void> CloudSandbox::start()
{
    if (Result<void> started = m_google.start(); !started)
        return started;
    if (Result<void> started = m_microsoft.start(); !started)
        return started;
    return m_hubspot.start();
}

void CloudSandbox::setApproving(bool approvesByItself)
{
    for (OAuthSandbox *signIn : {&m_googleSignIn, &m_microsoftSignIn, &m_hubspotSignIn})
        signIn->setApproving(approvesByItself);
}

} // namespace warden
