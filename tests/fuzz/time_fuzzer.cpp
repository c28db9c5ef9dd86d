#include "core/base/timestamp.h"

#include <cstdint>
#include <cstdlib>

using namespace warden;

// Times come from services, imported files and the command line. What is read as a time must be
// the same time after it was printed.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<QDateTime> time = fromRfc3339(text);
    if (!time)
        return 0;
    const Result<QDateTime> again = fromRfc3339(toRfc3339(*time));
    if (!again || *again != *time)
        std::abort();
    return 0;
}
