#include "core/providers/hubspot/hubspot_event_reader.h"
#include "tests/fuzz/service_events.h"

using namespace warden;
using namespace Qt::StringLiterals;

// A page of HubSpot's account activity.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QString stream = data[0] == 'l'   ? u"login"_s
                           : data[0] == 's' ? u"security"_s
                                            : u"audit_logs"_s;
    requireLoggable(hubspot::eventsIn(pageIn(data, size), stream, u"12345"_s));
    return 0;
}
