#pragma once

#include "core/providers/files/file_book.h"

#include <QMap>

namespace warden {

enum class FileKind { VCardFile, VCardFolder, Csv };

// By the name alone, so that a file that is replaced by a folder stays what it was: *.vcf and
// *.vcard, *.csv, all else a folder.
FileKind fileKindOf(const QString &path);

struct FilesSettings
{
    QString path = {};
    QMap<QString, Field> columnMap = {}; // CSV: columns by name, where they aren't recognised
    OnWriteStep onStep = {};             // for tests that end the process midway
};

// A .vcf file, a folder of .vcf files or a .csv file as one book, "contacts". All changes of one
// push() are one write of a file: old or new content, never half, and what isn't changed stays byte
// for byte. Removed items can be given back.
//
// Ids: VCardFormat, FolderBook and CsvFormat say how items are named; a revision is the SHA-256 of
// an item's bytes. The source's identity is its path and kind.
//
// fetch() fails as Offline with SourceUnavailable when items are known from before and the file or
// folder is gone or holds nothing at all. While a part can't be read and may hide known items,
// these are listed as unreadable and not as absent.
class FilesProvider : public Provider
{
public:
    explicit FilesProvider(FilesSettings settings);

    Result<std::vector<RemoteBook>> books(Progress &progress) override;
    Result<FetchResult> fetch(const FetchRequest &request, const FetchSink &sink,
                              Progress &progress) override;
    Result<QHash<QString, QString>> list(const QString &book, Progress &progress) override;
    Result<RawContact> get(const QString &book, const QString &remoteId,
                           Progress &progress) override;
    Result<Contact> normalise(const RawContact &raw) const override;
    Result<QByteArray> preview(const QString &book, const OutgoingChange &change) const override;
    std::vector<Result<PushOutcome>>
    push(const QString &book, std::span<const ApprovedChange> changes, Progress &progress) override;

private:
    const FilesSettings m_settings;
    const FileKind m_kind;
    const std::unique_ptr<FileBook> m_book;
};

} // namespace warden
