#pragma once

#include <QString>

namespace warden {

enum class AddressFamily { None, IpV4, IpV6 };

// What a network address looks like that a service told of; None: a host's name, or nothing.
AddressFamily addressFamily(const QString &address);

} // namespace warden
