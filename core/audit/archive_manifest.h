#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace warden {

// What an archive begins with: docs/file-formats/audit-archive.md.
struct ArchiveManifest
{
    QString id = {};
    QString origin = {}; // of the log
    QByteArray verifierKey = {};
    QDateTime time = {}; // when it was made
    qint64 first = 1;    // numbers of its events
    qint64 last = 0;
    std::vector<QByteArray> before = {}; // roots of the complete subtrees of the events before
    QByteArray checkpoint = {};          // signed, of exactly `last` events

    bool operator==(const ArchiveManifest &) const = default;
};

inline constexpr qsizetype largestArchiveManifest = 64 * 1024; // bytes

QByteArray archiveManifestBytes(const ArchiveManifest &manifest);
// Strict; Invalid with reason ArchiveDamaged.
Result<ArchiveManifest> parseArchiveManifest(const QByteArray &bytes);

} // namespace warden
