#include "core/providers/carddav/card_bytes.h"

#include "core/contacts/vcard_writer.h"
#include "core/providers/carddav/href.h"

using namespace Qt::StringLiterals;

namespace warden {

QString pathFor(const QUrl &book, const OutgoingChange &change)
{
    if (change.remoteId.startsWith(u'/'))
        return canonicalPath(change.remoteId);
    const QString name = change.remoteId.isEmpty() ? change.item.value() : change.remoteId;
    const bool hasSuffix = name.endsWith(".vcf"_L1, Qt::CaseInsensitive);
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(name));
    return canonicalPath(pathOf(book) + encoded + (hasSuffix ? QString() : u".vcf"_s));
}

Result<QByteArray> bytesFor(const OutgoingChange &change, const QString &path)
{
    if (change.action == ChangeAction::Remove)
        return QByteArray();
    if (change.action == ChangeAction::Create && !change.current.isEmpty())
        return change.current; // given back: as it was
    if (change.current.isEmpty()) {
        Contact contact = change.contact;
        if (contact.uid.isEmpty()) {
            contact.uid = QUrl::fromPercentEncoding(path.toLatin1()).section(u'/', -1);
            if (contact.uid.endsWith(".vcf"_L1, Qt::CaseInsensitive))
                contact.uid.chop(4);
        }
        return writeVCard(contact, VCardVersion::V3);
    }
    // Only what was approved: every other field as the card has it.
    Result<Contact> desired = readVCard(change.current);
    if (!desired)
        return desired.failure();
    for (const Field field : change.changedFields.toList())
        copyField(change.contact, *desired, field);
    return patchVCard(change.current, *desired);
}

} // namespace warden
