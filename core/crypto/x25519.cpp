#include "core/crypto/x25519.h"

#include "core/crypto/aead.h"
#include "core/crypto/evp.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"

#include <openssl/err.h>

using namespace Qt::StringLiterals;

namespace warden {

Result<X25519KeyPair> newX25519KeyPair()
{
    Result<Secret> privateKey = randomSecret(x25519KeySize);
    if (!privateKey)
        return privateKey.failure();
    Result<QByteArray> publicKey = x25519PublicKey(*privateKey);
    if (!publicKey)
        return publicKey.failure();
    return X25519KeyPair{std::move(*privateKey), std::move(*publicKey)};
}

Result<QByteArray> x25519PublicKey(const Secret &privateKey)
{
    const EvpKey key = privateKeyFromBytes(EVP_PKEY_X25519, privateKey.view());
    QByteArray publicKey(x25519KeySize, '\0');
    size_t size = x25519KeySize;
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), bytesOf(publicKey), &size) != 1)
        return evpFailure("X25519 with this private key");
    return publicKey;
}

Result<Secret> x25519SharedSecret(const Secret &privateKey, QByteArrayView publicKey)
{
    const EvpKey own = privateKeyFromBytes(EVP_PKEY_X25519, privateKey.view());
    const EvpKey other = publicKeyFromBytes(EVP_PKEY_X25519, publicKey);
    const EvpKeyContext context(own ? EVP_PKEY_CTX_new(own.get(), nullptr) : nullptr);
    Secret shared(x25519KeySize);
    size_t size = x25519KeySize;
    const bool isDone = other && context && EVP_PKEY_derive_init(context.get()) > 0 &&
                        EVP_PKEY_derive_set_peer(context.get(), other.get()) > 0 &&
                        EVP_PKEY_derive(context.get(), shared.data(), &size) > 0;
    if (!isDone) {
        ERR_clear_error();
        return fail(ErrorKind::Invalid, ErrorReason::Damaged, {},
                    u"not a usable X25519 public key"_s);
    }
    return shared;
}

static Result<Secret> sealingKey(const Secret &shared, QByteArrayView ephemeral,
                                 QByteArrayView recipient)
{
    QByteArray info("contact-warden seal v1");
    info.append(ephemeral).append(recipient);
    return hkdfSha256(shared, {}, info, aeadKeySize);
}

Result<QByteArray> sealTo(QByteArrayView publicKey, QByteArrayView plain, QByteArrayView associated)
{
    const Result<X25519KeyPair> ephemeral = newX25519KeyPair();
    if (!ephemeral)
        return ephemeral.failure();
    const Result<Secret> shared = x25519SharedSecret(ephemeral->privateKey, publicKey);
    if (!shared)
        return shared.failure();
    const Result<Secret> key = sealingKey(*shared, ephemeral->publicKey, publicKey);
    if (!key)
        return key.failure();
    const Result<QByteArray> sealed = seal(*key, plain, associated);
    if (!sealed)
        return sealed.failure();
    return ephemeral->publicKey + *sealed;
}

Result<Secret> openSealed(const Secret &privateKey, QByteArrayView sealed,
                          QByteArrayView associated)
{
    if (sealed.size() < x25519KeySize + aeadOverhead)
        return fail(ErrorKind::Invalid, ErrorReason::Damaged, {}, u"a sealed blob is cut off"_s);
    const QByteArrayView ephemeral = sealed.first(x25519KeySize);
    const Result<QByteArray> recipient = x25519PublicKey(privateKey);
    if (!recipient)
        return recipient.failure();
    const Result<Secret> shared = x25519SharedSecret(privateKey, ephemeral);
    if (!shared)
        return shared.failure();
    const Result<Secret> key = sealingKey(*shared, ephemeral, *recipient);
    if (!key)
        return key.failure();
    return unseal(*key, sealed.sliced(x25519KeySize), associated);
}

} // namespace warden
