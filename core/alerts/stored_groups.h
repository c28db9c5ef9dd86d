#pragma once

#include <QByteArray>
#include <QCborArray>

#include <optional>

namespace warden {

// How a rule's memory of its groups is stored: their list behind a version, as CBOR.
QByteArray toStoredGroups(const QCborArray &groups);
// Nothing where it isn't that, or has more than 64 MiB.
std::optional<QCborArray> fromStoredGroups(const QByteArray &bytes);

} // namespace warden
