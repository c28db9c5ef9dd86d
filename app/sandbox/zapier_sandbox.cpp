#include "app/sandbox/zapier_sandbox.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype mostMessages = 100'000;
constexpr qsizetype mostASecond = 30;

SandboxResponse success()
{
    const auto id = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
    const QJsonObject answer = {{u"status"_s, u"success"_s},
                                {u"attempt"_s, id()},
                                {u"id"_s, id()},
                                {u"request_id"_s, id()}};
    return jsonResponse(200, QJsonDocument(answer).toJson(QJsonDocument::Compact));
}

// A line as a Zap may write it: some words around what counts.
void appendToWayBack(const QString &path, const QJsonObject &message, const QDateTime &time)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(
            u"%1 %2 done\r\n"_s
                .arg(time.toString(Qt::ISODate), message.value(u"idempotency_key"_s).toString())
                .toUtf8());
}

} // namespace

QByteArray ReceivedMessage::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool hasValidSignature(const ReceivedMessage &message, const QByteArray &key)
{
    QJsonObject signedPart = message.json;
    const QByteArray signature = signedPart.take(u"signature"_s).toString().toLatin1();
    const QJsonValue text = signedPart.take(u"signed"_s);
    const QByteArray canonical = QJsonDocument(signedPart).toJson(QJsonDocument::Compact);
    if (text.isString() && text.toString().toUtf8() != canonical)
        return false; // the text that a code step would check isn't what the fields say
    const QByteArray expected =
        QMessageAuthenticationCode::hash(canonical, key, QCryptographicHash::Sha256).toHex();
    const QByteArray header = message.header("X-Contact-Warden-Signature");
    return signature == expected && (header.isEmpty() || header == expected);
}

QString mailboxKey(const QString &batch)
{
    return u"batch-"_s + QString(batch).remove(u'-').left(24);
}

ZapierSandbox::ZapierSandbox(ZapierOptions options)
    : m_options(std::move(options)), m_isConfirming(m_options.isConfirming),
      m_server([this](const SandboxRequest &request) { return answer(request); }, m_faults)
{}

QUrl ZapierSandbox::hookUrl() const
{
    QUrl url = m_server.url();
    url.setPath(u"/hooks/catch/%1/%2/"_s.arg(m_options.user, m_options.hook));
    return url;
}

QUrl ZapierSandbox::legacyHookUrl() const
{
    QUrl url = m_server.url();
    url.setPath(u"/hooks/catch/%1/"_s.arg(m_options.hook));
    return url;
}

QUrl ZapierSandbox::mailboxUrl() const
{
    QUrl url = m_server.url();
    url.setPath(u"/api/records"_s);
    return url;
}

QList<ReceivedMessage> ZapierSandbox::received() const
{
    const QMutexLocker locker(&m_mutex);
    return m_received;
}

void ZapierSandbox::clearReceived()
{
    const QMutexLocker locker(&m_mutex);
    m_received.clear();
}

void ZapierSandbox::setConfirming(bool isConfirming)
{
    const QMutexLocker locker(&m_mutex);
    m_isConfirming = isConfirming;
}

void ZapierSandbox::setWayBack(const QString &path)
{
    const QMutexLocker locker(&m_mutex);
    m_wayBack = path;
}

bool ZapierSandbox::isTooFast(const SandboxRequest &request)
{
    if (!m_options.enforcesLimits)
        return false;
    QList<qint64> &times = m_times[request.path];
    const qint64 now = request.time.toMSecsSinceEpoch();
    times.removeIf([now](qint64 time) { return time <= now - 1000; });
    if (times.size() >= mostASecond)
        return true;
    times.append(now);
    return false;
}

SandboxResponse ZapierSandbox::answer(const SandboxRequest &request)
{
    if (request.path == mailboxUrl().path())
        return mailbox(request);
    if (request.path != hookUrl().path() && request.path != legacyHookUrl().path())
        return jsonResponse(404, R"({"status":"error","errors":["unknown hook"]})");
    if (m_faults.take(request, {FaultKind::HookGone}))
        return jsonResponse(410, R"({"status":"gone"})");
    if (request.method != "POST")
        return success(); // Zapier takes a GET with a query as well; nothing of ours sends one
    return take(request);
}

SandboxResponse ZapierSandbox::take(const SandboxRequest &request)
{
    const QMutexLocker locker(&m_mutex);
    if (isTooFast(request)) {
        SandboxResponse response = jsonResponse(429, R"({"status":"error"})");
        response.headers.emplaceBack("Retry-After", "1");
        return response;
    }
    if (m_received.size() >= mostMessages)
        m_received.removeFirst();
    const QJsonObject json = QJsonDocument::fromJson(request.body).object();
    m_received.append({request.path, request.headers, request.body, json, request.time});
    const QString batch = json.value(u"batch"_s).toString();
    if (m_isConfirming && !batch.isEmpty())
        ++m_mailbox[mailboxKey(batch)];
    if (m_isConfirming && !m_wayBack.isEmpty())
        appendToWayBack(m_wayBack, json, request.time);
    return success();
}

SandboxResponse ZapierSandbox::mailbox(const SandboxRequest &request) const
{
    if (request.header("X-Secret") != m_options.mailboxSecret)
        return jsonResponse(400, R"({"error":"a secret is needed"})");
    if (request.method != "GET")
        return jsonResponse(405, R"({"error":"read only"})");
    const QMutexLocker locker(&m_mutex);
    QJsonObject records;
    for (auto record = m_mailbox.cbegin(); record != m_mailbox.cend(); ++record)
        records.insert(record.key(), QString::number(record.value()));
    return jsonResponse(200, QJsonDocument(records).toJson(QJsonDocument::Compact));
}

} // namespace warden
