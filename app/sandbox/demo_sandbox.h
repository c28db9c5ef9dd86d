#pragma once

#include "app/sandbox/carddav_sandbox.h"
#include "app/sandbox/cloud_sandbox.h"
#include "app/sandbox/zapier_sandbox.h"

namespace warden {

// All services with demo data: the books "customers" (22 cards) and "suppliers" (12), a hook whose
// Zap confirms, and the clouds with a few contacts each. For the demo command, the window's "try
// with demo data" and the program contact-warden-sandbox.
class DemoSandbox
{
public:
    DemoSandbox();

    Result<void> start();

    CardDavSandbox &cardDav() { return m_cardDav; }
    ZapierSandbox &zapier() { return m_zapier; }
    CloudSandbox &clouds() { return m_clouds; }

private:
    CardDavSandbox m_cardDav;
    ZapierSandbox m_zapier;
    CloudSandbox m_clouds;
};

} // namespace warden
