#pragma once

#include "core/vault/private_key_wrap.h"

#include <QFile>

#include <optional>

namespace warden {

// What the head of a kind of sealed file says, and how what is wrong with it is told.
struct SealedHeadFormat
{
    QString name = {}; // "contact-warden-move"
    qint64 version = 1;
    QByteArray keyPurpose = {}; // associated data of the sealed key, before the workspace's id
    ErrorReason otherFile = ErrorReason::None; // it isn't of this kind
    ErrorReason damaged = ErrorReason::None;
    QString idMember = {};     // of what is in the file, where that has an id
    bool needsRecovery = true; // else a workspace without a recovery code makes such files, too
};

// A key of a file's own, sealed to a recovery code, and what the code needs to open it.
struct RecoverySeal
{
    QByteArray recovery = {};  // `sealed` of the recovery code's unlock
    QByteArray sealedKey = {}; // to the code's public key
};

// The beginning of a file whose pieces are sealed under a key of its own: two lines in the clear,
// a JSON object and its SHA-256, which tells a failing disk from a wrong code.
struct SealedHead
{
    QByteArray bytes = {}; // both lines, as they stand in the file
    QString workspaceId = {};
    QString id = {};
    std::optional<RecoverySeal> recovery = {};
};

// To the recovery code that `keyring` has; nothing where it has none.
Result<std::optional<RecoverySeal>> sealToRecovery(const Keyring &keyring, const Secret &key,
                                                   const SealedHeadFormat &format);
// Sets `bytes`.
void writeSealedHead(SealedHead &head, const SealedHeadFormat &format);

// Opens `path` and leaves it behind its head. NotFound, FileUnreadable; the format's reasons;
// NewerVersion.
struct OpenedSealed
{
    std::unique_ptr<QFile> file;
    SealedHead head;
};
Result<OpenedSealed> openSealedHead(const QString &path, const SealedHeadFormat &format);

// What the code unwraps, and with that the file's key. WrongRecoveryCode, NoRecoveryCode; the
// format's `damaged`.
Result<WrappedKey> unwrapRecovery(const SealedHead &head, const Secret &recoveryCode);
Result<Secret> keyOfSealed(const SealedHead &head, const WrappedKey &wrapped,
                           const SealedHeadFormat &format, const QString &path);

} // namespace warden
