#include "core/crypto/crypto_library.h"

#include <openssl/crypto.h>

namespace warden {

QString cryptoLibrary()
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION));
}

} // namespace warden
