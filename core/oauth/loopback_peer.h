#pragma once

#include <QHostAddress>

class QAbstractSocket;

namespace warden {

// Whose program is at the other end of a connection within this computer. Any account's programs
// reach a loopback address.
enum class LoopbackPeer {
    Same,    // this account's, or the system's
    Other,   // another account's, or one that is gone already
    Unknown, // this system doesn't tell
};

// Linux tells, in /proc/net/tcp and tcp6; others are Unknown.
LoopbackPeer loopbackPeer(const QAbstractSocket &socket);

} // namespace warden
