#include "core/witnesses/witness_seal.h"

#include "core/witnesses/witness_hook.h"
#include "core/witnesses/witness_settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr QByteArrayView begin = "contact-warden witness v1\n";

QByteArray headOf(const Witness &witness)
{
    const QJsonObject told{{u"kind"_s, witnessKindName(witness.kind)},
                           {u"place"_s, witness.place},
                           {u"settings"_s, witness.settings}};
    const QByteArray bytes = QJsonDocument(told).toJson(QJsonDocument::Compact);
    return begin.toByteArray() +
           QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + '\n';
}

} // namespace

Secret sealedWitness(const Witness &witness, const Secret &secret)
{
    const QByteArray head = headOf(witness);
    Secret sealed(head.size() + secret.size());
    std::ranges::copy(head, sealed.data());
    std::ranges::copy(secret.view(), sealed.data() + head.size());
    return sealed;
}

Result<Secret> secretOfSeal(const Witness &witness, const Secret &sealed)
{
    const QByteArray head = headOf(witness);
    if (sealed.view().startsWith(head))
        return Secret(sealed.view().sliced(head.size()));
    const bool isAddressAlone =
        witness.kind == WitnessKind::Hook && witness.settings.isEmpty() && checkWitnessHook(sealed);
    if (isAddressAlone)
        return sealed.clone();
    return fail(ErrorKind::Unauthorized, ErrorReason::SecretMissing, witness.place);
}

bool needsSecret(const Witness &witness)
{
    const bool isMailWithUser =
        witness.kind == WitnessKind::Mail &&
        !witness.settings.value(witness_settings::user).toString().isEmpty();
    return isMailWithUser || witness.kind == WitnessKind::Hook;
}

bool isToldUnsealed(const Witness &witness)
{
    return witness.kind == WitnessKind::Folder &&
           !QDir::fromNativeSeparators(witness.place).startsWith("//"_L1) &&
           !witness.place.startsWith("\\\\"_L1);
}

} // namespace warden
