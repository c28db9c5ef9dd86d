#include "core/session/session_duplicates.h"

#include "core/contacts/merge_duplicates.h"
#include "core/events/event_actions.h"
#include "core/session/cloud_services.h"
#include "core/session/match_details.h"
#include "core/session/place_approvals.h"
#include "core/session/session_state.h"
#include "core/session/sync_outcome.h"
#include "core/sync/same_person.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr size_t mostGroups = 500;

Result<KnownApart> keptApart(Store &store, const BookId &book)
{
    const Result<std::vector<MatchDecision>> decisions =
        store.decisions().matchesBetween(book, book);
    if (!decisions)
        return decisions.failure();
    return knownApart(*decisions);
}

Result<std::optional<Error>> whyNotWritten(Store &store, const Book &book)
{
    const Capabilities &can = book.capabilities;
    if (!book.isWritable || !can.canUpdate || !can.canRemove)
        return std::optional(Error{ErrorKind::Usage, ErrorReason::ReadOnly, book.name});
    return missingScopesToWrite(store, book);
}

Result<BookDuplicates> duplicatesIn(Store &store, const Book &book)
{
    const Result<Connection> connection = store.connections().get(book.connection);
    if (!connection)
        return connection.failure();
    const Result<std::vector<DuplicateSubject>> subjects =
        store.records().duplicateSubjects(book.id);
    if (!subjects)
        return subjects.failure();
    const Result<KnownApart> apart = keptApart(store, book.id);
    if (!apart)
        return apart.failure();
    Result<std::optional<Error>> why = whyNotWritten(store, book);
    if (!why)
        return why.failure();
    const DuplicateGroups found = findDuplicates(*subjects, *apart);
    BookDuplicates result{.book = book.id,
                          .name = book.name,
                          .connectionName = connection->name,
                          .whyNotMerged = std::move(*why),
                          .total = std::ssize(found.groups),
                          .sharedKeys = found.sharedKeys};
    for (const DuplicateGroup &group : found.groups) {
        if (result.groups.size() == mostGroups)
            break;
        DuplicateSuggestion suggestion{
            .reasons = group.reasons, .namesDiffer = group.namesDiffer, .isCut = group.isCut};
        for (size_t member : group.members) {
            suggestion.records.push_back(RecordId((*subjects)[member].id));
            suggestion.names.append((*subjects)[member].name);
        }
        result.groups.push_back(std::move(suggestion));
    }
    return result;
}

DuplicateField fieldOf(Field field, const std::vector<Record> &records, const MergedRecords &merged)
{
    DuplicateField row{.field = field,
                       .merged = fieldText(merged.contact, field),
                       .hasRoom = !merged.withoutRoom.contains(field),
                       .hasSeveral = fieldsWithSeveralValues().contains(field)};
    for (const Record &record : records) {
        row.values.append(fieldText(record.contact, field));
        row.differs = row.differs || !sameField(record.contact, records.front().contact, field);
    }
    return row;
}

// Calls `change` for each two of them.
Result<void>
forEachPair(const std::vector<RecordId> &records,
            const std::function<Result<void>(const RecordId &one, const RecordId &other)> &change)
{
    for (size_t i = 0; i < records.size(); ++i) {
        for (size_t j = i + 1; j < records.size(); ++j) {
            if (Result<void> done = change(records[i], records[j]); !done)
                return done;
        }
    }
    return {};
}

Event matchEvent(Event event, const RecordId &other)
{
    event.details = matchDetails(MatchVerdict::Different, other);
    return event;
}

Result<void> requireFew(const std::vector<RecordId> &records)
{
    if (records.size() < 2 || records.size() > mostDuplicates)
        return fail(ErrorKind::Usage, ErrorReason::LimitOutOfRange);
    return {};
}

} // namespace

Result<std::vector<BookDuplicates>> Session::Duplicates::find(const Progress &progress)
{
    const Result<StoreAccess> access = m_session.m_state->toRead(Permission::SeeContacts);
    if (!access)
        return access.failure();
    Store &store = access->store;
    const Result<std::vector<Book>> books = store.books().all();
    if (!books)
        return books.failure();
    std::vector<BookDuplicates> all;
    for (const Book &book : *books) {
        if (Result<void> going = progress.check(); !going)
            return going.failure();
        if (!book.capabilities.canRead)
            continue;
        Result<BookDuplicates> found = duplicatesIn(store, book);
        if (!found)
            return found.failure();
        if (found->total > 0 || found->sharedKeys > 0)
            all.push_back(std::move(*found));
    }
    return all;
}

Result<DuplicateComparison> Session::Duplicates::compareSeveral(const std::vector<RecordId> &ids,
                                                                const Chosen &chosen)
{
    const Result<StoreAccess> access = m_session.m_state->toRead(Permission::SeeContacts);
    if (!access)
        return access.failure();
    if (Result<void> few = requireFew(ids); !few)
        return few.failure();
    Store &store = access->store;
    const Result<std::vector<Record>> records = recordsToMerge(store, ids);
    if (!records)
        return records.failure();
    const Result<Book> book = store.books().get(records->front().book);
    if (!book)
        return book.failure();

    const Result<MergedRecords> merged = mergeRecords(*records, *book, chosen);
    if (!merged)
        return merged.failure();

    DuplicateComparison comparison{.book = book->id, .canBeUndone = book->capabilities.canRestore};
    FieldSet filled;
    for (const Record &record : *records) {
        comparison.members.push_back({record.id, record.changeNumber});
        comparison.names.append(displayName(record.contact));
        filled = filled | filledFields(record.contact);
    }
    for (Field field : filled.toList())
        comparison.fields.push_back(fieldOf(field, *records, *merged));
    return comparison;
}

Result<void> Session::Duplicates::keepApart(const std::vector<RecordId> &records)
{
    const Result<StoreAccess> access = m_session.m_state->toWrite(Permission::RunSync);
    if (!access)
        return access.failure();
    if (Result<void> few = requireFew(records); !few)
        return few;
    State &state = *m_session.m_state;
    Store &store = access->store;
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    Result<void> done = forEachPair(records, [&](const RecordId &one, const RecordId &other) {
        Result<void> put = store.decisions().putMatch(
            {one, other, MatchVerdict::Different, state.actor.name, state.now()});
        if (!put)
            return put;
        return store.outbox().append(
            matchEvent(state.event(actions::matchDecided, {u"record"_s, one.value(), {}}), other));
    });
    return done ? state.commit(*transaction) : done;
}

Result<void> Session::Duplicates::suggestAgain(const std::vector<RecordId> &records)
{
    const Result<StoreAccess> access = m_session.m_state->toWrite(Permission::RunSync);
    if (!access)
        return access.failure();
    if (Result<void> few = requireFew(records); !few)
        return few;
    State &state = *m_session.m_state;
    Store &store = access->store;
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    Result<void> done =
        forEachPair(records, [&](const RecordId &one, const RecordId &other) -> Result<void> {
            Result<void> removed = store.decisions().removeMatch(one, other);
            if (!removed && removed.error().reason == ErrorReason::NotFound)
                return {}; // somebody else was quicker, or one of them is gone
            if (!removed)
                return removed;
            return store.outbox().append(matchEvent(
                state.event(actions::matchForgotten, {u"record"_s, one.value(), {}}), other));
        });
    return done ? state.commit(*transaction) : done;
}

Result<SyncOutcome> Session::Duplicates::merge(const DuplicatesMerge &merge, Progress &progress)
{
    State &state = *m_session.m_state;
    if (Result<void> allowed = state.require(Permission::RunSync); !allowed)
        return allowed.failure();
    // What a person removes by their own decision is for those who may release a plan that does.
    const Result<RunStart> run = m_session.startRun(Permission::ReleaseHeldPlan, progress);
    if (!run)
        return run.failure();
    if (merge.members.size() > mostDuplicates)
        return fail(ErrorKind::Usage, ErrorReason::LimitOutOfRange);
    for (const DuplicatesMerge::Member &member : merge.members) {
        const Result<Record> record = run->access.store.records().get(member.record);
        if (!record)
            return notKnown(record.error(), member.record.value());
        const Result<Book> book = run->access.store.books().get(record->book);
        if (!book)
            return book.failure();
        const Result<std::optional<Error>> why = whyNotWritten(run->access.store, *book);
        if (!why)
            return why.failure();
        if (*why)
            return fail(**why);
    }
    SyncEngine engine = state.engine();
    Result<PreparedPlan> prepared = engine.planMerge(merge, state.actor, progress);
    if (!prepared) {
        (void)state.moveOutbox();
        return prepared.failure();
    }
    if (Result<void> agreed = State::Places(state).requireAgreed(prepared->plan); !agreed)
        return agreed.failure();
    if (Result<void> stored = engine.store(prepared->plan, state.actor); !stored)
        return stored.failure();
    (void)state.withdrawOutdatedRemovals();
    if (Result<void> ready = state.requireLog(); !ready)
        return ready.failure();
    if (Result<void> agreed = state.requireAgreement(prepared->plan); !agreed)
        return agreed.failure();
    const Result<PlanApproval> approval =
        approvePlan(state.actor, prepared->plan.sha256, prepared->plan.isHeld());
    if (!approval)
        return approval.failure();
    const Result<RunResult> result = engine.apply(std::move(*prepared), *approval, progress);
    (void)state.moveOutbox();
    if (!result)
        return result.failure();
    (void)state.forgetOldImages(); // tidying up: the run is done all the same
    (void)state.rewriteIfDue();
    return outcomeOf(*result);
}

} // namespace warden
