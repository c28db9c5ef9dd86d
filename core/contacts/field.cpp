#include "core/contacts/field.h"

using namespace Qt::StringLiterals;

namespace warden {

FieldSet FieldSet::all()
{
    FieldSet set;
    for (Field field : allFieldsInOrder)
        set.insert(field);
    return set;
}

QList<Field> FieldSet::toList() const
{
    QList<Field> fields;
    for (Field field : allFieldsInOrder) {
        if (contains(field))
            fields.append(field);
    }
    return fields;
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::Name:
        return u"name"_s;
    case Field::Nickname:
        return u"nickname"_s;
    case Field::Email:
        return u"email"_s;
    case Field::Phone:
        return u"phone"_s;
    case Field::Address:
        return u"address"_s;
    case Field::Organization:
        return u"organization"_s;
    case Field::Title:
        return u"title"_s;
    case Field::Birthday:
        return u"birthday"_s;
    case Field::Anniversary:
        return u"anniversary"_s;
    case Field::Url:
        return u"url"_s;
    case Field::Im:
        return u"im"_s;
    case Field::Note:
        return u"note"_s;
    case Field::Group:
        return u"group"_s;
    case Field::Photo:
        return u"photo"_s;
    case Field::Relation:
        return u"relation"_s;
    case Field::Custom:
        return u"custom"_s;
    }
    return {};
}

Result<Field> fieldFromName(const QString &name)
{
    for (Field field : allFieldsInOrder) {
        if (fieldName(field) == name)
            return field;
    }
    return fail({ErrorKind::Usage, ErrorReason::None, name.left(40), u"no field has this name"_s});
}

QString fieldSetName(const FieldSet &fields)
{
    if (fields == FieldSet::all())
        return u"all"_s;
    QStringList names;
    for (Field field : fields.toList())
        names.append(fieldName(field));
    return names.join(u',');
}

Result<FieldSet> fieldSetFromName(const QString &text)
{
    if (text.trimmed() == "all"_L1)
        return FieldSet::all();
    FieldSet fields;
    const QStringList names = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const Result<Field> field = fieldFromName(name.trimmed());
        if (!field)
            return field.failure();
        fields.insert(*field);
    }
    return fields;
}

} // namespace warden
