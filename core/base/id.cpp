#include "core/base/id.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cstring>

namespace warden {

namespace {

// Asking the system costs more than all else here, so a thread asks for many at once. A forked
// process asks anew: it would make the same ids as its parent.
std::array<quint32, 4> randomWords()
{
    constexpr size_t count = 4;
    thread_local std::array<quint32, 64 * count> words;
    thread_local size_t used = words.size();
    thread_local qint64 process = 0;
    const qint64 current = QCoreApplication::applicationPid();
    if (used == words.size() || process != current) {
        QRandomGenerator::system()->generate(words.begin(), words.end());
        used = 0;
        process = current;
    }
    std::array<quint32, count> taken = {};
    std::copy_n(words.begin() + used, count, taken.begin());
    used += count;
    return taken;
}

QString toText(const std::array<uchar, 16> &bytes)
{
    constexpr char digits[] = "0123456789abcdef";
    QString text(36, Qt::Uninitialized);
    QChar *to = text.data();
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *to++ = u'-';
        *to++ = QLatin1Char(digits[bytes[i] >> 4]);
        *to++ = QLatin1Char(digits[bytes[i] & 0x0f]);
    }
    return text;
}

} // namespace

QString newUuid()
{
    const std::array<quint32, 4> words = randomWords();
    std::array<uchar, 16> bytes{};
    memcpy(bytes.data(), words.data(), bytes.size());

    const auto milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<uchar>(milliseconds >> (8 * (5 - i)));
    bytes[6] = static_cast<uchar>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<uchar>((bytes[8] & 0x3f) | 0x80);
    return toText(bytes);
}

} // namespace warden
