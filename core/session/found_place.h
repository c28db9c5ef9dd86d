#pragma once

#include "core/providers/provider.h"
#include "core/session/session_connection_edits.h"

namespace warden {

class Store;

// A book that is known, and where it is at the new place.
struct MovedBook
{
    BookId id = {};
    QString remoteId = {};
    QString from = {}; // what the names of its items begin with
    QString to = {};
};

// What is at a place that a connection may move to; only a Done one is kept. Private to
// core/session.
struct FoundPlace
{
    Session::ConnectionEdits::Moved moved = {};
    std::vector<RemoteBook> listed = {};
    std::vector<MovedBook> books = {};
};

// Reads all of the address books there, and compares it with what was read of them last. `moved` is
// the connection as it would be, `region` the workspace's.
Result<FoundPlace> lookAtPlace(Store &store, Provider &provider, const Connection &moved,
                               const QString &region,
                               const Session::ConnectionEdits::Differences &accepted,
                               Progress &progress);

} // namespace warden
