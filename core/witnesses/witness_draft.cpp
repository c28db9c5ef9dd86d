#include "core/witnesses/witness_draft.h"

#include "core/http/authority_file.h"
#include "core/mail/mail_message.h"
#include "core/witnesses/witness_folder.h"
#include "core/witnesses/witness_hook.h"
#include "core/witnesses/witness_mail.h"
#include "core/witnesses/witness_settings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

Result<void> describeMail(const WitnessDraft &draft, Witness &witness)
{
    QJsonObject &settings = witness.settings;
    settings.insert(witness_settings::host, draft.host.trimmed());
    settings.insert(witness_settings::port, draft.port);
    settings.insert(witness_settings::encryption,
                    witness_settings::encryptionName(draft.encryption));
    settings.insert(witness_settings::user, draft.user);
    settings.insert(witness_settings::from, draft.from.trimmed());
    settings.insert(witness_settings::to, QJsonArray::fromStringList(draft.to));
    witness.place = draft.to.join(u", "_s);
    if (Result<void> usable = checkSmtpAccount(witness_settings::smtpAccount(settings)); !usable)
        return usable;
    const Result<MailEnvelope> possible = toEnvelope(checkpointMail(settings, {}));
    return possible ? Result<void>() : possible.failure();
}

} // namespace

Result<void> checkSchedule(int everyHours)
{
    if (everyHours < fewestWitnessHours || everyHours > mostWitnessHours)
        return fail(ErrorKind::Usage, u"a schedule of 1 to 744 hours"_s);
    return {};
}

Result<void> takeSecret(Witness &witness, const WitnessDraft &draft, const Secret &secret)
{
    witness.settings.remove(witness_settings::secretVariable);
    if (!draft.rememberSecret && !draft.secretVariable.isEmpty())
        witness.settings.insert(witness_settings::secretVariable, draft.secretVariable);
    if (witness.kind != WitnessKind::Hook)
        return {};
    if (Result<void> usable = checkWitnessHook(secret); !usable)
        return usable;
    witness.place = shownWitnessHook(secret);
    return {};
}

Result<Witness> witnessFrom(const WitnessDraft &draft, const Secret &secret,
                            const QString &workspace)
{
    if (Result<void> possible = checkSchedule(draft.everyHours); !possible)
        return possible.failure();
    Witness witness;
    witness.kind = draft.kind;
    witness.everyHours = draft.everyHours;
    if (!draft.caFile.isEmpty()) {
        const Result<QByteArray> certificates = certificatesOf(draft.caFile);
        if (!certificates)
            return certificates.failure();
        witness.settings.insert(witness_settings::authority, QString::fromLatin1(*certificates));
    }
    Result<void> described;
    switch (draft.kind) {
    case WitnessKind::Folder:
        described = checkWitnessFolder(draft.folder, workspace);
        witness.place = draft.folder;
        break;
    case WitnessKind::Mail:
        described = describeMail(draft, witness);
        break;
    case WitnessKind::Hook:
        break;
    }
    if (described)
        described = takeSecret(witness, draft, secret);
    if (!described)
        return described.failure();
    return witness;
}

} // namespace warden
