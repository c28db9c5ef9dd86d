#pragma once

#include "core/providers/provider.h"
#include "core/store/store.h"

#include <functional>

namespace warden {

// What is kept of a connection: its name and its address books. Private to core/session.

// "Zapier", "Zapier 2", …: a name that nobody chose must tell connections apart all the same,
// whatever its case.
Result<QString> freeConnectionName(Store &store, const QString &proposed);

// What tells a CardDAV account from others, also from one at another port or path of the same host.
QString accountAt(const QString &user, const QUrl &url);

// A hook has no name of its own, only a secret address, and a file's can be personal: their address
// book goes by the connection's name, which routes and with them the log repeat.
bool isBookNamedAfter(const Connection &connection);

// Takes over what the service lists now. A book that isn't listed any more stays, with its
// contacts. In a transaction of the caller's.
Result<void> storeBooks(Store &store, const Connection &connection,
                        const std::vector<RemoteBook> &listed);

// Whether it was changed meanwhile where and as whom one gets in there: what a test found out about
// the one says nothing of the other.
bool isSameAccess(const Connection &one, const Connection &other);

// The error where it was: Stale/ChangedMeanwhile, with the connection's name.
Error changedMeanwhile(const Connection &connection);

// What waiting for a service, or for a person, led to: `change` gets the row as it is by then, in a
// transaction of this function's. Its failure, or changedMeanwhile() where the access isn't as
// `known` has it, leaves all as it was.
Result<Connection> changeAccess(Store &store, const Connection &known,
                                const std::function<Result<void>(Connection &)> &change);

} // namespace warden
