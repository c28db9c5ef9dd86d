#include "core/oauth/renewal_lock.h"

#include "core/base/durable_file.h"
#include "core/crypto/hash.h"
#include "core/oauth/token_client.h"

#include <QLockFile>

using namespace Qt::StringLiterals;

namespace warden {

using std::chrono::milliseconds;

static constexpr milliseconds slice{50};
static_assert(RenewalLock::patience > TokenClient::longestCall);

RenewalLock::RenewalLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}
RenewalLock::RenewalLock(RenewalLock &&) noexcept = default;
RenewalLock &RenewalLock::operator=(RenewalLock &&) noexcept = default;
RenewalLock::~RenewalLock() = default;

Result<RenewalLock> RenewalLock::take(const QString &folder, const QString &name,
                                      const Waiting &waiting, Progress &progress)
{
    // A name of the credentials may have characters that a file system minds.
    const QString path = u"%1/sign-in-%2.lock"_s.arg(
        folder, QString::fromLatin1(sha256(name.toUtf8()).toHex().left(16)));
    auto file = std::make_unique<QLockFile>(path);
    file->setStaleLockTime(staleLockMilliseconds);
    const milliseconds start = waiting.now();
    while (!file->tryLock(0)) {
        if (file->error() != QLockFile::LockFailedError)
            return lockFailure(path, file->error());
        if (waiting.now() - start >= patience)
            return fail(ErrorKind::Busy, u"the sign-in is being renewed elsewhere"_s);
        if (const Result<void> waited = waitFor(slice, progress, waiting); !waited)
            return waited.failure();
    }
    return RenewalLock(std::move(file));
}

} // namespace warden
