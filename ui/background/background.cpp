#include "ui/background/background.h"

namespace warden {

Background::Background()
{
    m_work.setMaxThreadCount(1);
    m_reads.setMaxThreadCount(1);
    // An idle thread costs nothing, and starting one delays the first answer.
    m_work.setExpiryTimeout(-1);
    m_reads.setExpiryTimeout(-1);
}

Background::~Background()
{
    stopAll();
    waitForEnd();
}

void Background::stopAll()
{
    for (const std::weak_ptr<Ticket> &known : m_tickets) {
        if (const std::shared_ptr<Ticket> ticket = known.lock())
            ticket->stop();
    }
}

void Background::waitForEnd()
{
    m_work.waitForDone();
    m_reads.waitForDone();
}

void Background::remember(const std::shared_ptr<Ticket> &ticket)
{
    std::erase_if(m_tickets, [](const std::weak_ptr<Ticket> &known) { return known.expired(); });
    m_tickets.push_back(ticket);
}

} // namespace warden
