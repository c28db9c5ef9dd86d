#include "core/providers/zapier/zapier_log.h"
#include "tests/fuzz/service_events.h"

using namespace warden;

// What somebody chose as Zapier's export of its audit log.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<ZapierLog> log = readZapierLog(bytes);
    if (!log)
        return 0;
    const qint64 lines = bytes.count('\n') + bytes.count('\r') + 1;
    if (log->unreadable < 0 || std::ssize(log->events) + log->unreadable > lines)
        std::abort();
    for (const ServiceEvent &one : log->events) {
        requireLoggable(one);
        if (!one.event.time.isValid())
            std::abort();
    }
    // Read twice, it is told of once.
    const Result<ZapierLog> again = readZapierLog(bytes);
    if (!again || again->events.size() != log->events.size())
        std::abort();
    for (size_t i = 0; i < log->events.size(); ++i) {
        if (again->events[i].key != log->events[i].key)
            std::abort();
    }
    return 0;
}
