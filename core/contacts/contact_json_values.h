#pragma once

#include "core/contacts/contact.h"

// The JSON of a contact, read value by value: strings, bytes, numbers, lists and objects here, what
// a contact is made of in contact_json_reader.cpp.

namespace warden {

inline constexpr qsizetype maxListSize = 100'000;

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
    void problem(const char *what, ErrorReason reason = ErrorReason::Damaged);
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
    bool takeWord(QByteArrayView word);
    // The bytes between quotes, still escaped.
    QByteArrayView rawString(bool &escaped);
    QString unescaped(QByteArrayView raw);

    const char *m_at;
    const char *m_begin;
    const char *m_end;
    bool m_failed = false;
    Error m_error;
};

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

} // namespace warden
