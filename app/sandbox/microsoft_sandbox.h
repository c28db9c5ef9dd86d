#pragma once

#include "app/sandbox/microsoft_mailbox.h"
#include "app/sandbox/sandbox_server.h"

#include <QMutex>

namespace warden {

struct MicrosoftOptions
{
    using TokenCheck =
        std::function<bool(const QByteArray &token, const QStringList &neededScopes)>;
    // Unset: "sandbox-token" is good for everything.
    TokenCheck isGoodToken = {};
    // Asked first for what isn't Graph's own: the sign-in's stand-in on the same server.
    std::function<std::optional<SandboxResponse>(const SandboxRequest &)> beside = {};
    QString accountId = QStringLiteral("87d349ed-44d7-43e1-9a83-5f2406dee5bd");
    int largestPage = 1000;     // whatever page size is asked for
    bool heedsIfMatch = true;   // false: writes over what changed meanwhile
    bool enforcesLimits = true; // 10,000 requests in 10 minutes and 4 at once
};

// Contacts of Microsoft Graph v1.0 on loopback: one mailbox below /v1.0/me, with folders, $select,
// $top and $skip, delta with tokens that can expire, $batch with its answers shuffled, ETags,
// immutable and ordinary ids, throttling. Strict: what Graph refuses is refused, and what this
// doesn't model as well. Its state can be seen and changed from any thread.
class MicrosoftSandbox
{
public:
    explicit MicrosoftSandbox(MicrosoftOptions options = {});

    Result<void> start(quint16 port = 0) { return m_server.start(port); }
    void stop() { m_server.stop(); }
    QUrl url() const { return m_server.url(); }
    const MicrosoftOptions &options() const { return m_options; }

    QString defaultFolder() const;
    QString addFolder(const QString &name, const QString &parent = {});
    // The immutable id comes back; `id` empty: one of its own making.
    QString addContact(const QString &folder, const QJsonObject &body, const QString &id = {});
    void generate(const QString &folder, int count); // made-up people
    void change(const QString &id, const QJsonObject &body);
    bool remove(const QString &id);
    void move(const QString &id, const QString &folder);
    QJsonObject contact(const QString &id) const; // with "@odata.etag"; empty where there is none
    QStringList ids(const QString &folder) const;

    void expireTokens(); // of all change feeds so far: 410, syncStateNotFound
    // The next so many parts of batches get 429 with Retry-After.
    void throttleParts(int count, int seconds = 1);
    // Called before each request is answered, without a lock: for what happens meanwhile.
    void setInterruption(std::function<void(const SandboxRequest &)> interruption);

    FaultList &faults() { return m_faults; }
    QList<SandboxRequest> requests() const { return m_server.requests(); }
    void clearRequests() { m_server.clearRequests(); }
    QList<QByteArray> bodies() const; // of the batches
    int partsSeen() const;            // of batches
    int mostAtOnce() const { return m_mostAtOnce; }

    // An inner or outer call, parsed.
    struct Call
    {
        QByteArray method = {};
        QString path = {};                 // below /v1.0/, decoded: "me/contacts/…"
        QMap<QString, QString> query = {}; // decoded
        SandboxHeaders headers = {};
        QByteArray body = {};

        QByteArray header(QByteArrayView name) const;
        bool wantsStableIds() const;
    };
    struct Answer
    {
        int status = 200;
        QJsonObject body = {};
        SandboxHeaders headers = {};
    };

private:
    // A round of a change feed that is under way, or what its next one continues.
    struct Feed
    {
        QString folder = {};
        QStringList select = {};
        QList<graphstub::Mailbox::Change> items = {};
        qsizetype next = 0;
        qint64 until = 0;
    };

    SandboxResponse answer(const SandboxRequest &request);
    bool isAllowed(const SandboxRequest &request, const QStringList &scopes) const;
    std::optional<Answer> refusedSignIn(const SandboxRequest &request) const;
    bool isTooMuch(int requests);
    SandboxResponse batch(const SandboxRequest &request);
    Answer part(const QJsonObject &request, const QSet<QString> &failed, bool mayWrite);
    Answer route(const Call &call);
    Answer folders(const Call &call, const QString &parent);
    Answer contacts(const Call &call, const QString &folder);
    Answer listContacts(const Call &call, const QString &folder);
    Answer delta(const Call &call, const QString &folder);
    Answer deltaPage(const Call &call, const std::shared_ptr<Feed> &feed);
    Answer create(const Call &call, const QString &folder);
    Answer oneContact(const Call &call, const QString &folder, const QString &id);
    QJsonObject shown(const graphstub::StoredContact &contact, const QStringList &select,
                      bool stableId) const;
    bool hasFault(const Call &call, FaultKind kind);
    SandboxResponse spoilt(const Call &call, SandboxResponse response);
    QString link(const QString &path, const QString &query) const;

    const MicrosoftOptions m_options;
    mutable QMutex m_mutex; // for all of these
    graphstub::Mailbox m_mailbox;
    QHash<QString, std::shared_ptr<Feed>> m_skipTokens;
    QHash<QString, std::shared_ptr<Feed>> m_deltaTokens;
    QList<qint64> m_times; // of the last ten minutes' requests
    QList<QByteArray> m_bodies;
    std::function<void(const SandboxRequest &)> m_interruption;
    int m_parts = 0;
    int m_partsToThrottle = 0;
    int m_throttleSeconds = 1;
    int m_tokenCounter = 0;

    std::atomic_int m_atOnce = 0;
    std::atomic_int m_mostAtOnce = 0;
    FaultList m_faults;
    SandboxServer m_server; // last: its threads end before what they use
};

} // namespace warden
