#pragma once

#include "core/permissions/approved_change.h"
#include "core/providers/provider.h"

#include <QHash>
#include <QSet>

#include <span>
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

struct FileEdit
{
    QByteArray bytes = {}; // the whole file after all changes that could be made
    std::vector<Result<PushOutcome>> outcomes = {}; // one a change, in order
    bool isChanged = false;
};

// How one file holds many items. Pure functions of bytes.
class FileFormat
{
public:
    virtual ~FileFormat() = default;

    // Of a file as it is; null where there is none yet, or it can't be read.
    virtual Capabilities capabilities(const FileContent *file) const = 0;
    virtual Result<FileContent> parse(QByteArray file) const = 0;
    // Whether a file without an item says that there is none. One that was cut off doesn't.
    virtual bool saysEmpty(QByteArrayView file) const = 0;
    virtual Result<Contact> read(QByteArrayView item) const = 0;
    // Makes the changes as far as they fit the file: an item that isn't as it was when the change
    // was planned is a Conflict with ChangedMeanwhile, one that is gone Invalid with NotFound, one
    // that is there already a Conflict with AlreadyExists. All other bytes stay.
    virtual FileEdit edit(const FileContent &file,
                          std::span<const ApprovedChange> changes) const = 0;
    // The item that a change would write; nothing for a removal.
    virtual Result<QByteArray> preview(const FileContent &file,
                                       const OutgoingChange &change) const = 0;
};

// Ids for items of one file that call themselves the same: "ada", "ada#2", "ada#3".
class DistinctIds
{
public:
    QString add(const QString &id);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_next; // where to go on, or cards of one UID would cost their square
};

QString revisionOf(QByteArrayView bytes);

// A stable name for an item that has none of its own.
QString hashId(QByteArrayView bytes);

} // namespace warden
