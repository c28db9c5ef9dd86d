#include "core/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace warden {

QString newUuid()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    std::array<uchar, 16> bytes{};
    memcpy(bytes.data(), words.data(), bytes.size());

    const auto milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<uchar>(milliseconds >> (8 * (5 - i)));
    bytes[6] = static_cast<uchar>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<uchar>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()))
        .toString(QUuid::WithoutBraces);
}

} // namespace warden
