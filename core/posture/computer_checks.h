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
    QString path = {};   // absolute
    QString volume = {}; // where the disk was mounted that it was written to
    QDateTime writtenAt = {};
};
inline constexpr int longestExportDays = 7; // time enough to hand one over
// Nothing is left of those that are older, not even what a process left that was killed while it
// wrote. One on a disk that isn't there is for a person to judge. What was copied or renamed nobody
// finds. Subjects are folders with dates: a file's name may be a contact's.
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
