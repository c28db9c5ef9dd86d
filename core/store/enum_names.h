#pragma once

#include "core/base/result.h"

#include <initializer_list>

namespace warden {

// The value whose name it is; internal to core/store. `what` names the enum for the log.
template <class Enum>
Result<Enum> valueFromName(const QString &name, std::initializer_list<Enum> all,
                           QString (*nameOf)(Enum), const char *what)
{
    for (const Enum value : all) {
        if (nameOf(value) == name)
            return value;
    }
    return fail(ErrorKind::Invalid, QStringLiteral("no such %1").arg(QLatin1String(what)));
}

} // namespace warden
