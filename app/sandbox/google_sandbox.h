#pragma once

#include "app/sandbox/google_answers.h"
#include "app/sandbox/google_people.h"
#include "app/sandbox/sandbox_server.h"

#include <QJsonArray>

namespace warden {

struct GoogleOptions
{
    // Whether an access token is good for one of these scopes; no scopes: whether it is any.
    // Unset: "sandbox-token" is good for all.
    std::function<bool(const QByteArray &token, const QStringList &anyOfScopes)> isGranted = {};
    // Asked first, for what lies beside the API: sign-in pages. Nothing: it isn't theirs.
    std::function<std::optional<SandboxResponse>(const SandboxRequest &)> beside = {};
    bool isApiEnabled = true;
    int requestsPerMinute = 0; // 429 above; 0: as many as there are
    int writeMilliseconds = 0; // how long a write takes: another one meanwhile is 429
    // Items of a batch fail alone, with a status each, instead of the batch as a whole.
    bool failsItemsAlone = false;
    int syncDelaySeconds = 0; // until a listing with a sync token tells of a change
    Clock clock = systemClock();
};

// Google's People API, v1, on loopback: contacts and groups with their etags, sync tokens and
// limits (developers.google.com/people/api/rest). As strict as the real one is said to be, and more
// so: what isn't known is refused. Not there: photos, search, "other contacts", directory. From
// any thread.
class GoogleSandbox
{
public:
    explicit GoogleSandbox(GoogleOptions options = {});

    Result<void> start(quint16 port = 0) { return m_server.start(port); }
    void stop() { m_server.stop(); }
    QUrl url() const { return m_server.url(); } // the endpoint

    // Everything below "/v1/", for a server of somebody else's.
    SandboxResponse handle(const SandboxRequest &request);

    // A contact as JSON of the API, with its writable fields: {"names":[{"givenName":"Ada"}]}.
    // Without memberships it is in myContacts.
    QString add(const QJsonObject &person); // the resource name: "people/c123"
    void addMany(int count);                // made up, in several scripts
    void change(const QString &resourceName, const QJsonObject &fields); // only those given
    void remove(const QString &resourceName);
    void merge(const QString &gone, const QString &into);
    QJsonObject person(const QString &resourceName) const; // all of it; empty: not there
    QStringList people() const;                            // in the order of their making

    QString addGroup(const QString &name);
    bool renameGroup(const QString &resourceName, const QString &name);
    void removeGroup(const QString &resourceName);
    QMap<QString, QString> groups() const; // of the person's own: resource name → name

    void expireTokens();

    FaultList &faults() { return m_faults; }
    QList<SandboxRequest> requests() const { return m_server.requests(); }
    void clearRequests() { m_server.clearRequests(); }

private:
    std::optional<SandboxResponse> refusal(const SandboxRequest &request);
    bool isTooFast();
    SandboxResponse read(const SandboxRequest &request);
    SandboxResponse write(const SandboxRequest &request);

    SandboxResponse connections(const SandboxRequest &request);
    SandboxResponse onePerson(const SandboxRequest &request);
    SandboxResponse severalPeople(const SandboxRequest &request);
    QJsonObject personJson(const SandboxPerson &person, const QStringList &fields) const;

    SandboxResponse createOne(const SandboxRequest &request, const QJsonObject &body);
    SandboxResponse updateOne(const SandboxRequest &request, const QJsonObject &body);
    SandboxResponse removeOne(const SandboxRequest &request);
    SandboxResponse createSeveral(const QJsonObject &body);
    SandboxResponse updateSeveral(const QJsonObject &body);
    SandboxResponse removeSeveral(const QJsonObject &body);
    std::optional<SandboxResponse> refusalOfNew(const QJsonObject &person) const;
    std::optional<SandboxResponse> refusalOfUpdate(const QString &name, const QJsonObject &person,
                                                   const QStringList &mask) const;
    QString create(const QJsonObject &person);
    void update(const QString &name, const QJsonObject &person, const QStringList &mask);

    SandboxResponse listGroups(const SandboxRequest &request);
    SandboxResponse oneGroup(const SandboxRequest &request) const;
    SandboxResponse createGroup(const QJsonObject &body);
    SandboxResponse updateGroup(const SandboxRequest &request, const QJsonObject &body);
    SandboxResponse removeGroup(const SandboxRequest &request);
    SandboxResponse modifyMembers(const SandboxRequest &request, const QJsonObject &body);

    const GoogleOptions m_options;
    mutable QMutex m_mutex; // for m_people and m_times
    GooglePeople m_people;
    QList<qint64> m_times;
    std::atomic_bool m_isWriting = false;
    FaultList m_faults;
    SandboxServer m_server; // last: its threads end before what they use
};

} // namespace warden
