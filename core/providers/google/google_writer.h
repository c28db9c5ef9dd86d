#pragma once

#include "core/http/rest_client.h"
#include "core/providers/google/google_item.h"
#include "core/providers/provider.h"

namespace warden {

// The body of the request that makes one change, or several of the same kind and mask.
struct GoogleBatch
{
    QString path = {};
    QJsonObject body = {};
};

// Invalid where an update or a removal has no revision, or isn't of a contact of Google's.
Result<QJsonObject> personFor(const OutgoingChange &change, const GoogleGroups &groups);
// What an update changes, as a mask names it: "names,phoneNumbers". Empty for others.
QString maskOf(const OutgoingChange &change);
// The groups that a change puts its contact into.
QStringList groupsWanted(const OutgoingChange &change);
GoogleBatch batchOf(const std::vector<const OutgoingChange *> &changes,
                    const std::vector<QJsonObject> &people);

// Writes changes: creations, then updates by mask, then removals, in batches, one after the other.
//
// A batch that is refused is looked through: who changed or is gone meanwhile fails alone, and the
// others are written. A refusal is taken to mean that nothing of the batch was written (Google
// doesn't say); were it otherwise, the second attempt of an update would be refused for its etag.
class GoogleWriter
{
public:
    GoogleWriter(RestClient &client, GoogleGroups &groups, Progress &progress)
        : m_client(client), m_groups(groups), m_progress(progress)
    {}

    std::vector<Result<PushOutcome>> write(std::span<const ApprovedChange> changes);

private:
    using Places = std::vector<size_t>;

    void makeGroups();
    void preparePeople();
    void writeBatches(const Places &places, const QString &mask);
    void writeBatch(const Places &places);
    void takeAnswer(const Places &places, const QJsonObject &answer);
    void takeCreated(const Places &places, const QJsonObject &answer);
    void takeUpdated(const Places &places, const QJsonObject &answer);
    void lookThrough(const Places &places, const Error &refusal);
    Places withoutChanged(const Places &places);
    void writeRemovals(const Places &places);
    void endWith(const Error &error);
    void settle(size_t place, Result<PushOutcome> outcome);
    void settleWith(size_t place, const QJsonObject &response);
    void settleAll(const Places &places, const Error &error);
    bool isSettled(size_t place) const { return m_outcomes[place].has_value(); }
    const OutgoingChange &change(size_t place) const { return m_changes[place].change(); }

    RestClient &m_client;
    GoogleGroups &m_groups;
    Progress &m_progress;
    std::span<const ApprovedChange> m_changes;
    std::vector<QJsonObject> m_people;
    std::vector<std::optional<Result<PushOutcome>>> m_outcomes;
    std::optional<Error> m_end; // why nothing more is sent
};

} // namespace warden
