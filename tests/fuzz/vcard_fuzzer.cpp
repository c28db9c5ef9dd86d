#include "core/contacts/contact_json.h"
#include "core/contacts/normalise.h"
#include "core/contacts/vcard_writer.h"

#include <cstdint>
#include <cstdlib>

using namespace warden;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

// Cards come from servers and files. Every byte of a file is in some slice; what was read can be
// stored, written as a card that is one, and patched; a patch that changes nothing changes no byte.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView file(data, static_cast<qsizetype>(size));
    const CardSlices cards = splitVCards(file);
    const QByteArrayView text = cards.decoded.isEmpty() ? file : QByteArrayView(cards.decoded);
    for (const CardSlice &slice : cards.slices) {
        require(text.sliced(slice.offset, slice.bytes.size()) == slice.bytes);
        const Result<Contact> contact = readVCard(slice.bytes);
        if (slice.error || !contact)
            continue;
        const Result<Contact> stored = contactFromJson(contactToJson(*contact));
        require(stored && *stored == *contact);
        for (VCardVersion version : {VCardVersion::V3, VCardVersion::V4}) {
            const QByteArray written = writeVCard(*contact, version);
            require(splitVCards(written).slices.size() == 1);
            require(readVCard(written).has_value());
        }
        const Result<QByteArray> same = patchVCard(slice.bytes, *contact);
        require(same && *same == slice.bytes);
        Contact changed = *contact;
        changed.note += QStringLiteral("\nmore");
        changed.emails.append(Entry{QStringLiteral("n@x"), {}, QStringLiteral("L")});
        if (!changed.phones.isEmpty())
            changed.phones.removeFirst();
        require(patchVCard(slice.bytes, changed).has_value());
    }
    return 0;
}
