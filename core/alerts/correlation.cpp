#include "core/alerts/correlation.h"

#include <algorithm>

namespace warden {

bool CountBound::holds(double count) const
{
    switch (kind) {
    case Kind::Greater:
        return count > number;
    case Kind::GreaterOrEqual:
        return count >= number;
    case Kind::Less:
        return count < number;
    case Kind::LessOrEqual:
        return count <= number;
    case Kind::Equal:
        return count == number;
    case Kind::NotEqual:
        return count != number;
    }
    return false;
}

bool Correlation::isBoundedAbove() const
{
    return std::any_of(bounds.begin(), bounds.end(), [](const CountBound &bound) {
        return bound.kind != CountBound::Kind::Greater &&
               bound.kind != CountBound::Kind::GreaterOrEqual;
    });
}

} // namespace warden
