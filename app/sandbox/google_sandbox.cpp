#include "app/sandbox/google_sandbox.h"

#include "app/sandbox/google_person_rules.h"

#include <QJsonDocument>
#include <QThread>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype hugeAnswer = qsizetype{100} * 1024 * 1024;

bool isOkToken(const QByteArray &token, const QStringList &)
{
    return token == "sandbox-token";
}

QJsonObject withMembership(QJsonObject fields)
{
    if (fields.value("memberships"_L1).toArray().isEmpty()) {
        fields.insert("memberships"_L1,
                      QJsonArray{QJsonObject{{u"contactGroupMembership"_s,
                                              QJsonObject{{u"contactGroupResourceName"_s,
                                                           u"contactGroups/myContacts"_s}}}}});
    }
    return fields;
}

} // namespace

GoogleSandbox::GoogleSandbox(GoogleOptions options)
    : m_options(std::move(options)), m_people(m_options.clock),
      m_server([this](const SandboxRequest &request) { return handle(request); }, m_faults)
{}

bool GoogleSandbox::isTooFast()
{
    if (m_options.requestsPerMinute == 0)
        return false;
    const QMutexLocker locker(&m_mutex);
    const qint64 now = toMilliseconds(m_options.clock());
    m_times.removeIf([now](qint64 time) { return time <= now - 60'000; });
    if (m_times.size() >= m_options.requestsPerMinute)
        return true;
    m_times.append(now);
    return false;
}

std::optional<SandboxResponse> GoogleSandbox::refusal(const SandboxRequest &request)
{
    const auto isGranted = m_options.isGranted ? m_options.isGranted : isOkToken;
    const QByteArray header = request.header("Authorization");
    const QByteArray token = header.startsWith("Bearer ") ? header.sliced(7) : QByteArray();
    if (!isGranted(token, {}))
        return googleError(401, "UNAUTHENTICATED",
                           u"Request had invalid authentication credentials."_s);
    if (!m_options.isApiEnabled)
        return googleError(403, "PERMISSION_DENIED", u"People API has not been used before."_s,
                           u"SERVICE_DISABLED"_s);
    QStringList scopes = {u"https://www.googleapis.com/auth/contacts"_s};
    if (request.method == "GET")
        scopes.append(u"https://www.googleapis.com/auth/contacts.readonly"_s);
    if (!isGranted(token, scopes))
        return googleError(403, "PERMISSION_DENIED",
                           u"Request had insufficient authentication scopes."_s,
                           u"ACCESS_TOKEN_SCOPE_INSUFFICIENT"_s);
    if (isTooFast())
        return googleError(429, "RESOURCE_EXHAUSTED", u"Quota exceeded for quota metric."_s,
                           u"RATE_LIMIT_EXCEEDED"_s);
    if (m_faults.take(request, {FaultKind::ErrorInside})) {
        SandboxResponse inside =
            googleError(503, "UNAVAILABLE", u"The service is currently unavailable."_s);
        inside.status = 200;
        return inside;
    }
    if (m_faults.take(request, {FaultKind::HugeAnswer}))
        return googleAnswer({{u"connections"_s, QString(hugeAnswer, u'x')}});
    return {};
}

SandboxResponse GoogleSandbox::handle(const SandboxRequest &request)
{
    if (m_options.beside) {
        if (std::optional<SandboxResponse> other = m_options.beside(request))
            return std::move(*other);
    }
    if (!request.path.startsWith("/v1/"_L1))
        return noSuchThing();
    if (std::optional<SandboxResponse> refused = refusal(request))
        return std::move(*refused);
    if (request.method == "GET")
        return read(request);
    // Google asks for one write after the other; whoever doesn't keep to it, is told.
    if (m_isWriting.exchange(true))
        return googleError(429, "RESOURCE_EXHAUSTED", u"Concurrent mutations."_s,
                           u"RATE_LIMIT_EXCEEDED"_s);
    SandboxResponse response = write(request);
    if (m_options.writeMilliseconds > 0)
        QThread::msleep(static_cast<unsigned long>(m_options.writeMilliseconds));
    m_isWriting = false;
    return response;
}

SandboxResponse GoogleSandbox::read(const SandboxRequest &request)
{
    const QMutexLocker locker(&m_mutex);
    if (request.path == "/v1/people/me/connections"_L1)
        return connections(request);
    if (request.path == "/v1/people:batchGet"_L1)
        return severalPeople(request);
    if (request.path.startsWith("/v1/people/"_L1))
        return onePerson(request);
    if (request.path == "/v1/contactGroups"_L1)
        return listGroups(request);
    if (request.path.startsWith("/v1/contactGroups/"_L1))
        return oneGroup(request);
    return noSuchThing();
}

SandboxResponse GoogleSandbox::write(const SandboxRequest &request)
{
    const QMutexLocker locker(&m_mutex);
    const QString &path = request.path;
    const bool isPost = request.method == "POST";
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (request.method != "DELETE" && !document.isObject())
        return badArgument(u"Invalid JSON payload received."_s);
    const QJsonObject body = document.object();
    if (isPost && path == "/v1/people:createContact"_L1)
        return createOne(request, body);
    if (isPost && path == "/v1/people:batchCreateContacts"_L1)
        return createSeveral(body);
    if (isPost && path == "/v1/people:batchUpdateContacts"_L1)
        return updateSeveral(body);
    if (isPost && path == "/v1/people:batchDeleteContacts"_L1)
        return removeSeveral(body);
    if (request.method == "PATCH" && path.endsWith(":updateContact"_L1))
        return updateOne(request, body);
    if (request.method == "DELETE" && path.endsWith(":deleteContact"_L1))
        return removeOne(request);
    if (isPost && path == "/v1/contactGroups"_L1)
        return createGroup(body);
    if (isPost && path.endsWith("/members:modify"_L1))
        return modifyMembers(request, body);
    if (path.startsWith("/v1/contactGroups/"_L1) && request.method == "PUT")
        return updateGroup(request, body);
    if (path.startsWith("/v1/contactGroups/"_L1) && request.method == "DELETE")
        return removeGroup(request);
    return noSuchThing();
}

QString GoogleSandbox::add(const QJsonObject &person)
{
    const QMutexLocker locker(&m_mutex);
    return create(person);
}

void GoogleSandbox::addMany(int count)
{
    static const std::array given = {u"Ada"_s, u"Jürgen"_s, u"Ольга"_s,
                                     u"明"_s,  u"مريم"_s,   u"Zoë"_s};
    static const std::array family = {u"Lovelace"_s, u"Müller"_s, u"Иванова"_s, u"王"_s,
                                      u"O'Brien 🎈"_s};
    const QMutexLocker locker(&m_mutex);
    for (int i = 0; i < count; ++i) {
        const auto number = static_cast<size_t>(i);
        create(
            {{u"names"_s, QJsonArray{QJsonObject{{u"givenName"_s, given[number % given.size()]},
                                                 {u"familyName"_s, family[number % family.size()] +
                                                                       u" %1"_s.arg(i)}}}},
             {u"emailAddresses"_s,
              QJsonArray{QJsonObject{{u"value"_s, u"person%1@example.com"_s.arg(i)},
                                     {u"type"_s, u"work"_s}}}},
             {u"phoneNumbers"_s,
              QJsonArray{QJsonObject{{u"value"_s, u"+49 30 %1"_s.arg(1'000'000 + i)},
                                     {u"type"_s, u"mobile"_s}}}}});
    }
}

void GoogleSandbox::change(const QString &resourceName, const QJsonObject &fields)
{
    const QMutexLocker locker(&m_mutex);
    if (m_people.person(resourceName))
        update(resourceName, fields, fields.keys());
}

void GoogleSandbox::remove(const QString &resourceName)
{
    const QMutexLocker locker(&m_mutex);
    m_people.remove(resourceName);
}

void GoogleSandbox::merge(const QString &gone, const QString &into)
{
    const QMutexLocker locker(&m_mutex);
    m_people.merge(gone, into);
}

QJsonObject GoogleSandbox::person(const QString &resourceName) const
{
    const QMutexLocker locker(&m_mutex);
    const SandboxPerson *found = m_people.person(resourceName);
    return found ? personJson(*found, readablePersonFields()) : QJsonObject();
}

QStringList GoogleSandbox::people() const
{
    const QMutexLocker locker(&m_mutex);
    QStringList names;
    for (auto one = m_people.people().cbegin(); one != m_people.people().cend(); ++one) {
        if (!one->isDeleted)
            names.append(one.key());
    }
    std::ranges::sort(names);
    return names;
}

QString GoogleSandbox::addGroup(const QString &name)
{
    const QMutexLocker locker(&m_mutex);
    return m_people.addGroup(name);
}

bool GoogleSandbox::renameGroup(const QString &resourceName, const QString &name)
{
    const QMutexLocker locker(&m_mutex);
    return m_people.renameGroup(resourceName, name);
}

void GoogleSandbox::removeGroup(const QString &resourceName)
{
    const QMutexLocker locker(&m_mutex);
    m_people.removeGroup(resourceName);
}

QMap<QString, QString> GoogleSandbox::groups() const
{
    const QMutexLocker locker(&m_mutex);
    QMap<QString, QString> names;
    const QMap<QString, SandboxGroup> &groups = m_people.groups();
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        if (!group->isOfGoogle && !group->isDeleted)
            names.insert(group.key(), group->name);
    }
    return names;
}

void GoogleSandbox::expireTokens()
{
    const QMutexLocker locker(&m_mutex);
    m_people.expireTokens();
}

QString GoogleSandbox::create(const QJsonObject &person)
{
    QJsonObject fields;
    for (const QString &field : writablePersonFields()) {
        const QJsonArray kept = keptValues(field, person.value(field).toArray());
        if (!kept.isEmpty())
            fields.insert(field, kept);
    }
    return m_people.add(withMembership(fields));
}

void GoogleSandbox::update(const QString &name, const QJsonObject &person, const QStringList &mask)
{
    QJsonObject fields = m_people.person(name)->fields;
    for (const QString &field : mask) {
        const QJsonArray kept = keptValues(field, person.value(field).toArray());
        if (kept.isEmpty())
            fields.remove(field);
        else
            fields.insert(field, kept);
    }
    m_people.replace(name, fields);
}

} // namespace warden
