#include "core/posture/computer_checks.h"

#include "core/base/timestamp.h"
#include "core/database/file_head.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 mostFiles = 10'000;
constexpr QFile::Permissions othersRights = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

// What an SQLite database or its log begins with when anybody can read it.
bool isPlain(const QByteArray &head)
{
    return head.startsWith("SQLite format 3");
}

void readHead(Reading &reading, const QString &path)
{
    const Result<QByteArray> head = fileHead(path, 64);
    if (!head)
        reading.broke(Unknown::Unreadable);
    else if (head->size() < 64)
        reading.broke(Unknown::Incomplete);
    else if (isPlain(*head))
        reading.bad(QFileInfo(path).fileName());
    else
        reading.good();
}

// Each page of a write-ahead log follows its frame's header of 24 bytes; the log's own has 32.
void readWal(Reading &reading, const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0)
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        reading.broke(Unknown::Unreadable);
        return;
    }
    const QByteArray head = file.read(56 + 64);
    if (isPlain(head.mid(56)))
        reading.bad(QFileInfo(path).fileName());
    else
        reading.good();
}

// "dm-1" is encrypted where the device mapper's own name for it says so; zram never is on a disk.
bool isSwapSafe(const QString &device, const QString &blocks)
{
    const QString name = QFileInfo(QFileInfo(device).canonicalFilePath()).fileName();
    const QString known = name.isEmpty() ? QFileInfo(device).fileName() : name;
    if (known.startsWith(u"zram"_s))
        return true;
    QFile uuid(blocks + u'/' + known + u"/dm/uuid"_s);
    return uuid.open(QIODevice::ReadOnly) && uuid.read(64).startsWith("CRYPT-");
}

enum class ExportPlace { There, Gone, OtherDisk, Unreadable };

// Of the file, or of what a process left beside it that was killed while it wrote.
ExportPlace placeNow(const WrittenFile &file)
{
    const QFileInfo info(file.path);
    if (info.exists() || info.isSymLink())
        return ExportPlace::There;
    QFileInfo folder(info.path()); // or what is left of the way there
    while (!folder.exists() && !folder.isRoot())
        folder = QFileInfo(folder.path());
    if (!folder.isReadable() || !folder.isExecutable())
        return ExportPlace::Unreadable;
    if (QStorageInfo(folder.filePath()).rootPath() != file.volume)
        return ExportPlace::OtherDisk;
    const QStringList left = {info.fileName() + u".warden.new-*"_s, info.fileName() + u".??????"_s};
    const bool isLeft = !info.dir().entryList(left, QDir::Files | QDir::Hidden).isEmpty();
    return isLeft ? ExportPlace::There : ExportPlace::Gone;
}

void judge(Reading &reading, const ProbedServer &server, const QDateTime &now, QJsonArray &seen)
{
    if (server.isLoopback) {
        reading.broke(Unknown::NotOffered);
        return;
    }
    if (!server.facts) {
        const ErrorReason reason = server.facts.error().reason;
        const bool isCertificate = reason == ErrorReason::CertificateExpired ||
                                   reason == ErrorReason::CertificateUntrusted ||
                                   reason == ErrorReason::CertificateWrongHost;
        if (isCertificate)
            reading.bad(server.host);
        else
            reading.broke(unknownAfter(server.facts.error()));
        return;
    }
    const TlsFacts &facts = *server.facts;
    seen.append(QJsonObject{{u"host"_s, server.host},
                            {u"protocol"_s, facts.protocol},
                            {u"cipher"_s, facts.cipher},
                            {u"issuer"_s, facts.issuer},
                            {u"private_authority"_s, facts.isPrivate},
                            {u"expires_at"_s, toRfc3339(facts.notAfter)}});
    if (facts.protocol.isEmpty() || !facts.notAfter.isValid())
        reading.unclear();
    else if (facts.notAfter < now.addDays(fewestCertificateDays))
        reading.bad(server.host);
    else
        reading.good();
}

} // namespace

Finding databasesEncrypted(const std::vector<DatabaseFile> &files)
{
    Reading reading;
    for (const DatabaseFile &file : files) {
        if (!file.opensWithoutKey)
            reading.broke(Unknown::Unreadable);
        else if (*file.opensWithoutKey)
            reading.bad(QFileInfo(file.path).fileName());
        readHead(reading, file.path);
        readWal(reading, file.path + u"-wal"_s);
    }
    reading.ended();
    return reading.finding();
}

Finding folderIsPrivate(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder);
    return Finding::undetermined(Unknown::NotOffered);
#else
    Reading reading;
    const auto look = [&](const QFileInfo &info) {
        if (!info.exists())
            reading.unclear();
        else if (info.permissions() & othersRights)
            reading.bad(info.fileName());
        else
            reading.good();
    };
    const QFileInfo itself(folder);
    look(itself);
    const bool isReadable = itself.isDir() && itself.isReadable();
    // Where nobody else can enter, a file's own permissions matter to nobody.
    const bool isClosed = isReadable && !(itself.permissions() & othersRights);
    const QFileInfoList files = isReadable && !isClosed
                                    ? QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)
                                    : QFileInfoList();
    for (qint64 i = 0; i < std::min<qint64>(files.size(), mostFiles); ++i)
        look(files.at(i));
    if (isReadable && files.size() <= mostFiles)
        reading.ended();
    return reading.finding();
#endif
}

Finding swapEncrypted(const QString &swaps, const QString &blocks)
{
    QFile file(swaps);
    if (!file.open(QIODevice::ReadOnly))
        return Finding::undetermined(Unknown::NotOffered);
    const QStringList lines =
        QString::fromUtf8(file.read(64 * 1024)).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty() || !lines.first().startsWith(u"Filename"_s))
        return Finding::undetermined(Unknown::Unreadable);
    static const QRegularExpression space(u"\\s+"_s);
    Reading reading;
    reading.good(); // the list itself: without an entry nothing is swapped out
    for (const QString &line : lines.mid(1)) {
        const QString device = line.section(space, 0, 0);
        if (isSwapSafe(device, blocks))
            reading.good();
        else
            reading.bad(device);
    }
    if (file.atEnd())
        reading.ended();
    reading.fact(u"devices"_s, lines.size() - 1);
    return reading.finding();
}

Finding exportsAreGone(const std::vector<WrittenFile> &files, const QDateTime &now)
{
    Reading reading;
    if (files.empty())
        reading.good(); // none was written
    for (const WrittenFile &file : files) {
        const bool isYoung = file.writtenAt.isValid() && file.writtenAt <= now &&
                             file.writtenAt.daysTo(now) <= longestExportDays;
        const QString subject = u"%1, %2"_s.arg(QFileInfo(file.path).path(),
                                                file.writtenAt.date().toString(Qt::ISODate));
        switch (placeNow(file)) {
        case ExportPlace::There:
            if (isYoung)
                reading.good();
            else
                reading.bad(subject);
            break;
        case ExportPlace::Gone:
            reading.good();
            break;
        case ExportPlace::OtherDisk:
            reading.toJudge(subject);
            break;
        case ExportPlace::Unreadable:
            reading.unclear();
            break;
        }
    }
    reading.ended();
    return reading.finding();
}

Finding coreDumpsOff(std::optional<bool> areOff)
{
    if (!areOff)
        return Finding::undetermined(Unknown::NotOffered);
    Reading reading;
    if (*areOff)
        reading.good();
    else
        reading.bad(u"core dumps"_s);
    reading.ended();
    return reading.finding();
}

Finding transitEncrypted(const std::vector<ProbedServer> &servers, const QDateTime &now)
{
    Reading reading;
    QJsonArray seen;
    for (const ProbedServer &server : servers)
        judge(reading, server, now, seen);
    reading.fact(u"servers"_s, seen);
    reading.ended();
    return reading.finding();
}

} // namespace warden
