#include "core/session/route_name.h"

using namespace Qt::StringLiterals;

namespace warden {

QString routeName(const Book &from, Direction direction, const Book &to)
{
    return from.name + (direction == Direction::TwoWay ? u" ↔ "_s : u" → "_s) + to.name;
}

} // namespace warden
