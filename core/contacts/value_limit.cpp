#include "core/contacts/value_limit.h"

#include <QDate>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

template <class T>
QList<QStringList> typesOf(const QList<T> &values)
{
    QList<QStringList> types;
    for (const T &value : values)
        types.append(value.types);
    return types;
}

// The parts that a service may have no room for, each a value with its name as the type.
QList<QStringList> partsOf(const Name &name)
{
    QList<QStringList> parts;
    for (const auto &[part, value] :
         {std::pair(u"prefix"_s, name.prefix), std::pair(u"additional"_s, name.additional),
          std::pair(u"suffix"_s, name.suffix)}) {
        if (!value.isEmpty())
            parts.append(QStringList{part});
    }
    return parts;
}

QList<QStringList> partsOfTitle(const QString &role)
{
    return role.isEmpty() ? QList<QStringList>() : QList<QStringList>{{u"role"_s}};
}

// The types of each value of a field.
QList<QStringList> valuesOf(const Contact &contact, Field field)
{
    switch (field) {
    case Field::Nickname:
        return QList<QStringList>(contact.nicknames.size());
    case Field::Email:
        return typesOf(contact.emails);
    case Field::Phone:
        return typesOf(contact.phones);
    case Field::Address:
        return typesOf(contact.addresses);
    case Field::Organization:
        return QList<QStringList>(contact.organization.units.size());
    case Field::Url:
        return typesOf(contact.urls);
    case Field::Im:
        return typesOf(contact.ims);
    case Field::Group:
        return QList<QStringList>(contact.groups.size());
    case Field::Relation:
        return typesOf(contact.relations);
    case Field::Custom:
        return QList<QStringList>(contact.custom.size());
    case Field::Name:
        return partsOf(contact.name);
    case Field::Title:
        return partsOfTitle(contact.role);
    case Field::Birthday:
    case Field::Anniversary:
    case Field::Note:
    case Field::Photo:
        return {}; // single values
    }
    return {};
}

} // namespace

qsizetype limitFor(Field field, const QStringList &types, const QList<ValueLimit> &limits)
{
    const auto found = std::ranges::find_if(limits, [&](const ValueLimit &limit) {
        return limit.field == field && (limit.type.isEmpty() || types.contains(limit.type));
    });
    return found == limits.end() ? -1 : found - limits.begin();
}

FieldSet beyondLimits(const Contact &contact, const QList<ValueLimit> &limits)
{
    FieldSet limited;
    for (const ValueLimit &limit : limits)
        limited.insert(limit.field);
    FieldSet beyond;
    for (const Field field : limited.toList()) {
        QList<int> counts(limits.size());
        for (const QStringList &types : valuesOf(contact, field)) {
            const qsizetype place = limitFor(field, types, limits);
            if (place < 0 || ++counts[place] > limits[place].most)
                beyond.insert(field);
        }
    }
    return beyond;
}

bool isWholeDate(const PartialDate &date)
{
    return date.text.isEmpty() && QDate::isValid(date.year, date.month, date.day);
}

FieldSet partialDates(const Contact &contact)
{
    FieldSet partial;
    if (!contact.birthday.isEmpty() && !isWholeDate(contact.birthday))
        partial.insert(Field::Birthday);
    if (!contact.anniversary.isEmpty() && !isWholeDate(contact.anniversary))
        partial.insert(Field::Anniversary);
    return partial;
}

} // namespace warden
