#include "core/audit/audit_schema.h"
#include "core/audit/event_rows.h"
#include "core/audit/schema_check.h"
#include "core/database/migration.h"
#include "tests/core/audit/audit_fixture.h"

#include <QTest>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

namespace {

// The tables of version 1 in which the second differs.
constexpr const char *firstTables = R"sql(
ALTER TABLE events RENAME TO newer;
CREATE TABLE events (
    seq INTEGER PRIMARY KEY,
    json TEXT NOT NULL,
    leaf BLOB NOT NULL CHECK (length(leaf) = 32),
    outbox INTEGER,
    event_id TEXT NOT NULL GENERATED ALWAYS AS (json ->> '$.id') VIRTUAL,
    time TEXT GENERATED ALWAYS AS (json ->> '$.time') VIRTUAL,
    actor TEXT GENERATED ALWAYS AS (json ->> '$.actor') VIRTUAL
) STRICT;
CREATE UNIQUE INDEX events_id ON events (event_id);
DROP INDEX events_outbox;
CREATE INDEX events_outbox ON events (outbox) WHERE outbox IS NOT NULL;
CREATE INDEX events_actor ON events (actor);
CREATE TABLE time_blocks (
    block INTEGER PRIMARY KEY,
    events INTEGER NOT NULL,
    earliest TEXT NOT NULL,
    latest TEXT NOT NULL
) STRICT;
DROP TABLE terms;
DROP TABLE facets;
DROP TABLE facet_blocks;
DROP TABLE raws;
DROP TABLE saved_views;
DROP TABLE archives;
DROP TABLE archived_ids;
DROP TABLE witnesses;
DROP TABLE checks;
DROP TABLE attestations;
DROP TABLE attestation_files;
DROP TABLE half_readings;
DROP TABLE alerts;
DROP TABLE rule_files;
DROP TABLE rule_settings;
DROP TABLE log_watch;
DROP TABLE rule_counts;
DROP TABLE alert_channels;
DROP TABLE alert_deliveries;
DROP TABLE alert_attempts;
)sql";

// Of version 7, the first with alerts, and of each since: an open one, and its rule, which is
// muted.
constexpr const char *anAlert = R"sql(
INSERT INTO alerts (id, rule, revision, title, description, file, level, holds, raised_at, began_at,
                    ended_at, count, grouping, events, is_muted, state)
VALUES ('a', 'r', 'v', 'T', 'D', 'f', 2, 0, 1, 1, 1, 1.0, '[]', '[1]', 0, 'open');
INSERT INTO rule_settings (rule, muted_until) VALUES ('r', 5);
)sql";

// Puts a log back to what version 1 held.
void setBack(LogFolder &folder, qint64 size)
{
    Database database = folder.raw();
    const Result<void> back = database.runScript(firstTables);
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    for (qint64 seq = 1; seq <= size; ++seq) {
        Result<Statement> select =
            database.prepare("SELECT packed, leaf, outbox FROM newer WHERE seq = ?");
        QVERIFY(select->bind(seq).step().value());
        QVERIFY(database.run("INSERT INTO events (seq, json, leaf, outbox) VALUES (?, ?, ?, ?)",
                             seq, QString::fromUtf8(unpackEvent(select->bytes(0)).value()),
                             select->bytes(1), select->integer(2)));
    }
    QVERIFY(database.runScript("DROP TABLE newer; PRAGMA user_version = 1;"));
    folder.guards.clear(); // those of now name tables of now
    for (const char *table : {"events", "nodes", "checkpoints"}) {
        const QByteArray name(table);
        const QByteArray body =
            " ON " + name + "\nBEGIN SELECT RAISE(ABORT, 'the log only grows'); END;";
        QVERIFY(database.runScript("CREATE TRIGGER " + name + "_stay BEFORE UPDATE" + body +
                                   "CREATE TRIGGER " + name + "_remain BEFORE DELETE" + body));
    }
}

} // namespace

// Logs of version 1 held their events as text.
class AuditMigrationTest : public QObject
{
    Q_OBJECT

private:
    static void fill(LogFolder &folder, qint64 size)
    {
        AuditLog log = folder.create();
        QVERIFY(log.append(numberedEvents(1, size)));
    }

private Q_SLOTS:
    void aLogOfVersion1KeepsEveryByteAndIsFoundAsBefore()
    {
        constexpr qint64 size = 2500;
        LogFolder folder;
        fill(folder, size);
        const AuditFilter filter{.actor = u"Grace"_s, .text = u"office"_s};
        const AuditPage before = folder.reader().list(filter).value();
        setBack(folder, size);
        {
            Result<AuditLog> opened = folder.open();
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
            AuditLog &log = *opened;
            QVERIFY(log.verdictAtOpen().ok);
            // What was in it is in it: by the event's id and by the number in the outbox.
            std::vector<OutboxEvent> more{{3000, before.rows.front().event}};
            QCOMPARE(log.append(more)->repeated, 1);
            QCOMPARE(log.append(numberedEvents(2501, 1))->missing, 0);
        }
        QVERIFY(folder.verify().ok);
        const AuditPage after = folder.reader().list(filter).value();
        QCOMPARE(after.rows, before.rows);
        QCOMPARE(after.total, before.total);
        QVERIFY(!folder.raw().runScript("SELECT json FROM events"));
    }

    void aFileOfEveryPastVersionIsBroughtUpToDate_data()
    {
        QTest::addColumn<int>("version");
        for (const Migration &migration : auditMigrations())
            QTest::addRow("version %d", migration.version) << migration.version;
    }
    void aFileOfEveryPastVersionIsBroughtUpToDate()
    {
        QFETCH(int, version);
        Database database = Database::inMemory().value();
        QVERIFY(applyMigrations(database, auditMigrations().first(static_cast<size_t>(version))));
        QCOMPARE(database.userVersion(), version);
        const bool hasAlerts = version >= 7;
        if (hasAlerts)
            QVERIFY(database.runScript(anAlert));
        QVERIFY(applyMigrations(database, auditMigrations()));
        QCOMPARE(database.userVersion(), auditMigrations().back().version);
        const Result<bool> isOwn = hasOwnSchema(database);
        QVERIFY(isOwn && *isOwn);
        QCOMPARE(database
                     .integer("SELECT count(*) FROM alerts WHERE state = 'open' AND level = 2"
                              " AND is_muted = 0")
                     .value(),
                 hasAlerts ? 1 : 0);
        QCOMPARE(database
                     .integer("SELECT count(*) FROM rule_settings WHERE muted_until = 5 AND"
                              " is_on AND muted_by = '' AND mute_note = ''")
                     .value(),
                 hasAlerts ? 1 : 0);
    }

    void whatWasTamperedWithIsStillFound()
    {
        LogFolder folder;
        fill(folder, 100);
        setBack(folder, 100);
        QVERIFY(folder.raw().runScript(
            "UPDATE events SET json = replace(json, 'Ada', 'Eve') WHERE seq = 77;"
            "DELETE FROM events WHERE seq = 50"));
        QVERIFY(folder.open());
        QCOMPARE(folder.verify().findings,
                 (std::vector<AuditFinding>{{AuditFindingKind::Removed, 50, 50},
                                            {AuditFindingKind::Changed, 77, 77}}));
        QCOMPARE(folder.reader().list({.actor = u"Eve"_s})->total, 1);
    }

    void aMigratedLogOnlyGrows()
    {
        LogFolder folder;
        fill(folder, 3);
        setBack(folder, 3);
        QVERIFY(folder.open());
        Database database =
            Database::open(folder.path(), databaseKey(), OpenMode::ReadWrite).value();
        QVERIFY(!database.runScript("DELETE FROM events"));
        QVERIFY(!database.runScript("UPDATE events SET leaf = zeroblob(32)"));
    }
};

QTEST_GUILESS_MAIN(AuditMigrationTest)
#include "audit_migration_test.moc"
