#include "core/providers/files/files_provider.h"

#include "core/providers/files/csv_format.h"
#include "core/providers/files/vcard_format.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr size_t batchItems = 200;
constexpr qsizetype batchBytes = 4 * 1024 * 1024;

std::unique_ptr<FileBook> bookFor(const FilesSettings &settings)
{
    const QString path = QFileInfo(settings.path).absoluteFilePath();
    switch (fileKindOf(settings.path)) {
    case FileKind::VCardFile:
        return singleFileBook(path, std::make_unique<VCardFormat>(), settings.onStep);
    case FileKind::VCardFolder:
        return folderBook(path, settings.onStep);
    case FileKind::Csv:
        return singleFileBook(path, std::make_unique<CsvFormat>(settings.columnMap),
                              settings.onStep);
    }
    return nullptr;
}

QString kindName(FileKind kind)
{
    switch (kind) {
    case FileKind::VCardFile:
        return u"vcf"_s;
    case FileKind::VCardFolder:
        return u"vcf-folder"_s;
    case FileKind::Csv:
        return u"csv"_s;
    }
    return {};
}

// Collects what a fetch finds and hands on what is new in batches.
class Fetch
{
public:
    Fetch(const QHash<QString, QString> &known, const FetchSink &sink, FetchResult &result)
        : m_known(known), m_sink(sink), m_result(result)
    {}

    Result<void> take(FileItem item)
    {
        m_result.listed.insert(item.id, item.revision);
        if (item.error) {
            m_hasNameless = m_hasNameless || item.isNameless;
            m_result.unreadable.push_back({item.id, *item.error});
            return {};
        }
        if (m_known.value(item.id) == item.revision)
            return {};
        m_size += item.bytes.size();
        m_batch.push_back({item.id, item.revision, std::move(item.bytes), {}});
        return m_batch.size() < batchItems && m_size < batchBytes ? Result<void>() : flush();
    }

    Result<void> flush()
    {
        m_size = 0;
        if (m_batch.empty() || !m_sink)
            return {};
        return m_sink(std::exchange(m_batch, {}));
    }

    // A part that nobody can read may be any of the items that seem to be missing.
    void vouchForNothing()
    {
        if (!m_hasNameless)
            return;
        for (auto known = m_known.cbegin(); known != m_known.cend(); ++known) {
            if (m_result.listed.contains(known.key()))
                continue;
            m_result.listed.insert(known.key(), known.value());
            m_result.unreadable.push_back(
                {known.key(), Error{ErrorKind::Invalid,
                                    ErrorReason::Damaged,
                                    {},
                                    u"it may be in a part that can't be read"_s}});
        }
    }

private:
    const QHash<QString, QString> &m_known;
    const FetchSink &m_sink;
    FetchResult &m_result;
    std::vector<RawContact> m_batch;
    qsizetype m_size = 0;
    bool m_hasNameless = false;
};

} // namespace

FileKind fileKindOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "csv"_L1)
        return FileKind::Csv;
    return suffix == "vcf"_L1 || suffix == "vcard"_L1 ? FileKind::VCardFile : FileKind::VCardFolder;
}

FilesProvider::FilesProvider(FilesSettings settings)
    : m_settings(std::move(settings)), m_kind(fileKindOf(m_settings.path)),
      m_book(bookFor(m_settings))
{}

Result<std::vector<RemoteBook>> FilesProvider::books(Progress &progress)
{
    if (const Result<void> go = progress.check(); !go)
        return go.failure();
    if (const Result<void> checked = m_book->check(); !checked)
        return checked.failure();
    return std::vector<RemoteBook>{{u"contacts"_s, QFileInfo(m_settings.path).fileName(),
                                    m_book->isWritable(), m_book->capabilities()}};
}

Result<FetchResult> FilesProvider::fetch(const FetchRequest &request, const FetchSink &sink,
                                         Progress &progress)
{
    QHash<QString, QString> known;
    if (request.knownRevisions) {
        Result<QHash<QString, QString>> revisions = request.knownRevisions();
        if (!revisions)
            return revisions.failure();
        known = std::move(*revisions);
    }
    const auto unavailable = [&](const QString &detail) {
        return fail(ErrorKind::Offline, ErrorReason::SourceUnavailable, m_settings.path, detail);
    };
    if (!known.isEmpty() && !m_book->exists())
        return unavailable(u"it was there before"_s);
    if (const Result<void> checked = m_book->check(); !checked)
        return checked.failure();

    FetchResult result;
    result.identity = {kindName(m_kind) + u':' + QFileInfo(m_settings.path).absoluteFilePath(),
                       u"contacts"_s};
    Fetch fetch(known, sink, result);
    qint64 done = 0;
    Result<void> read = m_book->read(
        [&](FileItem item) {
            progress.report({Stage::Fetching, QFileInfo(m_settings.path).fileName(), ++done, 0});
            return fetch.take(std::move(item));
        },
        progress);
    if (!read)
        return read.failure();
    if (result.listed.isEmpty() && !known.isEmpty() && !m_book->saysEmpty())
        return unavailable(u"it held items before and is cut off now"_s);
    if (const Result<void> flushed = fetch.flush(); !flushed)
        return flushed.failure();
    fetch.vouchForNothing();
    return result;
}

Result<QHash<QString, QString>> FilesProvider::list(const QString &, Progress &progress)
{
    if (const Result<void> checked = m_book->check(); !checked)
        return checked.failure();
    QHash<QString, QString> listed;
    const Result<void> read = m_book->read(
        [&](const FileItem &item) -> Result<void> {
            listed.insert(item.id, item.revision);
            return {};
        },
        progress);
    if (!read)
        return read.failure();
    return listed;
}

Result<RawContact> FilesProvider::get(const QString &, const QString &remoteId, Progress &progress)
{
    Result<FileItem> item = m_book->find(remoteId, progress);
    if (!item)
        return item.failure();
    if (item->error)
        return fail(*item->error);
    return RawContact{item->id, item->revision, std::move(item->bytes), {}};
}

Result<Contact> FilesProvider::normalise(const RawContact &raw) const
{
    return m_book->normalise(raw.bytes);
}

Result<QByteArray> FilesProvider::preview(const QString &, const OutgoingChange &change) const
{
    return m_book->preview(change);
}

std::vector<Result<PushOutcome>>
FilesProvider::push(const QString &, std::span<const ApprovedChange> changes, Progress &progress)
{
    return m_book->push(changes, progress);
}

} // namespace warden
