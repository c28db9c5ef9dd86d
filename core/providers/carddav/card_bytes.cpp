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

static bool isVersion4(const QByteArray &card)
{
    return card.left(1024).toUpper().contains("\nVERSION:4");
}

Result<QByteArray> bytesFor(const OutgoingChange &change, const QString &path)
{
    if (change.action == ChangeAction::Remove)
        return QByteArray();
    if (change.action == ChangeAction::Create || change.current.isEmpty()) {
        Contact contact = change.contact;
        if (contact.uid.isEmpty()) {
            contact.uid = QUrl::fromPercentEncoding(path.toLatin1()).section(u'/', -1);
            if (contact.uid.endsWith(".vcf"_L1, Qt::CaseInsensitive))
                contact.uid.chop(4);
        }
        return writeVCard(contact, VCardVersion::V3);
    }
    Result<Contact> contact = readVCard(change.current);
    if (!contact)
        return contact.failure();
    for (const Field field : change.changedFields.toList())
        copyField(change.contact, *contact, field);
    return writeVCard(*contact, isVersion4(change.current) ? VCardVersion::V4 : VCardVersion::V3);
}

} // namespace warden
