#pragma once

#include "core/base/result.h"

#include <openssl/evp.h>

#include <memory>

// Private to core/crypto: the only folder that may include OpenSSL's headers.
namespace warden {

template <auto release>
struct EvpRelease
{
    template <class T>
    void operator()(T *object) const
    {
        release(object);
    }
};

using EvpKey = std::unique_ptr<EVP_PKEY, EvpRelease<EVP_PKEY_free>>;
using EvpKeyContext = std::unique_ptr<EVP_PKEY_CTX, EvpRelease<EVP_PKEY_CTX_free>>;
using EvpCipherContext = std::unique_ptr<EVP_CIPHER_CTX, EvpRelease<EVP_CIPHER_CTX_free>>;
using EvpDigestContext = std::unique_ptr<EVP_MD_CTX, EvpRelease<EVP_MD_CTX_free>>;

inline const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

inline unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

// Internal, with the name of the call that failed. Empties OpenSSL's queue of errors, so that a
// later caller (Qt's TLS) doesn't find ours in it.
tl::unexpected<Error> evpFailure(const char *call);

// A private key of 32 bytes, or a public one; `type` is EVP_PKEY_X25519 or EVP_PKEY_ED25519.
EvpKey privateKeyFromBytes(int type, QByteArrayView bytes);
EvpKey publicKeyFromBytes(int type, QByteArrayView bytes);

} // namespace warden
