#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QUrl>
#include <QVersionNumber>

#include <optional>
#include <vector>

namespace warden {

// A version of the program that whoever distributes it has released.
struct Release
{
    QVersionNumber version = {}; // as it is written there: 1.2 and 1.2.0 are the same one
    QDate date = {};
    bool isUrgent = false; // as its distributor marked it: "high" or "critical"
    QUrl details = {};     // https, without user and password; else empty

    bool operator==(const Release &) const = default;
};

// Reads a list of releases as AppStream has them: a file of their own, whose root is <releases>, or
// the metadata of this program, whose root is <component>. Foreign bytes: at most 1 MiB and 1,000
// releases, tags of 4 KiB, without document type and entities. An entry that makes no sense, or
// isn't for everybody (a development version), is left out; NotThisService where it is no such
// list, or one of another program, AnswerIncomplete where it breaks off.
Result<std::vector<Release>> readReleaseList(const QByteArray &xml);

// "1.2" or "1.2.0", up to four numbers; nothing for anything else, such as "1.2-rc1".
std::optional<QVersionNumber> readVersion(const QString &text);

// The newest of them that is newer than this version, urgent where one of those in between is.
// What is dated later than tomorrow isn't out yet, wherever on earth it was dated.
std::optional<Release> newestAfter(const QVersionNumber &version,
                                   const std::vector<Release> &releases, QDate today);

} // namespace warden
