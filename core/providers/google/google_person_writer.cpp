#include "core/providers/google/google_person_writer.h"

#include "core/contacts/text_encoding.h"
#include "core/providers/google/google_person_reader.h"
#include "core/providers/google/google_service.h"
#include "core/providers/google/google_types.h"
#include "core/providers/google/google_values.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

void setText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (text.isEmpty())
        object.remove(key);
    else
        object.insert(key, text);
}

QJsonArray listOfOne(const QJsonObject &object)
{
    return object.isEmpty() ? QJsonArray() : QJsonArray{object};
}

QJsonArray namesFor(const Name &name, const QJsonObject &current)
{
    if (name == Name())
        return {};
    QJsonObject object = ownValues(current, u"names"_s).value(0);
    const bool hasParts =
        !(name.family + name.given + name.additional + name.prefix + name.suffix).isEmpty();
    setText(object, "familyName"_L1, name.family);
    setText(object, "givenName"_L1, name.given);
    setText(object, "middleName"_L1, name.additional);
    setText(object, "honorificPrefix"_L1, name.prefix);
    setText(object, "honorificSuffix"_L1, name.suffix);
    // Beside parts it would be a second name that contradicts them; Google makes it of these.
    setText(object, "unstructuredName"_L1, hasParts ? QString() : name.formatted);
    return listOfOne(object);
}

QJsonArray nicknamesFor(const QStringList &nicknames, const QJsonObject &current)
{
    QJsonArray array;
    const QList<QJsonObject> before = ownValues(current, u"nicknames"_s);
    for (const QString &nickname : nicknames) {
        const auto same = std::ranges::find_if(before, [&](const QJsonObject &one) {
            return toCanonicalText(one.value("value"_L1).toString()).trimmed() == nickname;
        });
        array.append(same != before.end() ? *same : QJsonObject{{u"value"_s, nickname}});
    }
    return array;
}

// Organisation and title lie in one value; the further ones stay.
QJsonArray organizationsFor(const Contact &contact, const FieldSet &fields,
                            const QJsonObject &current)
{
    QList<QJsonObject> values = ownValues(current, u"organizations"_s);
    QJsonObject first = values.isEmpty() ? QJsonObject() : values.takeFirst();
    const QJsonObject before = first;
    if (fields.contains(Field::Organization)) {
        setText(first, "name"_L1, contact.organization.name);
        setText(first, "department"_L1, contact.organization.units.join(u", "_s));
    }
    if (fields.contains(Field::Title)) {
        setText(first, "title"_L1, contact.title);
        setText(first, "jobDescription"_L1, contact.role);
    }
    QJsonArray array;
    // Without what was cleared there may be nothing left of it; one that never had more stays.
    const QStringList ofNoUseAlone = {u"metadata"_s, u"type"_s, u"current"_s};
    const QStringList keys = first.keys();
    const bool isOfUse =
        !std::ranges::all_of(keys, [&](const QString &key) { return ofNoUseAlone.contains(key); });
    if (isOfUse || (first == before && !first.isEmpty()))
        array.append(first);
    for (const QJsonObject &further : values)
        array.append(further);
    return array;
}

QJsonObject dateObject(const PartialDate &date)
{
    QJsonObject object;
    for (const auto &[key, number] :
         {std::pair("year"_L1, date.year), std::pair("month"_L1, date.month),
          std::pair("day"_L1, date.day)}) {
        if (number != 0)
            object.insert(key, number);
    }
    return object;
}

QJsonArray birthdaysFor(const PartialDate &birthday, const QJsonObject &current)
{
    if (birthday.isEmpty())
        return {};
    QJsonObject object = ownValues(current, u"birthdays"_s).value(0);
    object.remove("date"_L1);
    object.remove("text"_L1);
    const QJsonObject date = dateObject(birthday);
    if (date.isEmpty())
        object.insert("text"_L1, birthday.text);
    else
        object.insert("date"_L1, date);
    return {object};
}

QJsonArray eventsFor(const PartialDate &anniversary, const QJsonObject &current)
{
    QJsonArray array;
    const QJsonObject date = dateObject(anniversary);
    bool isDone = date.isEmpty();
    bool isFirst = true;
    for (QJsonObject event : ownValues(current, u"events"_s)) {
        if (isAnniversary(event) && std::exchange(isFirst, false)) {
            if (date.isEmpty())
                continue;
            event.insert("date"_L1, date);
            isDone = true;
        }
        array.append(event);
    }
    if (!isDone)
        array.append(QJsonObject{{u"date"_s, date}, {u"type"_s, u"anniversary"_s}});
    return array;
}

QJsonArray biographiesFor(const QString &note, const QJsonObject &current)
{
    if (note.isEmpty())
        return {};
    QJsonObject object = ownValues(current, u"biographies"_s).value(0);
    object.insert("value"_L1, note);
    object.insert("contentType"_L1, u"TEXT_PLAIN"_s);
    return {object};
}

QJsonArray membershipsFor(const QStringList &names, const QJsonObject &current,
                          const GoogleGroups &groups)
{
    QStringList resources;
    // Google's own groups, and those that we have never heard of, are nobody's to take away.
    for (const QString &group : membershipsOf(current)) {
        if (!groups.names.contains(group))
            resources.append(group);
    }
    for (const QString &name : names) {
        const QString group = groups.resourceOf(name);
        if (!group.isEmpty() && !resources.contains(group))
            resources.append(group);
    }
    // A contact without a group isn't one any more, but one of the "other contacts".
    if (resources.isEmpty() || current.isEmpty())
        resources.prepend(u"contactGroups/myContacts"_s);
    resources.removeDuplicates();
    QJsonArray array;
    for (const QString &group : resources)
        array.append(QJsonObject{
            {u"contactGroupMembership"_s, QJsonObject{{u"contactGroupResourceName"_s, group}}}});
    return array;
}

} // namespace

QStringList personFieldsFor(const FieldSet &fields)
{
    QStringList names;
    for (const Field field : fields.toList()) {
        if (const QString name = personFieldOf(field); !name.isEmpty())
            names.append(name);
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

QJsonObject personWith(const Contact &contact, const FieldSet &fields, const QJsonObject &current,
                       const GoogleGroups &groups)
{
    QJsonObject person;
    for (const Field field : fields.toList()) {
        QJsonArray array;
        switch (field) {
        case Field::Name:
            array = namesFor(contact.name, current);
            break;
        case Field::Nickname:
            array = nicknamesFor(contact.nicknames, current);
            break;
        case Field::Organization:
        case Field::Title:
            array = organizationsFor(contact, fields, current);
            break;
        case Field::Birthday:
            array = birthdaysFor(contact.birthday, current);
            break;
        case Field::Anniversary:
            array = eventsFor(contact.anniversary, current);
            break;
        case Field::Note:
            array = biographiesFor(contact.note, current);
            break;
        case Field::Group:
            array = membershipsFor(contact.groups, current, groups);
            break;
        case Field::Email:
        case Field::Phone:
        case Field::Address:
        case Field::Url:
        case Field::Im:
        case Field::Relation:
        case Field::Custom:
            array = listFor(contact, field, current);
            break;
        case Field::Photo:
            continue;
        }
        person.insert(personFieldOf(field), array);
    }
    return person;
}

QJsonObject newPerson(const Contact &contact, const GoogleItem &former, const GoogleGroups &groups,
                      const QString &origin)
{
    QJsonObject person;
    if (former.person.isEmpty()) {
        FieldSet fields = filledFields(contact);
        fields.insert(Field::Group);
        person = personWith(contact, fields, {}, groups);
    } else {
        for (const QString &field : personFieldsToWrite()) {
            const QList<QJsonObject> values = ownValues(former.person, field);
            QJsonArray array;
            for (const QJsonObject &value : values)
                array.append(value);
            person.insert(field, array);
        }
        // Of these a person may have one.
        for (const QString &single : {u"biographies"_s, u"birthdays"_s, u"genders"_s, u"names"_s}) {
            const QJsonArray values = person.value(single).toArray();
            person.insert(single, values.isEmpty() ? QJsonArray() : QJsonArray{values.first()});
        }
        const Contact known = readPerson(former.person, former.groups);
        QJsonObject ofGoogle; // its memberships in Google's own groups
        QJsonArray kept;
        for (const QJsonValue value : person.value("memberships"_L1).toArray()) {
            const QString group =
                value["contactGroupMembership"_L1]["contactGroupResourceName"_L1].toString();
            // Those of its own had their names; see the names below.
            const bool isThere = groups.others.isEmpty() || groups.others.contains(group);
            if (!former.groups.contains(group) && isThere)
                kept.append(value);
        }
        ofGoogle.insert("memberships"_L1, kept);
        person.insert("memberships"_L1, membershipsFor(known.groups, ofGoogle, groups));
    }
    QJsonArray marks;
    for (const QJsonValue mark : person.value("clientData"_L1).toArray()) {
        if (mark["key"_L1].toString() != QLatin1StringView(originKey))
            marks.append(mark);
    }
    marks.append(QJsonObject{{u"key"_s, QString::fromLatin1(originKey)}, {u"value"_s, origin}});
    person.insert("clientData"_L1, marks);
    for (const QString &field : person.keys()) {
        if (person.value(field).toArray().isEmpty())
            person.remove(field);
    }
    return person;
}

QStringList groupsMissing(const QStringList &wanted, const GoogleGroups &groups)
{
    QStringList missing;
    for (const QString &name : wanted) {
        if (!name.isEmpty() && groups.resourceOf(name).isEmpty() && !missing.contains(name))
            missing.append(name);
    }
    return missing;
}

} // namespace warden
