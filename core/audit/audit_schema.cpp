#include "core/audit/audit_schema.h"

#include "core/audit/alert_schema.h"
#include "core/audit/event_rows.h"
#include "core/audit/event_table.h"
#include "core/database/rows.h"

#include <array>

namespace warden {

namespace {

// What lists filter by is read out of the signed JSON, so it can't say anything else than that.
// The triggers keep mistakes away; who has the key and means it is found out by verify.
constexpr const char *firstVersion = R"sql(
CREATE TABLE log (
    name TEXT NOT NULL PRIMARY KEY, -- 'origin', 'verifier_key'
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
    seq INTEGER PRIMARY KEY,        -- 1, 2, 3 … without gaps
    json TEXT NOT NULL,             -- canonical, with its seq: the leaf's bytes
    leaf BLOB NOT NULL CHECK (length(leaf) = 32),
    outbox INTEGER,                 -- its number in contacts.db's outbox
    event_id TEXT NOT NULL GENERATED ALWAYS AS (json ->> '$.id') VIRTUAL,
    time TEXT GENERATED ALWAYS AS (json ->> '$.time') VIRTUAL,
    actor TEXT GENERATED ALWAYS AS (json ->> '$.actor') VIRTUAL,
    action TEXT GENERATED ALWAYS AS (json ->> '$.action') VIRTUAL,
    object_id TEXT GENERATED ALWAYS AS (json ->> '$.object.id') VIRTUAL,
    run TEXT GENERATED ALWAYS AS (json ->> '$.run') VIRTUAL
) STRICT;
CREATE UNIQUE INDEX events_id ON events (event_id);
CREATE INDEX events_outbox ON events (outbox) WHERE outbox IS NOT NULL;
CREATE INDEX events_actor ON events (actor);
CREATE INDEX events_action ON events (action);
CREATE INDEX events_object ON events (object_id) WHERE object_id IS NOT NULL;
CREATE INDEX events_run ON events (run) WHERE run IS NOT NULL;

-- Earliest and latest time of each 4,096 events: finds a span of time in an order by number.
CREATE TABLE time_blocks (
    block INTEGER PRIMARY KEY,      -- (seq - 1) / 4096
    events INTEGER NOT NULL,
    earliest TEXT NOT NULL,
    latest TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE words USING fts5(
    text, content = '', columnsize = 0, detail = none, tokenize = 'unicode61 remove_diacritics 2');

-- Complete subtrees of 16 leaves and more (level 4 up); smaller ones follow from events.leaf.
CREATE TABLE nodes (
    level INTEGER NOT NULL,
    idx INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (level, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoints (
    size INTEGER PRIMARY KEY,
    root BLOB NOT NULL CHECK (length(root) = 32),
    note TEXT NOT NULL
) STRICT;

CREATE TRIGGER events_stay BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER events_remain BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER nodes_stay BEFORE UPDATE ON nodes
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER nodes_remain BEFORE DELETE ON nodes
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER checkpoints_stay BEFORE UPDATE ON checkpoints
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER checkpoints_remain BEFORE DELETE ON checkpoints
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
)sql";

// Events are packed, and the parts that lists filter by lie beside them as small numbers.
constexpr const char *secondVersion = R"sql(
ALTER TABLE events RENAME TO events_1;
DROP INDEX events_outbox;
CREATE TABLE events (
    seq INTEGER PRIMARY KEY,        -- 1, 2, 3 … without gaps
    packed BLOB NOT NULL,           -- packed_event.h; inside: canonical JSON with its seq, the leaf
    leaf BLOB NOT NULL CHECK (length(leaf) = 32),
    outbox INTEGER                  -- its number in contacts.db's outbox
) STRICT;
CREATE INDEX events_outbox ON events (outbox) WHERE outbox IS NOT NULL;

-- What a service sent about an event, compressed; the event holds its SHA-256.
CREATE TABLE raws (
    seq INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL             -- 4 bytes of length, big endian, then zlib (RFC 1950)
) STRICT;

-- Each actor, source, action and outcome once.
CREATE TABLE terms (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

-- What finds events: taken from their JSON when they are written. Nothing is proved by it.
CREATE TABLE facets (
    seq INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,          -- milliseconds since 1970
    actor INTEGER NOT NULL,         -- this and the next three: terms.id
    source INTEGER NOT NULL,
    action INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    event_key INTEGER NOT NULL,     -- this and the next two stand for ids: id_key.h
    object_key INTEGER,
    run_key INTEGER
) STRICT;
CREATE INDEX facets_event ON facets (event_key);
CREATE INDEX facets_object ON facets (object_key) WHERE object_key IS NOT NULL;
CREATE INDEX facets_run ON facets (run_key) WHERE run_key IS NOT NULL;

-- How often facets occur together in each 1,024 events, and when: any filter is counted by these.
CREATE TABLE facet_blocks (
    block INTEGER NOT NULL,         -- (seq - 1) / 1024
    actor INTEGER NOT NULL,
    source INTEGER NOT NULL,
    action INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    events INTEGER NOT NULL,
    earliest INTEGER NOT NULL,
    latest INTEGER NOT NULL,
    PRIMARY KEY (block, actor, source, action, outcome)
) STRICT, WITHOUT ROWID;
DROP TABLE time_blocks;
)sql";

constexpr const char *afterSecondVersion = R"sql(
DROP TABLE events_1;
CREATE TRIGGER events_stay BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER events_remain BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
)sql";

constexpr const char *thirdVersion = R"sql(
CREATE TABLE saved_views (
    operator TEXT NOT NULL,
    name TEXT NOT NULL,
    filter TEXT NOT NULL,
    PRIMARY KEY (operator, name)
) STRICT, WITHOUT ROWID;
)sql";

// A range may lie in a sealed file: its row here is what lets it go, and only that range.
constexpr const char *fourthVersion = R"sql(
CREATE TABLE archives (
    first_seq INTEGER PRIMARY KEY,  -- 1, or what follows the archive before
    last_seq INTEGER NOT NULL CHECK (last_seq >= first_seq), -- a multiple of 1024
    id TEXT NOT NULL UNIQUE,
    root BLOB NOT NULL CHECK (length(root) = 32),     -- of the tree of the first last_seq events
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32), -- of the file
    file TEXT NOT NULL,             -- its name, without a folder
    key BLOB NOT NULL CHECK (length(key) = 32),       -- that it is sealed under
    event INTEGER NOT NULL,         -- the number of the audit.archived that names it
    outbox INTEGER                  -- the highest of its events' numbers in contacts.db's outbox
) STRICT;

-- Of each archived event's id, so that it isn't taken a second time.
CREATE TABLE archived_ids (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16) -- SHA-256 of the id begins so
) STRICT, WITHOUT ROWID;

CREATE TRIGGER archives_stay BEFORE UPDATE ON archives
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER archives_remain BEFORE DELETE ON archives
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

DROP TRIGGER IF EXISTS events_remain;
CREATE TRIGGER events_remain BEFORE DELETE ON events
WHEN NOT EXISTS (SELECT 1 FROM archives WHERE OLD.seq BETWEEN first_seq AND last_seq)
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
DROP TRIGGER IF EXISTS nodes_remain;
CREATE TRIGGER nodes_remain BEFORE DELETE ON nodes
WHEN OLD.level >= 10
    OR NOT EXISTS (SELECT 1 FROM archives WHERE ((OLD.idx + 1) << OLD.level) <= last_seq)
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
DROP TRIGGER IF EXISTS checkpoints_remain;
CREATE TRIGGER checkpoints_remain BEFORE DELETE ON checkpoints
WHEN NOT EXISTS (SELECT 1 FROM archives WHERE OLD.size <= last_seq)
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
)sql";

// Who is told checkpoints. No part of the log, which has an event for each change and telling.
constexpr const char *fifthVersion = R"sql(
CREATE TABLE witnesses (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,             -- 'file', 'mail', 'hook'
    every_hours INTEGER NOT NULL,
    place TEXT NOT NULL,            -- as it is shown
    settings TEXT NOT NULL,         -- JSON; never a secret
    added_at INTEGER NOT NULL,      -- this and the next two: milliseconds since 1970
    tried_at INTEGER,
    told_at INTEGER,
    told_size INTEGER NOT NULL,
    failure_kind TEXT NOT NULL DEFAULT '',   -- of the newest attempt
    failure_reason TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
)sql";

// The Security page's answers. No part of the log, which has an event for each attestation.
constexpr const char *sixthVersion = R"sql(
CREATE TABLE checks (
    number INTEGER PRIMARY KEY,     -- grows
    check_id TEXT NOT NULL,
    connection TEXT NOT NULL,       -- its id; '': of the workspace
    name TEXT NOT NULL,             -- the connection's, at that moment
    service TEXT NOT NULL,
    how TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('pass', 'fail', 'undetermined')),
    evidence TEXT NOT NULL,         -- JSON
    since INTEGER NOT NULL,         -- this and the next: milliseconds since 1970
    checked_at INTEGER NOT NULL
) STRICT;
CREATE INDEX checks_of ON checks (check_id, connection, number);

CREATE TABLE attestations (
    id TEXT NOT NULL PRIMARY KEY,
    check_id TEXT NOT NULL,
    connection TEXT NOT NULL,
    person TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    until INTEGER NOT NULL CHECK (until > made_at),
    note TEXT NOT NULL,
    file_name TEXT NOT NULL,        -- '': none
    file_sha256 BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attestation_files (
    attestation TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

CREATE TRIGGER attestations_stay BEFORE UPDATE ON attestations
BEGIN SELECT RAISE(ABORT, 'what a person said stays as it is'); END;
CREATE TRIGGER attestations_remain BEFORE DELETE ON attestations
BEGIN SELECT RAISE(ABORT, 'what a person said stays as it is'); END;
CREATE TRIGGER attestation_files_stay BEFORE UPDATE ON attestation_files
BEGIN SELECT RAISE(ABORT, 'what a person said stays as it is'); END;

-- Lists of accounts that were read in part, to go on with.
CREATE TABLE half_readings (
    connection TEXT NOT NULL PRIMARY KEY,
    started_at INTEGER NOT NULL,
    next TEXT NOT NULL,
    body TEXT NOT NULL              -- JSON
) STRICT, WITHOUT ROWID;
)sql";

// Whatever stands there is kept: a log that was tampered with has to be judged as it is.
Result<void> packEvents(Database &database)
{
    Result<Statement> select =
        database.prepare("SELECT seq, json, leaf, outbox FROM events_1 ORDER BY seq");
    if (!select)
        return select.failure();
    EventTable events(database);
    const Result<void> moved = forEachRow(*select, [&](const Statement &row) {
        const std::optional<qint64> outbox =
            row.isNull(3) ? std::nullopt : std::optional(row.integer(3));
        return events.move(row.integer(0), row.utf8(1), row.bytes(2), outbox);
    });
    if (!moved)
        return moved;
    select->reset();
    return database.runScript(afterSecondVersion);
}

constexpr std::array migrations{Migration{1, firstVersion}, Migration{2, secondVersion, packEvents},
                                Migration{3, thirdVersion}, Migration{4, fourthVersion},
                                Migration{5, fifthVersion}, Migration{6, sixthVersion},
                                Migration{7, alertTables},  Migration{8, channelTables},
                                Migration{9, alertIndexes}};

} // namespace

std::span<const Migration> auditMigrations()
{
    return migrations;
}

} // namespace warden
