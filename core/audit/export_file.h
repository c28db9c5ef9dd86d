#pragma once

#include "core/base/result.h"

#include <QSaveFile>

#include <functional>

namespace warden {

// A file (0600) that appears whole or not at all. Storage (FolderReadOnly, DiskFull).
Result<void> writeExportFile(const QString &path,
                             const std::function<Result<void>(QSaveFile &)> &writeContent);
Result<void> writeExportFile(const QString &path, const QByteArray &bytes);

Result<void> put(QSaveFile &file, const QByteArray &bytes);

// What the system just said of `path`.
tl::unexpected<Error> exportFailure(const QString &path);

} // namespace warden
