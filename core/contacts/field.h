#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <array>
#include <bitset>

namespace warden {

// What a field policy speaks of: a contact's values grouped as a person would name them.
enum class Field {
    Name,
    Nickname,
    Email,
    Phone,
    Address,
    Organization,
    Title,
    Birthday,
    Anniversary,
    Url,
    Im,
    Note,
    Group,
    Photo,
    Relation,
    Custom,
};

inline constexpr std::array allFieldsInOrder = {
    Field::Name,        Field::Nickname,     Field::Email,    Field::Phone,
    Field::Address,     Field::Organization, Field::Title,    Field::Birthday,
    Field::Anniversary, Field::Url,          Field::Im,       Field::Note,
    Field::Group,       Field::Photo,        Field::Relation, Field::Custom,
};

// A set of fields, iterated in the order of the enum.
class FieldSet
{
public:
    FieldSet() = default;
    FieldSet(std::initializer_list<Field> fields)
    {
        for (Field field : fields)
            insert(field);
    }
    static FieldSet all();

    bool contains(Field field) const { return m_bits.test(static_cast<size_t>(field)); }
    void insert(Field field) { m_bits.set(static_cast<size_t>(field)); }
    void remove(Field field) { m_bits.reset(static_cast<size_t>(field)); }
    bool isEmpty() const { return m_bits.none(); }
    int count() const { return static_cast<int>(m_bits.count()); }
    bool containsAll(const FieldSet &other) const
    {
        return (m_bits & other.m_bits) == other.m_bits;
    }
    QList<Field> toList() const;

    FieldSet operator&(const FieldSet &other) const { return FieldSet(m_bits & other.m_bits); }
    FieldSet operator|(const FieldSet &other) const { return FieldSet(m_bits | other.m_bits); }
    FieldSet operator-(const FieldSet &other) const { return FieldSet(m_bits & ~other.m_bits); }
    bool operator==(const FieldSet &) const = default;

private:
    using Bits = std::bitset<allFieldsInOrder.size()>;
    explicit FieldSet(Bits bits) : m_bits(bits) {}
    Bits m_bits;
};

// The names of docs/cli.md: "email".
QString fieldName(Field field);
Result<Field> fieldFromName(const QString &name);
// "name,email" or "all".
QString fieldSetName(const FieldSet &fields);
Result<FieldSet> fieldSetFromName(const QString &text);

} // namespace warden
