#include "core/vault/roster.h"

#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"
#include "core/crypto/x25519.h"
#include "core/vault/keyring_format.h"

using namespace Qt::StringLiterals;

namespace warden {

static const QByteArray signatureContext("contact-warden roster v1\n");

static tl::unexpected<Error> damaged(const char *what)
{
    return fail(ErrorKind::Storage, ErrorReason::Damaged, {}, QString::fromLatin1(what));
}

QString holderName(const OperatorId &id)
{
    return id.isEmpty() ? u"recovery"_s : id.value();
}

static QByteArray associatedData(const QString &workspaceId, const QString &holder, DataKey key)
{
    const QStringList lines{u"contact-warden data key v1"_s, workspaceId, holder, dataKeyName(key)};
    return lines.join(u'\n').toUtf8();
}

Result<KeyHolder> sealKeysTo(const QByteArray &publicKey, const QString &holder,
                             const QList<DataKey> &which, const DataKeys &keys,
                             const QString &workspaceId)
{
    KeyHolder sealed{publicKey};
    for (const DataKey key : which) {
        const Secret &value = keys[static_cast<size_t>(key)];
        if (value.size() != dataKeySize)
            return fail(ErrorKind::Denied, u"only a holder of all keys can give keys"_s);
        const Result<QByteArray> blob =
            sealTo(publicKey, value.view(), associatedData(workspaceId, holder, key));
        if (!blob)
            return blob.failure();
        sealed.sealedKeys.insert(key, *blob);
    }
    return sealed;
}

Result<DataKeys> openKeys(const KeyHolder &holder, const QString &name, const QList<DataKey> &which,
                          const Secret &privateKey, const Roster &roster)
{
    const Result<QByteArray> publicKey = x25519PublicKey(privateKey);
    if (!publicKey || *publicKey != holder.publicKey)
        return damaged("the roster has another public key for this operator");
    DataKeys keys;
    for (const DataKey key : which) {
        Result<Secret> value = openSealed(privateKey, holder.sealedKeys.value(key),
                                          associatedData(roster.workspaceId, name, key));
        if (!value || value->size() != dataKeySize)
            return damaged("a sealed key does not open");
        const Result<QByteArray> check = checkValue(key, *value, roster.workspaceId);
        if (!check || !equalInConstantTime(*check, roster.checkValues.value(key)))
            return damaged("a sealed key is not the one that the roster names");
        keys[static_cast<size_t>(key)] = std::move(*value);
    }
    return keys;
}

Result<void> signRoster(Keyring &keyring, const Secret &rosterKey)
{
    if (rosterKey.isEmpty())
        return fail(ErrorKind::Denied, u"only an owner signs the roster"_s);
    keyring.rosterText = rosterText(keyring.roster);
    Result<QByteArray> signature = ed25519Sign(rosterKey, signatureContext + keyring.rosterText);
    if (!signature)
        return signature.failure();
    keyring.signature = std::move(*signature);
    return {};
}

Result<void> verifyRoster(const Keyring &keyring, const WrappedKey &wrapped)
{
    if (!ed25519Verify(wrapped.rosterPublicKey, signatureContext + keyring.rosterText,
                       keyring.signature))
        return damaged("the roster is not signed by this workspace's owner");
    if (keyring.roster.checkValues.value(DataKey::Roster) != wrapped.rosterPublicKey)
        return damaged("the roster names another signer");
    return {};
}

bool hasKeychain(const Keyring &keyring)
{
    return std::any_of(keyring.wraps.begin(), keyring.wraps.end(),
                       [](const auto &wrap) { return wrap.method == UnlockMethod::Keychain; });
}

} // namespace warden
