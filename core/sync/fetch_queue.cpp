#include "core/sync/fetch_queue.h"

using namespace Qt::StringLiterals;

namespace warden {

bool FetchQueue::push(FetchMessage message)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isClosed || m_messages.size() < mostWaiting; });
    if (m_isClosed)
        return false;
    m_messages.push_back(std::move(message));
    m_changed.notify_all();
    return true;
}

std::optional<FetchMessage> FetchQueue::pop()
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, std::chrono::milliseconds(100),
                            [this] { return !m_messages.empty(); }))
        return std::nullopt;
    FetchMessage message = std::move(m_messages.front());
    m_messages.pop_front();
    m_changed.notify_all();
    return message;
}

void FetchQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    for (FetchMessage &message : m_messages) {
        if (auto *wanted = std::get_if<RevisionsWanted>(&message))
            wanted->answer->set_value(fail(ErrorKind::Cancelled, u"the fetch was stopped"_s));
    }
    m_messages.clear();
    m_changed.notify_all();
}

} // namespace warden
