#include "core/contacts/csv_reader.h"
#include "core/contacts/csv_writer.h"

#include <cstdint>
#include <cstdlib>

using namespace warden;

// Tables come from anywhere. Rows that can be read survive being written again by themselves.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView file(data, static_cast<qsizetype>(size));
    Result<CsvContacts> read = readCsv(file);
    if (!read)
        return 0;
    (void)writeCsvTable(read->table);
    QList<Contact> contacts;
    for (const CsvContact &contact : read->contacts) {
        setCsvRow(read->table, read->map, contact.row, contact.contact);
        contacts.append(contact.contact);
    }
    const Result<CsvTable> again = readCsvTable(exportCsv(contacts));
    // The columns that an export adds may bring a header above its limit.
    const bool isTooWide = !again && again.error().reason == ErrorReason::TooLarge;
    if (!isTooWide && (!again || again->rows.size() != contacts.size()))
        std::abort();
    return 0;
}
