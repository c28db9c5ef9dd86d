#pragma once

#include "core/database/database.h"

#include <QTemporaryDir>

namespace warden {

inline Secret key(char fill)
{
    return Secret(QByteArrayView(QByteArray(32, fill)));
}

inline Result<void> fill(Database &database, int rows)
{
    return database.run("INSERT INTO t (b) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                        "FROM n WHERE i < ?) SELECT 'marker-text ' || i FROM n",
                        rows);
}

// A folder of databases.
class DatabaseFolder
{
public:
    QString path() const { return m_folder.path(); }
    QString newPath() { return m_folder.filePath(QStringLiteral("%1.db").arg(++m_number)); }

    // A closed file of a few hundred pages with 20,000 rows.
    QString newFile()
    {
        const QString path = newPath();
        Database database = Database::create(path, key('k')).value();
        if (!database.runScript("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT NOT NULL) STRICT;"
                                "CREATE INDEX t_b ON t (b)") ||
            !fill(database, 20000))
            qFatal("no database");
        return path;
    }

private:
    QTemporaryDir m_folder;
    int m_number = 0;
};

} // namespace warden
