#include "core/providers/files/file_format.h"

#include "core/crypto/hash.h"

using namespace Qt::StringLiterals;

namespace warden {

QString revisionOf(QByteArrayView bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex());
}

QString hashId(QByteArrayView bytes)
{
    return u"hash-"_s + revisionOf(bytes).left(32);
}

} // namespace warden
