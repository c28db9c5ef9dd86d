#include "core/store/schema.h"

#include <array>

namespace warden {

namespace {

// Narrow tables (records, links, journal) are scanned as a whole; what is wide stands in a table
// of its own beside them, so that a sync without changes reads a few hundred kilobytes.
// AUTOINCREMENT where a row number is kept elsewhere: a number used once never means another row.
constexpr const char *version1 = R"sql(
CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE connections (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    service TEXT NOT NULL,
    name TEXT NOT NULL,
    account TEXT NOT NULL,
    settings TEXT NOT NULL,
    state TEXT NOT NULL,
    is_sandbox INTEGER NOT NULL,
    created_at INTEGER,
    checked_at INTEGER
) STRICT;

CREATE TABLE books (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    connection TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    name TEXT NOT NULL,
    is_writable INTEGER NOT NULL,
    capabilities TEXT NOT NULL,
    identity_account TEXT NOT NULL,
    identity_collection TEXT NOT NULL,
    sync_state BLOB NOT NULL,
    fetched_at INTEGER,
    full_listing_at INTEGER,
    UNIQUE (connection, remote_id)
) STRICT;

CREATE TABLE persons (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    sort_name TEXT
) STRICT;
CREATE INDEX persons_by_name ON persons (sort_name) WHERE sort_name IS NOT NULL;

CREATE TABLE records (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    book INTEGER NOT NULL REFERENCES books (row) ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES persons (row),
    change_number INTEGER NOT NULL,
    is_absent INTEGER NOT NULL,
    modified INTEGER,
    remote_id TEXT NOT NULL,
    revision TEXT NOT NULL,
    UNIQUE (book, remote_id)
) STRICT;
CREATE INDEX records_by_person ON records (person);
CREATE INDEX records_by_state ON records (book, is_absent, change_number);

CREATE TABLE record_contents (
    record INTEGER PRIMARY KEY REFERENCES records (row) ON DELETE CASCADE,
    sort_name TEXT NOT NULL,
    name TEXT NOT NULL,
    organization TEXT NOT NULL,
    emails TEXT NOT NULL,
    phones TEXT NOT NULL,
    search_hash BLOB NOT NULL,
    contact BLOB NOT NULL,
    raw BLOB NOT NULL
) STRICT;

CREATE TABLE match_keys (
    record INTEGER NOT NULL REFERENCES records (row) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (record, kind, value)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (
    name, organization, email, phone,
    content = '', contentless_delete = 1, detail = 'column', prefix = '1 2 3', tokenize = 'ascii'
);

CREATE TABLE routes (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    from_book TEXT NOT NULL REFERENCES books (id) ON DELETE CASCADE,
    to_book TEXT NOT NULL REFERENCES books (id) ON DELETE CASCADE,
    direction TEXT NOT NULL,
    policy_fields TEXT NOT NULL,
    policy_version INTEGER NOT NULL,
    groups TEXT NOT NULL,
    deletions TEXT NOT NULL,
    conflicts TEXT NOT NULL,
    limit_removals INTEGER NOT NULL,
    limit_removals_percent INTEGER NOT NULL,
    limit_removals_percent_from INTEGER NOT NULL,
    limit_matches_percent INTEGER NOT NULL,
    limit_matches_percent_from INTEGER NOT NULL,
    is_enabled INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;
CREATE INDEX routes_by_source ON routes (from_book);
CREATE INDEX routes_by_destination ON routes (to_book);

CREATE TABLE links (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    route INTEGER NOT NULL REFERENCES routes (row) ON DELETE CASCADE,
    source INTEGER,
    destination INTEGER,
    source_change INTEGER NOT NULL,
    destination_change INTEGER NOT NULL,
    policy_version INTEGER NOT NULL
) STRICT;
CREATE INDEX links_by_state ON links
    (route, source, destination, source_change, destination_change, policy_version);

CREATE TABLE link_details (
    link INTEGER PRIMARY KEY REFERENCES links (row) ON DELETE CASCADE,
    person TEXT,
    source_id TEXT,
    destination_id TEXT,
    came_from_source INTEGER NOT NULL,
    source_base BLOB NOT NULL,
    destination_base BLOB NOT NULL
) STRICT;
CREATE INDEX link_details_by_source ON link_details (source_id);
CREATE INDEX link_details_by_destination ON link_details (destination_id);

CREATE TABLE plans (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    sha256 BLOB NOT NULL UNIQUE,
    state TEXT NOT NULL,
    created_at INTEGER,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX plans_by_state ON plans (state);

CREATE TABLE runs (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    plan_sha256 BLOB NOT NULL,
    operator_name TEXT NOT NULL,
    started_at INTEGER,
    ended_at INTEGER,
    state TEXT NOT NULL,
    undo_of TEXT,
    read INTEGER NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    confirmed INTEGER NOT NULL,
    irreversible INTEGER NOT NULL
) STRICT;
CREATE INDEX runs_by_state ON runs (state);

CREATE TABLE run_routes (
    run INTEGER NOT NULL REFERENCES runs (row) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    route TEXT NOT NULL,
    route_name TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    read INTEGER NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    confirmed INTEGER NOT NULL,
    irreversible INTEGER NOT NULL,
    PRIMARY KEY (run, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    row INTEGER PRIMARY KEY,
    item TEXT NOT NULL UNIQUE,
    run TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    route TEXT,
    book TEXT,
    record TEXT,
    counterpart TEXT,
    link TEXT,
    person TEXT,
    action TEXT NOT NULL,
    state TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    revision TEXT NOT NULL,
    changed_fields TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    result_remote_id TEXT NOT NULL,
    result_revision TEXT NOT NULL,
    is_irreversible INTEGER NOT NULL,
    error_kind TEXT NOT NULL,
    error_reason TEXT NOT NULL,
    is_image_removed INTEGER NOT NULL,
    created_at INTEGER
) STRICT;
CREATE INDEX journal_by_run ON journal (run, ordinal);
CREATE INDEX journal_by_person ON journal (person);
CREATE INDEX journal_unsettled ON journal (run) WHERE state IN ('pending', 'sent');
CREATE INDEX journal_by_sequence ON journal (book, sequence);

CREATE TABLE journal_images (
    journal INTEGER PRIMARY KEY REFERENCES journal (row) ON DELETE CASCADE,
    contact BLOB NOT NULL,
    current BLOB NOT NULL,
    after BLOB NOT NULL
) STRICT;

CREATE TABLE deliveries (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    item TEXT NOT NULL,
    run TEXT NOT NULL,
    person TEXT,
    route TEXT,
    fields TEXT NOT NULL,
    policy_version INTEGER NOT NULL,
    values_hash BLOB NOT NULL,
    idempotency_key TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    state TEXT NOT NULL,
    time INTEGER
) STRICT;
CREATE INDEX deliveries_by_item ON deliveries (item);
CREATE INDEX deliveries_by_run ON deliveries (run);
CREATE INDEX deliveries_by_person ON deliveries (person);

CREATE TABLE outbox (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    event BLOB NOT NULL
) STRICT;

CREATE TABLE log_seen (
    row INTEGER PRIMARY KEY CHECK (row = 1),
    size INTEGER NOT NULL,
    root BLOB NOT NULL
) STRICT;
)sql";

// Messages that can be confirmed: which hook got each, and how it is known. Messages from before
// can be confirmed like others. Plans of format 1 don't say what would leave to the byte, so they
// can't be applied any more.
constexpr const char *version2 = R"sql(
ALTER TABLE deliveries ADD COLUMN receiver TEXT;
ALTER TABLE deliveries ADD COLUMN confirmed_how TEXT;
ALTER TABLE deliveries ADD COLUMN confirmed_by TEXT;
ALTER TABLE deliveries ADD COLUMN confirmed_at INTEGER;
UPDATE deliveries SET receiver =
    (SELECT journal.book FROM journal WHERE journal.item = deliveries.item)
    WHERE sequence > 0;
CREATE INDEX deliveries_unconfirmed ON deliveries (receiver)
    WHERE receiver IS NOT NULL AND state IN ('sent', 'accepted');

UPDATE plans SET state = 'stale' WHERE state IN ('planned', 'held', 'superseded');
)sql";

// What people decided: see decision.h.
constexpr const char *version3 = R"sql(
CREATE TABLE match_decisions (
    first INTEGER NOT NULL REFERENCES records (row) ON DELETE CASCADE,
    second INTEGER NOT NULL REFERENCES records (row) ON DELETE CASCADE,
    verdict TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at INTEGER,
    PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;
CREATE INDEX match_decisions_by_second ON match_decisions (second);

CREATE TABLE declined_pairs (
    route INTEGER NOT NULL REFERENCES routes (row) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    source TEXT NOT NULL,
    destination TEXT NOT NULL,
    source_change INTEGER NOT NULL,
    destination_change INTEGER NOT NULL,
    PRIMARY KEY (route, source, destination)
) STRICT, WITHOUT ROWID;
)sql";

// What waits for a second person: see approval.h.
constexpr const char *version4 = R"sql(
CREATE TABLE approvals (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    object TEXT NOT NULL,
    name TEXT NOT NULL,
    amount INTEGER NOT NULL,
    before TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_by_name TEXT NOT NULL,
    asked_at INTEGER,
    state TEXT NOT NULL,
    decided_by TEXT,
    decided_by_name TEXT NOT NULL,
    decided_at INTEGER
) STRICT;
CREATE INDEX approvals_by_object ON approvals (subject, object);
)sql";

// How the fields of a route leave that may.
constexpr const char *version5 = R"sql(
ALTER TABLE routes ADD COLUMN policy_masked TEXT NOT NULL DEFAULT '';
ALTER TABLE routes ADD COLUMN policy_hashed TEXT NOT NULL DEFAULT '';
)sql";

// Persons who were erased, by keyed hashes; and what is left of their records where the service
// still has the contact: see erasure_table.h.
constexpr const char *version6 = R"sql(
CREATE TABLE erasures (
    hash BLOB NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    erased_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX erasures_by_person ON erasures (person);

ALTER TABLE records ADD COLUMN is_erased INTEGER NOT NULL DEFAULT 0;
)sql";

// How the fields of a delivery left. Of those from before nobody knows: NULL.
constexpr const char *version7 = R"sql(
ALTER TABLE deliveries ADD COLUMN masked TEXT;
ALTER TABLE deliveries ADD COLUMN hashed TEXT;
)sql";

// Where contacts were written to in the clear.
constexpr const char *version8 = R"sql(
CREATE TABLE exported_files (
    path TEXT NOT NULL PRIMARY KEY,
    volume TEXT NOT NULL,
    written_at INTEGER
) STRICT, WITHOUT ROWID;
)sql";

constexpr const char *version9 = R"sql(
ALTER TABLE routes ADD COLUMN alert_above INTEGER NOT NULL DEFAULT 5000;
)sql";

// A book's contacts are counted without a look at each of them.
constexpr const char *version10 = R"sql(
DROP INDEX records_by_state;
CREATE INDEX records_by_state ON records (book, is_absent, is_erased, change_number);
)sql";

constexpr std::array migrations = {
    Migration{1, version1},   Migration{2, version2}, Migration{3, version3},
    Migration{4, version4},   Migration{5, version5}, Migration{6, version6},
    Migration{7, version7},   Migration{8, version8}, Migration{9, version9},
    Migration{10, version10},
};

} // namespace

std::span<const Migration> storeMigrations()
{
    return migrations;
}

} // namespace warden
