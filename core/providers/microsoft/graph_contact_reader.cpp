#include "core/providers/microsoft/graph_contact_reader.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace warden::graph {

namespace {

// The year that phones write through Exchange for a birthday without one.
constexpr int noYear = 1604;

class Reader
{
public:
    explicit Reader(QJsonObject object) : m_object(std::move(object)) {}

    bool isDamaged() const { return m_isDamaged; }

    QString text(const char *name) { return text(m_object.value(QLatin1StringView(name))); }

    QStringList texts(const char *name)
    {
        QStringList list;
        for (const QJsonValue value : array(name)) {
            if (const QString one = text(value); !one.isEmpty())
                list.append(one);
        }
        return list;
    }

    QList<Entry> entries(const char *name, const QStringList &types)
    {
        QList<Entry> list;
        for (const QString &value : texts(name))
            list.append({.value = value, .types = types});
        return list;
    }

    void entry(const char *name, const QStringList &types, QList<Entry> &into)
    {
        if (const QString value = text(name); !value.isEmpty())
            into.append({.value = value, .types = types});
    }

    QList<Entry> emails()
    {
        QList<Entry> list;
        for (const QJsonValue value : array("emailAddresses")) {
            const QString address = text(object(value).value("address"_L1));
            if (!address.isEmpty())
                list.append({.value = address});
        }
        return list;
    }

    void address(const char *name, const QStringList &types, QList<Address> &into)
    {
        const QJsonObject parts = object(m_object.value(QLatin1StringView(name)));
        Address address;
        address.street = text(parts.value("street"_L1));
        address.city = text(parts.value("city"_L1));
        address.region = text(parts.value("state"_L1));
        address.postalCode = text(parts.value("postalCode"_L1));
        address.country = text(parts.value("countryOrRegion"_L1));
        if (address == Address())
            return;
        address.types = types;
        into.append(address);
    }

    // A time that stands for a day. Its date as written is the day: Exchange gives the middle of
    // the day in UTC, whatever the time zone of the mailbox.
    PartialDate date(const char *name)
    {
        const QString time = text(name);
        if (time.isEmpty())
            return {};
        const QDate day = QDate::fromString(time.left(10), Qt::ISODate);
        if (!day.isValid() || (time.size() > 10 && time[10] != u'T')) {
            m_isDamaged = true;
            return {};
        }
        if (day.year() <= 1) // 0001-01-01: nothing
            return {};
        return {
            .year = day.year() == noYear ? 0 : day.year(), .month = day.month(), .day = day.day()};
    }

private:
    QString text(const QJsonValue &value)
    {
        m_isDamaged |= !value.isString() && !value.isNull() && !value.isUndefined();
        return value.toString();
    }
    QJsonArray array(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(name));
        m_isDamaged |= !value.isArray() && !value.isNull() && !value.isUndefined();
        return value.toArray();
    }
    QJsonObject object(const QJsonValue &value)
    {
        m_isDamaged |= !value.isObject() && !value.isNull() && !value.isUndefined();
        return value.toObject();
    }

    const QJsonObject m_object;
    bool m_isDamaged = false;
};

} // namespace

Result<Contact> readContact(QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isObject())
        return fail(ErrorKind::Invalid, ErrorReason::Damaged, {}, u"no JSON object"_s);
    Reader reader(document.object());
    Contact contact;
    contact.name = {.formatted = reader.text("displayName"),
                    .family = reader.text("surname"),
                    .given = reader.text("givenName"),
                    .additional = reader.text("middleName"),
                    .prefix = reader.text("title"),
                    .suffix = reader.text("generation")};
    if (const QString nickname = reader.text("nickName"); !nickname.isEmpty())
        contact.nicknames = {nickname};
    contact.emails = reader.emails();
    contact.phones =
        reader.entries("businessPhones", {u"work"_s}) + reader.entries("homePhones", {u"home"_s});
    reader.entry("mobilePhone", {u"cell"_s}, contact.phones);
    reader.address("businessAddress", {u"work"_s}, contact.addresses);
    reader.address("homeAddress", {u"home"_s}, contact.addresses);
    reader.address("otherAddress", {}, contact.addresses);
    contact.organization.name = reader.text("companyName");
    if (const QString unit = reader.text("department"); !unit.isEmpty())
        contact.organization.units = {unit};
    contact.title = reader.text("jobTitle");
    contact.role = reader.text("profession");
    contact.birthday = reader.date("birthday");
    reader.entry("businessHomePage", {u"work"_s}, contact.urls);
    contact.ims = reader.entries("imAddresses", {});
    contact.note = reader.text("personalNotes");
    contact.groups = reader.texts("categories");
    reader.entry("spouseName", {u"spouse"_s}, contact.relations);
    reader.entry("manager", {u"manager"_s}, contact.relations);
    reader.entry("assistantName", {u"assistant"_s}, contact.relations);
    contact.relations += reader.entries("children", {u"child"_s});
    if (reader.isDamaged())
        return fail(ErrorKind::Invalid, ErrorReason::Damaged, {}, u"a property's type"_s);
    return contact;
}

} // namespace warden::graph
