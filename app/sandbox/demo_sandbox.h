#pragma once

#include "app/sandbox/carddav_sandbox.h"
#include "app/sandbox/zapier_sandbox.h"

namespace warden {

// Both services with demo data: the books "customers" (22 cards) and "suppliers" (12), and a hook
// whose Zap confirms. For the demo command, the window's "try with demo data" and the program
// contact-warden-sandbox.
class DemoSandbox
{
public:
    DemoSandbox();

    Result<void> start();

    CardDavSandbox &cardDav() { return m_cardDav; }
    ZapierSandbox &zapier() { return m_zapier; }

private:
    CardDavSandbox m_cardDav;
    ZapierSandbox m_zapier;
};

} // namespace warden
