#pragma once

#include "app/sandbox/sandbox_server.h"

#include <QHash>
#include <QJsonObject>

namespace warden {

// A message that a hook took.
struct ReceivedMessage
{
    QString path = {};
    SandboxHeaders headers = {};
    QByteArray body = {};
    QJsonObject json = {}; // empty where the body is no JSON object
    QDateTime time = {};

    QByteArray header(QByteArrayView name) const;
};

// Does the message carry the HMAC-SHA256 over its canonical form (docs/zapier-messages.md)?
// Written apart from the sender's code, so that one checks the other.
bool hasValidSignature(const ReceivedMessage &message, const QByteArray &key);

struct ZapierOptions
{
    QString user = QStringLiteral("1234567");
    QString hook = QStringLiteral("abcdef0");
    QByteArray mailboxSecret = "6d61696c-626f-4780-8000-73616e64626f";
    bool isConfirming = false;  // the Zap has the steps that write to mailbox and file
    bool enforcesLimits = true; // 30 a second for each hook: 429 above
};

// Zapier's Catch Hooks on loopback: takes POST at /hooks/catch/USER/HOOK/ (and the legacy
// /hooks/catch/HOOK/) and says success whatever it gets, as Zapier does. Messages with a batch are
// counted in a mailbox like Storage by Zapier's, GET /api/records with X-Secret, if it is
// confirming. From any thread.
class ZapierSandbox
{
public:
    explicit ZapierSandbox(ZapierOptions options = {});

    Result<void> start(quint16 port = 0) { return m_server.start(port); }
    void stop() { m_server.stop(); }

    QUrl hookUrl() const;
    QUrl legacyHookUrl() const;
    QUrl mailboxUrl() const;
    const ZapierOptions &options() const { return m_options; }

    QList<ReceivedMessage> received() const;
    void clearReceived();
    void setConfirming(bool isConfirming);
    // Where the Zap's last step appends each message's idempotency key, as "Append to text file" of
    // a cloud drive does. Empty: it has no such step.
    void setWayBack(const QString &path);

    FaultList &faults() { return m_faults; }
    QList<SandboxRequest> requests() const { return m_server.requests(); }

private:
    SandboxResponse answer(const SandboxRequest &request);
    SandboxResponse take(const SandboxRequest &request);
    SandboxResponse mailbox(const SandboxRequest &request) const;
    bool isTooFast(const SandboxRequest &request);

    const ZapierOptions m_options;
    mutable QMutex m_mutex;
    QList<ReceivedMessage> m_received;
    QHash<QString, QList<qint64>> m_times; // milliseconds of the last second, by path
    QHash<QString, int> m_mailbox;
    bool m_isConfirming;
    QString m_wayBack;
    FaultList m_faults;
    SandboxServer m_server; // last: its threads end before what they use
};

// The mailbox's name for a batch: Storage by Zapier allows fewer than 32 characters.
QString mailboxKey(const QString &batch);

} // namespace warden
