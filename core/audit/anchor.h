#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace warden {

// Where the newest checkpoint is kept outside the log: the OS keychain, a file, a test's memory.
class Anchor
{
public:
    virtual ~Anchor() = default;
    // Nothing where none was ever written. A failure counts as no witness, never as a good one.
    virtual Result<std::optional<QByteArray>> read() = 0;
    virtual Result<void> write(const QByteArray &checkpoint) = 0;
};

} // namespace warden
