#include "core/providers/zapier/way_back.h"

#include <cstdint>
#include <cstdlib>

using namespace warden;

// What a Zap, or anybody else, wrote to a way back. Whatever it is, only wanted ids are found, and
// only such as stand in it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QSet<QByteArray> wanted = {"01932c07-0000-7000-8000-00000000000a", "key", {}};
    QSet<QByteArray> found;
    findIds(text, wanted, found);
    for (const QByteArray &id : found) {
        if (id.isEmpty() || !wanted.contains(id) || !text.contains(id))
            std::abort();
    }
    // With a word before and after it, an id is found in any text.
    found.clear();
    findIds(text + "\nkey\n" + text, wanted, found);
    if (!found.contains("key"))
        std::abort();
    return 0;
}
