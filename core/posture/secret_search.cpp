#include "core/posture/secret_search.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 mostFiles = 20'000;
constexpr qint64 mostOfAFile = 4 * 1024 * 1024;
constexpr qint64 mostInAll = qint64(2) * 1024 * 1024 * 1024;
constexpr qsizetype pieceSize = 64 * 1024;
constexpr qsizetype shortest = 8;
constexpr int deepest = 8;

class Search
{
public:
    Search(const QStringList &passedOver, const std::vector<SoughtSecret> &secrets,
           Progress &progress)
        : m_progress(progress), m_secrets(secrets)
    {
        for (const QString &path : passedOver)
            m_passedOver.push_back(QFileInfo(path).filesystemFilePath());
        for (const SoughtSecret &secret : secrets)
            m_longest = std::max(m_longest, secret.value.size());
    }

    Result<void> look(const QFileInfo &place, int depth)
    {
        if (place.isSymLink())
            return {};
        if (place.isDir())
            return lookInFolder(place.filePath(), depth);
        const bool isToRead = place.isFile() && !isPassedOver(place);
        return isToRead ? lookInFile(place.filePath()) : Result<void>();
    }

    Reading &reading() { return m_reading; }

private:
    Result<void> lookInFolder(const QString &path, int depth)
    {
        const QDir folder(path);
        if (!folder.isReadable())
            m_reading.broke(Unknown::Unreadable);
        if (depth > deepest) {
            m_reading.broke(Unknown::Incomplete);
            return {};
        }
        const QFileInfoList entries = folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden |
                                                           QDir::NoDotAndDotDot | QDir::NoSymLinks);
        for (const QFileInfo &entry : entries) {
            if (Result<void> looked = look(entry, depth + 1); !looked)
                return looked;
        }
        return {};
    }

    Result<void> lookInFile(const QString &path)
    {
        if (Result<void> go = m_progress.check(); !go)
            return go;
        if (++m_files > mostFiles || m_bytes > mostInAll) {
            m_reading.broke(Unknown::Incomplete);
            return {};
        }
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            m_reading.broke(Unknown::Unreadable);
            return {};
        }
        m_progress.report({Stage::Comparing, {}, m_files, 0});
        QByteArray piece(m_longest + pieceSize, Qt::Uninitialized);
        qsizetype kept = 0; // of the piece before, so that a secret across both is found
        qint64 read = 0;
        bool isFound = false;
        while (!isFound && read < mostOfAFile) {
            const qint64 got = file.read(piece.data() + kept, pieceSize);
            if (got < 0)
                m_reading.broke(Unknown::Unreadable);
            if (got <= 0)
                break;
            read += got;
            const QByteArrayView all(piece.constData(), kept + got);
            isFound = contains(all, path);
            const qsizetype tail = std::min(m_longest, all.size());
            std::memmove(piece.data(), piece.constData() + all.size() - tail, size_t(tail));
            kept = tail;
        }
        if (!isFound && file.size() > mostOfAFile)
            m_reading.broke(Unknown::Incomplete);
        wipe(piece);
        m_bytes += read;
        if (!isFound)
            m_reading.good();
        return {};
    }

    // Under whatever name: a hard link's lock is the same.
    bool isPassedOver(const QFileInfo &file) const
    {
        return std::ranges::any_of(m_passedOver, [&](const std::filesystem::path &path) {
            std::error_code ignored;
            return std::filesystem::equivalent(path, file.filesystemFilePath(), ignored);
        });
    }

    bool contains(QByteArrayView bytes, const QString &path)
    {
        for (const SoughtSecret &secret : m_secrets) {
            if (secret.value.size() >= shortest && bytes.indexOf(secret.value.view()) >= 0) {
                m_reading.bad(secret.name + u": "_s + path);
                return true;
            }
        }
        return false;
    }

    Progress &m_progress;
    const std::vector<SoughtSecret> &m_secrets;
    std::vector<std::filesystem::path> m_passedOver;
    Reading m_reading;
    qsizetype m_longest = 0;
    qint64 m_files = 0;
    qint64 m_bytes = 0;
};

} // namespace

QStringList shellProfiles(const QString &home)
{
    QStringList found;
    for (const QLatin1StringView name :
         {".bashrc"_L1, ".bash_profile"_L1, ".bash_login"_L1, ".bash_history"_L1, ".profile"_L1,
          ".zshrc"_L1, ".zshenv"_L1, ".zprofile"_L1, ".zsh_history"_L1,
          ".config/fish/config.fish"_L1, ".config/environment.d"_L1, ".env"_L1, ".netrc"_L1,
          ".curlrc"_L1}) {
        const QString path = home + u'/' + name;
        if (QFileInfo::exists(path))
            found.append(path);
    }
    return found;
}

Result<Finding> searchForSecrets(const QStringList &places, const QStringList &passedOver,
                                 const std::vector<SoughtSecret> &secrets, Progress &progress)
{
    const bool isSomethingSought = std::ranges::any_of(
        secrets, [](const SoughtSecret &each) { return each.value.size() >= shortest; });
    if (!isSomethingSought)
        return Finding::undetermined(Unknown::Incomplete);
    Search search(passedOver, secrets, progress);
    for (const QString &place : places) {
        const QFileInfo info(place);
        if (!info.exists())
            search.reading().broke(Unknown::Incomplete);
        if (Result<void> looked = search.look(info, 0); !looked)
            return looked.failure();
    }
    search.reading().fact(u"secrets"_s, qint64(secrets.size()));
    search.reading().ended();
    return search.reading().finding();
}

} // namespace warden
