#pragma once

#include "tests/peers/certificates.h"
#include "tests/peers/dav_peers.h"

#include <QTemporaryDir>

namespace warden {

// aiosmtpd on a loopback port: the user "ada" with password "correct horse"; takes everything but
// what is for nobody@example.org.
class SmtpPeer
{
public:
    enum class Mode { StartTls, Implicit, Plain };
    // `certificate`: one of Certificates.
    SmtpPeer(Mode mode, const QString &certificate);

    bool isRunning() const { return m_isRunning; }
    int port() const { return m_port; }

    // What it took, as it came: sender, recipients and the client's name, one a line, a blank line,
    // and the message.
    QList<QByteArray> messages() const;

private:
    QTemporaryDir m_folder;
    quint16 m_port;
    ServerProcess m_server;
    bool m_isRunning = false;
};

} // namespace warden
