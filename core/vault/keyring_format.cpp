#include "core/vault/keyring_format.h"

#include "core/base/printable.h"
#include "core/base/timestamp.h"
#include "core/crypto/aead.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"
#include "core/crypto/x25519.h"
#include "core/vault/private_key_wrap.h"
#include "core/vault/strict_json.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

static const auto formatName = u"contact-warden-keyring"_s;
static constexpr qint64 highestGeneration = qint64(1) << 40;
static constexpr qsizetype sealedKeySize = x25519KeySize + aeadOverhead + dataKeySize;

bool isOperatorName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestOperatorName && name.trimmed() == name &&
           isPrintable(name);
}

bool isOwnRoleName(const QString &name)
{
    return isOperatorName(name) && !roleFromName(name.toLower());
}

static QString base64Of(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

static QByteArray checksumOf(const QString &roster, const QString &signature, const QString &wraps)
{
    Sha256 hash;
    hash.add(roster.toUtf8() + '\n' + signature.toUtf8() + '\n' + wraps.toUtf8());
    return hash.finish().toHex();
}

// Reading

static QMap<DataKey, QByteArray> readKeyMap(StrictObject &parent, const QString &member,
                                            const QList<DataKey> &expected, qsizetype size)
{
    QMap<DataKey, QByteArray> keys;
    StrictObject object(parent.object(member));
    for (const DataKey key : expected)
        keys.insert(key, object.base64(dataKeyName(key), size, size));
    if (!object.finish())
        parent.refuse(member);
    return keys;
}

static KeyHolder readHolder(StrictObject &object, const PermissionSet &permissions)
{
    KeyHolder holder;
    holder.publicKey = object.base64(u"public_key"_s, x25519KeySize, x25519KeySize);
    holder.sealedKeys =
        readKeyMap(object, u"sealed_keys"_s, dataKeysOf(permissions), sealedKeySize);
    return holder;
}

static QDateTime readTime(StrictObject &object, const QString &member)
{
    const Result<QDateTime> time = fromRfc3339(object.text(member, 40));
    if (!time)
        object.refuse(member);
    return time.value_or(QDateTime());
}

static Result<OwnRole> readOwnRole(const QJsonValue &value)
{
    StrictObject object(value);
    OwnRole role;
    role.id = RoleId(object.text(u"id"_s, 64));
    role.name = object.text(u"name"_s, longestOperatorName);
    for (const QJsonValue &name : object.array(u"permissions"_s, allPermissions.size())) {
        const Result<Permission> permission = permissionFromName(name.toString());
        if (!permission || role.permissions.contains(*permission))
            object.refuse(u"permissions"_s);
        else
            role.permissions.insert(*permission);
    }
    if (role.id.isEmpty() || !isOwnRoleName(role.name) ||
        role.permissions.contains(Permission::ManageOperators))
        object.refuse(u"a role"_s);
    if (const Result<void> finished = object.finish(); !finished)
        return finished.failure();
    return role;
}

static Result<QList<OwnRole>> readOwnRoles(const QJsonArray &array)
{
    Roster read;
    for (const QJsonValue &value : array) {
        const Result<OwnRole> role = readOwnRole(value);
        if (!role)
            return role.failure();
        if (findRole(read, role->id) || findRole(read, role->name))
            return fail(ErrorKind::Storage, ErrorReason::Damaged, {},
                        u"keyring: two roles of one name"_s);
        read.roles.append(*role);
    }
    return read.roles;
}

// Own roles are read already.
static Result<OperatorEntry> readOperator(const QJsonValue &value, const Roster &roster)
{
    StrictObject object(value);
    OperatorEntry entry;
    entry.id = OperatorId(object.text(u"id"_s, 64));
    entry.name = object.text(u"name"_s, longestOperatorName);
    const Result<Role> role = roleFromName(object.text(u"role"_s, 32));
    if (entry.id.isEmpty() || !isOperatorName(entry.name) || !role)
        object.refuse(u"an operator"_s);
    entry.role = role.value_or(Role::Auditor);
    if (entry.role.fixed == Role::Own) {
        entry.role.own = RoleId(object.text(u"own_role"_s, 64));
        if (!findRole(roster, entry.role.own))
            object.refuse(u"own_role"_s);
    }
    entry.keys = readHolder(object, permissionsOf(roster, entry.role));
    if (const Result<void> finished = object.finish(); !finished)
        return finished.failure();
    return entry;
}

static Result<FileGenerations> readFiles(const QJsonValue &value)
{
    StrictObject object(value);
    FileGenerations files;
    files.contacts = object.number(u"contacts"_s, 1, highestGeneration);
    files.audit = object.number(u"audit"_s, 1, highestGeneration);
    files.credentials = object.number(u"credentials"_s, 1, highestGeneration);
    if (const Result<void> finished = object.finish(); !finished)
        return finished.failure();
    return files;
}

static Result<Roster> readRoster(const QByteArray &text)
{
    StrictObject object(QJsonDocument::fromJson(text).object());
    Roster roster;
    roster.workspaceId = object.text(u"workspace"_s, 64);
    if (roster.workspaceId.isEmpty())
        object.refuse(u"workspace"_s);
    roster.created = readTime(object, u"created"_s);
    roster.changed = readTime(object, u"changed"_s);
    roster.generation = object.number(u"generation"_s, 1, highestGeneration);
    roster.checkValues = readKeyMap(object, u"keys"_s, dataKeysOf(permissionsOf(Role::Owner)), 32);
    const Result<FileGenerations> files = readFiles(object.object(u"files"_s));
    if (!files)
        return files.failure();
    roster.files = *files;

    if (object.has(u"roles"_s)) {
        Result<QList<OwnRole>> roles = readOwnRoles(object.array(u"roles"_s, mostOwnRoles));
        if (!roles)
            return roles.failure();
        roster.roles = std::move(*roles);
    }
    for (const QJsonValue &value : object.array(u"operators"_s, mostOperators)) {
        const Result<OperatorEntry> entry = readOperator(value, roster);
        if (!entry)
            return entry.failure();
        if (findOperator(roster, entry->id) || findOperator(roster, entry->name))
            object.refuse(u"two operators of one name"_s);
        roster.operators.append(*entry);
    }
    if (ownerCount(roster) == 0)
        object.refuse(u"no owner"_s);

    if (object.has(u"recovery"_s)) {
        StrictObject recovery(object.object(u"recovery"_s));
        roster.recovery = readHolder(recovery, permissionsOf(Role::Owner));
        if (!recovery.finish())
            object.refuse(u"recovery"_s);
    }
    if (object.has(u"sign_in_spool_key"_s))
        roster.signInSpoolKey = object.base64(u"sign_in_spool_key"_s, x25519KeySize, x25519KeySize);
    if (const Result<void> finished = object.finish(); !finished)
        return finished.failure();
    return roster;
}

static Result<PrivateKeyWrap> readWrap(const QJsonValue &value)
{
    StrictObject object(value);
    PrivateKeyWrap wrap;
    const QString method = object.text(u"method"_s, 32);
    if (method == unlockMethodName(UnlockMethod::Passphrase)) {
        wrap.operatorId = OperatorId(object.text(u"operator"_s, 64));
        wrap.cost.n = static_cast<quint64>(object.number(u"scrypt_n"_s, 2, qint64(1) << 40));
        wrap.cost.r = static_cast<quint32>(object.number(u"scrypt_r"_s, 1, 64));
        wrap.cost.p = static_cast<quint32>(object.number(u"scrypt_p"_s, 1, 64));
        wrap.salt = object.base64(u"salt"_s, wrapSaltSize, wrapSaltSize);
        if (!isAcceptable(wrap.cost))
            object.refuse(u"scrypt parameters out of bounds"_s);
    } else if (method == unlockMethodName(UnlockMethod::Keychain)) {
        wrap.method = UnlockMethod::Keychain;
        wrap.operatorId = OperatorId(object.text(u"operator"_s, 64));
        wrap.keychainEntry = object.text(u"keychain_entry"_s, 200);
    } else if (method == unlockMethodName(UnlockMethod::RecoveryCode)) {
        wrap.method = UnlockMethod::RecoveryCode;
    } else {
        object.refuse(u"a way to unlock that this version doesn't know"_s);
    }
    wrap.sealed = object.base64(u"sealed"_s, wrapSealedSize, wrapSealedSize);
    if (const Result<void> finished = object.finish(); !finished)
        return finished.failure();
    return wrap;
}

static Result<QList<PrivateKeyWrap>> readWraps(const QByteArray &text, const Roster &roster)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonArray array = document.array();
    const auto refuse = [](const QString &what) {
        return fail(ErrorKind::Storage, ErrorReason::Damaged, {}, u"keyring: "_s + what);
    };
    if (!document.isArray() || array.size() > 2 * mostOperators + 1)
        return refuse(u"unlocks"_s);
    Keyring read;
    for (const QJsonValue &value : array) {
        const Result<PrivateKeyWrap> wrap = readWrap(value);
        if (!wrap)
            return wrap.failure();
        const bool isOfSomebody = wrap->method == UnlockMethod::RecoveryCode
                                      ? roster.recovery.has_value()
                                      : findOperator(roster, wrap->operatorId) != nullptr;
        if (!isOfSomebody || findWrap(read, wrap->method, wrap->operatorId))
            return refuse(u"an unlock of nobody, or one too many"_s);
        read.wraps.append(*wrap);
    }
    return read.wraps;
}

Result<Keyring> parseKeyring(QByteArrayView bytes)
{
    if (bytes.size() > largestKeyring)
        return fail(ErrorKind::Storage, ErrorReason::TooLarge);
    const QJsonObject root = QJsonDocument::fromJson(bytes.toByteArray()).object();
    // The version before anything else: a later one may look different in every other way.
    if (root[u"format"] == formatName && root[u"version"].isDouble() &&
        root[u"version"].toDouble() > keyringVersion)
        return fail(ErrorKind::Storage, ErrorReason::NewerVersion);

    StrictObject object(root);
    if (object.text(u"format"_s, 64) != formatName)
        object.refuse(u"format"_s);
    (void)object.number(u"version"_s, keyringVersion, keyringVersion);
    const QString roster = object.text(u"roster"_s, largestKeyring);
    const QString signature = object.text(u"signature"_s, 2 * ed25519SignatureSize);
    const QByteArray signatureBytes =
        object.base64(u"signature"_s, ed25519SignatureSize, ed25519SignatureSize);
    const QString wraps = object.text(u"unlocks"_s, largestKeyring);
    if (object.text(u"checksum"_s, 64).toLatin1() != checksumOf(roster, signature, wraps))
        object.refuse(u"the checksum differs"_s);
    if (const Result<void> finished = object.finish(); !finished)
        return finished.failure();

    Keyring keyring;
    keyring.rosterText = roster.toUtf8();
    keyring.signature = signatureBytes;
    Result<Roster> readSigned = readRoster(keyring.rosterText);
    if (!readSigned)
        return readSigned.failure();
    keyring.roster = std::move(*readSigned);
    Result<QList<PrivateKeyWrap>> readUnlocks = readWraps(wraps.toUtf8(), keyring.roster);
    if (!readUnlocks)
        return readUnlocks.failure();
    keyring.wraps = std::move(*readUnlocks);
    return keyring;
}

// Writing

static QJsonObject keyMapObject(const QMap<DataKey, QByteArray> &keys)
{
    QJsonObject object;
    for (auto key = keys.begin(); key != keys.end(); ++key)
        object.insert(dataKeyName(key.key()), base64Of(key.value()));
    return object;
}

static QJsonObject holderObject(const KeyHolder &holder)
{
    return {{u"public_key"_s, base64Of(holder.publicKey)},
            {u"sealed_keys"_s, keyMapObject(holder.sealedKeys)}};
}

QByteArray rosterText(const Roster &roster)
{
    QJsonArray operators;
    for (const OperatorEntry &entry : roster.operators) {
        QJsonObject object = holderObject(entry.keys);
        object.insert(u"id"_s, entry.id.value());
        object.insert(u"name"_s, entry.name);
        object.insert(u"role"_s, roleName(entry.role.fixed));
        if (entry.role.fixed == Role::Own)
            object.insert(u"own_role"_s, entry.role.own.value());
        operators.append(object);
    }
    QJsonObject object{{u"workspace"_s, roster.workspaceId},
                       {u"created"_s, toRfc3339(roster.created)},
                       {u"changed"_s, toRfc3339(roster.changed)},
                       {u"generation"_s, roster.generation},
                       {u"files"_s, QJsonObject{{u"contacts"_s, roster.files.contacts},
                                                {u"audit"_s, roster.files.audit},
                                                {u"credentials"_s, roster.files.credentials}}},
                       {u"keys"_s, keyMapObject(roster.checkValues)},
                       {u"operators"_s, operators}};
    QJsonArray roles;
    for (const OwnRole &role : roster.roles)
        roles.append(QJsonObject{
            {u"id"_s, role.id.value()},
            {u"name"_s, role.name},
            {u"permissions"_s, QJsonArray::fromStringList(permissionNames(role.permissions))}});
    if (!roles.isEmpty())
        object.insert(u"roles"_s, roles);
    if (roster.recovery)
        object.insert(u"recovery"_s, holderObject(*roster.recovery));
    if (!roster.signInSpoolKey.isEmpty())
        object.insert(u"sign_in_spool_key"_s, base64Of(roster.signInSpoolKey));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

static QJsonObject wrapObject(const PrivateKeyWrap &wrap)
{
    QJsonObject object{{u"method"_s, unlockMethodName(wrap.method)},
                       {u"sealed"_s, base64Of(wrap.sealed)}};
    switch (wrap.method) {
    case UnlockMethod::Passphrase:
        object.insert(u"operator"_s, wrap.operatorId.value());
        object.insert(u"scrypt_n"_s, static_cast<qint64>(wrap.cost.n));
        object.insert(u"scrypt_r"_s, static_cast<qint64>(wrap.cost.r));
        object.insert(u"scrypt_p"_s, static_cast<qint64>(wrap.cost.p));
        object.insert(u"salt"_s, base64Of(wrap.salt));
        break;
    case UnlockMethod::Keychain:
        object.insert(u"operator"_s, wrap.operatorId.value());
        object.insert(u"keychain_entry"_s, wrap.keychainEntry);
        break;
    case UnlockMethod::RecoveryCode:
        break;
    }
    return object;
}

QByteArray keyringBytes(const Keyring &keyring)
{
    QJsonArray wraps;
    for (const PrivateKeyWrap &wrap : keyring.wraps)
        wraps.append(wrapObject(wrap));
    const QString roster = QString::fromUtf8(keyring.rosterText);
    const QString signature = base64Of(keyring.signature);
    const QString unlocks = QString::fromUtf8(QJsonDocument(wraps).toJson(QJsonDocument::Compact));
    const QJsonObject root{
        {u"format"_s, formatName},
        {u"version"_s, keyringVersion},
        {u"roster"_s, roster},
        {u"signature"_s, signature},
        {u"unlocks"_s, unlocks},
        {u"checksum"_s, QString::fromLatin1(checksumOf(roster, signature, unlocks))}};
    return QJsonDocument(root).toJson();
}

} // namespace warden
