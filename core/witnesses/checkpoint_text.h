#pragma once

#include <QByteArray>

namespace warden {

// The checkpoint in a file that somebody kept: as it was written, or within a saved mail (RFC 5322,
// quoted-printable or not) or its text, with lines of any system. What has none comes back as it
// is. At most 64 KiB.
QByteArray checkpointIn(const QByteArray &file);

} // namespace warden
