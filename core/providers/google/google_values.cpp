#include "core/providers/google/google_values.h"

#include "core/providers/google/google_person_reader.h"
#include "core/providers/google/google_types.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

template <class T>
struct ListForm
{
    std::function<T(const QJsonObject &)> read;
    // Whether it is the same thing, though perhaps of another kind now.
    std::function<bool(const T &, const T &)> isSameValue;
    // Sets what the model knows in `object`, which is empty or the same value's.
    std::function<void(const T &, QJsonObject &object)> write;
};

template <class T>
QJsonArray patched(QList<T> desired, const QList<QJsonObject> &current, const ListForm<T> &form)
{
    // Which one is preferred is told by the order alone.
    if constexpr (requires(T value) { value.preferred; }) {
        std::ranges::stable_partition(desired, &T::preferred);
        for (T &value : desired)
            value.preferred = false;
    }
    QList<T> known;
    for (const QJsonObject &object : current)
        known.append(form.read(object));
    std::vector<bool> isTaken(static_cast<size_t>(current.size()), false);
    std::vector<std::optional<QJsonObject>> result(static_cast<size_t>(desired.size()));
    const auto takeWhere = [&](qsizetype i, const auto &fits) -> std::optional<QJsonObject> {
        for (qsizetype j = 0; j < known.size(); ++j) {
            if (isTaken[static_cast<size_t>(j)] || !fits(known[j], desired[i]))
                continue;
            isTaken[static_cast<size_t>(j)] = true;
            return current[j];
        }
        return {};
    };
    for (qsizetype i = 0; i < desired.size(); ++i)
        result[static_cast<size_t>(i)] = takeWhere(i, std::equal_to<T>());
    for (qsizetype i = 0; i < desired.size(); ++i) {
        std::optional<QJsonObject> &object = result[static_cast<size_t>(i)];
        if (object)
            continue;
        object = takeWhere(i, form.isSameValue).value_or(QJsonObject());
        form.write(desired[i], *object);
    }
    QJsonArray array;
    for (const std::optional<QJsonObject> &object : result)
        array.append(*object);
    return array;
}

void set(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (text.isEmpty())
        object.remove(key);
    else
        object.insert(key, text);
}

ListForm<Entry> entryForm(Entry (*read)(const QJsonObject &), QLatin1StringView valueKey,
                          TypeWords words)
{
    return {read, [](const Entry &a, const Entry &b) { return a.value == b.value; },
            [=](const Entry &entry, QJsonObject &object) {
                set(object, valueKey, entry.value);
                set(object, "type"_L1, toGoogleType({entry.types, entry.label}, words));
            }};
}

ListForm<Entry> imForm()
{
    return {readIm, [](const Entry &a, const Entry &b) { return a.value == b.value; },
            [](const Entry &entry, QJsonObject &object) {
                // An existing one keeps its name as it is written there.
                if (object.isEmpty()) {
                    const ImName name = imName(entry.value);
                    set(object, "protocol"_L1, name.protocol);
                    set(object, "username"_L1, name.username);
                }
                set(object, "type"_L1, toGoogleType({entry.types, entry.label}, TypeWords::Plain));
            }};
}

ListForm<Address> addressForm()
{
    const auto placeOf = [](Address address) {
        address.types.clear();
        address.label.clear();
        return address;
    };
    return {
        readAddress,
        [placeOf](const Address &a, const Address &b) { return placeOf(a) == placeOf(b); },
        [](const Address &address, QJsonObject &object) {
            // One that is only a text keeps it.
            if (object.isEmpty()) {
                set(object, "poBox"_L1, address.poBox);
                set(object, "extendedAddress"_L1, address.extended);
                set(object, "streetAddress"_L1, address.street);
                set(object, "city"_L1, address.city);
                set(object, "region"_L1, address.region);
                set(object, "postalCode"_L1, address.postalCode);
                set(object, "country"_L1, address.country);
            }
            set(object, "type"_L1, toGoogleType({address.types, address.label}, TypeWords::Plain));
        }};
}

ListForm<CustomProperty> customForm()
{
    const auto isSame = [](const CustomProperty &a, const CustomProperty &b) {
        return a.name == b.name && a.value == b.value;
    };
    return {readCustom, isSame, [](const CustomProperty &property, QJsonObject &object) {
                set(object, "key"_L1, property.name);
                set(object, "value"_L1, property.value);
            }};
}

} // namespace

QString personFieldOf(Field field)
{
    switch (field) {
    case Field::Name:
        return u"names"_s;
    case Field::Nickname:
        return u"nicknames"_s;
    case Field::Email:
        return u"emailAddresses"_s;
    case Field::Phone:
        return u"phoneNumbers"_s;
    case Field::Address:
        return u"addresses"_s;
    case Field::Organization:
    case Field::Title:
        return u"organizations"_s;
    case Field::Birthday:
        return u"birthdays"_s;
    case Field::Anniversary:
        return u"events"_s;
    case Field::Url:
        return u"urls"_s;
    case Field::Im:
        return u"imClients"_s;
    case Field::Note:
        return u"biographies"_s;
    case Field::Group:
        return u"memberships"_s;
    case Field::Photo:
        return {};
    case Field::Relation:
        return u"relations"_s;
    case Field::Custom:
        return u"userDefined"_s;
    }
    Q_UNREACHABLE();
}

QList<QJsonObject> ownValues(const QJsonObject &person, const QString &field)
{
    QList<QJsonObject> values;
    for (const QJsonValue value : person.value(field).toArray()) {
        QJsonObject object = value.toObject();
        if (object.isEmpty() || !isOfContact(object))
            continue;
        const bool isFirst = object["metadata"_L1]["sourcePrimary"_L1].toBool();
        for (const QLatin1StringView key :
             {"metadata"_L1, "formattedType"_L1, "formattedProtocol"_L1, "canonicalForm"_L1,
              "displayNameLastFirst"_L1})
            object.remove(key);
        if (field == "names"_L1)
            object.remove("displayName"_L1);
        if (isFirst)
            object.insert("metadata"_L1, QJsonObject{{u"sourcePrimary"_s, true}});
        values.append(object);
    }
    return values;
}

QJsonArray listFor(const Contact &contact, Field field, const QJsonObject &current)
{
    const QList<QJsonObject> values = ownValues(current, personFieldOf(field));
    switch (field) {
    case Field::Email:
        return patched(contact.emails, values, entryForm(readEmail, "value"_L1, TypeWords::Plain));
    case Field::Phone:
        return patched(contact.phones, values, entryForm(readPhone, "value"_L1, TypeWords::Phone));
    case Field::Url:
        return patched(contact.urls, values, entryForm(readUrl, "value"_L1, TypeWords::Plain));
    case Field::Im:
        return patched(contact.ims, values, imForm());
    case Field::Relation:
        return patched(contact.relations, values,
                       entryForm(readRelation, "person"_L1, TypeWords::Relation));
    case Field::Address:
        return patched(contact.addresses, values, addressForm());
    case Field::Custom:
        return patched(contact.custom, values, customForm());
    case Field::Name:
    case Field::Nickname:
    case Field::Organization:
    case Field::Title:
    case Field::Birthday:
    case Field::Anniversary:
    case Field::Note:
    case Field::Group:
    case Field::Photo:
        break;
    }
    return {};
}

} // namespace warden
