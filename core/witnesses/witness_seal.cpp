#include "core/witnesses/witness_seal.h"

#include "core/http/secret_address.h"
#include "core/mail/mail_settings.h"
#include "core/secrets/bound_secret.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr QByteArrayView use = "witness";

// The schedule isn't part of it.
QJsonObject factsOf(const Witness &witness)
{
    return {{u"kind"_s, witnessKindName(witness.kind)},
            {u"place"_s, witness.place},
            {u"settings"_s, witness.settings}};
}

} // namespace

Secret sealedWitness(const Witness &witness, const Secret &secret)
{
    return bindSecret(use, factsOf(witness), secret);
}

Result<Secret> secretOfSeal(const Witness &witness, const Secret &sealed)
{
    if (std::optional<Secret> secret = boundSecret(use, factsOf(witness), sealed))
        return std::move(*secret);
    const bool isAddressAlone = witness.kind == WitnessKind::Hook && witness.settings.isEmpty() &&
                                checkSecretAddress(sealed);
    if (isAddressAlone)
        return sealed.clone();
    return fail(ErrorKind::Unauthorized, ErrorReason::SecretMissing, witness.place);
}

bool needsSecret(const Witness &witness)
{
    const bool isMailWithUser = witness.kind == WitnessKind::Mail &&
                                !witness.settings.value(mail_settings::user).toString().isEmpty();
    return isMailWithUser || witness.kind == WitnessKind::Hook;
}

bool isToldUnsealed(const Witness &witness)
{
    return witness.kind == WitnessKind::Folder &&
           !QDir::fromNativeSeparators(witness.place).startsWith("//"_L1) &&
           !witness.place.startsWith("\\\\"_L1);
}

} // namespace warden
