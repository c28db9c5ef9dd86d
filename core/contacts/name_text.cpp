#include "core/contacts/name_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warden {

QString nameOfParts(const Name &name)
{
    QStringList parts{name.prefix, name.given, name.additional, name.family, name.suffix};
    parts.removeAll(QString());
    return parts.join(u' ');
}

bool tellsAllOf(const Name &name, const Name &other)
{
    constexpr std::array parts = {&Name::family, &Name::given, &Name::additional, &Name::prefix,
                                  &Name::suffix};
    const bool sameParts = std::ranges::all_of(parts, [&](const QString Name::*part) {
        return (other.*part).isEmpty() || other.*part == name.*part;
    });
    return sameParts && (other.formatted == name.formatted || other.formatted.isEmpty() ||
                         other.formatted == nameOfParts(other));
}

} // namespace warden
