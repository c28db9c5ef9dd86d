#include "core/updates/release_list.h"

#include <cstdint>
#include <cstdlib>

using namespace warden;

// What a distributor's server answers. Whatever it is: an error, or releases with a version, a day
// and no address but one over https.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray xml(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<std::vector<Release>> releases = readReleaseList(xml);
    if (!releases)
        return 0;
    for (const Release &each : *releases) {
        const bool isSound =
            readVersion(each.version.toString()) == each.version && each.date.isValid() &&
            (each.details.isEmpty() || each.details.scheme() == QLatin1StringView("https"));
        if (!isSound)
            std::abort();
    }
    return 0;
}
