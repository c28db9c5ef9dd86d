#pragma once

#include "core/base/secret.h"

#include <QJsonObject>

#include <optional>

namespace warden {

// A secret that is kept bound to all that decides where it goes, since that stands elsewhere, where
// others may write:
//
//     contact-warden <use> v1\n
//     <SHA-256 of the facts as JSON, hex>\n
//     <the secret, or nothing>
Secret bindSecret(QByteArrayView use, const QJsonObject &facts, const Secret &secret);

// The secret again; nothing where the use or a fact isn't as it was then.
std::optional<Secret> boundSecret(QByteArrayView use, const QJsonObject &facts,
                                  const Secret &bound);

} // namespace warden
