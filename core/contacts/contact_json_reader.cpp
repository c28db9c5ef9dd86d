#include "core/contacts/contact_json.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype maxListSize = 100'000;

// Reads the one shape that contactToJson() writes, with any white space and key order. The first
// problem is kept in m_error and everything after it does nothing.
class JsonReader
{
public:
    explicit JsonReader(QByteArrayView json)
        : m_at(json.data()), m_begin(m_at), m_end(m_at + json.size())
    {}

    template <class T>
    Result<void> readWhole(T &target)
    {
        read(target);
        skipSpace();
        if (!m_failed && m_at != m_end)
            problem("text after the value");
        if (m_failed)
            return fail(m_error);
        return {};
    }

    template <class Member>
    void object(Member member);

    void read(QString &text);
    void read(QByteArray &bytes);
    void read(int &number);
    void read(bool &value);
    template <class T>
    void read(QList<T> &list);

    void read(Name &name);
    void read(Entry &entry);
    void read(Address &address);
    void read(Organization &organization);
    void read(PartialDate &date);
    void read(Photo &photo);
    void read(CustomProperty &property);
    void read(ContactKind &kind);
    void read(Contact &contact);

private:
    void problem(const char *what, ErrorReason reason = ErrorReason::Damaged)
    {
        if (!m_failed) {
            m_error = Error{
                ErrorKind::Invalid,
                reason,
                {},
                u"contact JSON, byte %1: %2"_s.arg(m_at - m_begin).arg(QString::fromLatin1(what))};
        }
        m_failed = true;
        m_at = m_end;
    }
    void skipSpace()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r'))
            ++m_at;
    }
    bool take(char c)
    {
        skipSpace();
        if (m_at < m_end && *m_at == c) {
            ++m_at;
            return true;
        }
        return false;
    }
    void expect(char c)
    {
        if (!take(c))
            problem("unexpected character");
    }
    bool takeWord(QByteArrayView word)
    {
        skipSpace();
        if (m_end - m_at < word.size() ||
            memcmp(m_at, word.data(), static_cast<size_t>(word.size())))
            return false;
        m_at += word.size();
        return true;
    }
    // The bytes between quotes, still escaped.
    QByteArrayView rawString(bool &escaped);
    QString unescaped(QByteArrayView raw);

    const char *m_at;
    const char *m_begin;
    const char *m_end;
    bool m_failed = false;
    Error m_error;
};

QByteArrayView JsonReader::rawString(bool &escaped)
{
    escaped = false;
    expect('"');
    const char *const begin = m_at;
    while (m_at < m_end && *m_at != '"') {
        if (static_cast<uchar>(*m_at) < 0x20) {
            problem("a control character in a string");
            return {};
        }
        if (*m_at == '\\') {
            escaped = true;
            ++m_at;
        }
        ++m_at;
    }
    if (m_at >= m_end) {
        problem("a string without its end");
        return {};
    }
    return {begin, m_at++};
}

QString JsonReader::unescaped(QByteArrayView raw)
{
    const QString text = QString::fromUtf8(raw);
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\') {
            plain += text[i];
            continue;
        }
        const QChar c = ++i < text.size() ? text[i] : QChar();
        switch (c.unicode()) {
        case u'"':
        case u'\\':
        case u'/':
            plain += c;
            break;
        case u'n':
            plain += u'\n';
            break;
        case u't':
            plain += u'\t';
            break;
        case u'r':
            plain += u'\r';
            break;
        case u'b':
            plain += u'\b';
            break;
        case u'f':
            plain += u'\f';
            break;
        case u'u': {
            bool ok = false;
            const ushort unit = QStringView(text).mid(i + 1, 4).toUShort(&ok, 16);
            if (!ok || i + 4 >= text.size())
                problem("a broken escape");
            plain += QChar(unit);
            i += 4;
            break;
        }
        default:
            problem("an unknown escape");
        }
    }
    return plain;
}

void JsonReader::read(QString &text)
{
    bool escaped = false;
    const QByteArrayView raw = rawString(escaped);
    if (m_failed)
        return;
    if (!raw.isValidUtf8())
        problem("not UTF-8");
    else
        text = escaped ? unescaped(raw) : QString::fromUtf8(raw);
}

void JsonReader::read(QByteArray &bytes)
{
    bool escaped = false;
    const QByteArrayView raw = rawString(escaped);
    auto decoded = QByteArray::fromBase64Encoding(
        raw.toByteArray(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded)
        bytes = std::move(*decoded);
    else
        problem("not base64");
}

void JsonReader::read(int &number)
{
    skipSpace();
    number = 0;
    const char *const begin = m_at;
    while (m_at < m_end && *m_at >= '0' && *m_at <= '9' && m_at - begin < 5)
        number = number * 10 + (*m_at++ - '0');
    if (m_at == begin)
        problem("not a number");
}

void JsonReader::read(bool &value)
{
    if (takeWord("true"))
        value = true;
    else if (!takeWord("false"))
        problem("neither true nor false");
}

template <class T>
void JsonReader::read(QList<T> &list)
{
    expect('[');
    if (take(']'))
        return;
    do {
        if (list.size() >= maxListSize)
            return problem("a list is too long", ErrorReason::TooLarge);
        read(list.emplaceBack());
    } while (!m_failed && take(','));
    expect(']');
}

// `member` gets each key and reads its value; it returns false for a key it doesn't know.
template <class Member>
void JsonReader::object(Member member)
{
    expect('{');
    if (take('}'))
        return;
    do {
        bool escaped = false;
        const QByteArrayView key = rawString(escaped);
        expect(':');
        if (!m_failed && !member(key))
            problem("an unknown key", ErrorReason::NewerVersion);
    } while (!m_failed && take(','));
    expect('}');
}

#define WARDEN_MEMBER(name, target)                                                                \
    if (key == QByteArrayView(name))                                                               \
    return read(target), true

void JsonReader::read(Name &name)
{
    object([&](QByteArrayView key) {
        WARDEN_MEMBER("additional", name.additional);
        WARDEN_MEMBER("family", name.family);
        WARDEN_MEMBER("formatted", name.formatted);
        WARDEN_MEMBER("given", name.given);
        WARDEN_MEMBER("prefix", name.prefix);
        WARDEN_MEMBER("suffix", name.suffix);
        return false;
    });
}

void JsonReader::read(Entry &entry)
{
    object([&](QByteArrayView key) {
        WARDEN_MEMBER("label", entry.label);
        WARDEN_MEMBER("preferred", entry.preferred);
        WARDEN_MEMBER("types", entry.types);
        WARDEN_MEMBER("value", entry.value);
        return false;
    });
}

void JsonReader::read(Address &address)
{
    object([&](QByteArrayView key) {
        WARDEN_MEMBER("city", address.city);
        WARDEN_MEMBER("country", address.country);
        WARDEN_MEMBER("extended", address.extended);
        WARDEN_MEMBER("label", address.label);
        WARDEN_MEMBER("po_box", address.poBox);
        WARDEN_MEMBER("postal_code", address.postalCode);
        WARDEN_MEMBER("preferred", address.preferred);
        WARDEN_MEMBER("region", address.region);
        WARDEN_MEMBER("street", address.street);
        WARDEN_MEMBER("types", address.types);
        return false;
    });
}

void JsonReader::read(Organization &organization)
{
    object([&](QByteArrayView key) {
        WARDEN_MEMBER("name", organization.name);
        WARDEN_MEMBER("units", organization.units);
        return false;
    });
}

void JsonReader::read(PartialDate &date)
{
    object([&](QByteArrayView key) {
        WARDEN_MEMBER("day", date.day);
        WARDEN_MEMBER("month", date.month);
        WARDEN_MEMBER("text", date.text);
        WARDEN_MEMBER("year", date.year);
        return false;
    });
}

void JsonReader::read(Photo &photo)
{
    object([&](QByteArrayView key) {
        WARDEN_MEMBER("data", photo.data);
        WARDEN_MEMBER("media_type", photo.mediaType);
        WARDEN_MEMBER("uri", photo.uri);
        return false;
    });
}

void JsonReader::read(CustomProperty &property)
{
    object([&](QByteArrayView key) {
        WARDEN_MEMBER("group", property.group);
        WARDEN_MEMBER("name", property.name);
        WARDEN_MEMBER("parameters", property.parameters);
        WARDEN_MEMBER("value", property.value);
        return false;
    });
}

void JsonReader::read(ContactKind &kind)
{
    QString name;
    read(name);
    if (name == "organization"_L1)
        kind = ContactKind::Organization;
    else if (name == "group"_L1)
        kind = ContactKind::Group;
    else
        problem("an unknown kind", ErrorReason::NewerVersion);
}

void JsonReader::read(Contact &c)
{
    object([&](QByteArrayView key) {
        WARDEN_MEMBER("addresses", c.addresses);
        WARDEN_MEMBER("anniversary", c.anniversary);
        WARDEN_MEMBER("birthday", c.birthday);
        WARDEN_MEMBER("custom", c.custom);
        WARDEN_MEMBER("emails", c.emails);
        WARDEN_MEMBER("groups", c.groups);
        WARDEN_MEMBER("ims", c.ims);
        WARDEN_MEMBER("kind", c.kind);
        WARDEN_MEMBER("name", c.name);
        WARDEN_MEMBER("nicknames", c.nicknames);
        WARDEN_MEMBER("note", c.note);
        WARDEN_MEMBER("organization", c.organization);
        WARDEN_MEMBER("phones", c.phones);
        WARDEN_MEMBER("photo", c.photo);
        WARDEN_MEMBER("relations", c.relations);
        WARDEN_MEMBER("role", c.role);
        WARDEN_MEMBER("title", c.title);
        WARDEN_MEMBER("uid", c.uid);
        WARDEN_MEMBER("urls", c.urls);
        return false;
    });
}

#undef WARDEN_MEMBER

// The field's key in the whole contact, so that one reader serves both.
QByteArrayView keyOf(Field field)
{
    switch (field) {
    case Field::Name:
        return "name";
    case Field::Nickname:
        return "nicknames";
    case Field::Email:
        return "emails";
    case Field::Phone:
        return "phones";
    case Field::Address:
        return "addresses";
    case Field::Organization:
        return "organization";
    case Field::Title:
        return {};
    case Field::Birthday:
        return "birthday";
    case Field::Anniversary:
        return "anniversary";
    case Field::Url:
        return "urls";
    case Field::Im:
        return "ims";
    case Field::Note:
        return "note";
    case Field::Group:
        return "groups";
    case Field::Photo:
        return "photo";
    case Field::Relation:
        return "relations";
    case Field::Custom:
        return "custom";
    }
    return {};
}

} // namespace

Result<Contact> contactFromJson(QByteArrayView json)
{
    if (json.size() > maxContactJsonSize)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, {}, u"contact JSON"_s);
    Contact contact;
    if (const Result<void> read = JsonReader(json).readWhole(contact); !read)
        return read.failure();
    return contact;
}

Result<void> setFieldFromJson(Contact &contact, Field field, QByteArrayView json)
{
    if (json.trimmed() == "null") {
        clearField(contact, field);
        return {};
    }
    const QByteArrayView key = keyOf(field);
    QByteArray wrapped;
    if (key.isEmpty())
        wrapped = json.toByteArray(); // title and role are an object of their own
    else
        wrapped.append("{\"").append(key).append("\":").append(json).append('}');
    const Result<Contact> read = contactFromJson(wrapped);
    if (!read)
        return read.failure();
    Contact only;
    copyField(*read, only, field);
    if (only != *read)
        return fail(ErrorKind::Invalid, ErrorReason::Damaged, {}, u"more than one field"_s);
    copyField(only, contact, field);
    return {};
}

} // namespace warden
