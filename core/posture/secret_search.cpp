#include "core/posture/secret_search.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

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
constexpr qsizetype longestName = 80; // it leaves room for the place

const QString parting = u": "_s;
const QString placesFact = u"places"_s; // where there are more than can be named

QStringList absolute(const QStringList &places)
{
    QStringList paths;
    for (const QString &place : places)
        paths.append(QFileInfo(place).absoluteFilePath());
    return paths;
}

// One that may not be looked at isn't.
bool isGone(const QString &place)
{
    std::error_code error;
    return !std::filesystem::exists(QFileInfo(place).filesystemFilePath(), error) && !error;
}

class Search
{
public:
    Search(const QStringList &passedOver, const std::vector<SoughtSecret> &secrets,
           Progress &progress)
        : m_progress(progress), m_secrets(secrets)
    {
        for (const QString &path : passedOver)
            m_passedOver.push_back(QFileInfo(path).filesystemFilePath());
        for (const SoughtSecret &secret : secrets) {
            m_isOneShort = m_isOneShort || secret.value.size() < shortest;
            m_sought += secret.value.size() < shortest ? 0 : 1;
            m_longest = std::max(m_longest, secret.value.size());
        }
    }

    bool isAnySought() const { return m_sought > 0; }

    // Named by somebody: where a link leads is the place.
    Result<void> lookAtPlace(const QString &path)
    {
        QFileInfo place(QFileInfo(path).absoluteFilePath());
        if (place.isSymLink())
            place = QFileInfo(place.canonicalFilePath());
        if (place.exists())
            return look(place, 0);
        m_reading.broke(Unknown::Incomplete);
        return {};
    }

    Finding finding(const QStringList &places)
    {
        if (m_isOneShort)
            m_reading.broke(Unknown::Incomplete);
        m_reading.fact(u"secrets"_s, m_sought);
        if (m_reading.finding().failing() > Finding::mostSubjects)
            m_reading.fact(placesFact, QJsonArray::fromStringList(absolute(places)));
        m_reading.ended();
        return m_reading.finding();
    }

private:
    Result<void> look(const QFileInfo &place, int depth)
    {
        if (place.isSymLink()) {
            if (place.isFile())
                m_reading.broke(Unknown::Incomplete);
            return {};
        }
        if (place.isDir())
            return lookInFolder(place.filePath(), depth);
        const bool isToRead = place.isFile() && !isPassedOver(place);
        return isToRead ? lookInFile(place.filePath()) : Result<void>();
    }

    Result<void> lookInFolder(const QString &path, int depth)
    {
        const QDir folder(path);
        if (!folder.isReadable())
            m_reading.broke(Unknown::Unreadable);
        if (depth > deepest) {
            m_reading.broke(Unknown::Incomplete);
            return {};
        }
        const QFileInfoList entries =
            folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
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
        const QString real = QFileInfo(path).canonicalFilePath();
        if (m_seen.contains(real)) // named twice, or within another place
            return {};
        if (!real.isEmpty())
            m_seen.insert(real);
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
                m_reading.bad(secret.name.left(longestName) + parting + path);
                return true;
            }
        }
        return false;
    }

    Progress &m_progress;
    const std::vector<SoughtSecret> &m_secrets;
    std::vector<std::filesystem::path> m_passedOver;
    Reading m_reading;
    QSet<QString> m_seen;
    qint64 m_sought = 0;
    bool m_isOneShort = false;
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
    Search search(passedOver, secrets, progress);
    if (!search.isAnySought())
        return Finding::undetermined(Unknown::Incomplete);
    for (const QString &place : places) {
        if (Result<void> looked = search.lookAtPlace(place); !looked)
            return looked.failure();
    }
    return search.finding(places);
}

QStringList placesFoundIn(const Finding &found)
{
    QStringList places;
    for (const QJsonValue place : found.facts().value(placesFact).toArray())
        places.append(place.toString());
    for (const QString &subject : found.subjects()) {
        // A name may have what parts it from its place: each part that is one is looked at.
        for (qsizetype at = subject.indexOf(parting); at >= 0;
             at = subject.indexOf(parting, at + 1)) {
            const QString place = subject.mid(at + parting.size());
            if (!QDir::isAbsolutePath(place))
                continue;
            // What was cut is below the last folder that is named as a whole.
            const bool isWhole = subject.size() < Finding::longestSubject;
            places.append(isWhole ? place : place.left(place.lastIndexOf(u'/') + 1));
        }
    }
    places.removeDuplicates();
    places.removeIf(isGone);
    return places;
}

} // namespace warden
