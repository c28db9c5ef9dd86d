#pragma once

#include "core/http/rest_client.h"
#include "core/providers/google/google_state.h"
#include "core/providers/provider.h"

namespace warden {

// One fetch: the groups, then the people, wholly or since the state's token.
class GoogleListing
{
public:
    GoogleListing(RestClient &client, const FetchSink &sink, Progress &progress)
        : m_client(client), m_sink(sink), m_progress(progress)
    {}

    // Without the identity. A state that isn't taken any more ends in a full listing.
    Result<FetchResult> run(const GoogleState &before);
    const GoogleGroups &groups() const { return m_state.groups; }

private:
    Result<void> readPeople(const QString &syncToken);
    Result<void> takePage(const QJsonObject &page);
    void takePerson(const QJsonObject &person, std::vector<RawContact> &contacts);
    bool isCut(const QJsonObject &person) const;
    bool hasUnknownGroup(const QJsonObject &person) const;
    Result<void> takeLater();

    RestClient &m_client;
    const FetchSink &m_sink;
    Progress &m_progress;
    GoogleState m_state;
    FetchResult m_result;
    QString m_peopleToken;
    qint64 m_count = 0;
    QStringList m_cut;                // whose lists a listing shortens: to be asked for again
    std::vector<QJsonObject> m_later; // in a group that was made since the groups were read
};

// Resource name → revision, of everybody.
Result<QHash<QString, QString>> listRevisions(RestClient &client, Progress &progress);

// Mark → resource name, of those that carry one of these marks.
Result<QHash<QString, QString>> listMarked(RestClient &client, const QStringList &marks,
                                           Progress &progress);

// Only the feed of changes is said to lag, by "several minutes"; that a whole listing never does is
// nowhere promised.
inline constexpr std::chrono::minutes mostListingDelay{5};

// People by name, in the fullness that a listing doesn't have; those who are gone are left out.
Result<std::vector<QJsonObject>> getPeople(RestClient &client, const QStringList &resourceNames,
                                           const QString &personFields, Progress &progress);

} // namespace warden
