#pragma once

#include "core/base/id.h"
#include "core/providers/provider.h"

#include <QJsonObject>

namespace warden {

enum class ConnectionState { Ok, SignInNeeded, Unavailable, Untested };

QString
connectionStateName(ConnectionState state); // "ok", "sign_in_needed", "unavailable", "untested"
Result<ConnectionState> connectionStateFromName(const QString &name);

// One account on one service. `settings` is the service's own (URL, user, path, names of
// environment variables, allowed hosts); secrets are never in it.
struct Connection
{
    ConnectionId id = {};
    QString service = {}; // "carddav", "file", "zapier"
    QString name = {};    // shown: "Radicale at dav.example.com"
    QString account = {}; // shown: "ada@dav.example.com", a masked hook, a file's path
    QJsonObject settings = {};
    ConnectionState state = ConnectionState::Untested;
    bool isSandbox = false; // points to a loopback stand-in: marked in window and log
    QDateTime createdAt = {};
    QDateTime checkedAt = {};

    bool operator==(const Connection &) const = default;
};

// A collection in a connection.
struct Book
{
    BookId id = {};
    ConnectionId connection = {};
    QString remoteId = {};
    QString name = {};
    bool isWritable = true;
    Capabilities capabilities = {};
    SourceIdentity identity = {}; // as first fetched; empty before
    QByteArray syncState = {};
    QDateTime fetchedAt = {};
    QDateTime fullListingAt = {};

    bool operator==(const Book &) const = default;
};

} // namespace warden
