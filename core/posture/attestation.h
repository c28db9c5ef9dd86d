#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>

namespace warden {

using AttestationId = Id<struct AttestationTag>;

// What a person vouches for where no service can be asked. When it was made is never the person's
// to say, and it ends by itself.
struct Attestation
{
    AttestationId id = {};
    QString check = {};
    ConnectionId connection = {}; // empty: of the workspace
    QString person = {};          // who attested
    QDateTime madeAt = {};
    QDateTime until = {};
    QString note = {};        // or what is in the file
    QString fileName = {};    // without a folder; empty: no file
    QByteArray fileHash = {}; // SHA-256

    bool operator==(const Attestation &) const = default;
};

} // namespace warden
