#include "core/session/event_views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

QString fetchStateName(FetchState state)
{
    switch (state) {
    case FetchState::Done:
        return u"done"_s;
    case FetchState::Later:
        return u"later"_s;
    case FetchState::NotLicensed:
        return u"not_licensed"_s;
    case FetchState::NoPermission:
        return u"no_permission"_s;
    case FetchState::NotOffered:
        return u"not_offered"_s;
    case FetchState::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

qint64 EventFetch::added() const
{
    qint64 added = 0;
    for (const ConnectionFetch &connection : connections) {
        for (const StreamFetch &stream : connection.streams)
            added += stream.added;
    }
    return added;
}

bool EventFetch::hasFailed() const
{
    return std::ranges::any_of(connections, [](const ConnectionFetch &connection) {
        return std::ranges::any_of(connection.streams, [](const StreamFetch &stream) {
            return stream.state == FetchState::Failed;
        });
    });
}

} // namespace warden
