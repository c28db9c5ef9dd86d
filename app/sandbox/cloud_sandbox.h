#pragma once

#include "app/sandbox/account_sandbox.h"
#include "app/sandbox/google_sandbox.h"
#include "app/sandbox/hubspot_sandbox.h"
#include "app/sandbox/microsoft_sandbox.h"
#include "app/sandbox/oauth_sandbox.h"
#include "app/sandbox/service_log_sandbox.h"

namespace warden {

// The three clouds, each with the sign-in of its service on the same server, so that one endpoint
// names both. The account behind each sign-in is the one whose contacts the service holds.
class CloudSandbox
{
public:
    CloudSandbox();

    Result<void> start();

    OAuthSandbox &googleSignIn() { return m_googleSignIn; }
    OAuthSandbox &microsoftSignIn() { return m_microsoftSignIn; }
    OAuthSandbox &hubspotSignIn() { return m_hubspotSignIn; }
    GoogleSandbox &google() { return m_google; }
    MicrosoftSandbox &microsoft() { return m_microsoft; }
    HubSpotSandbox &hubspot() { return m_hubspot; }

    // What each keeps of its own accounts.
    ServiceLogSandbox &googleLogs() { return m_googleLogs; }
    ServiceLogSandbox &microsoftLogs() { return m_microsoftLogs; }
    ServiceLogSandbox &hubspotLogs() { return m_hubspotLogs; }

    // The people of each business.
    AccountSandbox &googleAccounts() { return m_googleAccounts; }
    AccountSandbox &microsoftAccounts() { return m_microsoftAccounts; }

    // Whether browsers get the answer at once instead of a page with Allow and Decline.
    void setApproving(bool approvesByItself);

private:
    // Before what asks them, so that they end after it.
    OAuthSandbox m_googleSignIn;
    OAuthSandbox m_microsoftSignIn;
    OAuthSandbox m_hubspotSignIn;
    ServiceLogSandbox m_googleLogs;
    ServiceLogSandbox m_microsoftLogs;
    ServiceLogSandbox m_hubspotLogs;
    AccountSandbox m_googleAccounts;
    AccountSandbox m_microsoftAccounts;
    GoogleSandbox m_google;
    MicrosoftSandbox m_microsoft;
    HubSpotSandbox m_hubspot;
};

} // namespace warden
