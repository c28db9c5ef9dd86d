#pragma once

#include "core/store/connection.h"
#include "core/store/route.h"

namespace warden {

// What a route is called that nobody named: "Customers → Newsletter".
QString routeName(const Book &from, Direction direction, const Book &to);

} // namespace warden
