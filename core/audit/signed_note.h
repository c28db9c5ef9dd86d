#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

#include <optional>

namespace warden {

// C2SP signed-note and tlog-checkpoint (https://c2sp.org/signed-note, /tlog-checkpoint):
//
//     contact-warden/<workspace id>
//     <size, decimal>
//     <root, base64>
//
//     — <key's name> <base64 of 4 bytes key id and 64 bytes Ed25519 signature>
//
// The key's name is the origin, the first line.
struct Checkpoint
{
    QString origin = {};
    qint64 size = 0;
    QByteArray root = {}; // 32 bytes

    bool operator==(const Checkpoint &) const = default;
};

QString checkpointOrigin(const QString &workspaceId);

// "<name>+<8 hex digits of key id>+<base64 of 0x01 and the key>".
QByteArray verifierKey(const QString &name, const QByteArray &publicKey);
struct NamedKey
{
    QString name = {};
    QByteArray publicKey = {};
};
Result<NamedKey> parseVerifierKey(const QByteArray &text);

Result<QByteArray> signCheckpoint(const Checkpoint &checkpoint, const Secret &signingKey);

// How far a note can be trusted.
enum class NoteSignature {
    Good,
    Bad,      // signed in this key's name, but the signature doesn't fit
    OtherKey, // not signed by this key at all
};

struct ParsedNote
{
    Checkpoint checkpoint = {};
    NoteSignature signature = NoteSignature::OtherKey;
};

// Reads a checkpoint and checks its signature by the key of that name. Invalid where the text
// isn't a checkpoint (at most 16 KiB).
Result<ParsedNote> readCheckpoint(const QByteArray &note, const QByteArray &publicKey);

// The text alone, without looking at the signatures.
Result<Checkpoint> readUnverifiedCheckpoint(const QByteArray &note);

// A public key in PEM (RFC 8410), for openssl.
QByteArray publicKeyPem(const QByteArray &publicKey);

} // namespace warden
