#include "app/sandbox/google_people.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

GooglePeople::GooglePeople(Clock clock) : m_clock(std::move(clock))
{
    for (const QString &id : {u"myContacts"_s, u"starred"_s, u"friends"_s, u"all"_s}) {
        const QString resource = u"contactGroups/"_s + id;
        m_groups.insert(resource, {id, id, true, false, 0, m_clock()});
    }
}

const SandboxPerson *GooglePeople::person(const QString &resourceName) const
{
    const auto found = m_people.constFind(resourceName);
    return found == m_people.cend() || found->isDeleted ? nullptr : &*found;
}

const SandboxGroup *GooglePeople::group(const QString &resourceName) const
{
    const auto found = m_groups.constFind(resourceName);
    return found == m_groups.cend() || found->isDeleted ? nullptr : &*found;
}

void GooglePeople::touch(SandboxPerson &person)
{
    m_byChange.erase(person.change);
    person.change = ++m_change;
    person.updated = m_clock();
    m_byChange.emplace(person.change, u"people/"_s + person.id);
}

QString GooglePeople::add(const QJsonObject &fields)
{
    SandboxPerson person;
    person.id = u"c%1"_s.arg(1'000'000'000'000LL + m_nextId++);
    person.fields = fields;
    touch(person);
    ++m_count;
    const QString name = u"people/"_s + person.id;
    m_people.insert(name, person);
    return name;
}

void GooglePeople::replace(const QString &resourceName, const QJsonObject &fields)
{
    SandboxPerson &person = m_people[resourceName];
    person.fields = fields;
    touch(person);
}

void GooglePeople::remove(const QString &resourceName)
{
    if (!this->person(resourceName))
        return;
    SandboxPerson &person = m_people[resourceName];
    person.isDeleted = true;
    person.fields = {};
    --m_count;
    touch(person);
}

void GooglePeople::merge(const QString &gone, const QString &into)
{
    if (!person(gone) || !person(into))
        return;
    --m_count;
    m_byChange.erase(m_people[gone].change);
    m_people.remove(gone);
    SandboxPerson &person = m_people[into];
    person.formerNames.append(gone);
    touch(person);
}

bool GooglePeople::isNameTaken(const QString &name) const
{
    return std::ranges::any_of(m_groups, [&](const SandboxGroup &group) {
        return !group.isDeleted && group.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QString GooglePeople::addGroup(const QString &name)
{
    if (name.isEmpty() || isNameTaken(name))
        return {};
    const QString id = QString::number(0x1000000 + m_nextId++, 16);
    const QString resource = u"contactGroups/"_s + id;
    m_groups.insert(resource, {id, name, false, false, ++m_change, m_clock()});
    return resource;
}

bool GooglePeople::renameGroup(const QString &resourceName, const QString &name)
{
    if (!group(resourceName) || name.isEmpty() || isNameTaken(name))
        return false;
    SandboxGroup &group = m_groups[resourceName];
    group.name = name;
    group.change = ++m_change;
    group.updated = m_clock();
    return true;
}

void GooglePeople::removeGroup(const QString &resourceName)
{
    if (!group(resourceName))
        return;
    SandboxGroup &group = m_groups[resourceName];
    group.isDeleted = true;
    group.change = ++m_change;
    for (SandboxPerson &person : m_people) {
        QJsonArray memberships = person.fields.value("memberships"_L1).toArray();
        const qsizetype before = memberships.size();
        for (qsizetype i = memberships.size() - 1; i >= 0; --i) {
            const QJsonValue membership = memberships.at(i)["contactGroupMembership"_L1];
            if (membership["contactGroupResourceName"_L1].toString() == resourceName)
                memberships.removeAt(i);
        }
        if (memberships.size() == before)
            continue;
        person.fields.insert("memberships"_L1, memberships);
        touch(person);
    }
}

QStringList GooglePeople::changedAfter(qint64 after, qsizetype most, bool withDeleted) const
{
    QStringList names;
    for (auto one = m_byChange.upper_bound(after); one != m_byChange.end(); ++one) {
        if (names.size() >= most)
            break;
        if (withDeleted || person(one->second))
            names.append(one->second);
    }
    return names;
}

qint64 GooglePeople::lastChangeUntil(const QDateTime &time) const
{
    qint64 last = m_change;
    for (auto one = m_byChange.rbegin(); one != m_byChange.rend(); ++one) {
        if (m_people.constFind(one->second)->updated <= time)
            break;
        last = one->first - 1;
    }
    return last;
}

QString etagOf(const SandboxPerson &person)
{
    return u"#%1/%2="_s.arg(person.id).arg(person.change);
}

QJsonObject groupJson(const SandboxGroup &group)
{
    QJsonObject metadata = {{u"updateTime"_s, toRfc3339(group.updated)}};
    if (group.isDeleted)
        metadata.insert("deleted"_L1, true);
    return {
        {u"resourceName"_s, u"contactGroups/"_s + group.id},
        {u"etag"_s, u"g%1"_s.arg(group.change)},
        {u"metadata"_s, metadata},
        {u"groupType"_s, group.isOfGoogle ? u"SYSTEM_CONTACT_GROUP"_s : u"USER_CONTACT_GROUP"_s},
        {u"name"_s, group.name},
        {u"formattedName"_s, group.name}};
}

} // namespace warden
