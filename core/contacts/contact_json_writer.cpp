#include "core/contacts/contact_json.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Written by hand: tens of thousands of contacts pass through here at every sync.
class JsonWriter
{
public:
    JsonWriter() { m_out.reserve(768); }

    QByteArray take() { return std::move(m_out); }

    void openObject()
    {
        m_out.append('{');
        m_first = true;
    }
    void closeObject()
    {
        m_out.append('}');
        m_first = false;
    }

    void key(QByteArrayView name)
    {
        if (!m_first)
            m_out.append(',');
        m_first = false;
        m_out.append('"').append(name).append("\":", 2);
    }

    void member(QByteArrayView name, const QString &text)
    {
        if (!text.isEmpty()) {
            key(name);
            value(text);
        }
    }
    void member(QByteArrayView name, const QByteArray &bytes)
    {
        if (!bytes.isEmpty()) {
            key(name);
            m_out.append('"').append(bytes.toBase64()).append('"');
        }
    }
    void member(QByteArrayView name, int number)
    {
        if (number != 0) {
            key(name);
            m_out.append(QByteArray::number(number));
        }
    }
    void member(QByteArrayView name, bool set)
    {
        if (set) {
            key(name);
            m_out.append("true");
        }
    }
    template <class T>
    void member(QByteArrayView name, const QList<T> &list)
    {
        if (!list.isEmpty()) {
            key(name);
            value(list);
        }
    }
    template <class T>
    void member(QByteArrayView name, const T &object)
    {
        if (!(object == T{})) {
            key(name);
            value(object);
        }
    }

    template <class T>
    void value(const QList<T> &list)
    {
        m_out.append('[');
        bool first = true;
        for (const T &item : list) {
            if (!first)
                m_out.append(',');
            first = false;
            value(item);
        }
        m_out.append(']');
        m_first = false;
    }

    void value(const QString &text);

    void value(const Name &name)
    {
        openObject();
        member("additional", name.additional);
        member("family", name.family);
        member("formatted", name.formatted);
        member("given", name.given);
        member("prefix", name.prefix);
        member("suffix", name.suffix);
        closeObject();
    }
    void value(const Entry &entry)
    {
        openObject();
        member("label", entry.label);
        member("preferred", entry.preferred);
        member("types", entry.types);
        member("value", entry.value);
        closeObject();
    }
    void value(const Address &address)
    {
        openObject();
        member("city", address.city);
        member("country", address.country);
        member("extended", address.extended);
        member("label", address.label);
        member("po_box", address.poBox);
        member("postal_code", address.postalCode);
        member("preferred", address.preferred);
        member("region", address.region);
        member("street", address.street);
        member("types", address.types);
        closeObject();
    }
    void value(const Organization &organization)
    {
        openObject();
        member("name", organization.name);
        member("units", organization.units);
        closeObject();
    }
    void value(const PartialDate &date)
    {
        openObject();
        member("day", date.day);
        member("month", date.month);
        member("text", date.text);
        member("year", date.year);
        closeObject();
    }
    void value(const Photo &photo)
    {
        openObject();
        member("data", photo.data);
        member("media_type", photo.mediaType);
        member("uri", photo.uri);
        closeObject();
    }
    void value(const CustomProperty &property)
    {
        openObject();
        member("group", property.group);
        member("name", property.name);
        member("parameters", property.parameters);
        member("value", property.value);
        closeObject();
    }

private:
    QByteArray m_out;
    bool m_first = true;
};

void JsonWriter::value(const QString &text)
{
    static constexpr char digits[] = "0123456789abcdef";
    m_out.append('"');
    const qsizetype begin = m_out.size();
    bool plain = true;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        plain &= unit >= 0x20 && unit < 0x80 && unit != u'"' && unit != u'\\';
    }
    if (plain) {
        m_out.resize(begin + text.size());
        char *to = m_out.data() + begin;
        for (const QChar c : text)
            *to++ = static_cast<char>(c.unicode());
        m_out.append('"');
        return;
    }
    const QByteArray bytes = text.toUtf8();
    for (char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        if (c == '"' || c == '\\')
            m_out.append('\\').append(c);
        else if (c == '\n')
            m_out.append("\\n");
        else if (byte < 0x20)
            m_out.append("\\u00").append(digits[byte >> 4]).append(digits[byte & 15]);
        else
            m_out.append(c);
    }
    m_out.append('"');
}

QString kindText(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Individual:
        return {};
    case ContactKind::Organization:
        return u"organization"_s;
    case ContactKind::Group:
        return u"group"_s;
    }
    return {};
}

} // namespace

QByteArray contactToJson(const Contact &c)
{
    JsonWriter json;
    json.openObject();
    json.member("addresses", c.addresses);
    json.member("anniversary", c.anniversary);
    json.member("birthday", c.birthday);
    json.member("custom", c.custom);
    json.member("emails", c.emails);
    json.member("groups", c.groups);
    json.member("ims", c.ims);
    json.member("kind", kindText(c.kind));
    json.member("name", c.name);
    json.member("nicknames", c.nicknames);
    json.member("note", c.note);
    json.member("organization", c.organization);
    json.member("phones", c.phones);
    json.member("photo", c.photo);
    json.member("relations", c.relations);
    json.member("role", c.role);
    json.member("title", c.title);
    json.member("uid", c.uid);
    json.member("urls", c.urls);
    json.closeObject();
    return json.take();
}

QByteArray fieldToJson(const Contact &c, Field field)
{
    if (isFieldEmpty(c, field))
        return "null"_ba;
    JsonWriter json;
    switch (field) {
    case Field::Name:
        json.value(c.name);
        break;
    case Field::Nickname:
        json.value(c.nicknames);
        break;
    case Field::Email:
        json.value(c.emails);
        break;
    case Field::Phone:
        json.value(c.phones);
        break;
    case Field::Address:
        json.value(c.addresses);
        break;
    case Field::Organization:
        json.value(c.organization);
        break;
    case Field::Title:
        json.openObject();
        json.member("role", c.role);
        json.member("title", c.title);
        json.closeObject();
        break;
    case Field::Birthday:
        json.value(c.birthday);
        break;
    case Field::Anniversary:
        json.value(c.anniversary);
        break;
    case Field::Url:
        json.value(c.urls);
        break;
    case Field::Im:
        json.value(c.ims);
        break;
    case Field::Note:
        json.value(c.note);
        break;
    case Field::Group:
        json.value(c.groups);
        break;
    case Field::Photo:
        json.value(c.photo);
        break;
    case Field::Relation:
        json.value(c.relations);
        break;
    case Field::Custom:
        json.value(c.custom);
        break;
    }
    return json.take();
}

QJsonValue fieldToJsonValue(const Contact &contact, Field field)
{
    // QJsonDocument reads no bare strings.
    const QByteArray wrapped = "{\"value\":" + fieldToJson(contact, field) + '}';
    return QJsonDocument::fromJson(wrapped).object().value("value"_L1);
}

} // namespace warden
