#include "core/session/cloud_sign_in.h"

#include "core/http/authorization.h"
#include "core/session/cloud_services.h"
#include "core/session/cloud_sign_in_state.h"
#include "core/session/connection_settings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warden {

CloudSignIn::CloudSignIn() = default;

CloudSignIn::CloudSignIn(std::unique_ptr<State> state) : m_state(std::move(state)) {}

CloudSignIn::~CloudSignIn() = default;

const SignInTerms &CloudSignIn::terms() const
{
    return m_state->terms;
}

ConnectionId CloudSignIn::connection() const
{
    return m_state->connection.id;
}

bool CloudSignIn::canBeInTesting() const
{
    return oauthServiceOf(m_state->connection).life.daysInTesting.has_value();
}

bool CloudSignIn::isInTesting() const
{
    return m_state->connection.settings.value(settings::isInTesting).toBool();
}

void CloudSignIn::setInTesting(bool isInTesting)
{
    m_state->connection.settings.insert(settings::isInTesting, isInTesting);
}

// The identity's scopes say who it is, and nothing of what may be done.
static QStringList withoutIdentity(const OAuthService &service, QStringList scopes)
{
    scopes.removeIf([&](const QString &scope) {
        return service.missingScopes({scope}, service.identityScopes).size() <
               service.identityScopes.size();
    });
    return scopes;
}

Result<CloudSignIn::Found> CloudSignIn::run(const OpenBrowser &openBrowser, Progress &progress)
{
    Result<TokenSet> tokens = m_state->signIn.run(openBrowser, progress);
    if (!tokens)
        return tokens.failure();
    Connection &connection = m_state->connection;
    QJsonObject &values = connection.settings;
    const QString before = values.value(settings::accountId).toString();
    if (!connection.id.isEmpty() && before != tokens->account.id)
        return fail(ErrorKind::Invalid, ErrorReason::OtherAccount, tokens->account.name);

    const OAuthService service = oauthServiceOf(connection);
    const QStringList scopes = withoutIdentity(service, tokens->scopes);
    connection.account = tokens->account.name;
    values.insert(settings::accountId, tokens->account.id);
    values.insert(settings::scopes, QJsonArray::fromStringList(scopes));
    settings::setTime(values, settings::signedInAt, tokens->signedInAt);

    const Result<std::unique_ptr<Provider>> provider =
        m_state->factory.makeCloud(connection, std::make_shared<KeyAuthorization>(tokens->access));
    if (!provider)
        return provider.failure();
    Result<std::vector<RemoteBook>> books = (*provider)->books(progress);
    if (!books)
        return books.failure();
    noteAccount(connection, **provider);
    m_state->books = *books;
    m_state->tokens = std::move(*tokens);
    return Found{connection.account, scopes, service.mayWrite(scopes), std::move(*books)};
}

Result<void> CloudSignIn::paste(const QString &address)
{
    return m_state->signIn.paste(address);
}

QUrl CloudSignIn::address() const
{
    return m_state->signIn.address();
}

} // namespace warden
