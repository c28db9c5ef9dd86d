#include "core/audit/export_file.h"

#include "core/base/durable_file.h"

#include <QDir>

#include <cerrno>

namespace warden {

tl::unexpected<Error> exportFailure(const QString &path)
{
    return systemFailure(QDir::toNativeSeparators(path), errno);
}

Result<void> put(QSaveFile &file, const QByteArray &bytes)
{
    return file.write(bytes) == bytes.size() ? Result<void>() : exportFailure(file.fileName());
}

Result<void> writeExportFile(const QString &path,
                             const std::function<Result<void>(QSaveFile &)> &writeContent)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return exportFailure(path);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (Result<void> written = writeContent(file); !written)
        return written;
    return file.commit() ? Result<void>() : exportFailure(path);
}

Result<void> writeExportFile(const QString &path, const QByteArray &bytes)
{
    return writeExportFile(path, [&](QSaveFile &file) { return put(file, bytes); });
}

} // namespace warden
