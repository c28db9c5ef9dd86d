#include "core/crypto/ed25519.h"

#include "core/crypto/evp.h"
#include "core/crypto/random.h"

#include <openssl/err.h>

namespace warden {

Result<Ed25519KeyPair> newEd25519KeyPair()
{
    Result<Secret> privateKey = randomSecret(ed25519KeySize);
    if (!privateKey)
        return privateKey.failure();
    Result<QByteArray> publicKey = ed25519PublicKey(*privateKey);
    if (!publicKey)
        return publicKey.failure();
    return Ed25519KeyPair{std::move(*privateKey), std::move(*publicKey)};
}

Result<QByteArray> ed25519PublicKey(const Secret &privateKey)
{
    const EvpKey key = privateKeyFromBytes(EVP_PKEY_ED25519, privateKey.view());
    QByteArray publicKey(ed25519KeySize, '\0');
    size_t size = ed25519KeySize;
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), bytesOf(publicKey), &size) != 1)
        return evpFailure("Ed25519 with this private key");
    return publicKey;
}

Result<QByteArray> ed25519Sign(const Secret &privateKey, QByteArrayView message)
{
    const EvpKey key = privateKeyFromBytes(EVP_PKEY_ED25519, privateKey.view());
    const EvpDigestContext context(EVP_MD_CTX_new());
    QByteArray signature(ed25519SignatureSize, '\0');
    size_t size = ed25519SignatureSize;
    const bool isDone =
        key && context &&
        EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
        EVP_DigestSign(context.get(), bytesOf(signature), &size, bytesOf(message),
                       static_cast<size_t>(message.size())) == 1;
    if (!isDone)
        return evpFailure("Ed25519 signing");
    return signature;
}

bool ed25519Verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    if (publicKey.size() != ed25519KeySize || signature.size() != ed25519SignatureSize)
        return false;
    const EvpKey key = publicKeyFromBytes(EVP_PKEY_ED25519, publicKey);
    const EvpDigestContext context(EVP_MD_CTX_new());
    const bool isValid =
        key && context &&
        EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
        EVP_DigestVerify(context.get(), bytesOf(signature), ed25519SignatureSize, bytesOf(message),
                         static_cast<size_t>(message.size())) == 1;
    ERR_clear_error();
    return isValid;
}

} // namespace warden
