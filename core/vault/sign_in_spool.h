#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/vault/keyring.h"

#include <QLockFile>

#include <memory>

namespace warden {

// signin.spool: sign-ins that failed, while nobody had a key to write them into the log. Each is
// sealed to a public key in keyring.json and numbered; the next unlock imports them.
// docs/file-formats/README.md is the format.

inline constexpr qint64 largestSpool = 256 * 1024; // bytes
inline constexpr qsizetype mostSpooled = 256;      // the oldest go; numbers show how many
inline constexpr qint64 highestSpoolNumber = qint64(1) << 40;

struct FailedSignIn
{
    EventId id = EventId::create(); // of the event: an import that is repeated adds nothing
    QDateTime time = {};
    OperatorId operatorId = {}; // empty: nobody known. What was typed is never kept
    UnlockMethod method = UnlockMethod::Passphrase;
    ErrorReason reason = ErrorReason::WrongPassphrase;

    bool operator==(const FailedSignIn &) const = default;
};

// Whether an unlock failed because of who tried, and not for want of a keychain or a file.
bool isFailedSignIn(const Error &error);

struct SpoolEntry
{
    qint64 number = 0;
    QByteArray sealed = {};

    bool operator==(const SpoolEntry &) const = default;
};

struct SpoolContent
{
    qint64 next = 1;                      // the number that the next one gets
    std::vector<SpoolEntry> entries = {}; // in the order of their numbers

    bool operator==(const SpoolContent &) const = default;
};

// Strict: anything out of bounds or order is Invalid with reason Damaged.
Result<SpoolContent> parseSpool(QByteArrayView bytes);
QByteArray spoolBytes(const SpoolContent &content);

// HKDF-SHA256(key `audit`, salt = workspace id, info = "contact-warden sign-in spool v1"): whoever
// reads the log can import, and keyring.json needs no further sealed key.
Result<Secret> spoolPrivateKey(const Secret &auditKey, const QString &workspaceId);
Result<QByteArray> spoolPublicKey(const Secret &auditKey, const QString &workspaceId);

Result<SpoolEntry> sealSignIn(qint64 number, const FailedSignIn &signIn,
                              const QByteArray &publicKey, const QString &workspaceId);
// Invalid with reason Damaged. Whoever has the public key can have sealed it.
Result<FailedSignIn> openSignIn(const SpoolEntry &entry, const Secret &privateKey,
                                const QString &workspaceId);

// The file, kept from other processes as long as this lives.
class SignInSpool
{
public:
    // Busy where another process has it for longer than 5 s.
    static Result<SignInSpool> open(const QString &folder);

    enum class Condition { Sound, Missing, Damaged };
    Condition condition() const { return m_condition; }
    const SpoolContent &content() const { return m_content; } // empty unless Sound

    Result<void> replace(const SpoolContent &content);
    Result<void> add(const FailedSignIn &signIn, const QByteArray &publicKey,
                     const QString &workspaceId);

private:
    SignInSpool(QString path, std::unique_ptr<QLockFile> lock);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    Condition m_condition = Condition::Sound;
    SpoolContent m_content;
};

} // namespace warden
