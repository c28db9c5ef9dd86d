#include "core/oauth/stored_tokens.h"

#include "core/base/json_writer.h"
#include "core/base/timestamp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace warden {

StoredTokens::StoredTokens(const SealedCredentials &credentials, QString name)
    : m_credentials(credentials), m_name(std::move(name))
{}

Result<TokenSet> StoredTokens::read() const
{
    const Result<Secret> json = m_credentials.read(m_name);
    if (!json)
        return json.failure();
    return tokensFromJson(*json);
}

Result<void> StoredTokens::write(const TokenSet &tokens) const
{
    return m_credentials.write(m_name, tokensToJson(tokens));
}

Result<void> StoredTokens::remove() const
{
    return m_credentials.remove(m_name);
}

Result<void> StoredTokens::requireChangeable() const
{
    return m_credentials.requireChangeable();
}

Secret tokensToJson(const TokenSet &tokens)
{
    const auto text = [](const Secret &secret) { return QString::fromLatin1(secret.view()); };
    JsonWriter json;
    json.beginObject();
    json.member("access_token", text(tokens.access));
    json.member("account_id", tokens.account.id);
    json.member("account_name", tokens.account.name);
    json.member("expires_at", toRfc3339(tokens.expiresAt));
    json.member("obtained_at", toRfc3339(tokens.obtainedAt));
    json.member("refresh_token", text(tokens.refresh));
    json.key("scopes");
    json.beginArray();
    for (const QString &scope : tokens.scopes)
        json.value(scope);
    json.endArray();
    json.member("signed_in_at", toRfc3339(tokens.signedInAt));
    json.member("version", 1);
    json.endObject();
    QByteArray bytes = json.take();
    return Secret::take(bytes);
}

Result<TokenSet> tokensFromJson(const Secret &json)
{
    const auto damaged = [] {
        return fail(ErrorKind::Invalid, ErrorReason::Damaged, {}, u"stored tokens"_s);
    };
    QByteArray bytes = json.view().toByteArray();
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    wipe(bytes);
    if (object.value("version"_L1).toInt() > 1)
        return fail(ErrorKind::Invalid, ErrorReason::NewerVersion);
    const auto text = [&](QLatin1StringView name) { return object.value(name).toString(); };
    TokenSet tokens;
    tokens.access = Secret::fromText(text("access_token"_L1));
    tokens.refresh = Secret::fromText(text("refresh_token"_L1));
    tokens.account = {text("account_id"_L1), text("account_name"_L1)};
    for (const QJsonValue &scope : object.value("scopes"_L1).toArray())
        tokens.scopes.append(scope.toString());
    for (const auto &[name, place] : {std::pair{"expires_at"_L1, &tokens.expiresAt},
                                      std::pair{"obtained_at"_L1, &tokens.obtainedAt},
                                      std::pair{"signed_in_at"_L1, &tokens.signedInAt}}) {
        const Result<QDateTime> time = fromRfc3339(text(name));
        if (!time)
            return damaged();
        *place = *time;
    }
    if (tokens.access.isEmpty() || object.value("version"_L1).toInt() != 1)
        return damaged();
    return tokens;
}

} // namespace warden
