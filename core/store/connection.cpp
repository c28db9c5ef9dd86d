#include "core/store/connection.h"

#include "core/store/enum_names.h"

using namespace Qt::StringLiterals;

namespace warden {

QString connectionStateName(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Ok:
        return u"ok"_s;
    case ConnectionState::SignInNeeded:
        return u"sign_in_needed"_s;
    case ConnectionState::Unavailable:
        return u"unavailable"_s;
    case ConnectionState::Untested:
        return u"untested"_s;
    }
    return {};
}

Result<ConnectionState> connectionStateFromName(const QString &name)
{
    return valueFromName(name,
                         {ConnectionState::Ok, ConnectionState::SignInNeeded,
                          ConnectionState::Unavailable, ConnectionState::Untested},
                         connectionStateName, "connection state");
}

} // namespace warden
