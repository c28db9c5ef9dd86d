#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace warden {

// The certificates of a PEM file, in PEM and without whatever else the file holds, a private key
// for one. They are read once, when a person adds the connection: who can write to the file later
// doesn't decide whom the connection trusts.
// Usage/FileUnreadable: no file of at most 1 MiB with a certificate.
Result<QByteArray> certificatesOf(const QString &path);

} // namespace warden
