#include "core/providers/microsoft/graph_event_reader.h"
#include "tests/fuzz/service_events.h"

using namespace warden;
using namespace Qt::StringLiterals;

// A page of Entra's sign-ins or directory audits.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QString stream = data[0] == 's' ? u"sign_ins"_s : u"directory_audits"_s;
    requireLoggable(graph::eventsIn(pageIn(data, size), stream));
    return 0;
}
