#pragma once

#include "core/base/secret.h"
#include "core/session/session.h"

#include <vector>

namespace warden {

// Private to core/session: what an event tells of a failure.
QJsonObject failureDetails(const Error &error);

// Private to core/session: what save() makes a connection from.
struct Session::NewConnection
{
    Connection connection = {}; // without an id and times
    std::vector<RemoteBook> books = {};
    bool isNamed = false; // by the person

    // What the sealed credentials are to keep of it, under a name made from its id.
    struct Kept
    {
        QString (*name)(const ConnectionId &) = nullptr;
        Secret value = {};
    };
    std::vector<Kept> secrets = {};
};

} // namespace warden
