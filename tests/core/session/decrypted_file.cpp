#include "tests/core/session/decrypted_file.h"

#include <QFile>

#include <openssl/evp.h>

#include <memory>

namespace warden {

namespace {

constexpr qsizetype pageSize = 4096;
constexpr qsizetype reserved = 80; // an IV of 16 bytes, then the HMAC
constexpr qsizetype saltSize = 16;
constexpr qsizetype walHeader = 32;
constexpr qsizetype frameHeader = 24;

QByteArray decryptedPage(QByteArrayView page, bool isFirst, const Secret &key)
{
    const qsizetype start = isFirst ? saltSize : 0;
    const QByteArrayView cipher = page.sliced(start, pageSize - reserved - start);
    const QByteArrayView iv = page.sliced(pageSize - reserved, 16);
    QByteArray plain(cipher.size() + 16, '\0');
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
        EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const auto bytes = [](QByteArrayView view) {
        return reinterpret_cast<const unsigned char *>(view.data());
    };
    int size = 0;
    if (EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, bytes(key.view()),
                           bytes(iv)) != 1 ||
        EVP_CIPHER_CTX_set_padding(context.get(), 0) != 1 ||
        EVP_DecryptUpdate(context.get(), reinterpret_cast<unsigned char *>(plain.data()), &size,
                          bytes(cipher), static_cast<int>(cipher.size())) != 1)
        qFatal("a page can't be decrypted");
    return plain.left(size);
}

} // namespace

QByteArray decryptedFile(const QString &path, const Secret &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    QByteArray plain;
    if (path.endsWith(QStringLiteral(".db"))) {
        for (qsizetype at = 0; at + pageSize <= bytes.size(); at += pageSize)
            plain += decryptedPage(QByteArrayView(bytes).sliced(at, pageSize), at == 0, key);
        return plain;
    }
    if (path.endsWith(QStringLiteral(".db-wal"))) {
        for (qsizetype at = walHeader; at + frameHeader + pageSize <= bytes.size();
             at += frameHeader + pageSize) {
            const QByteArrayView frame = QByteArrayView(bytes).sliced(at);
            const bool isFirst = frame.first(4) == QByteArrayView("\0\0\0\1", 4);
            plain += decryptedPage(frame.sliced(frameHeader, pageSize), isFirst, key);
        }
        return plain;
    }
    return bytes;
}

} // namespace warden
