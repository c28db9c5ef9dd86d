#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QSet>

#include <chrono>

namespace warden {

// The way back of a hook: a text file, or a folder of text files, on this computer, in which the
// Zap's last step writes the idempotency key of the message that it has worked on. A service such
// as Dropbox, OneDrive or Google Drive brings it here (docs/zapier-messages.md).
//
// The file is foreign: only whole words that are wanted ids count, spelled exactly so.

// What is read of it at most: the newest part, so that what a Zap wrote lately is always seen.
struct WayBackLimits
{
    qint64 bytes = 16 * 1024 * 1024; // about 400,000 keys
    qint64 bytesOfEach = 64 * 1024;  // of a file in a folder
    int files = 20'000;
    std::chrono::milliseconds time = std::chrono::seconds(5); // a single read isn't interrupted
};

struct WayBackReading
{
    QSet<QByteArray> found = {}; // of the wanted ids
    bool isComplete = true;      // else a limit was met, and older entries weren't looked at
};

// A word is what stands between other characters than letters, digits, "-" and "_".
void findIds(QByteArrayView text, const QSet<QByteArray> &wanted, QSet<QByteArray> &found);

// Errors: Storage with NotFound (nothing is there, which is how a new one begins) or FileUnreadable
// (not a file or a folder, or not readable); Cancelled.
Result<WayBackReading> readWayBack(const QString &path, const QSet<QByteArray> &wanted,
                                   Progress &progress, const WayBackLimits &limits = {});

// Whether this can become a way back: an absolute path to a text file or a folder. The file itself
// may not exist yet, its folder must. Errors: Usage with FileUnreadable.
Result<void> checkWayBack(const QString &path);

} // namespace warden
