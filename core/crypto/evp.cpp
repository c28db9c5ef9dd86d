#include "core/crypto/evp.h"

#include <openssl/err.h>

using namespace Qt::StringLiterals;

namespace warden {

tl::unexpected<Error> evpFailure(const char *call)
{
    ERR_clear_error();
    return fail(ErrorKind::Internal, u"OpenSSL refused %1"_s.arg(QLatin1StringView(call)));
}

EvpKey privateKeyFromBytes(int type, QByteArrayView bytes)
{
    return EvpKey(EVP_PKEY_new_raw_private_key(type, nullptr, bytesOf(bytes),
                                               static_cast<size_t>(bytes.size())));
}

EvpKey publicKeyFromBytes(int type, QByteArrayView bytes)
{
    return EvpKey(EVP_PKEY_new_raw_public_key(type, nullptr, bytesOf(bytes),
                                              static_cast<size_t>(bytes.size())));
}

} // namespace warden
