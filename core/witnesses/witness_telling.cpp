#include "core/witnesses/witness_telling.h"

#include "core/mail/mail_settings.h"
#include "core/witnesses/patience.h"
#include "core/witnesses/witness_folder.h"
#include "core/witnesses/witness_hook.h"
#include "core/witnesses/witness_mail.h"

namespace warden {

Result<void> tell(const Witness &witness, const Secret &secret, const ToldCheckpoint &told,
                  Progress &progress)
{
    switch (witness.kind) {
    case WitnessKind::Folder:
        return withPatience([place = witness.place, told] { return keepInFolder(place, told); },
                            witness.place, progress);
    case WitnessKind::Mail:
        return sendMail(mail_settings::smtpAccount(witness.settings), secret,
                        checkpointMail(witness.settings, told), progress);
    case WitnessKind::Hook:
        return postCheckpoint(
            secret, witness.settings.value(mail_settings::authority).toString().toLatin1(), told,
            progress);
    }
    Q_UNREACHABLE();
}

} // namespace warden
