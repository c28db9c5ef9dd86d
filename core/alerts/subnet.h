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

// False, too, for what is no address.
bool isInSubnet(const QString &address, const Subnet &subnet);

} // namespace warden
