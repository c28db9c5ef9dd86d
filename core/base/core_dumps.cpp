#include "core/base/core_dumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace warden {

void switchOffCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

std::optional<bool> areCoreDumpsOff()
{
#ifdef Q_OS_UNIX
    rlimit limit = {};
    if (getrlimit(RLIMIT_CORE, &limit) != 0)
        return {};
    bool areOff = limit.rlim_cur == 0;
#ifdef Q_OS_LINUX
    areOff = areOff && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
#endif
    return areOff;
#else
    return {};
#endif
}

} // namespace warden
