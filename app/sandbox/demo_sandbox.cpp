#include "app/sandbox/demo_sandbox.h"

#include "app/sandbox/demo_people.h"

using namespace Qt::StringLiterals;

namespace warden {

static ZapierOptions confirming()
{
    ZapierOptions options;
    options.isConfirming = true;
    return options;
}

DemoSandbox::DemoSandbox() : m_zapier(confirming())
{
    m_cardDav.addBook(u"customers"_s, u"Customers"_s);
    for (const DemoCard &card : demoCustomers())
        m_cardDav.put(u"customers"_s, card.fileName, card.bytes);
    m_cardDav.addBook(u"suppliers"_s, u"Suppliers"_s);
    for (const DemoCard &card : demoSuppliers())
        m_cardDav.put(u"suppliers"_s, card.fileName, card.bytes);
    constexpr int few = 12;
    m_clouds.google().addMany(few);
    m_clouds.microsoft().generate(m_clouds.microsoft().defaultFolder(), few);
    m_clouds.hubspot().generate(few);
}

Result<void> DemoSandbox::start()
{
    if (Result<void> started = m_cardDav.start(); !started)
        return started;
    if (Result<void> started = m_zapier.start(); !started)
        return started;
    return m_clouds.start();
}

} // namespace warden
