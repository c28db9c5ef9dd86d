#include "core/vault/data_key.h"

#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"

using namespace Qt::StringLiterals;

namespace warden {

QString dataKeyName(DataKey key)
{
    switch (key) {
    case DataKey::Contacts:
        return u"contacts"_s;
    case DataKey::Audit:
        return u"audit"_s;
    case DataKey::Credentials:
        return u"credentials"_s;
    case DataKey::Signing:
        return u"signing"_s;
    case DataKey::Roster:
        return u"roster"_s;
    }
    Q_UNREACHABLE();
}

QList<DataKey> dataKeysOf(const PermissionSet &permissions)
{
    static const PermissionSet withoutContacts{Permission::SeeAudit, Permission::SeeWholeAudit,
                                               Permission::OwnSettings};
    if (withoutContacts.containsAll(permissions))
        return {DataKey::Audit};
    QList<DataKey> keys{DataKey::Contacts, DataKey::Audit, DataKey::Credentials, DataKey::Signing};
    if (permissions.contains(Permission::ManageOperators))
        keys.append(DataKey::Roster);
    return keys;
}

bool isEd25519(DataKey key)
{
    return key == DataKey::Signing || key == DataKey::Roster;
}

Result<DataKeys> newDataKeys()
{
    DataKeys keys;
    for (Secret &key : keys) {
        Result<Secret> made = randomSecret(dataKeySize); // an Ed25519 seed is random as well
        if (!made)
            return made.failure();
        key = std::move(*made);
    }
    return keys;
}

Result<QByteArray> checkValue(DataKey key, const Secret &value, const QString &workspaceId)
{
    if (isEd25519(key))
        return ed25519PublicKey(value);
    const QByteArray info = "contact-warden key check v1 " + dataKeyName(key).toLatin1();
    const Result<Secret> derived = hkdfSha256(value, workspaceId.toUtf8(), info);
    if (!derived)
        return derived.failure();
    return derived->view().toByteArray();
}

} // namespace warden
