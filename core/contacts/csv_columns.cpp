#include "core/contacts/csv_columns.h"

#include "core/contacts/csv_column_names.h"
#include "core/contacts/csv_column_parts.h"
#include "core/contacts/normalise.h"
#include "core/contacts/vcard_values.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr auto separator = " ::: "; // Google's, between values that share a cell

QStringList splitValues(const QString &cell)
{
    QStringList values;
    for (const QString &value : cell.split(u":::"_s, Qt::SkipEmptyParts)) {
        if (!value.trimmed().isEmpty())
            values.append(value.trimmed());
    }
    return values;
}

QString joinValues(const QStringList &values)
{
    return values.join(QLatin1StringView(separator));
}

// "* Work Fax" and back: a preferred number of the types fax and work. What isn't made of words for
// types is a label.
template <class T>
void setType(T &entry, QString text)
{
    entry.preferred = text.startsWith(u'*');
    if (entry.preferred)
        text = text.sliced(1).trimmed();
    static const QStringList known = {u"home"_s, u"work"_s,  u"cell"_s,  u"fax"_s,
                                      u"main"_s, u"other"_s, u"pager"_s, u"iphone"_s};
    QStringList types;
    for (const QString &word : text.toLower().split(u' ', Qt::SkipEmptyParts))
        types.append(word == "mobile"_L1 ? u"cell"_s : word);
    const bool allKnown = std::all_of(types.begin(), types.end(), [](const QString &type) {
        return known.contains(type) || type.startsWith("x-"_L1);
    });
    if (allKnown || (types.size() == 1 && text == text.toLower())) {
        entry.types = types;
        std::sort(entry.types.begin(), entry.types.end());
    } else {
        entry.label = text;
    }
}

template <class T>
QString typeText(const T &entry)
{
    QStringList words = entry.label.isEmpty() ? QStringList() : QStringList(entry.label);
    for (const QString &type : entry.types) {
        if (!entry.label.isEmpty())
            break;
        if (type == "cell"_L1)
            words.append(u"Mobile"_s);
        else if (type == "fax"_L1)
            words.append(u"Fax"_s);
        else if (type == "home"_L1 || type == "work"_L1 || type == "main"_L1 ||
                 type == "other"_L1 || type == "pager"_L1)
            words.append(type.at(0).toUpper() + type.sliced(1));
        else
            words.append(type);
    }
    if (words.size() == 2 && words.first() == "Fax"_L1)
        std::reverse(words.begin(), words.end()); // "Work Fax"
    return (entry.preferred ? u"* "_s : QString()) + words.join(u' ');
}

bool isCategories(const CsvColumn &column)
{
    return column.name.compare("categories"_L1, Qt::CaseInsensitive) == 0;
}

QStringList readGroups(const CsvColumn &column, const QString &cell)
{
    QStringList groups = splitValues(cell);
    if (isCategories(column)) // Outlook's
        groups = cell.split(u';', Qt::SkipEmptyParts);
    for (QString &group : groups) {
        group = group.trimmed();
        if (group.startsWith("* "_L1)) // Google's own groups
            group = group.sliced(2);
    }
    return groups;
}

// Where the entries of one list go: slot by slot, in the order of the columns.
struct Slot
{
    int number = 0;
    QString fixedType = {};
    QStringList values = {};
    QString type = {};
};

QList<Slot> slotsOf(const QList<CsvColumn> &columns, CsvPart part)
{
    QList<Slot> list;
    for (const CsvColumn &column : columns) {
        if (column.part == part)
            list.append({column.slot, column.type});
    }
    return list;
}

// The slot for an entry: one of its type, else one for any type, else any that is free.
template <class T>
Slot *slotFor(QList<Slot> &list, const T &entry)
{
    for (const bool wantsType : {true, false}) {
        for (Slot &slot : list) {
            const bool fits =
                wantsType ? !slot.fixedType.isEmpty() && entry.types == slot.fixedType.split(u' ')
                          : slot.fixedType.isEmpty();
            if (slot.values.isEmpty() && fits)
                return &slot;
        }
    }
    for (Slot &slot : list) {
        if (slot.values.isEmpty())
            return &slot;
    }
    return list.isEmpty() ? nullptr : &list.last();
}

} // namespace

ColumnMap ColumnMap::recognise(const QStringList &header)
{
    ColumnMap map;
    for (const QString &name : header)
        map.m_columns.append({name, CsvPart::Custom, 0, {}});
    recogniseColumns(map.m_columns);
    return map;
}

Result<void> ColumnMap::assign(const QString &assignment)
{
    const qsizetype sign = assignment.lastIndexOf(u'=');
    const QString name = assignment.first(std::max<qsizetype>(0, sign)).trimmed();
    const auto column =
        std::find_if(m_columns.begin(), m_columns.end(), [&](const CsvColumn &candidate) {
            return candidate.name.trimmed().compare(name, Qt::CaseInsensitive) == 0;
        });
    if (sign <= 0 || column == m_columns.end())
        return fail({ErrorKind::Usage, ErrorReason::None, name, u"no such column"_s});
    const Result<Field> field = fieldFromName(assignment.sliced(sign + 1).trimmed());
    if (!field)
        return field.failure();
    const std::optional<CsvPart> part = partForField(*field);
    if (!part) {
        return fail({ErrorKind::Usage, ErrorReason::None, fieldName(*field),
                     u"this field can't be in a column"_s});
    }
    column->part = *part;
    column->type.clear();
    column->slot = 1000 + static_cast<int>(column - m_columns.begin());
    return {};
}

FieldSet ColumnMap::fields() const
{
    FieldSet fields;
    for (const CsvColumn &column : m_columns) {
        if (const std::optional<Field> field = fieldOf(column.part))
            fields.insert(*field);
    }
    return fields;
}

Contact ColumnMap::contact(const QStringList &cells) const
{
    Contact c;
    QMap<int, Address> addresses;
    QMap<std::pair<CsvPart, int>, QString> types;
    const qsizetype count = std::min(cells.size(), m_columns.size());
    for (qsizetype i = 0; i < count; ++i)
        types[{m_columns[i].part, m_columns[i].slot}] = cells[i].trimmed();

    for (qsizetype i = 0; i < count; ++i) {
        const CsvColumn &column = m_columns[i];
        const QString value = unprotectCell(cells[i]).trimmed();
        if (value.isEmpty())
            continue;
        if (const auto name = namePart(column.part)) {
            c.name.*name = value;
            continue;
        }
        if (const auto part = addressPart(column.part)) {
            Address &address = addresses[column.slot];
            address.*part = value;
            setType(address, column.type.isEmpty()
                                 ? types.value({CsvPart::AddressType, column.slot})
                                 : column.type);
            continue;
        }
        const auto list = std::find_if(listParts.begin(), listParts.end(),
                                       [&](const ListParts &l) { return l.value == column.part; });
        if (list != listParts.end()) {
            for (const QString &single : splitValues(value)) {
                Entry entry{single};
                const QString type =
                    list->type ? types.value({*list->type, column.slot}) : QString();
                setType(entry, column.type.isEmpty() ? type : column.type);
                (c.*(list->list)).append(entry);
            }
            continue;
        }
        switch (column.part) {
        case CsvPart::Uid:
            c.uid = value;
            break;
        case CsvPart::Nickname:
            c.nicknames += splitValues(value);
            break;
        case CsvPart::Organization:
            c.organization.name = value;
            break;
        case CsvPart::OrganizationUnit:
            c.organization.units = splitValues(value);
            break;
        case CsvPart::Title:
            c.title = value;
            break;
        case CsvPart::Role:
            c.role = value;
            break;
        case CsvPart::Birthday:
            if (value != "0/0/00"_L1) // Outlook's "none"
                c.birthday = parseDate(value, 0);
            break;
        case CsvPart::Anniversary:
            if (value != "0/0/00"_L1)
                c.anniversary = parseDate(value, 0);
            break;
        case CsvPart::Note:
            c.note = value;
            break;
        case CsvPart::Group:
            c.groups += readGroups(column, value);
            break;
        case CsvPart::Custom:
            c.custom.append({column.name, value});
            break;
        default:
            break; // types were read with their values
        }
    }
    for (const Address &address : addresses)
        c.addresses.append(address);
    return normalise(std::move(c), {});
}

QStringList ColumnMap::cells(const Contact &wanted, const QStringList &previous,
                             CsvSafety safety) const
{
    const Contact c = normalise(wanted, {});
    const FieldSet changed =
        previous.isEmpty() ? FieldSet::all() : differingFields(contact(previous), c);

    QMap<std::pair<CsvPart, int>, QString> values;
    for (const ListParts &parts : listParts) {
        QList<Slot> list = slotsOf(m_columns, parts.value);
        for (const Entry &entry : c.*(parts.list)) {
            if (Slot *slot = slotFor(list, entry)) {
                if (slot->values.isEmpty())
                    slot->type = typeText(entry);
                slot->values.append(entry.value);
            }
        }
        for (const Slot &slot : list) {
            values[{parts.value, slot.number}] = joinValues(slot.values);
            if (parts.type)
                values[{*parts.type, slot.number}] = slot.type;
        }
    }
    QList<Slot> addressSlots = slotsOf(m_columns, CsvPart::Street);
    for (const Address &address : c.addresses) {
        Slot *slot = slotFor(addressSlots, address);
        if (!slot || !slot->values.isEmpty())
            continue; // no room: fields() can't know how many there are
        slot->values.append(QString());
        for (CsvPart part : {CsvPart::PoBox, CsvPart::ExtendedAddress, CsvPart::Street,
                             CsvPart::City, CsvPart::Region, CsvPart::PostalCode, CsvPart::Country})
            values[{part, slot->number}] = address.*addressPart(part);
        values[{CsvPart::AddressType, slot->number}] = typeText(address);
    }

    QStringList cells;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const CsvColumn &column = m_columns[i];
        const std::optional<Field> field = fieldOf(column.part);
        if (i < previous.size() && field && !changed.contains(*field)) {
            cells.append(previous[i]);
            continue;
        }
        QString value = values.value({column.part, column.slot});
        if (const auto name = namePart(column.part))
            value = c.name.*name;
        switch (column.part) {
        case CsvPart::Uid:
            value = previous.isEmpty() ? c.uid : previous.value(i);
            break;
        case CsvPart::Nickname:
            value = joinValues(c.nicknames);
            break;
        case CsvPart::Organization:
            value = c.organization.name;
            break;
        case CsvPart::OrganizationUnit:
            value = joinValues(c.organization.units);
            break;
        case CsvPart::Title:
            value = c.title;
            break;
        case CsvPart::Role:
            value = c.role;
            break;
        case CsvPart::Birthday:
            value = fieldText(c, Field::Birthday);
            break;
        case CsvPart::Anniversary:
            value = fieldText(c, Field::Anniversary);
            break;
        case CsvPart::Note:
            value = c.note;
            break;
        case CsvPart::Group:
            value = isCategories(column) ? c.groups.join(u';') : joinValues(c.groups);
            break;
        case CsvPart::Custom:
            for (const CustomProperty &property : c.custom) {
                if (property.name == column.name)
                    value = property.value;
            }
            break;
        default:
            break;
        }
        cells.append(protectCell(value, safety));
    }
    return cells;
}

FieldSet csvFields()
{
    return FieldSet::all() - FieldSet{Field::Photo};
}

} // namespace warden
