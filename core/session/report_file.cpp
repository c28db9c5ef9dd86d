#include "core/session/report_file.h"

#include "core/base/durable_file.h"

#include <QFileInfo>

namespace warden {

Result<void> writeReport(const QString &path, const QByteArray &bytes, Session::Existing existing)
{
    const auto mayReplace = [&path, existing]() -> Result<void> {
        if (existing == Session::Existing::Keep && QFileInfo::exists(path))
            return fail(ErrorKind::Storage, ErrorReason::AlreadyExists, path);
        return {};
    };
    if (Result<void> free = mayReplace(); !free)
        return free;
    return writeDurably(path, bytes, DurableWrite{.mayReplace = mayReplace});
}

} // namespace warden
