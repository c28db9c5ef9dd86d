#include "app/sandbox/microsoft_sandbox.h"

#include "app/sandbox/microsoft_answers.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace warden {

using namespace graphstub;

namespace {

constexpr qint64 tenMinutes = qint64(10) * 60 * 1000;
constexpr qsizetype mostInTenMinutes = 10'000;
constexpr int mostAtOnceAllowed = 4;

SandboxResponse toResponse(const MicrosoftSandbox::Answer &answer)
{
    if (answer.status == 204)
        return {204, answer.headers, {}};
    SandboxResponse response =
        jsonResponse(answer.status, QJsonDocument(answer.body).toJson(QJsonDocument::Compact));
    response.headers += answer.headers;
    return response;
}

MicrosoftSandbox::Answer throttled(const QString &code)
{
    MicrosoftSandbox::Answer answer = refusal(429, code);
    answer.headers.emplaceBack("Retry-After", "1");
    return answer;
}

} // namespace

MicrosoftSandbox::MicrosoftSandbox(MicrosoftOptions options)
    : m_options(std::move(options)),
      m_server([this](const SandboxRequest &request) { return answer(request); }, m_faults)
{}

QString MicrosoftSandbox::defaultFolder() const
{
    const QMutexLocker locker(&m_mutex);
    return m_mailbox.defaultFolder();
}

QString MicrosoftSandbox::addFolder(const QString &name, const QString &parent)
{
    const QMutexLocker locker(&m_mutex);
    return m_mailbox.addFolder(name, parent);
}

QString MicrosoftSandbox::addContact(const QString &folder, const QJsonObject &body,
                                     const QString &id)
{
    const QMutexLocker locker(&m_mutex);
    return m_mailbox.add(folder, body, {}, id).stableId;
}

void MicrosoftSandbox::generate(const QString &folder, int count)
{
    static const std::array names = {"Ada",  "Zoë", "José", "Ольга", "Νίκος",
                                     "陽子", "أمل", "דנה",  "Siân",  "Łukasz"};
    const QMutexLocker locker(&m_mutex);
    for (int i = 0; i < count; ++i) {
        const QString name = QString::fromUtf8(names[static_cast<size_t>(i) % names.size()]);
        const QString number = QString::number(i);
        m_mailbox.add(folder,
                      {{u"givenName"_s, name},
                       {u"surname"_s, u"Sample "_s + number},
                       {u"displayName"_s, name + u" Sample "_s + number},
                       {u"emailAddresses"_s,
                        QJsonArray{QJsonObject{{u"address"_s, u"p%1@example.com"_s.arg(number)}}}},
                       {u"businessPhones"_s,
                        QJsonArray{u"+44 20 7946 %1"_s.arg(i % 10000, 4, 10, QChar(u'0'))}},
                       {u"companyName"_s, u"Example 🌍 %1"_s.arg(i % 50)}},
                      {});
    }
}

void MicrosoftSandbox::change(const QString &id, const QJsonObject &body)
{
    const QMutexLocker locker(&m_mutex);
    if (StoredContact *contact = m_mailbox.find(id))
        m_mailbox.update(*contact, body);
}

bool MicrosoftSandbox::remove(const QString &id)
{
    const QMutexLocker locker(&m_mutex);
    const StoredContact *contact = m_mailbox.find(id);
    if (contact)
        m_mailbox.remove(*contact);
    return contact != nullptr;
}

void MicrosoftSandbox::move(const QString &id, const QString &folder)
{
    const QMutexLocker locker(&m_mutex);
    if (StoredContact *contact = m_mailbox.find(id))
        m_mailbox.move(*contact, folder);
}

QJsonObject MicrosoftSandbox::contact(const QString &id) const
{
    const QMutexLocker locker(&m_mutex);
    const StoredContact *contact = m_mailbox.find(id);
    return contact ? shown(*contact, {}, true) : QJsonObject();
}

QStringList MicrosoftSandbox::ids(const QString &folder) const
{
    const QMutexLocker locker(&m_mutex);
    QStringList ids;
    for (const StoredContact *contact : m_mailbox.contactsIn(folder))
        ids.append(contact->stableId);
    return ids;
}

void MicrosoftSandbox::expireTokens()
{
    const QMutexLocker locker(&m_mutex);
    m_deltaTokens.clear();
    m_skipTokens.clear();
}

bool MicrosoftSandbox::hasFault(const Call &call, FaultKind kind)
{
    SandboxRequest request;
    request.method = call.method;
    request.path = u"/v1.0/"_s + call.path;
    return m_faults.take(request, {kind}).has_value();
}

// What was done, and an answer that doesn't say so.
SandboxResponse MicrosoftSandbox::spoilt(const Call &call, SandboxResponse response)
{
    if (hasFault(call, FaultKind::CutOff))
        response.body.truncate(response.body.size() / 2);
    if (hasFault(call, FaultKind::HugeAnswer))
        response.body = hugeBody();
    return response;
}

void MicrosoftSandbox::throttleParts(int count, int seconds)
{
    const QMutexLocker locker(&m_mutex);
    m_partsToThrottle = count;
    m_throttleSeconds = seconds;
}

void MicrosoftSandbox::setInterruption(std::function<void(const SandboxRequest &)> interruption)
{
    const QMutexLocker locker(&m_mutex);
    m_interruption = std::move(interruption);
}

QList<QByteArray> MicrosoftSandbox::bodies() const
{
    const QMutexLocker locker(&m_mutex);
    return m_bodies;
}

int MicrosoftSandbox::partsSeen() const
{
    const QMutexLocker locker(&m_mutex);
    return m_parts;
}

QString MicrosoftSandbox::link(const QString &path, const QString &query) const
{
    return m_server.url().toString() + u"/v1.0/"_s +
           QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) + u'?' + query;
}

// Without scopes: whether the token is good at all.
bool MicrosoftSandbox::isAllowed(const SandboxRequest &request, const QStringList &scopes) const
{
    const QByteArray header = request.header("Authorization");
    const QByteArray token = header.startsWith("Bearer ") ? header.mid(7) : QByteArray();
    if (token.isEmpty())
        return false;
    return m_options.isGoodToken ? m_options.isGoodToken(token, scopes) : token == "sandbox-token";
}

std::optional<MicrosoftSandbox::Answer>
MicrosoftSandbox::refusedSignIn(const SandboxRequest &request) const
{
    if (!isAllowed(request, {})) {
        Answer answer = refusal(401, u"InvalidAuthenticationToken"_s, u"Access token is empty."_s);
        answer.headers.emplaceBack("WWW-Authenticate", "Bearer realm=\"\"");
        return answer;
    }
    const bool mayWrite = isAllowed(request, {u"Contacts.ReadWrite"_s});
    const bool isRead = request.method == "GET" || request.path == "/v1.0/$batch"_L1;
    if (mayWrite || (isRead && isAllowed(request, {u"Contacts.Read"_s})))
        return {};
    return refusal(403, u"ErrorAccessDenied"_s,
                   u"Access is denied. Check credentials and try again."_s);
}

bool MicrosoftSandbox::isTooMuch(int requests)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    while (!m_times.isEmpty() && m_times.first() <= now - tenMinutes)
        m_times.removeFirst();
    if (!m_options.enforcesLimits)
        return false;
    if (m_times.size() + requests > mostInTenMinutes)
        return true;
    for (int i = 0; i < requests; ++i)
        m_times.append(now);
    return false;
}

SandboxResponse MicrosoftSandbox::answer(const SandboxRequest &request)
{
    if (m_options.beside) {
        if (std::optional<SandboxResponse> other = m_options.beside(request))
            return std::move(*other);
    }
    if (!request.path.startsWith("/v1.0/"_L1))
        return toResponse(refusal(404, u"ResourceNotFound"_s));
    const int atOnce = ++m_atOnce;
    const auto leave = qScopeGuard([this] { --m_atOnce; });
    for (int most = m_mostAtOnce; atOnce > most;) {
        if (m_mostAtOnce.compare_exchange_weak(most, atOnce))
            break;
    }
    std::function<void(const SandboxRequest &)> interruption;
    {
        const QMutexLocker locker(&m_mutex);
        interruption = m_interruption;
    }
    if (interruption)
        interruption(request);
    if (m_options.enforcesLimits && atOnce > mostAtOnceAllowed)
        return toResponse(throttled(u"ApplicationThrottled"_s));
    if (const std::optional<Answer> refused = refusedSignIn(request))
        return toResponse(*refused);
    const QMutexLocker locker(&m_mutex);
    if (request.path == "/v1.0/$batch"_L1)
        return batch(request);
    if (isTooMuch(1))
        return toResponse(throttled(u"ApplicationThrottled"_s));
    Call call =
        parseCall(request.method, request.query.isEmpty() ? QByteArray() : '?' + request.query);
    call.path = request.path.mid(6);
    call.headers = request.headers;
    call.body = request.body;
    if (hasFault(call, FaultKind::ErrorInside))
        return jsonResponse(200, R"({"error":{"code":"UnknownError","message":"sorry"}})");
    return spoilt(call, toResponse(route(call)));
}

} // namespace warden
