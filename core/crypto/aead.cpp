#include "core/crypto/aead.h"

#include "core/crypto/evp.h"
#include "core/crypto/random.h"

#include <openssl/err.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace warden {

// EVP counts in int.
static bool fits(QByteArrayView bytes)
{
    return bytes.size() <= std::numeric_limits<int>::max() - aeadOverhead;
}

Result<QByteArray> seal(const Secret &key, QByteArrayView plain, QByteArrayView associated)
{
    Result<QByteArray> nonce = randomBytes(aeadNonceSize);
    if (!nonce)
        return nonce.failure();
    return sealWithNonce(key, *nonce, plain, associated);
}

Result<QByteArray> sealWithNonce(const Secret &key, QByteArrayView nonce, QByteArrayView plain,
                                 QByteArrayView associated)
{
    if (key.size() != aeadKeySize || nonce.size() != aeadNonceSize || !fits(plain) ||
        !fits(associated))
        return fail(ErrorKind::Internal, u"sealing with a key or nonce of the wrong size"_s);

    QByteArray sealed(aeadOverhead + plain.size(), '\0');
    memcpy(sealed.data(), nonce.data(), aeadNonceSize);
    unsigned char *const text = bytesOf(sealed) + aeadNonceSize;
    unsigned char *const tag = text + plain.size();

    const EvpCipherContext context(EVP_CIPHER_CTX_new());
    int written = 0;
    const bool isDone =
        context &&
        EVP_EncryptInit_ex2(context.get(), EVP_aes_256_gcm(), key.data(), bytesOf(nonce),
                            nullptr) &&
        (associated.isEmpty() ||
         EVP_EncryptUpdate(context.get(), nullptr, &written, bytesOf(associated),
                           static_cast<int>(associated.size()))) &&
        (plain.isEmpty() || EVP_EncryptUpdate(context.get(), text, &written, bytesOf(plain),
                                              static_cast<int>(plain.size()))) &&
        EVP_EncryptFinal_ex(context.get(), tag, &written) &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, aeadTagSize, tag);
    if (!isDone)
        return evpFailure("AES-256-GCM");
    return sealed;
}

Result<Secret> unseal(const Secret &key, QByteArrayView sealed, QByteArrayView associated)
{
    if (key.size() != aeadKeySize)
        return fail(ErrorKind::Internal, u"opening with a key of the wrong size"_s);
    if (sealed.size() < aeadOverhead || !fits(sealed) || !fits(associated))
        return fail(ErrorKind::Invalid, ErrorReason::Damaged, {}, u"a sealed blob is cut off"_s);

    const QByteArrayView text = sealed.sliced(aeadNonceSize, sealed.size() - aeadOverhead);
    QByteArray tag = sealed.last(aeadTagSize).toByteArray();
    Secret plain(text.size());

    const EvpCipherContext context(EVP_CIPHER_CTX_new());
    int written = 0;
    const bool isReady =
        context &&
        EVP_DecryptInit_ex2(context.get(), EVP_aes_256_gcm(), key.data(), bytesOf(sealed),
                            nullptr) &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, aeadTagSize, tag.data()) &&
        (associated.isEmpty() ||
         EVP_DecryptUpdate(context.get(), nullptr, &written, bytesOf(associated),
                           static_cast<int>(associated.size()))) &&
        (text.isEmpty() || EVP_DecryptUpdate(context.get(), plain.data(), &written, bytesOf(text),
                                             static_cast<int>(text.size())));
    if (!isReady)
        return evpFailure("AES-256-GCM");
    unsigned char rest[aeadTagSize]; // GCM leaves nothing over, but EVP wants a place for it
    if (EVP_DecryptFinal_ex(context.get(), rest, &written) != 1) {
        ERR_clear_error();
        return fail(ErrorKind::Invalid, ErrorReason::Damaged, {},
                    u"a sealed blob doesn't belong to this key, or was changed"_s);
    }
    return plain;
}

} // namespace warden
