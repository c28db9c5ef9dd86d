#include "core/crypto/process_exit.h"

namespace {

// What each program of ours does first in main(): a test's main() comes from Qt Test.
[[maybe_unused]] const bool isReady = [] {
    warden::skipOpenSslCleanup();
    return true;
}();

} // namespace
