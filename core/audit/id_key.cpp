#include "core/audit/id_key.h"

#include "core/crypto/hash.h"

#include <QtEndian>

#include <array>

namespace warden {

namespace {

constexpr int timeBits = 42;
constexpr int tailBits = 21;
constexpr qsizetype uuidLength = 36;

// The hex digits at `at`, `count` of them; -1 where one isn't.
qint64 hexAt(const QString &id, qsizetype at, qsizetype count)
{
    bool isHex = false;
    const qint64 value = QStringView(id).mid(at, count).toLongLong(&isHex, 16);
    return isHex ? value : -1;
}

// The values of lower-case hex digits; -1 for all other bytes.
constexpr std::array<signed char, 256> hexDigits = [] {
    std::array<signed char, 256> digits{};
    digits.fill(-1);
    for (size_t i = 0; i < 10; ++i)
        digits['0' + i] = static_cast<signed char>(i);
    for (size_t i = 0; i < 6; ++i)
        digits['a' + i] = static_cast<signed char>(10 + i);
    return digits;
}();

// -1 where one isn't a hex digit.
qint64 strictHexAt(QByteArrayView id, qsizetype at, qsizetype count)
{
    qint64 value = 0;
    int all = 0;
    for (const char c : id.sliced(at, count)) {
        const int digit = hexDigits[static_cast<unsigned char>(c)];
        all |= digit;
        value = value << 4 | digit;
    }
    return all < 0 ? -1 : value;
}

qint64 keyOf(qint64 high, qint64 low, qint64 tail)
{
    return ((high << 16 | low) & ((qint64{1} << timeBits) - 1)) << tailBits |
           (tail & ((1 << tailBits) - 1));
}

} // namespace

qint64 idKey(QByteArrayView utf8)
{
    if (utf8.size() == uuidLength && utf8[8] == '-' && utf8[14] == '7') {
        const qint64 high = strictHexAt(utf8, 0, 8);
        const qint64 low = strictHexAt(utf8, 9, 4);
        const qint64 tail = strictHexAt(utf8, uuidLength - 6, 6);
        if (high >= 0 && low >= 0 && tail >= 0)
            return keyOf(high, low, tail);
    }
    return idKey(QString::fromUtf8(utf8)); // whatever that makes of it
}

qint64 idKey(const QString &id)
{
    if (id.size() == uuidLength && id.at(8) == u'-' && id.at(14) == u'7') {
        const qint64 high = hexAt(id, 0, 8);
        const qint64 low = hexAt(id, 9, 4);
        const qint64 tail = hexAt(id, uuidLength - 6, 6);
        if (high >= 0 && low >= 0 && tail >= 0)
            return keyOf(high, low, tail);
    }
    const QByteArray digest = sha256(id.toUtf8());
    return static_cast<qint64>(qFromBigEndian<quint64>(digest.constData()) >> 1);
}

} // namespace warden
