#include "app/cli/commands/report_path.h"

using namespace Qt::StringLiterals;

namespace warden {

Result<QString> reportPath(const CliContext &context)
{
    const QString path = context.path(u"out"_s);
    if (!path.endsWith(u".json"_s, Qt::CaseInsensitive))
        return fail(Error{ErrorKind::Usage, ErrorReason::None,
                          u"--out takes a .json file; a .pdf is made in the window."_s});
    return path;
}

} // namespace warden
