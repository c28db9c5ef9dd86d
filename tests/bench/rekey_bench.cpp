// Writing 100,000 contacts under a new key, beside SQLCipher's own export of the same file.
#include "core/database/database.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

constexpr int tries = 3;

Secret key(char fill)
{
    return Secret(QByteArrayView(QByteArray(32, fill)));
}

// Rows as large as records, an index, and words to search for.
bool fill(const QString &path)
{
    Result<Database> database = Database::create(path, key('k'));
    return database &&
           database->runScript(
               "CREATE TABLE records (id INTEGER PRIMARY KEY, remote_id TEXT NOT NULL UNIQUE,"
               " contact TEXT NOT NULL, raw BLOB NOT NULL, name TEXT NOT NULL) STRICT;"
               "CREATE INDEX records_name ON records (name);"
               "CREATE VIRTUAL TABLE words USING fts5 (name, contact);"
               "BEGIN;"
               "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
               " INSERT INTO records SELECT i, '/book/' || i || '.vcf',"
               " 'Given' || i || ' Family ' || hex(randomblob(200)), randomblob(400),"
               " 'Family' || (i % 997) FROM n;"
               "INSERT INTO words SELECT name, contact FROM records;"
               "COMMIT");
}

bool exportTo(const QString &from, const QString &to)
{
    sqlite3 *handle = nullptr;
    const bool isOpen = sqlite3_open(from.toUtf8().constData(), &handle) == SQLITE_OK;
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> closing(handle, sqlite3_close);
    const QString script =
        u"PRAGMA key = \"x'%1'\"; PRAGMA cache_size = -65536;"
        "ATTACH '%2' AS fresh KEY \"x'%3'\"; SELECT sqlcipher_export('fresh'); DETACH fresh"_s.arg(
            QString::fromLatin1(QByteArray(32, 'k').toHex()), to,
            QString::fromLatin1(QByteArray(32, 'n').toHex()));
    return isOpen && sqlite3_exec(handle, script.toUtf8().constData(), nullptr, nullptr, nullptr) ==
                         SQLITE_OK;
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"contacts.db"_s);
    const QString copy = folder.filePath(u"contacts-2.db"_s);
    if (!fill(path))
        return 1;
    double ours = 1e9;
    double theirs = 1e9;
    for (int i = 0; i < tries; ++i) {
        QElapsedTimer timer;
        timer.start();
        Progress progress;
        Result<Database> source = Database::open(path, key('k'), OpenMode::ReadOnly);
        if (!source || !source->copyTo(copy, key('n'), progress))
            return 1;
        ours = std::min(ours, double(timer.nsecsElapsed()) / 1e9);
        QFile::remove(copy);
        timer.restart();
        if (!exportTo(path, copy))
            return 1;
        theirs = std::min(theirs, double(timer.nsecsElapsed()) / 1e9);
        QFile::remove(copy);
    }
    std::printf("ratio rekey-100000-contacts %.2f %.2f s 2\n", ours, theirs);
    return 0;
}
