#pragma once

#include "core/providers/files/file_format.h"

namespace warden {

// A file with many cards. An item's id is its UID; a further card with a UID that was there before
// gets "UID#2"; a card without one is named by its content, and keeps that name as its UID once we
// write to it.
class VCardFormat : public FileFormat
{
public:
    Capabilities capabilities(const FileContent *file) const override;
    Result<FileContent> parse(QByteArray file) const override;
    bool saysEmpty(QByteArrayView file) const override;
    Result<Contact> read(QByteArrayView item) const override;
    FileEdit edit(const FileContent &file, std::span<const ApprovedChange> changes) const override;
    Result<QByteArray> preview(const FileContent &file,
                               const OutgoingChange &change) const override;
};

// What stands in the file for a card after a change, and the id that it has there.
struct RenderedCard
{
    QString id = {};
    QByteArray bytes = {};
};

// For Create and Update; `current` is the card as it stands in the file, null for Create.
Result<RenderedCard> renderInFile(const OutgoingChange &change, const FileItem *current);

// The card that a change writes: new, as it was (undo), or the current one with its changed fields.
Result<QByteArray> renderedCard(const OutgoingChange &change, const QString &uid);

// The value of the first UID line, unfolded; empty without one. Works on broken cards too.
QString cardUid(QByteArrayView card);

} // namespace warden
