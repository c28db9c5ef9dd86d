#include "ui/background/background.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

void stopEach(const std::vector<std::weak_ptr<Ticket>> &tickets)
{
    for (const std::weak_ptr<Ticket> &known : tickets) {
        if (const std::shared_ptr<Ticket> ticket = known.lock())
            ticket->stop();
    }
}

} // namespace

Background::Background()
{
    for (QThreadPool *pool : {&m_work, &m_reads, &m_upkeep, &m_beside})
        pool->setMaxThreadCount(1);
    // An idle thread costs nothing, and starting one delays the first answer.
    m_work.setExpiryTimeout(-1);
    m_reads.setExpiryTimeout(-1);
    m_upkeep.setThreadPriority(QThread::LowPriority);
    m_upkeep.setObjectName(u"upkeep"_s); // its threads bear the name
}

Background::~Background()
{
    stopAll();
    waitForEnd();
}

void Background::stopAll()
{
    stopEach(m_tickets);
}

void Background::stopUpkeep()
{
    stopEach(m_upkeepTickets);
}

void Background::waitForEnd()
{
    m_work.waitForDone();
    m_reads.waitForDone();
    m_upkeep.waitForDone();
    m_beside.waitForDone();
}

void Background::remember(const std::shared_ptr<Ticket> &ticket, Tickets &tickets)
{
    std::erase_if(tickets, [](const std::weak_ptr<Ticket> &known) { return known.expired(); });
    tickets.push_back(ticket);
}

} // namespace warden
