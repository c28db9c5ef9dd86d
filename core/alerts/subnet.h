#pragma once

#include <QString>

#include <array>
#include <optional>

namespace warden {

// Addresses that begin alike. IPv4 stands as IPv6 has it: ::ffff:a.b.c.d.
struct Subnet
{
    std::array<unsigned char, 16> address = {};
    int prefix = 0; // bits, 0 to 128

    bool operator==(const Subnet &) const = default;
};

// "10.0.0.0/8", "2001:db8::/32", or a single address.
std::optional<Subnet> subnetFromText(const QString &text);

// The network that an address is of, as far as its text tells: 203.0.113.0/24, or 2001:db8:1::/48.
// Empty for what is no address.
QString networkOf(const QString &address);

// False, too, for what is no address.
bool isInSubnet(const QString &address, const Subnet &subnet);

} // namespace warden
