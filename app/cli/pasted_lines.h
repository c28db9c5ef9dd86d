#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace warden {

// Lines that a person types while something else is waited for. The thread that reads them can't
// be woken and ends with the process; nobody is called any more once this is destroyed.
class PastedLines
{
public:
    // Called in a thread of its own, with a line of at most 16 KiB.
    using OnLine = std::function<void(const QString &line)>;

    explicit PastedLines(OnLine onLine);
    ~PastedLines();
    PastedLines(const PastedLines &) = delete;
    PastedLines &operator=(const PastedLines &) = delete;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace warden
