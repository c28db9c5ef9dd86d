#include "core/audit/audit_schema.h"

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

constexpr std::array migrations{Migration{1, firstVersion}};

} // namespace

std::span<const Migration> auditMigrations()
{
    return migrations;
}

} // namespace warden
