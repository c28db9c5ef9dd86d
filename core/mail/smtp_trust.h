#pragma once

#include <QByteArray>

namespace warden {

// Makes these certificates (PEM) the only ones that a handle of libcurl's trusts. Its authorities
// come from a file and from a folder, and both have to give way. False where it doesn't take them.
bool trustAlone(void *easy, const QByteArray &authority);

} // namespace warden
