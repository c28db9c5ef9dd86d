#include "core/providers/google/google_person_reader.h"
#include "core/providers/google/google_person_writer.h"
#include "core/providers/google/google_service.h"
#include "core/providers/google/google_writer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// The source that the change was planned against; Google refuses it where its etag is another.
QJsonObject plannedSource(const QJsonObject &current, const QString &revision)
{
    QJsonObject planned = {{u"type"_s, u"CONTACT"_s}, {u"etag"_s, revision}};
    for (const QJsonValue source : current["metadata"_L1]["sources"_L1].toArray()) {
        if (source["type"_L1].toString() == "CONTACT"_L1)
            planned.insert(u"id"_s, source["id"_L1]);
    }
    return planned;
}

Result<GoogleItem> itemOf(const OutgoingChange &change)
{
    if (change.current.isEmpty())
        return GoogleItem();
    return readItem(change.current);
}

} // namespace

QString maskOf(const OutgoingChange &change)
{
    if (change.action != ChangeAction::Update)
        return {};
    return personFieldsFor(change.changedFields).join(u',');
}

QStringList groupsWanted(const OutgoingChange &change)
{
    switch (change.action) {
    case ChangeAction::Create:
        if (const Result<GoogleItem> former = itemOf(change); former && !former->person.isEmpty())
            return readPerson(former->person, former->groups).groups;
        return change.contact.groups;
    case ChangeAction::Update:
        return change.changedFields.contains(Field::Group) ? change.contact.groups : QStringList();
    case ChangeAction::Remove:
        return {};
    }
    Q_UNREACHABLE();
}

Result<QJsonObject> personFor(const OutgoingChange &change, const GoogleGroups &groups)
{
    const Result<GoogleItem> item = itemOf(change);
    if (!item)
        return item.failure();
    if (change.action == ChangeAction::Create)
        return newPerson(change.contact, *item, groups, change.item.value());
    if (!isPersonName(change.remoteId) || change.revision.isEmpty())
        return fail(ErrorKind::Invalid, u"a change without a contact or its revision"_s);
    if (change.action == ChangeAction::Remove)
        return QJsonObject();
    // Without the contact as it was, what it has besides would be lost.
    if (item->person.isEmpty())
        return fail(ErrorKind::Invalid, u"an update without the contact as it was"_s);
    QJsonObject person = personWith(change.contact, change.changedFields, item->person, groups);
    person.insert(u"resourceName"_s, change.remoteId);
    person.insert(
        u"metadata"_s,
        QJsonObject{{u"sources"_s, QJsonArray{plannedSource(item->person, change.revision)}}});
    return person;
}

GoogleBatch batchOf(const std::vector<const OutgoingChange *> &changes,
                    const std::vector<QJsonObject> &people)
{
    const QJsonArray sources = {u"READ_SOURCE_TYPE_CONTACT"_s};
    switch (changes.front()->action) {
    case ChangeAction::Create: {
        QJsonArray contacts;
        for (const QJsonObject &person : people)
            contacts.append(QJsonObject{{u"contactPerson"_s, person}});
        return {u"/v1/people:batchCreateContacts"_s,
                {{u"contacts"_s, contacts},
                 {u"readMask"_s, personFieldsToRead()},
                 {u"sources"_s, sources}}};
    }
    case ChangeAction::Update: {
        QJsonObject contacts;
        for (size_t i = 0; i < changes.size(); ++i)
            contacts.insert(changes[i]->remoteId, people[i]);
        return {u"/v1/people:batchUpdateContacts"_s,
                {{u"contacts"_s, contacts},
                 {u"updateMask"_s, maskOf(*changes.front())},
                 {u"readMask"_s, personFieldsToRead()},
                 {u"sources"_s, sources}}};
    }
    case ChangeAction::Remove: {
        QJsonArray names;
        for (const OutgoingChange *change : changes)
            names.append(change->remoteId);
        return {u"/v1/people:batchDeleteContacts"_s, {{u"resourceNames"_s, names}}};
    }
    }
    Q_UNREACHABLE();
}

} // namespace warden
