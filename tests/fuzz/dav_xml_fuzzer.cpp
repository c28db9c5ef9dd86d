#include "core/providers/carddav/dav_xml_reader.h"
#include "core/providers/carddav/href.h"

#include <cstdint>
#include <cstdlib>

using namespace warden;

// What a server answers. Whatever it is: an error or a listing whose names have one form, and no
// more text than came in.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readErrorConditions(body);
    const Result<Multistatus> read = readMultistatus(body);
    if (!read)
        return 0;
    qsizetype text = 0;
    for (const DavResponse &response : read->responses) {
        const QString path = canonicalPath(response.href);
        if (canonicalPath(path) != path)
            std::abort();
        text += response.href.size() + response.properties.card.size() +
                response.properties.displayName.size();
    }
    // Without entities nothing grows, except that a Latin-1 document becomes UTF-8.
    if (text > 4 * body.size())
        std::abort();
    return 0;
}
