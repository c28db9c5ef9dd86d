#include "core/crypto/random.h"

#include "core/crypto/evp.h"

#include <openssl/rand.h>

namespace warden {

Result<QByteArray> randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    if (size > 0 && RAND_bytes(bytesOf(bytes), static_cast<int>(size)) != 1)
        return evpFailure("RAND_bytes");
    return bytes;
}

Result<Secret> randomSecret(qsizetype size)
{
    Secret secret(size);
    // The generator for values that are never published.
    if (size > 0 && RAND_priv_bytes(secret.data(), static_cast<int>(size)) != 1)
        return evpFailure("RAND_priv_bytes");
    return secret;
}

} // namespace warden
