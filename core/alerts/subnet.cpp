#include "core/alerts/subnet.h"

#include <QHostAddress>

#include <algorithm>

namespace warden {

namespace {

constexpr qsizetype longestAddress = 60;
constexpr int mappedBits = 96;

bool isFourNumbers(const QString &text)
{
    return text.count(u'.') == 3;
}

std::optional<std::array<unsigned char, 16>> bytesOf(const QString &text)
{
    // Qt takes "10" and "10.1" for addresses, too, as old programs do.
    const bool isSix = text.contains(u':');
    if (text.size() > longestAddress || text.contains(u'%') || (!isSix && !isFourNumbers(text)))
        return {};
    const QHostAddress address(text);
    if (address.isNull())
        return {};
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    std::array<unsigned char, 16> all{};
    std::copy(std::begin(bytes.c), std::end(bytes.c), all.begin());
    return all;
}

} // namespace

std::optional<Subnet> subnetFromText(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QString address = text.left(slash);
    const auto bytes = bytesOf(address);
    if (!bytes)
        return {};
    const int offset = address.contains(u':') ? 0 : mappedBits;
    const int most = 128 - offset;
    bool isNumber = true;
    const int bits = slash < 0 ? most : text.mid(slash + 1).toInt(&isNumber);
    if (!isNumber || bits < 0 || bits > most)
        return {};
    return Subnet{*bytes, bits + offset};
}

QString networkOf(const QString &address)
{
    const auto bytes = bytesOf(address);
    if (!bytes)
        return {};
    bool isFour = false;
    const QHostAddress whole(address);
    const quint32 four = whole.toIPv4Address(&isFour);
    if (isFour)
        return QHostAddress(four & 0xFFFFFF00).toString() + QStringLiteral("/24");
    Q_IPV6ADDR six{};
    std::copy_n(bytes->begin(), 6, std::begin(six.c));
    return QHostAddress(six).toString() + QStringLiteral("/48");
}

bool isInSubnet(const QString &address, const Subnet &subnet)
{
    const auto bytes = bytesOf(address);
    if (!bytes)
        return false;
    const size_t whole = static_cast<size_t>(subnet.prefix) / 8;
    if (!std::equal(bytes->begin(), bytes->begin() + static_cast<std::ptrdiff_t>(whole),
                    subnet.address.begin()))
        return false;
    const int rest = subnet.prefix % 8;
    return rest == 0 || ((*bytes)[whole] ^ subnet.address[whole]) >> (8 - rest) == 0;
}

} // namespace warden
