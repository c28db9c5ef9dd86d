#include "core/providers/files/file_format.h"

#include "core/crypto/hash.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

QString DistinctIds::add(const QString &id)
{
    QString distinct = id;
    if (m_taken.contains(id)) {
        int &number = m_next[id];
        number = std::max(number, 1);
        do
            distinct = id + u'#' + QString::number(++number);
        while (m_taken.contains(distinct));
    }
    m_taken.insert(distinct);
    return distinct;
}

QString revisionOf(QByteArrayView bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex());
}

QString hashId(QByteArrayView bytes)
{
    return u"hash-"_s + revisionOf(bytes).left(32);
}

} // namespace warden
