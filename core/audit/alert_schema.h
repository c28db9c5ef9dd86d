#pragma once

namespace warden {

// Private to core/audit: the migrations of audit.db that alerts came with, 7 to 9.

// What rules found in the log. No part of it: it has an event for each alert and each change.
inline constexpr const char *alertTables = R"sql(
CREATE TABLE alerts (
    number INTEGER PRIMARY KEY,     -- in the order in which they were raised
    id TEXT NOT NULL UNIQUE,        -- follows from the rule, its group and its first event
    rule TEXT NOT NULL,             -- the rule's id, else its name, else its revision
    revision TEXT NOT NULL,
    title TEXT NOT NULL,            -- this and the next four: the rule's, at that moment
    description TEXT NOT NULL,
    file TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN -1 AND 4), -- -1: none is said
    holds INTEGER NOT NULL,
    raised_at INTEGER NOT NULL,     -- this and all times below: milliseconds since 1970
    began_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    count REAL NOT NULL,
    grouping TEXT NOT NULL,         -- JSON: [[field, value], …]
    events TEXT NOT NULL,           -- JSON: numbers in the log
    is_muted INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'acknowledged', 'closed')),
    acknowledged_at INTEGER,
    acknowledged_by TEXT NOT NULL DEFAULT '',
    closed_at INTEGER,
    closed_by TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''   -- of who closed it
) STRICT;
CREATE INDEX alerts_state ON alerts (state, number);
CREATE INDEX alerts_rule ON alerts (rule, number);

-- What people added; the others come with the program.
CREATE TABLE rule_files (
    name TEXT NOT NULL PRIMARY KEY,
    yaml BLOB NOT NULL,
    examples BLOB NOT NULL,         -- JSON; x'': none
    added_at INTEGER NOT NULL,
    added_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Of rules about which there is something to say.
CREATE TABLE rule_settings (
    rule TEXT NOT NULL PRIMARY KEY,
    is_on INTEGER NOT NULL DEFAULT 1,
    muted_until INTEGER,
    undecided INTEGER NOT NULL DEFAULT 0 -- events that it couldn't be held against
) STRICT, WITHOUT ROWID;

-- How far the log was looked at, and what was counted on the way: written with the alerts of it.
CREATE TABLE log_watch (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    last_seq INTEGER NOT NULL,
    newest INTEGER NOT NULL,        -- the time up to which what comes isn't late
    change INTEGER NOT NULL,        -- grows with each writing
    rules_change INTEGER NOT NULL   -- grows with each change of rule_files
) STRICT;
INSERT INTO log_watch (one, last_seq, newest, change, rules_change) VALUES (1, 0, 0, 0, 0);
CREATE TABLE rule_counts (
    revision TEXT NOT NULL PRIMARY KEY,
    counted BLOB NOT NULL           -- CBOR
) STRICT, WITHOUT ROWID;
)sql";

// Who is told of alerts, and what. No part of the log, which has an event for each change.
inline constexpr const char *channelTables = R"sql(
CREATE TABLE alert_channels (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,             -- 'mail', 'webhook', 'zapier', 'slack'
    name TEXT NOT NULL UNIQUE,
    at_least INTEGER NOT NULL CHECK (at_least BETWEEN 0 AND 4), -- the lowest level it takes
    is_on INTEGER NOT NULL,
    quiet_days INTEGER NOT NULL CHECK (quiet_days BETWEEN 0 AND 127), -- 1: Monday, 2: Tuesday …
    quiet_from INTEGER,             -- this and the next: minutes since local midnight
    quiet_to INTEGER,
    critical_passes INTEGER NOT NULL,
    place TEXT NOT NULL,            -- as it is shown
    settings TEXT NOT NULL,         -- JSON; never a secret
    added_at INTEGER NOT NULL       -- this and all times below: milliseconds since 1970
) STRICT, WITHOUT ROWID;

-- Written with the alert that they are about.
CREATE TABLE alert_deliveries (
    number INTEGER PRIMARY KEY,     -- grows
    channel TEXT NOT NULL,
    alert TEXT NOT NULL,            -- its id
    telling INTEGER NOT NULL,       -- 1, and one more each time that it is told anew
    made_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'given up')),
    tries INTEGER NOT NULL DEFAULT 0,
    tried_at INTEGER,
    failure_kind TEXT NOT NULL DEFAULT '', -- of the newest try
    failure_reason TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL DEFAULT '', -- key of what it was first tried with, and is ever since
    UNIQUE (channel, alert, telling)
) STRICT;
CREATE INDEX alert_deliveries_waiting ON alert_deliveries (channel, due_at) WHERE state = 'waiting';

-- Each message that was tried, the newest of each channel.
CREATE TABLE alert_attempts (
    number INTEGER PRIMARY KEY, at INTEGER NOT NULL, channel TEXT NOT NULL,
    alerts INTEGER NOT NULL,        -- that it told of; 0: it was a test
    outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'failed', 'given up')),
    failure_kind TEXT NOT NULL DEFAULT '',
    failure_reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX alert_attempts_channel ON alert_attempts (channel, number);
)sql";

// Alerts are counted and listed by the indexes alone: reading hundreds of thousands with their
// texts takes seconds.
inline constexpr const char *alertIndexes = R"sql(
DROP INDEX alerts_state;
DROP INDEX alerts_rule;
CREATE INDEX alerts_state ON alerts (state, number, is_muted, level);
CREATE INDEX alerts_rule ON alerts (rule, number, state, is_muted, level);
CREATE INDEX alerts_holding ON alerts (number) WHERE holds AND state <> 'closed' AND NOT is_muted;

ALTER TABLE rule_settings ADD COLUMN muted_by TEXT NOT NULL DEFAULT '';
ALTER TABLE rule_settings ADD COLUMN mute_note TEXT NOT NULL DEFAULT '';
)sql";

} // namespace warden
