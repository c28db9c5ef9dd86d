#pragma once

#include <QByteArray>
#include <QString>

namespace warden {

// A filter of the log that a person keeps under a name. It is no part of the log.
struct SavedView
{
    QString name = {};      // 1 to 80 characters; the same name again replaces it
    QByteArray filter = {}; // JSON of the window's own, at most 4 KiB

    bool operator==(const SavedView &) const = default;
};

} // namespace warden
