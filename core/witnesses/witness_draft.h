#pragma once

#include "core/audit/witness.h"
#include "core/base/secret.h"
#include "core/mail/smtp_client.h"

#include <QStringList>

namespace warden {

// What a person says of a witness. Only the fields of its kind are used.
struct WitnessDraft
{
    WitnessKind kind = WitnessKind::Folder;
    int everyHours = 24;
    QString folder = {};
    QString host = {}; // of the mail server, and so on
    int port = 0;      // 0: the usual one
    SmtpEncryption encryption = SmtpEncryption::StartTls;
    QString user = {};
    QString from = {};
    QStringList to = {};
    QString caFile = {}; // of a private authority: mail, hook
    // The environment variable with the secret, unless it is to be remembered.
    QString secretVariable = {};
    bool rememberSecret = true;
};

// The witness that it describes, without an id and times. `secret` is the mail account's password
// or the hook's address. Usage: the schedule, AddressUnusable, PathMissing,
// FolderMissing, FolderTooNear, FileUnreadable (of the authority) …
Result<Witness> witnessFrom(const WitnessDraft &draft, const Secret &secret,
                            const QString &workspace);

// The same after another secret was given.
Result<void> takeSecret(Witness &witness, const WitnessDraft &draft, const Secret &secret);

Result<void> checkSchedule(int everyHours);

} // namespace warden
