#include "app/cli/commands/verdict_text.h"

using namespace Qt::StringLiterals;

namespace warden {

QString verdictLine(const AuditVerdict &verdict)
{
    if (verdict.ok)
        return verdict.anchored < verdict.size
                   ? u"Nothing was changed. From outside only a part of the log is vouched for."_s
                   : u"The log is intact."_s;
    return firstFault(verdict) ? u"The log is not as it should be."_s
                               : u"Nothing was changed, but not everything is vouched for."_s;
}

} // namespace warden
