#pragma once

#include "core/base/id.h"
#include "core/contacts/contact.h"
#include "core/contacts/match.h"

#include <QDateTime>

#include <optional>

namespace warden {

// An item of a book, as the service gave it and normalised. Unique by (book, remoteId).
struct Record
{
    RecordId id = {};
    BookId book = {};
    PersonId person = {};
    QString remoteId = {};
    QString revision = {};
    QByteArray raw = {}; // verbatim
    Contact contact = {};
    std::optional<QDateTime> modified = {}; // the service's own time
    bool isAbsent = false; // gone at the service: a candidate for removal elsewhere
    // Of somebody who was erased: a stub without any value, for what the service still has.
    bool isErased = false;
    qint64 changeNumber = 0; // grows whenever contact or isAbsent change: see Link

    bool operator==(const Record &) const = default;
};

// What a fetch or a read-back brings.
struct IncomingRecord
{
    QString remoteId = {};
    QString revision = {};
    QByteArray raw = {};
    Contact contact = {};
    MatchKeys keys = {};
    std::optional<QDateTime> modified = {};
    PersonId person = {}; // whose it is; empty: one of its own where it is new, else as before
};

// The same person on both sides of one route, with both sides as read back after the last write,
// reduced to the fields that took part. To a hook there is no destination record: the destination's
// base is what was last sent.
struct Link
{
    LinkId id = {};
    RouteId route = {};
    PersonId person = {};
    RecordId source = {};
    RecordId destination = {}; // empty to a hook
    Contact sourceBase = {};
    Contact destinationBase = {};
    // Record::changeNumber that the bases were taken from, or at which it was noted that one of
    // them is gone.
    qint64 sourceChange = 0;
    qint64 destinationChange = 0;
    qint64 policyVersion = 0;
    bool cameFromSource = true; // this route created the destination's item

    bool operator==(const Link &) const = default;
};

// One pair within a route, to be looked at by the planner: linked (with whichever side still
// exists) or a record that no link of this route knows.
struct Pair
{
    std::optional<Link> link = {};
    std::optional<Record> source = {};
    std::optional<Record> destination = {};
};

// All pairs of a route: those in which something changed since the link's bases, and a count of the
// rest.
struct PairsToConsider
{
    std::vector<Pair> pairs = {};
    qint64 unchanged = 0;
    qint64 linked = 0;     // pairs that the route knows, changed or not
    qint64 sourceSize = 0; // records of the source book now, absent ones not counted
    qint64 destinationSize = 0;
    qint64 sourceSizeBefore = 0; // with those that are gone since somebody last took note of it
    qint64 destinationSizeBefore = 0;
};

} // namespace warden
