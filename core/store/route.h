#pragma once

#include "core/base/id.h"
#include "core/contacts/merge.h"
#include "core/permissions/field_policy.h"

#include <vector>

namespace warden {

// What happens at the destination when a contact is gone at the source (decision table in docs).
enum class DeletionStrategy { Never, Synced, Mirror, Ask };

// What is too much for a route. Above all but the last a plan waits for a person.
struct Limits
{
    int removals = 10;            // held above this number
    int removalsPercent = 20;     // held above this share of a book …
    int removalsPercentFrom = 10; // … that has at least so many contacts
    int matchesPercent = 20;      // held above this share of new matches …
    int matchesPercentFrom = 50;  // … in a book of at least so many
    int alertAbove = 5000;        // more contacts written in a day raise an alert

    bool operator==(const Limits &) const = default;
};

// A standing order from one book to another.
struct Route
{
    RouteId id = {};
    QString name = {}; // "Team → CRM hook", made from the books' names
    BookId from = {};
    BookId to = {};
    Direction direction = Direction::OneWay;
    FieldPolicy policy = {};
    QStringList groups = {}; // only contacts in one of these; empty: all
    DeletionStrategy deletions = DeletionStrategy::Synced;
    ConflictStrategy conflicts = ConflictStrategy::Ask;
    Limits limits = {};
    bool isEnabled = true;
    qint64 version = 1; // grows with every change; a plan remembers it

    bool operator==(const Route &) const = default;
};

// The books that the route may write to.
std::vector<BookId> writtenBooks(const Route &route);

// docs/cli.md: "never|synced|mirror|ask", "ask|source|destination|newest".
QString deletionStrategyName(DeletionStrategy strategy);
Result<DeletionStrategy> deletionStrategyFromName(const QString &name);
QString conflictStrategyName(ConflictStrategy strategy);
Result<ConflictStrategy> conflictStrategyFromName(const QString &name);

} // namespace warden
