#include "app/sandbox/google_sandbox.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QString groupName(const QString &path)
{
    return path.sliced(4).section(u'/', 0, 1);
}

QStringList stringsOf(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue value : array.toArray())
        strings.append(value.toString());
    return strings;
}

SandboxResponse nameTaken()
{
    return googleError(409, "ALREADY_EXISTS", u"Contact group name already exists."_s);
}

} // namespace

SandboxResponse GoogleSandbox::listGroups(const SandboxRequest &request)
{
    const GoogleQuery query = googleQuery(request.query);
    if (const auto refused =
            unknownName(query, {u"groupFields"_s, u"pageSize"_s, u"pageToken"_s, u"syncToken"_s}))
        return *refused;
    static const QStringList valid = {u"clientData"_s, u"groupType"_s, u"memberCount"_s,
                                      u"metadata"_s, u"name"_s};
    if (!fieldMask(query.value(u"groupFields"_s), valid))
        return badArgument(u"Invalid groupFields mask."_s);
    const std::optional<int> pageSize = pageSizeOf(query, 30, 1000);
    if (!pageSize)
        return badArgument(u"Page size must be between 1 and 1000."_s);
    const QString syncToken = query.value(u"syncToken"_s).value(0);
    qint64 after = -1;
    if (!syncToken.isEmpty()) {
        const QJsonObject sync = openToken(syncToken);
        if (m_faults.take(request, {FaultKind::ExpiredToken}) ||
            sync["epoch"_L1] != m_people.epoch())
            return googleError(400, "FAILED_PRECONDITION", u"Sync token is expired."_s,
                               u"EXPIRED_SYNC_TOKEN"_s);
        after = sync["groups_after"_L1].toInteger();
    }
    QList<SandboxGroup> groups;
    for (const SandboxGroup &group : m_people.groups()) {
        if (group.change > after && (!syncToken.isEmpty() || !group.isDeleted))
            groups.append(group);
    }
    const qsizetype first = openToken(query.value(u"pageToken"_s).value(0))["first"_L1].toInt();
    QJsonArray page;
    for (const SandboxGroup &group : groups.mid(first, *pageSize))
        page.append(groupJson(group));
    QJsonObject answer = {{u"totalItems"_s, static_cast<qint64>(groups.size())}};
    if (!page.isEmpty())
        answer.insert("contactGroups"_L1, page);
    if (first + *pageSize < groups.size())
        answer.insert("nextPageToken"_L1,
                      sealToken({{u"first"_s, static_cast<qint64>(first + *pageSize)}}));
    else
        answer.insert("nextSyncToken"_L1, sealToken({{u"epoch"_s, m_people.epoch()},
                                                     {u"groups_after"_s, m_people.lastChange()}}));
    return googleAnswer(answer);
}

SandboxResponse GoogleSandbox::oneGroup(const SandboxRequest &request) const
{
    const SandboxGroup *group = m_people.group(groupName(request.path));
    return group ? googleAnswer(groupJson(*group)) : noSuchThing();
}

SandboxResponse GoogleSandbox::createGroup(const QJsonObject &body)
{
    if (const auto refused = unknownName(body, {u"contactGroup"_s, u"readGroupFields"_s}))
        return *refused;
    const QString name = body["contactGroup"_L1]["name"_L1].toString();
    if (name.trimmed().isEmpty())
        return badArgument(u"A contact group needs a name."_s);
    const QString resource = m_people.addGroup(name);
    return resource.isEmpty() ? nameTaken() : googleAnswer(groupJson(*m_people.group(resource)));
}

SandboxResponse GoogleSandbox::updateGroup(const SandboxRequest &request, const QJsonObject &body)
{
    const QString resource = groupName(request.path);
    const SandboxGroup *group = m_people.group(resource);
    if (!group)
        return noSuchThing();
    if (group->isOfGoogle)
        return badArgument(u"A system group can't be changed."_s);
    if (!m_people.renameGroup(resource, body["contactGroup"_L1]["name"_L1].toString()))
        return nameTaken();
    return googleAnswer(groupJson(*m_people.group(resource)));
}

SandboxResponse GoogleSandbox::removeGroup(const SandboxRequest &request)
{
    const QString resource = groupName(request.path);
    const SandboxGroup *group = m_people.group(resource);
    if (!group)
        return noSuchThing();
    if (group->isOfGoogle)
        return badArgument(u"A system group can't be removed."_s);
    m_people.removeGroup(resource);
    return googleAnswer({});
}

SandboxResponse GoogleSandbox::modifyMembers(const SandboxRequest &request, const QJsonObject &body)
{
    const QString resource = groupName(request.path);
    if (!m_people.group(resource))
        return noSuchThing();
    QJsonArray missing;
    QJsonArray last;
    const QStringList added = stringsOf(body.value("resourceNamesToAdd"_L1));
    for (const QString &name : added + stringsOf(body.value("resourceNamesToRemove"_L1))) {
        const SandboxPerson *person = m_people.person(name);
        if (!person) {
            missing.append(name);
            continue;
        }
        QJsonObject fields = person->fields;
        QJsonArray memberships;
        for (const QJsonValue membership : fields.value("memberships"_L1).toArray()) {
            const QJsonValue group =
                membership["contactGroupMembership"_L1]["contactGroupResourceName"_L1];
            if (group.toString() != resource)
                memberships.append(membership);
        }
        if (added.contains(name))
            memberships.append(
                QJsonObject{{u"contactGroupMembership"_s,
                             QJsonObject{{u"contactGroupResourceName"_s, resource}}}});
        if (memberships.isEmpty()) {
            last.append(name);
            continue;
        }
        fields.insert("memberships"_L1, memberships);
        m_people.replace(name, fields);
    }
    return googleAnswer({{u"notFoundResourceNames"_s, missing},
                         {u"canNotRemoveLastContactGroupResourceNames"_s, last}});
}

} // namespace warden
