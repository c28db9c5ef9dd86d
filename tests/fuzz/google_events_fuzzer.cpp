#include "core/providers/google/google_activity.h"
#include "tests/fuzz/service_events.h"

using namespace warden;
using namespace Qt::StringLiterals;

// A page of Google's reports.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QString application = data[0] == 'l'   ? u"login"_s
                                : data[0] == 't' ? u"token"_s
                                                 : u"admin"_s;
    requireLoggable(google::eventsIn(pageIn(data, size), application));
    return 0;
}
