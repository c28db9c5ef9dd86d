#include "core/vault/sign_in_spool.h"

#include <QtGlobal>

#include <cstdint>

using namespace warden;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<SpoolContent> content = parseSpool(file);
    if (!content)
        return 0;
    // What was read can be written, and reads as the same again.
    const Result<SpoolContent> again = parseSpool(spoolBytes(*content));
    if (!again || !(*again == *content))
        qFatal("a spool that was read doesn't read back");
    if (content->entries.size() > static_cast<size_t>(mostSpooled))
        qFatal("too many entries");
    qint64 last = 0;
    const Secret key(QByteArrayView("0123456789abcdef0123456789abcdef"));
    for (const SpoolEntry &entry : content->entries) {
        if (entry.number <= last || entry.number >= content->next)
            qFatal("numbers out of order");
        last = entry.number;
        (void)openSignIn(entry, key, QStringLiteral("workspace"));
    }
    return 0;
}
