#pragma once

#include "core/oauth/oauth_service.h"
#include "core/session/views.h"

namespace warden {

class Provider;
class Secret;
class Store;

// "google", "microsoft", "hubspot".
bool isCloud(const QString &service);

// Whether the connection's account was signed in with the browser: its settings name a client then.
bool signsInWithBrowser(const Connection &connection);

// What a draft tells of the connection; its account is known only once somebody signed in.
// Usage: ClientRefused without a client, or without its secret where there has to be one.
Result<void> describeCloud(const ConnectionDraft &draft, const Secret &secret,
                           Connection &connection);

// How one signs in to such a connection.
OAuthService oauthServiceOf(const Connection &connection);

// Keeps in the connection's settings what a provider learnt of its account when it listed its
// books.
void noteAccount(Connection &connection, const Provider &provider);

// The client id of this build, or empty.
QString defaultClientId(const QString &service);

// Usage/AddressUnusable unless it is empty or on this computer.
Result<void> checkEndpoint(const QString &endpoint);

// What the enabled routes want to do with a connection's books.
Access neededAccess(const std::vector<Route> &routes, const std::vector<Book> &books);

// As the connection's page shows it.
Result<CloudAccess> cloudAccess(Store &store, const Connection &connection,
                                const std::vector<Book> &books);

// A route that writes where only reading was granted can't run: ScopesMissing (subject: which).
Result<std::optional<Error>> missingScopes(Store &store, const Route &route);
// Likewise of one book that is to be written.
Result<std::optional<Error>> missingScopesToWrite(Store &store, const Book &book);

} // namespace warden
