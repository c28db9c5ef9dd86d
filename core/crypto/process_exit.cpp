#include "core/crypto/process_exit.h"

#include <openssl/crypto.h>

namespace warden {

void skipOpenSslCleanup()
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}

} // namespace warden
