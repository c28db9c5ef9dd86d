#pragma once

#include "core/base/progress.h"
#include "core/http/rate_limiter.h"

#include <memory>

class QLockFile;

namespace warden {

// Who may replace a connection's stored tokens: one at a time, between threads and processes. The
// file's name gives nothing away, and what a killed process left bars nobody.
class RenewalLock
{
public:
    // How long it is waited for: for whoever asks the service now, and keeps what came.
    static constexpr std::chrono::seconds patience{60};

    // `name`: of the tokens in the sealed credentials. Busy after that time.
    static Result<RenewalLock> take(const QString &folder, const QString &name,
                                    const Waiting &waiting, Progress &progress);
    RenewalLock(RenewalLock &&) noexcept;
    RenewalLock &operator=(RenewalLock &&) noexcept;
    ~RenewalLock(); // releases it

private:
    explicit RenewalLock(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file;
};

} // namespace warden
