#include "core/vault/keyring_format.h"

#include <QtGlobal>

#include <cstdint>

using namespace warden;

// The checksum would keep nearly every changed input out, so the first byte says whether the rest
// is the file as it is, or its roster, put into a file with the right checksum.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1,
                          static_cast<qsizetype>(size) - 1);
    QByteArray file = rest;
    if (data[0] == 'r') {
        Keyring frame;
        frame.rosterText = rest;
        frame.signature = QByteArray(64, 's');
        file = keyringBytes(frame);
    }
    const Result<Keyring> keyring = parseKeyring(file);
    if (!keyring)
        return 0;
    // What was read can be written, and reads as the same again.
    const Result<Keyring> again = parseKeyring(keyringBytes(*keyring));
    if (!again || !(*again == *keyring))
        qFatal("a keyring that was read doesn't read back");
    if (keyring->roster.operators.isEmpty())
        qFatal("a keyring without operators");
    for (const PrivateKeyWrap &wrap : keyring->wraps) {
        if (!isAcceptable(wrap.cost))
            qFatal("scrypt parameters out of bounds");
    }
    return 0;
}
