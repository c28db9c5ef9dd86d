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

// What a search by words finds: these events and no others.
inline void indexWords(Database &database, qint64 first, qint64 last)
{
    must(database.runScript("INSERT INTO words (words) VALUES ('delete-all')"));
    for (qint64 seq = first; seq <= last; ++seq)
        must(database.run("INSERT INTO words (rowid, text) VALUES (?, ?)", seq,
                          searchText(rowAt(database, seq).event)));
}

// The log as it was when it had so many events, with everything that finds them. The guards must be
// away.
inline void cutOff(Database &database, qint64 size)
{
    for (const char *sql :
         {"DELETE FROM events WHERE seq > ?", "DELETE FROM raws WHERE seq > ?",
          "DELETE FROM facets WHERE seq > ?", "DELETE FROM checkpoints WHERE size > ?",
          "DELETE FROM nodes WHERE ((idx + 1) << level) > ?"})
        must(database.run(sql, size));
    must(database.runScript("DELETE FROM facet_blocks"));
    must(database.runScript(
        "INSERT INTO facet_blocks (block, actor, source, action, outcome, events, earliest,"
        " latest) SELECT (seq - 1) / 1024, actor, source, action, outcome, count(*), min(time),"
        " max(time) FROM facets GROUP BY 1, 2, 3, 4, 5"));
    indexWords(database, 1, size);
}

// Under whoever has it open.
inline void rollBack(LogFolder &folder, qint64 size)
{
    {
        Database database = folder.raw();
        cutOff(database, size);
    }
    folder.putGuardsBack();
}

} // namespace warden::test
