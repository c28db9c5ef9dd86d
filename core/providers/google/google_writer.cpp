#include "core/providers/google/google_writer.h"

#include "core/http/http_error.h"
#include "core/providers/google/google_groups.h"
#include "core/providers/google/google_listing.h"
#include "core/providers/google/google_person_reader.h"
#include "core/providers/google/google_service.h"

#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// The service looked at what was sent and said no; anything else concerns the connection.
bool isRefusal(const Error &error)
{
    return error.kind == ErrorKind::Invalid || error.kind == ErrorKind::Conflict;
}

} // namespace

std::vector<Result<PushOutcome>> GoogleWriter::write(std::span<const ApprovedChange> changes)
{
    m_changes = changes;
    m_people.assign(changes.size(), {});
    m_outcomes.assign(changes.size(), {});
    makeGroups();
    preparePeople();

    // Creations first, removals last: std::map keeps the order.
    std::map<std::pair<ChangeAction, QString>, Places> kinds;
    for (size_t i = 0; i < changes.size(); ++i) {
        if (!isSettled(i))
            kinds[{change(i).action, maskOf(change(i))}].push_back(i);
    }
    for (const auto &[kind, places] : kinds)
        writeBatches(places, kind.second);

    std::vector<Result<PushOutcome>> outcomes;
    outcomes.reserve(changes.size());
    for (std::optional<Result<PushOutcome>> &outcome : m_outcomes) {
        if (outcome)
            outcomes.push_back(std::move(*outcome));
        else
            outcomes.push_back(fail(ErrorKind::Internal, u"a change without an outcome"_s));
    }
    return outcomes;
}

void GoogleWriter::makeGroups()
{
    QStringList wanted;
    Places places;
    for (size_t i = 0; i < m_changes.size(); ++i) {
        if (const QStringList groups = groupsWanted(change(i)); !groups.isEmpty()) {
            wanted += groups;
            places.push_back(i);
        }
    }
    wanted.removeDuplicates();
    for (const QString &name : wanted) {
        if (const Result<void> made = createGroups(m_client, {name}, m_groups, m_progress); !made) {
            for (const size_t place : places) {
                if (groupsWanted(change(place)).contains(name) && !isSettled(place))
                    settle(place, fail(withoutDoubt(made.error()))); // of the contact
            }
            if (!isRefusal(made.error())) {
                endWith(made.error());
                return;
            }
        }
    }
}

void GoogleWriter::preparePeople()
{
    for (size_t i = 0; i < m_changes.size(); ++i) {
        if (isSettled(i))
            continue;
        Result<QJsonObject> person = personFor(change(i), m_groups);
        if (person)
            m_people[i] = std::move(*person);
        else
            settle(i, person.failure());
    }
}

void GoogleWriter::writeBatches(const Places &places, const QString &mask)
{
    const ChangeAction action = change(places.front()).action;
    if (action == ChangeAction::Update && mask.isEmpty()) {
        // Nothing that Google can hold has changed.
        for (const size_t place : places)
            settle(place, PushOutcome{change(place).remoteId, change(place).revision,
                                      change(place).current});
        return;
    }
    for (size_t i = 0; i < places.size(); i += mostChangesInABatch) {
        const size_t end = std::min(places.size(), i + mostChangesInABatch);
        const Places some(places.begin() + static_cast<std::ptrdiff_t>(i),
                          places.begin() + static_cast<std::ptrdiff_t>(end));
        if (action == ChangeAction::Remove)
            writeRemovals(some);
        else
            writeBatch(some);
    }
}

void GoogleWriter::writeBatch(const Places &places)
{
    if (places.empty())
        return;
    if (m_end) {
        settleAll(places, *m_end);
        return;
    }
    std::vector<const OutgoingChange *> changes;
    std::vector<QJsonObject> people;
    for (const size_t place : places) {
        changes.push_back(&change(place));
        people.push_back(m_people[place]);
    }
    const GoogleBatch batch = batchOf(changes, people);
    const Result<QJsonObject> answer =
        writePeople(m_client, writeCall(batch.path, batch.body), m_progress);
    if (answer) {
        takeAnswer(places, *answer);
    } else if (isRefusal(answer.error())) {
        lookThrough(places, answer.error());
    } else {
        settleAll(places, answer.error());
        endWith(answer.error());
    }
}

void GoogleWriter::takeAnswer(const Places &places, const QJsonObject &answer)
{
    switch (change(places.front()).action) {
    case ChangeAction::Create:
        takeCreated(places, answer);
        break;
    case ChangeAction::Update:
        takeUpdated(places, answer);
        break;
    case ChangeAction::Remove:
        for (const size_t place : places)
            settle(place, PushOutcome{change(place).remoteId, {}, {}});
        break;
    }
    // Whoever isn't named may have been written all the same.
    for (const size_t place : places) {
        if (!isSettled(place))
            settle(place, fail(ErrorKind::Offline, ErrorReason::AnswerIncomplete, {},
                               u"the answer to a batch leaves an item out"_s));
    }
}

// By the mark that each carries, since nobody promises an order; a refusal names nobody, and then
// the order is all there is.
void GoogleWriter::takeCreated(const Places &places, const QJsonObject &answer)
{
    const QJsonArray created = answer.value("createdPeople"_L1).toArray();
    QHash<QString, QJsonObject> byMark;
    for (const QJsonValue response : created) {
        const QJsonObject person = response["person"_L1].toObject();
        if (!person.isEmpty())
            byMark.insert(readPerson(person, {}).uid, response.toObject());
    }
    for (size_t i = 0; i < places.size(); ++i) {
        const size_t place = places[i];
        const QJsonObject byOrder = created.size() == static_cast<qsizetype>(places.size())
                                        ? created.at(static_cast<qsizetype>(i)).toObject()
                                        : QJsonObject();
        if (const auto found = byMark.constFind(change(place).item.value());
            found != byMark.constEnd())
            settleWith(place, *found);
        else if (peopleStatusError(byOrder))
            settleWith(place, byOrder);
    }
}

void GoogleWriter::takeUpdated(const Places &places, const QJsonObject &answer)
{
    const QJsonObject results = answer.value("updateResult"_L1).toObject();
    for (const size_t place : places) {
        const QJsonValue response = results.value(change(place).remoteId);
        if (response.isObject())
            settleWith(place, response.toObject());
    }
}

void GoogleWriter::settleWith(size_t place, const QJsonObject &response)
{
    if (const std::optional<Error> error = peopleStatusError(response)) {
        settle(place, fail(*error));
        return;
    }
    const QJsonObject person = response.value("person"_L1).toObject();
    if (!isPersonName(person.value("resourceName"_L1).toString()))
        return; // as if it weren't named
    RawContact now = rawContactOf(person, m_groups);
    settle(place,
           PushOutcome{std::move(now.remoteId), std::move(now.revision), std::move(now.bytes)});
}

void GoogleWriter::lookThrough(const Places &places, const Error &refusal)
{
    if (places.size() == 1) {
        settle(places.front(), fail(refusal));
        return;
    }
    if (change(places.front()).action == ChangeAction::Update) {
        const Places rest = withoutChanged(places);
        if (rest.size() < places.size()) {
            writeBatch(rest);
            return;
        }
    }
    const auto middle = places.begin() + static_cast<std::ptrdiff_t>(places.size() / 2);
    writeBatch(Places(places.begin(), middle));
    writeBatch(Places(middle, places.end()));
}

// Those who are still as planned; the others' outcome is said. All, where that can't be told.
GoogleWriter::Places GoogleWriter::withoutChanged(const Places &places)
{
    QStringList names;
    for (const size_t place : places)
        names.append(change(place).remoteId);
    const Result<std::vector<QJsonObject>> people =
        getPeople(m_client, names, u"metadata"_s, m_progress);
    if (!people) {
        endWith(people.error());
        return places;
    }
    QHash<QString, QString> revisions;
    for (const QJsonObject &person : *people)
        revisions.insert(person.value("resourceName"_L1).toString(), revisionOf(person));
    Places rest;
    for (const size_t place : places) {
        const auto now = revisions.constFind(change(place).remoteId);
        if (now != revisions.constEnd() && *now == change(place).revision)
            rest.push_back(place);
        else if (now != revisions.constEnd())
            settle(place, fail(ErrorKind::Conflict, ErrorReason::ChangedMeanwhile));
        else if (change(place).action == ChangeAction::Remove)
            settle(place, PushOutcome{change(place).remoteId, {}, {}}); // gone is gone
        else
            settle(place, fail(ErrorKind::Invalid, ErrorReason::NotFound));
    }
    return rest;
}

// A removal takes no etag, so it is compared just before: the gap can't be made smaller.
void GoogleWriter::writeRemovals(const Places &places)
{
    if (m_end) {
        settleAll(places, *m_end);
        return;
    }
    if (const Result<void> goOn = m_progress.check(); !goOn) {
        endWith(goOn.error());
        settleAll(places, *m_end);
        return;
    }
    writeBatch(withoutChanged(places));
}

// What isn't sent any more surely doesn't arrive.
void GoogleWriter::endWith(const Error &error)
{
    m_end = error;
    if (error.kind == ErrorKind::Offline)
        m_end->reason = ErrorReason::HostUnreachable;
    if (const Result<void> goOn = m_progress.check(); !goOn)
        m_end = goOn.error();
}

void GoogleWriter::settle(size_t place, Result<PushOutcome> outcome)
{
    m_outcomes[place] = std::move(outcome);
}

void GoogleWriter::settleAll(const Places &places, const Error &error)
{
    for (const size_t place : places)
        settle(place, fail(error));
}

} // namespace warden
