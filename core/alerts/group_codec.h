#pragma once

#include "core/alerts/group_window.h"
#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace warden {

// The groups of a correlation as bytes (CBOR), for the store. Other correlations are named by
// their revisions.
QByteArray groupsToBytes(const QHash<QString, GroupWindow> &groups,
                         const std::function<QString(size_t entry)> &revisionOf);

// Invalid: these aren't such bytes. What went on to a correlation that isn't known is left out.
Result<QHash<QString, GroupWindow>>
groupsFromBytes(const QByteArray &bytes,
                const std::function<std::optional<size_t>(const QString &revision)> &entryOf);

} // namespace warden
