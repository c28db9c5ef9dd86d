#pragma once

#include "app/sandbox/hubspot_records.h"
#include "app/sandbox/sandbox_server.h"

#include <QJsonArray>

namespace warden {

struct HubSpotOptions
{
    QByteArray key = "pat-eu1-sandbox-key";
    QString portal = QStringLiteral("24680135");
    // What the key may do; another one may do what `isAllowed` says.
    QStringList scopes = {QStringLiteral("crm.objects.contacts.read"),
                          QStringLiteral("crm.objects.contacts.write"),
                          QStringLiteral("crm.schemas.contacts.read"), QStringLiteral("oauth")};
    // Whether a token that isn't the key is alive and has these scopes.
    std::function<bool(const QByteArray &token, const QStringList &scopes)> isAllowed = {};
    // Asked first, for what lies beside the API: sign-in pages. Nothing: it isn't theirs.
    std::function<std::optional<SandboxResponse>(const SandboxRequest &)> beside = {};
    bool enforcesLimits = true;         // 100 requests in 10 seconds, 5 searches in one
    QStringList missingProperties = {}; // of contacts, in this portal
    std::chrono::milliseconds answerTime = std::chrono::milliseconds::zero(); // of each request
};

// HubSpot's CRM API for contacts on loopback, as strict as the real one: pages of 100, batches of
// 100, searches of 200 and no further than 10,000, unknown properties refused, partial failures as
// 207 where each input has an objectWriteTraceId, else all or nothing. Serves the dated paths
// 2026-03 and 2026-09, and v3. Any thread.
class HubSpotSandbox
{
public:
    explicit HubSpotSandbox(HubSpotOptions options = {});

    Result<void> start(quint16 port = 0) { return m_server.start(port); }
    void stop() { m_server.stop(); }
    QUrl url() const { return m_server.url(); }
    const HubSpotOptions &options() const { return m_options; }

    // Contacts as somebody else changes them. Without an id: a new one, whose id is the answer.
    QString put(const QMap<QString, QString> &properties, const QString &id = {});
    bool archive(const QString &id);
    void restore(const QString &id); // as a person can, in HubSpot's pages
    void erase(const QString &id);   // told by no listing
    void merge(const QString &primary, const QString &other);
    void generate(int count);                              // made-up contacts
    void setUpdated(const QString &id, const QDateTime &); // for ties
    void addProperty(const QString &name);                 // a custom one
    QMap<QString, QString> properties(const QString &id) const;
    QStringList ids() const; // of live contacts

    void setIndexLag(std::chrono::milliseconds lag);
    void setPortal(const QString &portal);
    void setDailyQuotaUsed(bool isUsed);
    // The next `count` requests whose path contains `path` get this answer; nothing is done.
    void answerNext(const SandboxResponse &response, int count = 1, const QString &path = {});

    FaultList &faults() { return m_faults; }
    QList<SandboxRequest> requests() const { return m_server.requests(); }
    void clearRequests() { m_server.clearRequests(); }

private:
    struct Prepared
    {
        SandboxResponse response = {};
        int count = 1;
        QString path = {};
    };
    SandboxResponse answer(const SandboxRequest &request);
    SandboxResponse route(const SandboxRequest &request, const QString &path);
    std::optional<SandboxResponse> refusal(const SandboxRequest &request, bool isSearch,
                                           const QStringList &scopes);
    SandboxResponse listing(const SandboxRequest &request);
    SandboxResponse single(const SandboxRequest &request, const QString &id);
    SandboxResponse create(const SandboxRequest &request);
    SandboxResponse batch(const SandboxRequest &request, const QString &call);
    SandboxResponse batchRead(const QJsonObject &body, bool isArchived);
    SandboxResponse batchWrite(const QJsonArray &inputs, const QString &call);
    SandboxResponse search(const SandboxRequest &request);
    SandboxResponse definitions() const;
    SandboxResponse details(const SandboxRequest &request);
    std::optional<HubSpotRefusal> writeOne(const QJsonObject &input, const QString &call,
                                           QJsonObject &result);
    std::optional<HubSpotRefusal> checkOne(const QJsonObject &input, const QString &call,
                                           HubSpotRecord *&record);
    QJsonObject json(const HubSpotRecord &record, const QStringList &properties) const;
    std::optional<SandboxResponse> unknownAmong(const QStringList &properties) const;

    const HubSpotOptions m_options;
    mutable QMutex m_mutex; // for all below but the server
    HubSpotRecords m_records;
    QString m_portal;
    std::chrono::milliseconds m_indexLag = std::chrono::milliseconds::zero();
    bool m_isQuotaUsed = false;
    QList<qint64> m_times;       // of requests, milliseconds
    QList<qint64> m_searchTimes; // of searches
    QList<Prepared> m_prepared;
    FaultList m_faults;
    SandboxServer m_server; // last: its threads end before what they use
};

} // namespace warden
