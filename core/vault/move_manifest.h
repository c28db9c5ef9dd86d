#pragma once

#include "core/base/result.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace warden {

// What the file holds that takes a workspace to another computer: docs/file-formats/move.md.

enum class MovedPart { Keyring, Contacts, Audit, OwnKeys, SignInSpool };

struct MovedFile
{
    MovedPart part = MovedPart::Keyring;
    qint64 size = 0;
    QByteArray sha256 = {};

    bool operator==(const MovedFile &) const = default;
};

struct MoveManifest
{
    QString moveId = {}; // in the events of both computers
    QDateTime time = {};
    QString operatorName = {}; // who exported it
    qint64 logSize = 0;        // events before the export
    QByteArray logRoot = {};   // of these
    // In this order: keyring, contacts and audit are always there, the others may be.
    std::vector<MovedFile> files = {};

    const MovedFile *find(MovedPart part) const;
    qint64 totalSize() const; // of the files
    bool operator==(const MoveManifest &) const = default;
};

inline constexpr qsizetype largestManifest = 16 * 1024; // bytes

QByteArray manifestBytes(const MoveManifest &manifest);
// Strict; Invalid with reason Damaged.
Result<MoveManifest> parseManifest(QByteArrayView bytes);
// What an owner signs with the roster's key: a line that says what it is, and the bytes.
QByteArray signedManifest(QByteArrayView bytes);

} // namespace warden
