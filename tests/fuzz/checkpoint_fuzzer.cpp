#include "core/audit/signed_note.h"
#include "core/witnesses/checkpoint_text.h"

#include <cstdint>
#include <cstdlib>

using namespace warden;

// A kept checkpoint comes as a file from anybody, perhaps within a mail. What is taken out of it is
// a checkpoint, and is found again in itself; else the file stays as it is.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray found = checkpointIn(file);
    if (found != file && !readUnverifiedCheckpoint(found))
        std::abort();
    if (checkpointIn(found) != found)
        std::abort();
    (void)readCheckpoint(found, QByteArray(32, 'k'));
    return 0;
}
