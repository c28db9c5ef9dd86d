#include "core/events/event_actions.h"
#include "core/oauth/token_authorization.h"
#include "core/oauth/token_client.h"
#include "core/session/cloud_services.h"
#include "core/session/cloud_sign_in_state.h"
#include "core/session/connection_settings.h"
#include "core/session/connection_view.h"
#include "core/session/kept_connection.h"
#include "core/session/session_connections.h"
#include "core/session/session_state.h"

using namespace Qt::StringLiterals;

namespace warden {

static SignInTerms termsOf(const Connection &connection, const OAuthService &service, Access access)
{
    return {.service = service.name,
            .redirectAddress = service.redirectToRegister(),
            .scopes = service.neededScopes(access),
            .hasOwnClientId = !defaultClientId(connection.service).isEmpty(),
            .needsClientSecret = service.clientSecret == ClientSecret::Required,
            .takesClientSecret = service.clientSecret != ClientSecret::None};
}

static Access wantedAccess(const ConnectionDraft &draft)
{
    return draft.wantsWriting ? Access::ReadAndWrite : Access::Read;
}

Result<SignInTerms> Session::signInTerms(const ConnectionDraft &draft)
{
    if (!isCloud(draft.service))
        return fail(ErrorKind::Usage, ErrorReason::ServiceUnknown);
    Connection connection;
    connection.service = draft.service;
    connection.settings = settings::fromDraft(draft);
    return termsOf(connection, oauthServiceOf(connection), wantedAccess(draft));
}

Result<std::unique_ptr<CloudSignIn>> Session::startSignIn(const ConnectionDraft &draft,
                                                          Secret clientSecret)
{
    if (Result<void> open = m_state->requireStore(Permission::ManageConnections); !open)
        return open.failure();
    Result<Connection> connection = m_state->providers->connectionFrom(draft, clientSecret);
    if (!connection)
        return connection.failure();
    if (!signsInWithBrowser(*connection))
        return fail(ErrorKind::Usage, u"one doesn't sign in there with the browser"_s);
    SignInRequest request{
        .service = oauthServiceOf(*connection),
        .client = {connection->settings.value(settings::clientId).toString(), clientSecret.clone()},
        .access = wantedAccess(draft)};
    auto state = std::make_unique<CloudSignIn::State>(
        *connection, termsOf(*connection, request.service, request.access), std::move(request),
        *m_state->providers, m_state->environment.clock);
    state->isNamed = !draft.name.isEmpty();
    if (!connection->settings.contains(settings::secretVariable))
        state->clientSecret = std::move(clientSecret);
    return std::unique_ptr<CloudSignIn>(new CloudSignIn(std::move(state)));
}

Result<std::unique_ptr<CloudSignIn>> Session::startSignInAgain(const ConnectionId &id,
                                                               NewClient newClient,
                                                               LogAccess logAccess,
                                                               CheckAccess checkAccess)
{
    const Result<StoreAccess> access = m_state->toRead(Permission::ManageConnections);
    if (!access)
        return access.failure();
    Result<Connection> connection = access->store.connections().get(id);
    if (!connection)
        return notKnown(connection.error(), id.value());
    if (!signsInWithBrowser(*connection))
        return fail(ErrorKind::Usage, u"one doesn't sign in there with the browser"_s);
    const Connection known = *connection;
    connection->settings.remove(settings::revoked); // it is a person who signs in
    const Result<std::vector<Route>> routes = access->store.routes().all();
    if (!routes)
        return routes.failure();
    const Result<std::vector<Book>> books = access->store.books().ofConnection(id);
    if (!books)
        return books.failure();
    const bool isNewClient = !newClient.id.isEmpty();
    if (isNewClient) {
        connection->settings.insert(settings::clientId, newClient.id);
        connection->settings.insert(settings::hasClientSecret, !newClient.secret.isEmpty());
        connection->settings.remove(settings::secretVariable);
    }
    Result<OAuthClient> client =
        isNewClient ? Result<OAuthClient>(OAuthClient{newClient.id, newClient.secret.clone()})
                    : m_state->providers->clientOf(*connection);
    if (!client)
        return client.failure();
    // What was granted before is asked for again, so that a sign-in never takes anything away.
    OAuthService service = oauthServiceOf(*connection);
    const QStringList held = settings::stringList(connection->settings, settings::scopes);
    if (logAccess == LogAccess::Ask || service.mayReadLogs(held))
        service = service.withLogs();
    const bool asksForApps = checkAccess == CheckAccess::AccountsAndApps;
    if (checkAccess != CheckAccess::AsBefore || service.holds(held, service.accountScopes))
        service = service.with(service.accountScopes);
    if (asksForApps || service.holds(held, service.appScopes))
        service = service.with(service.appScopes);
    const Access asked =
        service.mayWrite(held) ? Access::ReadAndWrite : neededAccess(*routes, *books);
    // A refresh token belongs to the client that it was given to (RFC 6749, section 10.4), and
    // renews what was granted with it, no more.
    const bool isWider = !service.missingScopes(held, service.neededScopes(asked)).isEmpty();
    const bool isSignedIn =
        connection->state != ConnectionState::SignInNeeded && !isNewClient && !isWider;
    SignInRequest request{.service = service,
                          .client = std::move(*client),
                          .access = asked,
                          .isSignedIn = isSignedIn,
                          .loginHint = connection->account};
    auto state = std::make_unique<CloudSignIn::State>(
        *connection, termsOf(*connection, service, asked), std::move(request), *m_state->providers,
        m_state->environment.clock);
    state->known = known;
    state->isNewClient = isNewClient;
    state->clientSecret = std::move(newClient.secret);
    return std::unique_ptr<CloudSignIn>(new CloudSignIn(std::move(state)));
}

Result<ConnectionView> Session::keepSignIn(CloudSignIn &signIn)
{
    if (Result<void> open = m_state->requireStore(Permission::ManageConnections); !open)
        return open.failure();
    if (!signIn.m_state || !signIn.m_state->tokens)
        return fail(ErrorKind::Internal, u"nobody signed in"_s);
    CloudSignIn::State &state = *signIn.m_state;
    if (!state.connection.id.isEmpty())
        return keepAgain(state.known, state.connection, *state.tokens, state.books,
                         state.isNewClient ? &state.clientSecret : nullptr);
    NewConnection made{
        .connection = state.connection, .books = state.books, .isNamed = state.isNamed};
    made.secrets.push_back({ProviderFactory::tokensName, tokensToJson(*state.tokens)});
    if (!state.clientSecret.isEmpty())
        made.secrets.push_back({ProviderFactory::secretName, state.clientSecret.clone()});
    return save(std::move(made));
}

namespace {

// What a connection signed in with before a new client replaces it.
struct FormerClient
{
    Result<Secret> secret;
    Result<Secret> tokens;
};

// As far as it goes: the failure that it follows is the one to tell of.
void putBack(const SealedCredentials &credentials, const QString &name,
             const Result<Secret> &former)
{
    if (former)
        (void)credentials.write(name, *former);
    else if (former.error().reason == ErrorReason::KeychainEntryGone)
        (void)credentials.remove(name);
}

} // namespace

// The connection may have changed while the person was in the browser: only the sign-in's own
// values are taken over, and none where its access isn't as `known` any more. An emergency that
// came meanwhile isn't ended by it.
Result<ConnectionView> Session::keepAgain(const Connection &known, const Connection &signedIn,
                                          const TokenSet &tokens,
                                          const std::vector<RemoteBook> &books,
                                          const Secret *newClientSecret)
{
    const Result<StoreAccess> access = m_state->toWrite(Permission::ManageConnections);
    if (!access)
        return access.failure();
    const Result<Connection> connection = access->store.connections().get(known.id);
    if (!connection)
        return notKnown(connection.error(), known.id.value());
    if (!isSameAccess(*connection, known)) // before any secret is replaced
        return fail(changedMeanwhile(*connection));
    // A new client's secret and tokens are of no use without each other, nor without its id.
    const SealedCredentials &credentials = *m_state->credentials;
    const QString name = ProviderFactory::secretName(known.id);
    const StoredTokens stored = m_state->providers->tokensOf(known.id);
    std::optional<FormerClient> former; // of a client that is replaced
    if (newClientSecret) {
        former.emplace(FormerClient{credentials.read(name), credentials.read(stored.name())});
        Result<void> replaced = newClientSecret->isEmpty()
                                    ? credentials.remove(name)
                                    : credentials.write(name, *newClientSecret);
        if (!replaced)
            return replaced.failure();
    }
    Progress unwatched;
    const Result<void> kept = warden::keepSignIn(stored, tokens.clone(), folder(), unwatched);
    if (!kept) {
        if (former)
            putBack(credentials, name, former->secret);
        return kept.failure();
    }
    Result<Connection> now =
        changeAccess(access->store, known, [&](Connection &row) -> Result<void> {
            QStringList news = {settings::signedInAt, settings::isInTesting,
                                settings::missingProperties};
            if (newClientSecret) {
                news << settings::clientId << settings::hasClientSecret;
                row.settings.remove(settings::secretVariable);
            }
            for (const QString &key : std::as_const(news))
                row.settings.insert(key, signedIn.settings.value(key));
            row.settings.remove(settings::revoked);
            row.account = signedIn.account;
            return {};
        });
    if (now) // by check(), which tells which ones are new
        now->settings.insert(settings::scopes, signedIn.settings.value(settings::scopes));
    Result<ConnectionView> view = now ? check(std::move(*now), books) : now.failure();
    if (!view && former) {
        putBack(credentials, stored.name(), former->tokens);
        putBack(credentials, name, former->secret);
    }
    return view;
}

Result<Session::Revoked> Session::revoke(const Connection &connection, Progress &progress)
{
    // What an emergency came to stays so; it may have left tokens that couldn't be removed.
    if (const QString ended = connection.settings.value(settings::revoked).toString();
        !ended.isEmpty())
        return ended == "revoked"_L1 ? Revoked::Yes : Revoked::No;
    const Result<TokenSet> tokens = m_state->providers->tokensOf(connection.id).read();
    if (!tokens) // there is nothing that could be used any more
        return tokens.error().reason == ErrorReason::KeychainEntryGone
                   ? Result<Revoked>(Revoked::No)
                   : Result<Revoked>(tokens.failure());
    const OAuthService service = oauthServiceOf(connection);
    if (service.revokeUrl.isEmpty())
        return Revoked::No;
    Result<OAuthClient> client = m_state->providers->clientOf(connection);
    if (!client)
        return client.failure();
    TokenClient tokenClient(service, std::move(*client), {}, m_state->environment.clock);
    const Result<void> ended = tokenClient.revoke(*tokens, progress);
    if (!ended)
        return ended.failure();
    return Revoked::Yes;
}

} // namespace warden
