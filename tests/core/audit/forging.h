#pragma once

#include "core/audit/event_rows.h"
#include "core/audit/tree_table.h"
#include "tests/core/audit/audit_fixture.h"

// What whoever has the key of audit.db can do to its events.
namespace warden::test {

inline AuditRow rowAt(Database &database, qint64 place)
{
    return rowFromJson(bytesAt(database, place)).value();
}

inline void must(const Result<void> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

// Writes a row's bytes anew under a number, with their right leaf.
inline void rewrite(Database &database, qint64 place, const AuditRow &row)
{
    const QByteArray json = rowToJson(row);
    must(database.run("UPDATE events SET packed = ?, leaf = ? WHERE seq = ?", packEvent(json),
                      leafHash(json), place));
}

// The index of words forgets an event, or is told of words that it hasn't.
inline void leaveOutWords(Database &database, qint64 seq)
{
    must(database.run("INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)", seq,
                      searchText(rowAt(database, seq).event)));
}
inline void addWords(Database &database, qint64 seq, const QString &words)
{
    must(database.run("INSERT INTO words (rowid, text) VALUES (?, ?)", seq, words));
}

// What a thorough forger does: all stored nodes fit the events again.
inline void rebuildTree(Database &database)
{
    must(database.runScript("DELETE FROM nodes"));
    TreeTable nodes(database);
    Frontier frontier;
    std::vector<QByteArray> leaves;
    {
        Result<Statement> select = database.prepare("SELECT leaf FROM events ORDER BY seq");
        while (select->step().value())
            leaves.push_back(select->bytes(0));
    }
    for (const QByteArray &leaf : leaves)
        frontier.append(leaf, [&](int level, qint64 index, const QByteArray &hash) {
            if (level >= lowestStoredLevel)
                must(nodes.insert(level, index, hash));
        });
}

} // namespace warden::test
