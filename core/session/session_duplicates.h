#pragma once

#include "core/contacts/duplicates.h"
#include "core/session/session.h"
#include "core/sync/merge_plan.h"

namespace warden {

// Contacts of one book that are probably the same.
struct DuplicateSuggestion
{
    std::vector<RecordId> records = {};
    QStringList names = {}; // of these, in their order
    QList<DuplicateReason> reasons = {};
    bool namesDiffer = false;
    bool isCut = false; // more belong to it
};

// Of one address book; those that hold nobody twice are left out.
struct BookDuplicates
{
    BookId book = {};
    QString name = {};
    QString connectionName = {};
    std::optional<Error> whyNotMerged = {};       // it can't be written with this sign-in
    std::vector<DuplicateSuggestion> groups = {}; // the first 500
    qint64 total = 0;
    qint64 sharedKeys = 0; // see DuplicateGroups
};

// A field of the contacts beside each other, as a person reads it.
struct DuplicateField
{
    Field field = Field::Name;
    QStringList values = {}; // of each contact, in the order of the comparison
    QString merged = {};     // what the contact that stays will have
    bool hasRoom = true;     // for that, in the book
    bool hasSeveral = false; // it may keep several values
    bool differs = false;
};

struct DuplicateComparison
{
    BookId book = {};
    // The first one stays, as DuplicatesMerge wants them.
    std::vector<DuplicatesMerge::Member> members = {};
    QStringList names = {};
    std::vector<DuplicateField> fields = {}; // that one of them has
    bool canBeUndone = true;                 // what is removed there can be given back
};

// Contacts that stand in one address book more than once. See Session: each call asks the gate.
class Session::Duplicates
{
public:
    explicit Duplicates(Session &session) : m_session(session) {}

    // As the last sync read them. Cancelled.
    Result<std::vector<BookDuplicates>> find(const Progress &progress);
    // Two or more of one book, side by side, and what they would become. Stale, where one of them
    // is gone.
    using Chosen = QHash<Field, std::vector<RecordId>>; // see DuplicatesMerge
    Result<DuplicateComparison> compareSeveral(const std::vector<RecordId> &records,
                                               const Chosen &chosen = {});

    // They are different people: they aren't suggested together any more, until one says otherwise.
    Result<void> keepApart(const std::vector<RecordId> &records);
    Result<void> suggestAgain(const std::vector<RecordId> &records);

    // Asks the service for the book, makes one contact of them and removes the others there: a run
    // that can be undone like any other. Errors: see planMerge(); Held/SecondPersonNeeded where
    // somebody else has to agree: the plan waits then.
    Result<SyncOutcome> merge(const DuplicatesMerge &merge, Progress &progress);

private:
    Session &m_session;
};

} // namespace warden
