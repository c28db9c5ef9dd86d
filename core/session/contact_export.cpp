#include "core/session/contact_export.h"

#include "core/base/durable_file.h"
#include "core/contacts/contact_json.h"
#include "core/contacts/csv_writer.h"
#include "core/contacts/merge.h"
#include "core/contacts/vcard_writer.h"
#include "core/store/tables.h"

#include <QFile>
#include <QHash>
#include <QTemporaryFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// What two copies of a person hold together; where they contradict each other, as the first has it.
Contact united(const Contact &first, const Contact &other)
{
    return merge({.source = first,
                  .destination = other,
                  .fields = FieldSet::all(),
                  .direction = Direction::TwoWay,
                  .strategy = ConflictStrategy::Source})
        .source;
}

Result<std::vector<Contact>> everybody(Store &store, Progress &progress)
{
    std::vector<Contact> contacts;
    QHash<PersonId, size_t> places;
    const Result<void> visited =
        store.records().forEach(std::nullopt, [&](const Record &record) -> Result<void> {
            if (record.isAbsent)
                return {};
            const auto place = places.constFind(record.person);
            if (place == places.cend()) {
                places.insert(record.person, contacts.size());
                contacts.push_back(record.contact);
            } else {
                contacts[*place] = united(contacts[*place], record.contact);
            }
            return progress.check();
        });
    if (!visited)
        return visited.failure();
    return contacts;
}

QByteArray asJson(const std::vector<Contact> &contacts)
{
    QByteArray json = "[\n";
    for (size_t i = 0; i < contacts.size(); ++i) {
        json.append(contactToJson(contacts[i]));
        json.append(i + 1 < contacts.size() ? ",\n" : "\n");
    }
    return json.append("]\n");
}

QByteArray asVCards(const std::vector<Contact> &contacts)
{
    QByteArray cards;
    for (const Contact &contact : contacts)
        cards.append(writeVCard(contact, VCardVersion::V4));
    return cards;
}

} // namespace

Result<qint64> writeContacts(Store &store, Session::ExportFormat format, const QString &path,
                             Progress &progress)
{
    if (QFile::exists(path))
        return fail(ErrorKind::Storage, ErrorReason::AlreadyExists, path);
    const Result<std::vector<Contact>> contacts = everybody(store, progress);
    if (!contacts)
        return contacts.failure();
    QByteArray bytes;
    switch (format) {
    case Session::ExportFormat::VCard:
        bytes = asVCards(*contacts);
        break;
    case Session::ExportFormat::Csv:
        bytes = exportCsv(QList<Contact>(contacts->begin(), contacts->end()));
        break;
    case Session::ExportFormat::Json:
        bytes = asJson(*contacts);
        break;
    }
    // Readable by its owner alone, and, unlike QSaveFile, never over a file that appeared
    // meanwhile.
    QTemporaryFile file(path + u".XXXXXX"_s);
    if (!file.open())
        return systemFailure(path, errno);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return fail(ErrorKind::Storage, ErrorReason::DiskFull, path);
    if (!file.rename(path))
        return fail(ErrorKind::Storage,
                    QFile::exists(path) ? ErrorReason::AlreadyExists : ErrorReason::FolderReadOnly,
                    path);
    file.setAutoRemove(false);
    return static_cast<qint64>(contacts->size());
}

} // namespace warden
