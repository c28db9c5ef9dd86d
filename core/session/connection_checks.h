#pragma once

#include "core/posture/check.h"
#include "core/session/provider_factory.h"

#include <vector>

namespace warden {

class Store;

// What the checks of one connection start from.
struct ConnectionInCheck
{
    Connection connection = {};
    std::vector<Book> books = {};
    std::vector<Route> routes = {}; // all there are
    bool isKeychainUsed = false;
};

struct ServerInUse
{
    QString host = {};
    quint16 port = 443;
    bool isLoopback = false;
};

struct ExaminedConnection
{
    Connection connection = {};
    std::vector<Check> checks = {}; // that are known without asking anybody
    std::vector<ServerInUse> servers = {};
};

Check newCheck(const QString &id, const QString &how, const Finding &finding, const QDateTime &now);
Check newCheck(const QString &id, const Connection &connection, const QString &how,
               const Finding &finding, const QDateTime &now);

// All that is known here without asking anybody.
Result<std::vector<Check>> knownOf(const ConnectionInCheck &it, Store &store,
                                   const ProviderFactory &providers, const QDateTime &now);
// Whom it speaks with; empty where that isn't known.
std::vector<ServerInUse> serversOf(const ConnectionInCheck &it, const ProviderFactory &providers);

} // namespace warden
