#pragma once

#include "core/http/tls_probe.h"
#include "core/posture/finding.h"

#include <vector>

// Checks that need nothing but this computer.
namespace warden {

// A database as it lies on the disk, and what opening it without a key comes to.
struct DatabaseFile
{
    QString path = {};
    std::optional<bool> opensWithoutKey = {}; // nothing: it couldn't be tried
};
// Begins with no readable header, and doesn't open without a key. Files beside it ("-wal") too.
Finding databasesEncrypted(const std::vector<DatabaseFile> &files);

// Neither the folder nor what lies in it can be entered or read by others. NotOffered where the
// system has no such permissions.
Finding folderIsPrivate(const QString &folder);

// No memory goes to a disk in the clear. `swaps` is /proc/swaps, `blocks` /sys/class/block.
// NotOffered where these aren't there.
Finding swapEncrypted(const QString &swaps, const QString &blocks);

// Contacts that were written to a file in the clear.
struct WrittenFile
{
    QString path = {}; // absolute
    QDateTime writtenAt = {};
};
inline constexpr int longestExportDays = 7; // time enough to hand one over
// Nothing is left of those that are older. One whose folder isn't there is for a person to judge: a
// disk may be somewhere else. What was copied or renamed nobody finds.
Finding exportsAreGone(const std::vector<WrittenFile> &files, const QDateTime &now);

Finding coreDumpsOff(std::optional<bool> areOff);

// One server that a connection speaks with, and what a handshake with it came to.
struct ProbedServer
{
    QString host = {};
    bool isLoopback = false; // a stand-in: nothing leaves this computer, and nothing is told by it
    Result<TlsFacts> facts = {};
};
inline constexpr int fewestCertificateDays = 14;
Finding transitEncrypted(const std::vector<ProbedServer> &servers, const QDateTime &now);

} // namespace warden
