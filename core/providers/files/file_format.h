#pragma once

#include "core/permissions/approved_change.h"
#include "core/providers/provider.h"

#include <vector>

namespace warden {

// An item of a file: a card or a row.
struct FileItem
{
    QString id = {};
    QString revision = {}; // SHA-256 of `bytes`, hexadecimal
    QByteArray bytes = {}; // enough to read it alone: a row comes with the header's line
    qsizetype offset = 0;  // of its own bytes in the file
    qsizetype size = 0;
    std::optional<Error> error = {}; // it is there, but can't be taken
    bool isNameless = false;         // the error hides which item it is
};

struct FileContent
{
    QByteArray bytes = {};
    std::vector<FileItem> items = {}; // in the order of the file
    bool isWritable = true;           // false: an encoding that would have to be changed
};

// What stands in the file for an item after a change.
struct RenderedItem
{
    QString id = {};
    QByteArray segment = {}; // its own bytes in the file, with a line end
    QByteArray bytes = {};   // FileItem::bytes of it
};

// How one file holds many items. Pure functions of bytes.
class FileFormat
{
public:
    virtual ~FileFormat() = default;

    virtual Capabilities capabilities() const = 0;
    virtual Result<FileContent> parse(QByteArray file) const = 0;
    virtual Result<Contact> read(QByteArrayView item) const = 0;
    // A file without items: its header, or nothing.
    virtual QByteArray emptyFile() const = 0;
    // For Create and Update; `current` is the item as it stands in the file, null for Create.
    virtual Result<RenderedItem> render(const FileContent &file, const OutgoingChange &change,
                                        const FileItem *current) const = 0;
};

QString revisionOf(QByteArrayView bytes);

// A stable name for an item that has none of its own.
QString hashId(QByteArrayView bytes);

} // namespace warden
