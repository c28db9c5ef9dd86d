#pragma once

#include "tests/peers/dav_peers.h"

#include <QByteArray>

namespace warden {

// The npm package oidc-provider as a process on loopback, from tests/peers/node. Its client is
// "warden-desktop", without a secret; its scopes are openid, offline_access and contacts.read; who
// signs in with any name and password is that name. For tests that RUN_WITH with-node-peers.
class OpenIdPeer
{
public:
    OpenIdPeer();

    bool isRunning() const { return m_isRunning; }
    QString issuer() const;

private:
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    ServerProcess m_server;
    bool m_isRunning = false;
};

} // namespace warden
