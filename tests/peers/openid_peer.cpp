#include "tests/peers/openid_peer.h"

using namespace Qt::StringLiterals;

namespace warden {

OpenIdPeer::OpenIdPeer() : m_port(freePort())
{
    m_isRunning =
        m_server.start(u"node"_s, {QStringLiteral(WARDEN_PEERS "/node/openid_provider.mjs")},
                       m_folder.path(), {u"PORT=%1"_s.arg(m_port)}) &&
        m_server.waitForPort(m_port);
}

QString OpenIdPeer::issuer() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

} // namespace warden
