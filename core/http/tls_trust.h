#pragma once

#include <QSslConfiguration>

namespace warden {

// How every connection of ours is checked: TLS 1.2 or later, and a certificate that the system's
// authorities vouch for, or `authority` (PEM; empty: only the system's).
QSslConfiguration tlsTrusting(const QByteArray &authority);

} // namespace warden
