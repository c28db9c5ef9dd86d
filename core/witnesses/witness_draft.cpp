#include "core/witnesses/witness_draft.h"

#include "core/http/authority_file.h"
#include "core/http/secret_address.h"
#include "core/mail/mail_settings.h"
#include "core/witnesses/witness_folder.h"
#include "core/witnesses/witness_settings.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

Result<void> describeMail(const WitnessDraft &draft, Witness &witness)
{
    const SmtpAccount account{draft.host, draft.port, draft.encryption, draft.user};
    const Result<QJsonObject> mail = mail_settings::of(account, draft.from, draft.to);
    if (!mail)
        return mail.failure();
    for (auto it = mail->begin(); it != mail->end(); ++it)
        witness.settings.insert(it.key(), it.value());
    witness.place = draft.to.join(u", "_s);
    return {};
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
    if (Result<void> usable = checkSecretAddress(secret); !usable)
        return usable;
    witness.place = shownSecretAddress(secret);
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
        witness.settings.insert(mail_settings::authority, QString::fromLatin1(*certificates));
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
