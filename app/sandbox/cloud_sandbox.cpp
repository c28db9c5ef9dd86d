#include "app/sandbox/cloud_sandbox.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

using Beside = std::function<std::optional<SandboxResponse>(const SandboxRequest &)>;

// Sign-in pages and token calls, on the server of the API.
Beside besideOf(OAuthSandbox &signIn)
{
    return [&signIn](const SandboxRequest &request) -> std::optional<SandboxResponse> {
        if (!signIn.serves(request))
            return {};
        return signIn.handle(request);
    };
}

// Google's calls say which scopes would do, each by itself.
auto anyOf(OAuthSandbox &signIn)
{
    return [&signIn](const QByteArray &token, const QStringList &scopes) {
        return signIn.isGood(token, {}) &&
               (scopes.isEmpty() || std::ranges::any_of(scopes, [&](const QString &scope) {
                    return signIn.isGood(token, {scope});
                }));
    };
}

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

} // namespace

CloudSandbox::CloudSandbox()
    : m_googleSignIn(googleAccount()), m_microsoftSignIn(microsoftAccount()),
      m_hubspotSignIn(hubspotAccount()),
      m_google({.isGranted = anyOf(m_googleSignIn), .beside = besideOf(m_googleSignIn)}),
      m_microsoft(
          {.isGoodToken = m_microsoftSignIn.check(), .beside = besideOf(m_microsoftSignIn)}),
      m_hubspot({.isAllowed = m_hubspotSignIn.check(), .beside = besideOf(m_hubspotSignIn)})
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
