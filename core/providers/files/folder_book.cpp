#include "core/contacts/vcard_reader.h"
#include "core/providers/files/file_book.h"
#include "core/providers/files/file_lock.h"
#include "core/providers/files/vcard_format.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// A folder with a file for each card; an item's id is the file's name. Files that aren't named
// *.vcf, hidden ones and links are left alone.
class FolderBook : public FileBook
{
public:
    FolderBook(QString path, OnWriteStep onStep)
        : m_path(std::move(path)), m_onStep(std::move(onStep))
    {}

    Capabilities capabilities() const override;
    bool exists() const override { return QFileInfo(m_path).isDir(); }
    bool saysEmpty() const override { return exists(); }
    bool isWritable() const override { return QFileInfo(m_path).isWritable(); }
    Result<void> check() const override;
    Result<void> read(const Take &take, Progress &progress) const override;
    Result<FileItem> find(const QString &id, Progress &progress) const override;
    Result<Contact> normalise(QByteArrayView item) const override { return readVCard(item); }
    Result<QByteArray> preview(const OutgoingChange &change) const override;
    std::vector<Result<PushOutcome>> push(std::span<const ApprovedChange> changes,
                                          Progress &progress) override;

private:
    QString pathOf(const QString &id) const { return m_path + u'/' + id; }
    Result<PushOutcome> pushOne(const OutgoingChange &change, Progress &progress);
    Result<PushOutcome> remove(const OutgoingChange &change);
    Result<PushOutcome> write(const OutgoingChange &change, const QString &id);
    Result<void> isAsPlanned(const OutgoingChange &change, const QString &id) const;
    void removeLeftovers() const;

    const QString m_path;
    const OnWriteStep m_onStep;
};

// Neither a way out of the folder nor a name that some system can't hold.
bool isFileName(const QString &id)
{
    return id.endsWith(u".vcf"_s, Qt::CaseInsensitive) && !id.startsWith(u'.') &&
           !id.contains(u'/') && !id.contains(u'\\') && !id.contains(QChar(0)) && id.size() <= 250;
}

QString newFileName(const OutgoingChange &change)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@=+][A-Za-z0-9._@=+-]{0,119}$"_s);
    QString name = change.remoteId;
    if (name.endsWith(u".vcf"_s, Qt::CaseInsensitive))
        name.chop(4);
    return (plain.match(name).hasMatch() ? name : newUuid()) + u".vcf"_s;
}

FileItem itemOf(const QString &id, QByteArray bytes)
{
    FileItem item;
    item.id = id;
    item.revision = revisionOf(bytes);
    const CardSlices cards = splitVCards(bytes);
    if (cards.slices.size() == 1)
        item.error = cards.slices.front().error;
    else
        item.error = Error{ErrorKind::Invalid,
                           ErrorReason::UnknownFormat,
                           {},
                           u"a file with %1 cards"_s.arg(cards.slices.size())};
    item.bytes = std::move(bytes);
    return item;
}

Capabilities FolderBook::capabilities() const
{
    Capabilities capabilities = VCardFormat().capabilities(nullptr);
    capabilities.writeBatch = 100; // each file is written by itself
    return capabilities;
}

Result<void> FolderBook::check() const
{
    if (!QFileInfo::exists(m_path))
        return fail(ErrorKind::Storage, ErrorReason::FolderMissing, m_path);
    if (!exists() || !QFileInfo(m_path).isReadable())
        return fail(ErrorKind::Storage, ErrorReason::FileUnreadable, m_path, u"no folder"_s);
    return {};
}

Result<void> FolderBook::read(const Take &take, Progress &progress) const
{
    if (const Result<void> checked = check(); !checked)
        return checked;
    QDirIterator files(m_path, QDir::Files | QDir::NoSymLinks);
    for (qsizetype count = 0; files.hasNext();) {
        files.next();
        const QString id = files.fileName();
        if (!isFileName(id))
            continue;
        if (const Result<void> go = progress.check(); !go)
            return go;
        if (++count > mostFiles)
            return fail(ErrorKind::Invalid, ErrorReason::TooLarge, m_path, u"too many files"_s);
        Result<FileItem> item = find(id, progress);
        if (!item && item.error().reason == ErrorReason::NotFound)
            continue; // it went while we were listing
        if (!item)    // there, but not to be had
            item = FileItem{id, {}, {}, 0, 0, item.error(), false};
        if (const Result<void> taken = take(std::move(*item)); !taken)
            return taken;
    }
    return check(); // a folder that goes meanwhile reads as empty
}

Result<FileItem> FolderBook::find(const QString &id, Progress &) const
{
    if (!isFileName(id))
        return fail(ErrorKind::Invalid, ErrorReason::NotFound);
    Result<QByteArray> bytes = readBounded(pathOf(id), maxCardSize);
    if (!bytes)
        return bytes.failure();
    return itemOf(id, std::move(*bytes));
}

Result<QByteArray> FolderBook::preview(const OutgoingChange &change) const
{
    if (change.action == ChangeAction::Remove)
        return QByteArray();
    return renderedCard(change, change.contact.uid.isEmpty() ? newUuid() : change.contact.uid);
}

std::vector<Result<PushOutcome>> FolderBook::push(std::span<const ApprovedChange> changes,
                                                  Progress &progress)
{
    removeLeftovers();
    std::vector<Result<PushOutcome>> outcomes;
    for (const ApprovedChange &approved : changes) {
        if (const Result<void> go = progress.check(); !go)
            outcomes.push_back(go.failure());
        else if (const Result<void> checked = check(); !checked)
            outcomes.push_back(checked.failure());
        else
            outcomes.push_back(pushOne(approved.change(), progress));
    }
    return outcomes;
}

Result<void> FolderBook::isAsPlanned(const OutgoingChange &change, const QString &id) const
{
    const QFileInfo file(pathOf(id));
    if (change.action == ChangeAction::Create) {
        if (file.exists() || file.isSymLink())
            return fail(ErrorKind::Conflict, ErrorReason::AlreadyExists);
        return {};
    }
    if (!isFileName(id) || !file.exists())
        return fail(ErrorKind::Invalid, ErrorReason::NotFound);
    if (file.isSymLink())
        return fail(ErrorKind::Denied, ErrorReason::ReadOnly, {}, u"a link isn't followed"_s);
    const Result<QByteArray> bytes = readBounded(pathOf(id), maxCardSize);
    if (!bytes)
        return bytes.failure();
    if (!change.revision.isEmpty() && revisionOf(*bytes) != change.revision)
        return fail(ErrorKind::Conflict, ErrorReason::ChangedMeanwhile);
    return {};
}

Result<PushOutcome> FolderBook::pushOne(const OutgoingChange &change, Progress &progress)
{
    const bool isNew = change.action == ChangeAction::Create;
    const QString id = isNew ? newFileName(change) : change.remoteId;
    if (!isFileName(id))
        return fail(ErrorKind::Invalid, ErrorReason::NotFound);
    const Result<FileLock> lock = FileLock::take(pathOf(id), progress);
    if (!lock)
        return lock.failure();
    if (const Result<void> planned = isAsPlanned(change, id); !planned)
        return planned.failure();
    return change.action == ChangeAction::Remove ? remove(change) : write(change, id);
}

Result<PushOutcome> FolderBook::remove(const OutgoingChange &change)
{
    if (!QFile::remove(pathOf(change.remoteId)))
        return fail(ErrorKind::Storage, ErrorReason::FolderReadOnly, m_path);
    if (const Result<void> synced = syncFolder(m_path); !synced)
        return synced.failure();
    return PushOutcome{change.remoteId, {}, {}, false};
}

Result<PushOutcome> FolderBook::write(const OutgoingChange &change, const QString &id)
{
    OutgoingChange now = change;
    DurableWrite options;
    if (change.action == ChangeAction::Update) {
        const Result<QByteArray> current = readBounded(pathOf(id), maxCardSize);
        if (!current)
            return current.failure();
        if (!change.revision.isEmpty() && revisionOf(*current) != change.revision)
            return fail(ErrorKind::Conflict, ErrorReason::ChangedMeanwhile);
        now.current = *current;
        const QFileInfo file(pathOf(id));
        if (!file.isWritable())
            return fail(ErrorKind::Denied, ErrorReason::ReadOnly);
        options.permissions = file.permissions();
    }
    const QString uid = change.contact.uid.isEmpty() ? id.chopped(4) : change.contact.uid;
    Result<QByteArray> card = renderedCard(now, uid);
    if (!card)
        return card.failure();
    options.onStep = m_onStep;
    options.mayReplace = [&] { return isAsPlanned(change, id); };
    if (const Result<void> written = writeDurably(pathOf(id), *card, options); !written)
        return written.failure();
    const QString revision = revisionOf(*card);
    return PushOutcome{id, revision, std::move(*card), false};
}

void FolderBook::removeLeftovers() const
{
    // Another program of ours may be writing at this moment: only what is surely left over.
    const QDateTime old = QDateTime::currentDateTimeUtc().addSecs(-600);
    QDirIterator files(m_path, QDir::Files | QDir::NoSymLinks);
    while (files.hasNext()) {
        files.next();
        if (nameReplacedBy(files.fileName()).endsWith(".vcf"_L1) &&
            files.fileInfo().lastModified() < old)
            QFile::remove(files.filePath());
    }
}

} // namespace

std::unique_ptr<FileBook> folderBook(QString path, OnWriteStep onStep)
{
    return std::make_unique<FolderBook>(std::move(path), std::move(onStep));
}

} // namespace warden
