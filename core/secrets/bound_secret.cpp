#include "core/secrets/bound_secret.h"

#include "core/crypto/hash.h"

#include <QJsonDocument>

#include <algorithm>

namespace warden {

static QByteArray headOf(QByteArrayView use, const QJsonObject &facts)
{
    const QByteArray bytes = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    return "contact-warden " + use.toByteArray() + " v1\n" + sha256(bytes).toHex() + '\n';
}

Secret bindSecret(QByteArrayView use, const QJsonObject &facts, const Secret &secret)
{
    const QByteArray head = headOf(use, facts);
    Secret bound(head.size() + secret.size());
    std::ranges::copy(head, bound.data());
    std::ranges::copy(secret.view(), bound.data() + head.size());
    return bound;
}

std::optional<Secret> boundSecret(QByteArrayView use, const QJsonObject &facts, const Secret &bound)
{
    const QByteArray head = headOf(use, facts);
    if (!bound.view().startsWith(head))
        return {};
    return Secret(bound.view().sliced(head.size()));
}

} // namespace warden
