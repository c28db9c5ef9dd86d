#include "app/cli/pasted_lines.h"

#include <array>
#include <cstdio>
#include <mutex>
#include <thread>

namespace warden {

struct PastedLines::Shared
{
    std::mutex mutex;
    OnLine onLine; // empty: nobody listens any more
};

PastedLines::PastedLines(OnLine onLine) : m_shared(std::make_shared<Shared>())
{
    m_shared->onLine = std::move(onLine);
    std::thread([shared = m_shared] {
        std::array<char, 16 * 1024> line;
        while (std::fgets(line.data(), int(line.size()), stdin)) {
            const std::lock_guard lock(shared->mutex);
            if (!shared->onLine)
                return;
            shared->onLine(QString::fromUtf8(line.data()).trimmed());
        }
    }).detach();
}

PastedLines::~PastedLines()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->onLine = {};
}

} // namespace warden
