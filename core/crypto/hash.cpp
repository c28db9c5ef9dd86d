#include "core/crypto/hash.h"

#include "core/crypto/evp.h"

#include <openssl/crypto.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>

#include <new>

namespace warden {

struct Sha256::State
{
    EvpDigestContext context;
};

// Hashing has no way to fail but for lack of memory, so callers are spared a Result. Going on with
// a wrong hash would be worse than ending the process.
static void require(bool isDone)
{
    if (!isDone)
        qFatal("OpenSSL can't compute SHA-256");
}

// Looked up once: EVP_sha256() has OpenSSL 3 do that with every hash, which takes longer than
// hashing.
static const EVP_MD *method()
{
    static const EVP_MD *const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    require(sha256 != nullptr);
    return sha256;
}

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    m_state->context.reset(EVP_MD_CTX_new());
    require(m_state->context && EVP_DigestInit_ex(m_state->context.get(), method(), nullptr));
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(QByteArrayView bytes)
{
    require(
        EVP_DigestUpdate(m_state->context.get(), bytes.data(), static_cast<size_t>(bytes.size())));
}

QByteArray Sha256::finish()
{
    QByteArray digest(sha256Size, '\0');
    require(EVP_DigestFinal_ex(m_state->context.get(), bytesOf(digest), nullptr) &&
            EVP_DigestInit_ex(m_state->context.get(), method(), nullptr));
    return digest;
}

static void hashInto(unsigned char *digest, QByteArrayView bytes)
{
    thread_local const EvpDigestContext context(EVP_MD_CTX_new());
    require(context && EVP_DigestInit_ex(context.get(), method(), nullptr) &&
            EVP_DigestUpdate(context.get(), bytes.data(), static_cast<size_t>(bytes.size())) &&
            EVP_DigestFinal_ex(context.get(), digest, nullptr));
}

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(sha256Size, Qt::Uninitialized);
    hashInto(bytesOf(digest), bytes);
    return digest;
}

Sha256Digest sha256Digest(QByteArrayView bytes)
{
    Sha256Digest digest;
    hashInto(reinterpret_cast<unsigned char *>(digest.data()), bytes);
    return digest;
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView bytes)
{
    // A null key means "the key of the last call" to OpenSSL: an empty one must not be null.
    static constexpr unsigned char nothing = 0;
    QByteArray code(sha256Size, '\0');
    const void *keyBytes = key.isEmpty() ? &nothing : static_cast<const void *>(key.data());
    require(HMAC(EVP_sha256(), keyBytes, static_cast<int>(key.size()), bytesOf(bytes),
                 static_cast<size_t>(bytes.size()), bytesOf(code), nullptr) != nullptr);
    return code;
}

Result<Secret> hkdfSha256(const Secret &keyMaterial, QByteArrayView salt, QByteArrayView info,
                          qsizetype size)
{
    if (keyMaterial.isEmpty() || size < 1 || size > 255 * sha256Size)
        return evpFailure("HKDF with these sizes");
    // OpenSSL takes no empty salt; RFC 5869 has it mean as many zeros as the hash is long.
    const QByteArray zeros(sha256Size, '\0');
    const QByteArrayView usedSalt = salt.isEmpty() ? QByteArrayView(zeros) : salt;
    const EvpKeyContext context(EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, nullptr));
    EVP_PKEY_CTX *const hkdf = context.get();
    Secret derived(size);
    size_t written = static_cast<size_t>(size);
    const bool isDone =
        hkdf && EVP_PKEY_derive_init(hkdf) > 0 &&
        EVP_PKEY_CTX_set_hkdf_md(hkdf, EVP_sha256()) > 0 &&
        EVP_PKEY_CTX_set1_hkdf_salt(hkdf, bytesOf(usedSalt), static_cast<int>(usedSalt.size())) >
            0 &&
        EVP_PKEY_CTX_set1_hkdf_key(hkdf, keyMaterial.data(), static_cast<int>(keyMaterial.size())) >
            0 &&
        (info.isEmpty() ||
         EVP_PKEY_CTX_add1_hkdf_info(hkdf, bytesOf(info), static_cast<int>(info.size())) > 0) &&
        EVP_PKEY_derive(hkdf, derived.data(), &written) > 0 && written == static_cast<size_t>(size);
    if (!isDone)
        return evpFailure("HKDF");
    return derived;
}

bool equalInConstantTime(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() &&
           CRYPTO_memcmp(left.data(), right.data(), static_cast<size_t>(left.size())) == 0;
}

} // namespace warden
