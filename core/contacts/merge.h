#pragma once

#include "core/contacts/contact.h"

#include <QDateTime>

#include <optional>

namespace warden {

enum class Direction { OneWay, TwoWay };

// Who wins where both sides changed the same value differently.
enum class ConflictStrategy { Ask, Source, Destination, Newest };

// A contact on both sides of a route now, and as both sides were read back after the last write.
// Without bases (a first match) lists are united and single values conflict where both are filled
// and differ; of two ways to tell the same name, the fuller one is taken.
struct MergeInput
{
    const Contact &source;
    const Contact &destination;
    const Contact *sourceBase = nullptr;
    const Contact *destinationBase = nullptr;
    FieldSet fields; // what takes part; all else stays as it is on each side
    Direction direction = Direction::OneWay;
    ConflictStrategy strategy = ConflictStrategy::Ask;
    std::optional<QDateTime> sourceModified = {}; // for Newest; without both, Newest asks
    std::optional<QDateTime> destinationModified = {};
};

// What each side should become. One way, `source` is always the input's source.
struct MergeOutcome
{
    Contact source;
    Contact destination;
    FieldSet sourceChanges;      // fields in which `source` differs from the input
    FieldSet destinationChanges; // fields in which `destination` differs from the input
    FieldSet conflicts;          // fields left untouched on both sides: a person must decide
};

// Three-way merge, field by field; fields that are lists merge as sets, entry by entry
// (e-mails without regard to case, phones by their digits). One way, a change made only at the
// destination stays there. A service that rewrites values causes no change, since each side is
// compared with its own base.
MergeOutcome merge(const MergeInput &input);

} // namespace warden
