#include "core/vault/sign_in_spool.h"

#include "core/base/durable_file.h"
#include "core/base/timestamp.h"
#include "core/crypto/aead.h"
#include "core/crypto/hash.h"
#include "core/crypto/x25519.h"
#include "core/vault/strict_json.h"

#include <QDir>
#include <QJsonDocument>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const auto formatName = u"contact-warden-signin-spool"_s;
constexpr int formatVersion = 1;
// Padded, so that its size doesn't tell a known name from an unknown one.
constexpr qsizetype plainSize = 256;
constexpr qsizetype sealedSize = x25519KeySize + aeadOverhead + plainSize;

constexpr std::array failures = {ErrorReason::WrongPassphrase, ErrorReason::WrongRecoveryCode,
                                 ErrorReason::NotKnownHere, ErrorReason::KeychainEntryGone,
                                 ErrorReason::WrongKey};
constexpr std::array methods = {UnlockMethod::Passphrase, UnlockMethod::Keychain,
                                UnlockMethod::RecoveryCode};

tl::unexpected<Error> damaged(const QString &what)
{
    return fail(ErrorKind::Invalid, ErrorReason::Damaged, u"signin.spool"_s, what);
}

QByteArray associatedData(qint64 number, const QString &workspaceId)
{
    const QStringList lines{u"contact-warden sign-in v1"_s, workspaceId, QString::number(number)};
    return lines.join(u'\n').toUtf8();
}

bool isUuid(const QString &text)
{
    return QUuid::fromString(text).toString(QUuid::WithoutBraces) == text;
}

template <class Values, class Name>
auto withName(const Values &values, Name nameOf, const QString &name)
{
    const auto found = std::ranges::find(values, name, nameOf);
    return found == values.end() ? std::optional<typename Values::value_type>() : *found;
}

Result<FailedSignIn> signInFrom(const QJsonObject &json)
{
    StrictObject object(json);
    FailedSignIn signIn;
    signIn.id = EventId(object.text(u"id"_s, 36));
    signIn.operatorId = OperatorId(object.text(u"operator"_s, 64));
    const Result<QDateTime> time = fromRfc3339(object.text(u"time"_s, 40));
    const auto method = withName(methods, unlockMethodName, object.text(u"unlock"_s, 32));
    const auto reason = withName(failures, reasonName, object.text(u"reason"_s, 64));
    if (!object.finish() || !isUuid(signIn.id.value()) || !time || !method || !reason)
        return damaged(u"an entry"_s);
    signIn.time = *time;
    signIn.method = *method;
    signIn.reason = *reason;
    return signIn;
}

} // namespace

bool isFailedSignIn(const Error &error)
{
    return std::ranges::find(failures, error.reason) != failures.end();
}

Result<SpoolContent> parseSpool(QByteArrayView bytes)
{
    if (bytes.size() > largestSpool)
        return damaged(u"too large"_s);
    StrictObject object(QJsonDocument::fromJson(bytes.toByteArray()).object());
    if (object.text(u"format"_s, 64) != formatName)
        object.refuse(u"format"_s);
    (void)object.number(u"version"_s, formatVersion, formatVersion);
    SpoolContent content;
    content.next = object.number(u"next"_s, 1, highestSpoolNumber);
    qint64 last = 0;
    for (const QJsonValue &value : object.array(u"entries"_s, mostSpooled)) {
        StrictObject each(value);
        SpoolEntry entry;
        entry.number = each.number(u"number"_s, 1, highestSpoolNumber);
        entry.sealed = each.base64(u"sealed"_s, sealedSize, sealedSize);
        if (!each.finish() || entry.number <= last || entry.number >= content.next)
            return damaged(u"an entry"_s);
        last = entry.number;
        content.entries.push_back(std::move(entry));
    }
    if (!object.finish())
        return damaged(u"its members"_s);
    return content;
}

QByteArray spoolBytes(const SpoolContent &content)
{
    QJsonArray entries;
    for (const SpoolEntry &entry : content.entries)
        entries.append(QJsonObject{{u"number"_s, entry.number},
                                   {u"sealed"_s, QString::fromLatin1(entry.sealed.toBase64())}});
    return QJsonDocument(QJsonObject{{u"format"_s, formatName},
                                     {u"version"_s, formatVersion},
                                     {u"next"_s, content.next},
                                     {u"entries"_s, entries}})
        .toJson(QJsonDocument::Compact);
}

Result<Secret> spoolPrivateKey(const Secret &auditKey, const QString &workspaceId)
{
    return hkdfSha256(auditKey, workspaceId.toUtf8(), "contact-warden sign-in spool v1",
                      x25519KeySize);
}

Result<QByteArray> spoolPublicKey(const Secret &auditKey, const QString &workspaceId)
{
    const Result<Secret> key = spoolPrivateKey(auditKey, workspaceId);
    if (!key)
        return key.failure();
    return x25519PublicKey(*key);
}

Result<SpoolEntry> sealSignIn(qint64 number, const FailedSignIn &signIn,
                              const QByteArray &publicKey, const QString &workspaceId)
{
    const QJsonObject object{{u"id"_s, signIn.id.value()},
                             {u"time"_s, toRfc3339(signIn.time)},
                             {u"operator"_s, signIn.operatorId.value()},
                             {u"unlock"_s, unlockMethodName(signIn.method)},
                             {u"reason"_s, reasonName(signIn.reason)}};
    const QByteArray plain =
        QJsonDocument(object).toJson(QJsonDocument::Compact).leftJustified(plainSize, ' ');
    if (plain.size() != plainSize)
        return fail(ErrorKind::Internal, u"a failed sign-in is too long"_s);
    Result<QByteArray> sealed = sealTo(publicKey, plain, associatedData(number, workspaceId));
    if (!sealed)
        return sealed.failure();
    return SpoolEntry{number, std::move(*sealed)};
}

Result<FailedSignIn> openSignIn(const SpoolEntry &entry, const Secret &privateKey,
                                const QString &workspaceId)
{
    const Result<Secret> plain =
        openSealed(privateKey, entry.sealed, associatedData(entry.number, workspaceId));
    if (!plain)
        return plain.failure();
    return signInFrom(QJsonDocument::fromJson(plain->view().toByteArray()).object());
}

SignInSpool::SignInSpool(QString path, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path)), m_lock(std::move(lock))
{}

Result<SignInSpool> SignInSpool::open(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"signin.spool"_s);
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(staleLockMilliseconds);
    if (!lock->tryLock(5000)) {
        if (lock->error() == QLockFile::LockFailedError)
            return fail(ErrorKind::Busy, u"another process uses signin.spool"_s);
        return fail(ErrorKind::Storage, ErrorReason::FolderReadOnly, folder);
    }
    SignInSpool spool(path, std::move(lock));
    removeWriteLeftovers(path);
    const Result<QByteArray> bytes = readBounded(path, largestSpool);
    Result<SpoolContent> content =
        bytes ? parseSpool(*bytes) : Result<SpoolContent>(bytes.failure());
    if (content)
        spool.m_content = std::move(*content);
    else if (!bytes && bytes.error().reason == ErrorReason::NotFound)
        spool.m_condition = Condition::Missing;
    else
        spool.m_condition = Condition::Damaged;
    return spool;
}

Result<void> SignInSpool::replace(const SpoolContent &content)
{
    if (Result<void> written = writeDurably(m_path, spoolBytes(content)); !written)
        return written;
    m_content = content;
    m_condition = Condition::Sound;
    return {};
}

Result<void> SignInSpool::add(const FailedSignIn &signIn, const QByteArray &publicKey,
                              const QString &workspaceId)
{
    SpoolContent next = m_content;
    if (next.next >= highestSpoolNumber)
        next = {}; // somebody put such a number there: the import tells that it starts anew
    Result<SpoolEntry> entry = sealSignIn(next.next, signIn, publicKey, workspaceId);
    if (!entry)
        return entry.failure();
    next.entries.push_back(std::move(*entry));
    if (next.entries.size() > size_t{mostSpooled})
        next.entries.erase(next.entries.begin());
    next.next += 1;
    return replace(next);
}

} // namespace warden
