#pragma once

#include "core/base/durable_file.h"
#include "core/providers/files/file_format.h"

#include <functional>
#include <memory>
#include <span>

namespace warden {

inline constexpr qint64 largestFile = 512LL * 1024 * 1024;
inline constexpr qsizetype mostFiles = 200'000;

// Where the items of a book lie: in one file, or in a folder with a file for each.
class FileBook
{
public:
    using Take = std::function<Result<void>(FileItem)>;

    virtual ~FileBook() = default;

    virtual Capabilities capabilities() const = 0;
    virtual bool isWritable() const = 0;
    // Invalid with NotFound where there is nothing that could hold items.
    virtual Result<void> check() const = 0;
    virtual bool exists() const = 0;
    // Of a book without an item: whether that can be believed where it had some before.
    virtual bool saysEmpty() const = 0;
    virtual Result<void> read(const Take &take, Progress &progress) const = 0;
    virtual Result<FileItem> find(const QString &id, Progress &progress) const = 0;
    virtual Result<Contact> normalise(QByteArrayView item) const = 0;
    virtual Result<QByteArray> preview(const OutgoingChange &change) const = 0;
    virtual std::vector<Result<PushOutcome>> push(std::span<const ApprovedChange> changes,
                                                  Progress &progress) = 0;
};

std::unique_ptr<FileBook> singleFileBook(QString path, std::unique_ptr<FileFormat> format,
                                         OnWriteStep onStep);
std::unique_ptr<FileBook> folderBook(QString path, OnWriteStep onStep);

} // namespace warden
