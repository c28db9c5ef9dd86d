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

} // namespace

CloudSandbox::CloudSandbox()
    : m_googleSignIn(googleAccount()), m_microsoftSignIn(microsoftAccount()),
      m_hubspotSignIn(hubspotAccount()),
      m_google({.isGranted = m_googleSignIn.checkAnyOf(), .beside = m_googleSignIn.beside()}),
      m_microsoft({.isGoodToken = m_microsoftSignIn.check(), .beside = m_microsoftSignIn.beside()}),
      m_hubspot({.isAllowed = m_hubspotSignIn.check(), .beside = m_hubspotSignIn.beside()})
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
