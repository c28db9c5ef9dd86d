#pragma once

#include "core/providers/provider.h"
#include "core/store/store.h"

namespace warden {

// What is kept of a connection: its name and its address books. Private to core/session.

// "Zapier", "Zapier 2", …: a name that nobody chose must tell connections apart all the same.
Result<QString> freeConnectionName(Store &store, const QString &proposed);

// A hook has no name of its own, only a secret address, and a file's can be personal: their address
// book goes by the connection's name, which routes and with them the log repeat.
bool isBookNamedAfter(const Connection &connection);

// Takes over what the service lists now. A book that isn't listed any more stays, with its
// contacts. In a transaction of the caller's.
Result<void> storeBooks(Store &store, const Connection &connection,
                        const std::vector<RemoteBook> &listed);

} // namespace warden
