#include "core/session/report_file.h"

#include "core/base/durable_file.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warden {

Result<void> requireReportName(const QString &path, bool canRender)
{
    const bool isPdf = QFileInfo(path).suffix().toLower() == "pdf"_L1;
    if (isJsonReport(path) || (isPdf && canRender))
        return {};
    return fail(ErrorKind::Usage, ErrorReason::None, u"a report is a .json or a .pdf file"_s);
}

bool isJsonReport(const QString &path)
{
    return QFileInfo(path).suffix().toLower() == "json"_L1;
}

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
