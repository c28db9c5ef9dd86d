#include "core/providers/files/vcard_format.h"

#include "core/contacts/vcard_reader.h"
#include "core/contacts/vcard_writer.h"
#include "core/providers/files/card_edit.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype longestId = 500;

bool startsFold(QByteArrayView bytes, qsizetype at)
{
    return at < bytes.size() && (bytes.at(at) == ' ' || bytes.at(at) == '\t');
}

// Before END:VCARD, with the card's own line end.
QByteArray withUid(QByteArray card, const QString &uid)
{
    if (!cardUid(card).isEmpty())
        return card;
    const qsizetype end = card.toUpper().lastIndexOf("END:VCARD");
    if (end < 0)
        return card;
    const QByteArray lineEnd = card.contains("\r\n") ? "\r\n" : "\n";
    return card.insert(end, "UID:" + uid.toUtf8() + lineEnd);
}

FileItem itemOf(const CardSlice &slice, DistinctIds &ids)
{
    FileItem item;
    item.bytes = slice.bytes.toByteArray();
    item.offset = slice.offset;
    item.size = slice.bytes.size();
    item.revision = revisionOf(slice.bytes);
    item.error = slice.error;
    const QString uid = cardUid(slice.bytes);
    item.isNameless = slice.error && uid.isEmpty();
    item.id = ids.add(uid.isEmpty() || uid.size() > longestId ? hashId(slice.bytes) : uid);
    return item;
}

} // namespace

QString cardUid(QByteArrayView card)
{
    for (qsizetype begin = 0; begin < card.size();) {
        qsizetype end = card.indexOf('\n', begin);
        end = end < 0 ? card.size() : end;
        QByteArrayView line = card.sliced(begin, end - begin);
        const qsizetype dot = line.first(std::min<qsizetype>(line.size(), 64)).indexOf('.');
        const QByteArrayView name = line.sliced(dot + 1);
        if (name.size() > 4 && name.first(3).compare("UID", Qt::CaseInsensitive) == 0 &&
            (name.at(3) == ':' || name.at(3) == ';')) {
            QByteArray value = line.toByteArray().trimmed();
            while (startsFold(card, end + 1)) {
                const qsizetype from = end + 2;
                end = card.indexOf('\n', from);
                end = end < 0 ? card.size() : end;
                value += card.sliced(from, end - from).toByteArray().trimmed();
            }
            return QString::fromUtf8(value.mid(value.indexOf(':') + 1).trimmed());
        }
        begin = end + 1;
    }
    return {};
}

Capabilities VCardFormat::capabilities(const FileContent *) const
{
    Capabilities capabilities;
    capabilities.fields = vcardFields(VCardVersion::V4);
    capabilities.writeBatch = 0;
    return capabilities;
}

Result<FileContent> VCardFormat::parse(QByteArray file) const
{
    FileContent content;
    content.bytes = std::move(file);
    const CardSlices slices = splitVCards(content.bytes);
    // Offsets are of the decoded text then; writing would change every byte of the file.
    content.isWritable = slices.decoded.isEmpty();
    DistinctIds ids;
    for (const CardSlice &slice : slices.slices)
        content.items.push_back(itemOf(slice, ids));
    return content;
}

// Where the last card was taken out, nothing is left.
bool VCardFormat::saysEmpty(QByteArrayView file) const
{
    const QByteArrayView rest = file.trimmed();
    return rest.isEmpty() || rest == "\xEF\xBB\xBF" || rest == "\xFF\xFE" || rest == "\xFE\xFF";
}

Result<Contact> VCardFormat::read(QByteArrayView item) const
{
    return readVCard(item);
}

// The other fields stay as the card has them, however the change was made.
static Result<QByteArray> patched(const OutgoingChange &change)
{
    Result<Contact> contact = readVCard(change.current);
    if (!contact)
        return contact.failure();
    for (Field field : change.changedFields.toList())
        copyField(change.contact, *contact, field);
    return patchVCard(change.current, *contact);
}

Result<QByteArray> renderedCard(const OutgoingChange &change, const QString &uid)
{
    if (change.action == ChangeAction::Update) {
        Result<QByteArray> card = patched(change);
        if (!card)
            return card;
        return withUid(std::move(*card), uid);
    }
    if (!change.current.isEmpty())
        return change.current; // undo: as it was
    Contact contact = change.contact;
    contact.uid = uid;
    return writeVCard(contact, VCardVersion::V4);
}

Result<RenderedCard> renderInFile(const OutgoingChange &change, const FileItem *current)
{
    RenderedCard rendered;
    if (current)
        rendered.id = current->id;
    else if (!change.remoteId.isEmpty())
        rendered.id = change.remoteId;
    else
        rendered.id = change.contact.uid.isEmpty() ? newUuid() : change.contact.uid;
    OutgoingChange now = change;
    if (current)
        now.current = current->bytes;
    Result<QByteArray> card = renderedCard(now, rendered.id);
    if (!card)
        return card.failure();
    if (!card->endsWith('\n'))
        card->append(card->contains("\r\n") ? "\r\n" : "\n");
    rendered.bytes = std::move(*card);
    if (const QString uid = cardUid(rendered.bytes); !current && !uid.isEmpty())
        rendered.id = uid; // a card that is given back has a UID of its own
    return rendered;
}

FileEdit VCardFormat::edit(const FileContent &file, std::span<const ApprovedChange> changes) const
{
    return editCards(file, changes);
}

Result<QByteArray> VCardFormat::preview(const FileContent &, const OutgoingChange &change) const
{
    if (change.action == ChangeAction::Remove)
        return QByteArray();
    const FileItem current{change.remoteId, change.revision, change.current, 0, 0, {}, false};
    Result<RenderedCard> rendered =
        renderInFile(change, change.action == ChangeAction::Update ? &current : nullptr);
    if (!rendered)
        return rendered.failure();
    return rendered->bytes;
}

} // namespace warden
