#include "core/providers/files/file_book.h"
#include "core/providers/files/file_lock.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostAttempts = 3;

std::vector<Result<PushOutcome>> allFail(size_t count, const Error &error)
{
    return std::vector<Result<PushOutcome>>(count, fail(error));
}

class SingleFileBook : public FileBook
{
public:
    SingleFileBook(QString path, std::unique_ptr<FileFormat> format, OnWriteStep onStep)
        : m_path(std::move(path)), m_format(std::move(format)), m_onStep(std::move(onStep))
    {}

    Capabilities capabilities() const override;
    bool exists() const override { return QFileInfo::exists(m_path); }
    bool saysEmpty() const override;
    bool isWritable() const override;
    Result<void> check() const override;
    Result<void> read(const Take &take, Progress &progress) const override;
    Result<FileItem> find(const QString &id, Progress &progress) const override;
    Result<Contact> normalise(QByteArrayView item) const override { return m_format->read(item); }
    Result<QByteArray> preview(const OutgoingChange &change) const override;
    std::vector<Result<PushOutcome>> push(std::span<const ApprovedChange> changes,
                                          Progress &progress) override;

private:
    // The file behind links: replacing the link itself would leave the real one as it was.
    QString target() const;
    Result<QByteArray> bytes() const;
    Result<FileContent> content() const;
    Result<std::vector<Result<PushOutcome>>> attempt(std::span<const ApprovedChange> changes);

    const QString m_path;
    const std::unique_ptr<FileFormat> m_format;
    const OnWriteStep m_onStep;
};

QString SingleFileBook::target() const
{
    const QString canonical = QFileInfo(m_path).canonicalFilePath();
    return canonical.isEmpty() ? m_path : canonical;
}

Capabilities SingleFileBook::capabilities() const
{
    const Result<FileContent> file = content();
    return m_format->capabilities(file ? &*file : nullptr);
}

bool SingleFileBook::isWritable() const
{
    const QFileInfo file(target());
    return QFileInfo(file.absolutePath()).isWritable() && (!file.exists() || file.isWritable());
}

Result<void> SingleFileBook::check() const
{
    const QFileInfo file(m_path);
    if (file.exists() && !file.isFile())
        return fail(ErrorKind::Storage, ErrorReason::FileUnreadable, m_path, u"no plain file"_s);
    if (!file.exists() && !QFileInfo(file.absolutePath()).isDir())
        return fail(ErrorKind::Storage, ErrorReason::FolderMissing, file.absolutePath());
    return {};
}

Result<QByteArray> SingleFileBook::bytes() const
{
    Result<QByteArray> read = readBounded(target(), largestFile);
    if (!read && read.error().reason == ErrorReason::NotFound) // the first write makes it
        return QByteArray();
    return read;
}

bool SingleFileBook::saysEmpty() const
{
    const Result<QByteArray> read = bytes();
    return exists() && read && m_format->saysEmpty(*read);
}

Result<FileContent> SingleFileBook::content() const
{
    Result<QByteArray> read = bytes();
    if (!read)
        return read.failure();
    return m_format->parse(std::move(*read));
}

Result<void> SingleFileBook::read(const Take &take, Progress &progress) const
{
    Result<FileContent> file = content();
    if (!file)
        return file.failure();
    for (FileItem &item : file->items) {
        if (const Result<void> go = progress.check(); !go)
            return go;
        if (const Result<void> taken = take(std::move(item)); !taken)
            return taken;
    }
    return {};
}

Result<FileItem> SingleFileBook::find(const QString &id, Progress &) const
{
    Result<FileContent> file = content();
    if (!file)
        return file.failure();
    for (FileItem &item : file->items) {
        if (item.id == id)
            return std::move(item);
    }
    return fail(ErrorKind::Invalid, ErrorReason::NotFound);
}

Result<QByteArray> SingleFileBook::preview(const OutgoingChange &change) const
{
    const Result<FileContent> file = content();
    if (!file)
        return file.failure();
    return m_format->preview(*file, change);
}

std::vector<Result<PushOutcome>> SingleFileBook::push(std::span<const ApprovedChange> changes,
                                                      Progress &progress)
{
    const Result<FileLock> lock = FileLock::take(target(), progress);
    if (!lock)
        return allFail(changes.size(), lock.error());
    removeWriteLeftovers(target());
    for (int count = 1;; ++count) {
        if (const Result<void> go = progress.check(); !go)
            return allFail(changes.size(), go.error());
        Result<std::vector<Result<PushOutcome>>> outcomes = attempt(changes);
        if (outcomes)
            return std::move(*outcomes);
        // Somebody saved it between our reading and our writing: once more from what is there now.
        if (outcomes.error().reason != ErrorReason::ChangedMeanwhile || count == mostAttempts)
            return allFail(changes.size(), outcomes.error());
    }
}

Result<std::vector<Result<PushOutcome>>>
SingleFileBook::attempt(std::span<const ApprovedChange> changes)
{
    const bool isThere = exists();
    if (isThere && !QFileInfo(m_path).isFile())
        return fail(ErrorKind::Storage, ErrorReason::FileUnreadable, m_path, u"no plain file"_s);
    const Result<FileContent> file = content();
    if (!file)
        return file.failure();
    FileEdit edit = m_format->edit(*file, changes);
    if (!edit.isChanged)
        return std::move(edit.outcomes);
    if (edit.bytes.size() > largestFile)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, m_path);
    if (isThere && !QFileInfo(target()).isWritable())
        return fail(ErrorKind::Denied, ErrorReason::ReadOnly, m_path);

    DurableWrite options;
    options.onStep = m_onStep;
    if (isThere)
        options.permissions = QFileInfo(target()).permissions();
    options.mayReplace = [&]() -> Result<void> {
        const Result<QByteArray> now = bytes();
        if (exists() != isThere || !now || *now != file->bytes)
            return fail(ErrorKind::Conflict, ErrorReason::ChangedMeanwhile, m_path);
        return {};
    };
    if (const Result<void> written = writeDurably(target(), edit.bytes, options); !written)
        return written.failure();
    return std::move(edit.outcomes);
}

} // namespace

std::unique_ptr<FileBook> singleFileBook(QString path, std::unique_ptr<FileFormat> format,
                                         OnWriteStep onStep)
{
    return std::make_unique<SingleFileBook>(std::move(path), std::move(format), std::move(onStep));
}

} // namespace warden
