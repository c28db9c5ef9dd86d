#include "core/contacts/normalise.h"
#include "core/contacts/text_encoding.h"
#include "core/contacts/vcard_lines.h"
#include "core/contacts/vcard_parameters.h"
#include "core/contacts/vcard_render.h"
#include "core/contacts/vcard_writer.h"

#include <QHash>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// The name and parameters of a line as they stand in the card.
struct Written
{
    QByteArray name;
    QByteArray parameters;
};

bool isOneOf(QByteArrayView key, std::initializer_list<QByteArrayView> keys)
{
    for (QByteArrayView candidate : keys) {
        if (key.compare(candidate, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString joined(std::initializer_list<QString> parts)
{
    QString key;
    for (const QString &part : parts) {
        key += part.trimmed();
        key += u'\x1f';
    }
    return key;
}

// The values of a list as they are compared. White space around a value is nothing that anybody
// meant: the wanted contact has none.
QString exactKey(const Entry &e)
{
    return joined({e.value, e.types.join(u','), e.label, e.preferred ? u"1"_s : QString()});
}
QString exactKey(const Address &a)
{
    return joined({a.poBox, a.extended, a.street, a.city, a.region, a.postalCode, a.country,
                   a.types.join(u','), a.label, a.preferred ? u"1"_s : QString()});
}
QString exactKey(const CustomProperty &p)
{
    return joined({p.group, p.name, p.parameters, p.value});
}

QString valueKey(const Entry &e)
{
    return joined({e.value});
}
QString valueKey(const Address &a)
{
    return joined({a.street, a.city, a.postalCode});
}
QString valueKey(const CustomProperty &p)
{
    return joined({p.group, p.name.toUpper()});
}

QString roleKey(const Entry &e)
{
    return joined({e.types.join(u','), e.label});
}
QString roleKey(const Address &a)
{
    return joined({a.types.join(u','), a.label});
}
QString roleKey(const CustomProperty &p)
{
    return valueKey(p);
}

// Which entry of the wanted list each present one is, and what is new: equal ones first, then those
// with the same value, then those in the same role ("the one for work").
template <class T>
struct Assignment
{
    std::vector<qsizetype> wantedOf; // -1: to be removed
    std::vector<bool> equal;
    std::vector<qsizetype> fresh;

    Assignment(const QList<T> &present, const QList<T> &wanted)
        : wantedOf(static_cast<size_t>(present.size()), -1),
          equal(static_cast<size_t>(present.size()))
    {
        std::vector<bool> used(static_cast<size_t>(wanted.size()));
        const auto pass = [&](auto key, bool isEqual) {
            QHash<QString, QList<qsizetype>> open;
            for (qsizetype i = wanted.size() - 1; i >= 0; --i) {
                if (!used[static_cast<size_t>(i)])
                    open[key(wanted[i])].append(i);
            }
            for (qsizetype i = 0; i < present.size(); ++i) {
                const auto at = static_cast<size_t>(i);
                if (wantedOf[at] >= 0)
                    continue;
                const auto found = open.find(key(present[i]));
                if (found == open.end() || found->isEmpty())
                    continue;
                wantedOf[at] = found->takeLast();
                equal[at] = isEqual;
                used[static_cast<size_t>(wantedOf[at])] = true;
            }
        };
        pass([](const T &entry) { return exactKey(entry); }, true);
        pass([](const T &entry) { return valueKey(entry); }, false);
        pass([](const T &entry) { return roleKey(entry); }, false);
        for (size_t i = 0; i < used.size(); ++i) {
            if (!used[i])
                fresh.push_back(static_cast<qsizetype>(i));
        }
    }
};

class CardPatcher
{
public:
    // `present` is the card's contact, normalised as `desired` is.
    CardPatcher(CardWithOrigins card, const Contact &present, const Contact &desired)
        : m_card(std::move(card)), m_present(present), m_desired(desired),
          m_edits(m_card.lines.size())
    {
        for (const CustomProperty &property : desired.custom)
            m_groups.insert(property.group.toUtf8().toLower());
        for (size_t i = 0; i < m_card.lines.size(); ++i) {
            m_groups.insert(m_card.lines[i].group.toLower());
            if (m_card.lines[i].labelOf >= 0)
                m_labels.insert(m_card.lines[i].labelOf, static_cast<int>(i));
        }
    }

    QByteArray patch(const FieldSet &fields);

private:
    struct Edit
    {
        std::optional<QByteArray> replacement; // empty: the line goes
        QByteArray after;                      // new lines behind it
    };

    void patchField(Field field);
    void patchSingle(Field field, Property property, bool same);
    void patchTexts(Field field, Property property, const QStringList &present,
                    const QStringList &wanted);
    template <class T, class Render>
    void patchList(Field field, const QList<T> &present, const QList<T> &wanted, Render render);
    void patchLabel(size_t owner, const QString &label);

    Written written(size_t line) const;
    QByteArray kept(const Written &line, bool keepTypes) const;
    void replace(size_t line, RenderedProperty property, bool keepTypes,
                 std::optional<QByteArray> group = {});
    void remove(size_t line);
    size_t placeFor(Field field) const;
    void insert(size_t place, const RenderedProperty &property, QByteArrayView group = {});
    QByteArray newGroup();
    int labelLine(size_t owner) const { return m_labels.value(static_cast<int>(owner), -1); }
    bool hasGroupOfItsOwn(size_t line) const;

    CardWithOrigins m_card;
    const Contact &m_present;
    const Contact &m_desired;
    std::vector<Edit> m_edits;
    QSet<QByteArray> m_groups;
    QHash<int, int> m_labels; // line → the line of its label
};

Written CardPatcher::written(size_t index) const
{
    ContentLines lines(m_card.lines[index].raw, m_card.syntax == CardSyntax::V21
                                                    ? ContentLines::Folding::KeepSpace
                                                    : ContentLines::Folding::DropOneSpace);
    ContentLine line;
    if (!lines.next(line) || !line.valid)
        return {};
    return {line.name.toByteArray(), line.parameters.toByteArray()};
}

// The parameters that still hold when the value is another one.
QByteArray CardPatcher::kept(const Written &line, bool keepTypes) const
{
    QByteArray result;
    for (const RawParameter &parameter : splitParameters(line.parameters)) {
        const bool stale = isEncodingParameter(parameter) ||
                           (!keepTypes && isTypeParameter(parameter)) ||
                           isOneOf(parameter.key, {"VALUE", "MEDIATYPE", "X-APPLE-OMIT-YEAR",
                                                   "SORT-AS", "X-SERVICE-TYPE", "LABEL", "GEO"});
        if (stale)
            continue;
        if (!result.isEmpty())
            result += ';';
        result += parameter.text;
    }
    return result;
}

void CardPatcher::replace(size_t index, RenderedProperty property, bool keepTypes,
                          std::optional<QByteArray> group)
{
    const Written line = written(index);
    const LineOrigin &origin = m_card.lines[index];
    // X-JABBER:ada stays what it is; another service's address is written as IMPP.
    const QByteArrayView scheme = imSchemeOfProperty(line.name);
    if (scheme.isEmpty()) {
        property.name = line.name;
    } else if (property.value.startsWith(scheme.toByteArray() + ':')) {
        property.name = line.name;
        property.value = property.value.mid(scheme.size() + 1);
    }
    // What was said about the old picture says nothing about the new one.
    const QByteArray others =
        origin.property == Property::Photo ? QByteArray() : kept(line, keepTypes);
    if (keepTypes)
        property.types.clear();
    if (!others.isEmpty())
        property.types += (property.types.isEmpty() ? "" : ";") + others;
    QByteArray bytes;
    appendProperty(bytes, group.value_or(origin.group), property, m_card.syntax, m_card.lineEnd);
    m_edits[index].replacement = bytes;
}

// Whether a label in the line's group would name this line and no other.
bool CardPatcher::hasGroupOfItsOwn(size_t index) const
{
    const QByteArray group = m_card.lines[index].group.toLower();
    for (size_t i = 0; i < m_card.lines.size() && !group.isEmpty(); ++i) {
        const LineOrigin &line = m_card.lines[i];
        if (i != index && line.count == 1 && line.field != Field::Custom &&
            line.group.toLower() == group)
            return false;
    }
    return !group.isEmpty();
}

void CardPatcher::remove(size_t index)
{
    m_edits[index].replacement = QByteArray();
    if (const int label = labelLine(index); label >= 0)
        m_edits[static_cast<size_t>(label)].replacement = QByteArray();
}

// Behind the last line of the field, or else before the card's end.
size_t CardPatcher::placeFor(Field field) const
{
    size_t place = 0;
    size_t end = m_card.lines.size() - 1;
    for (size_t i = 0; i < m_card.lines.size(); ++i) {
        const LineOrigin &line = m_card.lines[i];
        const bool labelOfField =
            line.labelOf >= 0 && m_card.lines[static_cast<size_t>(line.labelOf)].field == field;
        if (line.field == field || labelOfField)
            place = i;
        if (line.property == Property::End)
            end = i;
    }
    return place > 0 ? place : end - 1;
}

void CardPatcher::insert(size_t place, const RenderedProperty &property, QByteArrayView group)
{
    appendProperty(m_edits[place].after, group, property, m_card.syntax, m_card.lineEnd);
}

QByteArray CardPatcher::newGroup()
{
    for (int number = 1;; ++number) {
        const QByteArray group = "item" + QByteArray::number(number);
        if (!m_groups.contains(group)) {
            m_groups.insert(group);
            return group;
        }
    }
}

void CardPatcher::patchSingle(Field field, Property property, bool same)
{
    if (same)
        return;
    std::optional<RenderedProperty> rendered = renderSingle(property, m_desired, m_card.syntax);
    if (!rendered && property == Property::FormattedName) {
        rendered =
            RenderedProperty{"FN", {}, {}, renderText(displayName(m_desired), m_card.syntax)};
    }
    bool placed = false;
    for (size_t i = 0; i < m_card.lines.size(); ++i) {
        const LineOrigin &line = m_card.lines[i];
        const bool isIt = line.property == property || (property == Property::Anniversary &&
                                                        line.property == Property::AppleDate);
        if (line.field != field || !isIt)
            continue;
        if (rendered && !placed) {
            replace(i, *rendered, property != Property::Photo);
            placed = true;
        } else if (!rendered && property == Property::Name && m_card.syntax != CardSyntax::V4) {
            replace(i, {"N", {}, {}, ";;;;"}, true); // required there
        } else {
            remove(i);
        }
    }
    if (rendered && !placed)
        insert(placeFor(field), *rendered);
}

// CATEGORIES and NICKNAME: several values a line. A line whose values all stay is left alone.
void CardPatcher::patchTexts(Field field, Property property, const QStringList &present,
                             const QStringList &wanted)
{
    QStringList missing = wanted;
    QStringList kept;
    for (const QString &text : present) {
        if (missing.removeOne(text.trimmed()))
            kept.append(text.trimmed());
    }
    int last = -1;
    for (size_t i = 0; i < m_card.lines.size(); ++i) {
        if (m_card.lines[i].field == field && m_card.lines[i].property == property)
            last = static_cast<int>(i);
    }
    for (size_t i = 0; i < m_card.lines.size(); ++i) {
        const LineOrigin &line = m_card.lines[i];
        if (line.field != field || line.property != property)
            continue;
        QStringList stay;
        for (const QString &text : present.mid(line.first, line.count)) {
            if (kept.removeOne(text.trimmed()))
                stay.append(text);
        }
        const bool grows = static_cast<int>(i) == last && !missing.isEmpty();
        if (stay.size() == line.count && !grows)
            continue;
        if (grows)
            stay += missing;
        if (stay.isEmpty())
            remove(i);
        else
            replace(i, renderTexts({}, stay, m_card.syntax), true);
    }
    if (last < 0 && !missing.isEmpty()) {
        insert(placeFor(field),
               renderTexts(property == Property::Nickname ? "NICKNAME" : "CATEGORIES", missing,
                           m_card.syntax));
    }
}

void CardPatcher::patchLabel(size_t owner, const QString &label)
{
    const int line = labelLine(owner);
    if (line >= 0 && label.isEmpty())
        m_edits[static_cast<size_t>(line)].replacement = QByteArray();
    else if (line >= 0)
        replace(static_cast<size_t>(line), renderLabel(label, m_card.syntax), true);
    else if (!label.isEmpty())
        insert(owner, renderLabel(label, m_card.syntax), m_card.lines[owner].group);
}

template <class T, class Render>
void CardPatcher::patchList(Field field, const QList<T> &present, const QList<T> &wanted,
                            Render render)
{
    const Assignment<T> assignment(present, wanted);
    std::vector<size_t> lineOf(static_cast<size_t>(present.size()));
    for (size_t i = 0; i < m_card.lines.size(); ++i) {
        if (m_card.lines[i].field == field && m_card.lines[i].count == 1)
            lineOf[static_cast<size_t>(m_card.lines[i].first)] = i;
    }
    for (size_t i = 0; i < lineOf.size(); ++i) {
        if (assignment.equal[i])
            continue;
        const size_t line = lineOf[i];
        if (assignment.wantedOf[i] < 0) {
            remove(line);
            continue;
        }
        const T &before = present[static_cast<qsizetype>(i)];
        const T &now = wanted[assignment.wantedOf[i]];
        if constexpr (std::is_same_v<T, CustomProperty>) {
            QByteArray bytes;
            appendProperty(bytes, m_card.lines[line].group, render(now), m_card.syntax,
                           m_card.lineEnd);
            m_edits[line].replacement = bytes;
        } else {
            const bool sameTypes = before.types == now.types && before.preferred == now.preferred;
            std::optional<QByteArray> group;
            if (before.label != now.label && !now.label.isEmpty() && labelLine(line) < 0 &&
                !hasGroupOfItsOwn(line)) {
                group = newGroup();
                m_card.lines[line].group = *group;
            }
            replace(line, render(now), sameTypes, group);
            if (before.label != now.label)
                patchLabel(line, now.label);
        }
    }
    const size_t place = placeFor(field);
    for (qsizetype index : assignment.fresh) {
        const T &entry = wanted[index];
        if constexpr (std::is_same_v<T, CustomProperty>) {
            insert(place, render(entry), entry.group.toUtf8());
        } else if (entry.label.isEmpty()) {
            insert(place, render(entry));
        } else {
            const QByteArray group = newGroup();
            insert(place, render(entry), group);
            insert(place, renderLabel(entry.label, m_card.syntax), group);
        }
    }
}

void CardPatcher::patchField(Field field)
{
    const Contact &p = m_present;          // single values
    const Contact &lists = m_card.contact; // entries as the lines have them
    const Contact &d = m_desired;
    const CardSyntax syntax = m_card.syntax;
    const auto entry = [field, syntax](const Entry &e) { return renderEntry(field, e, syntax); };
    switch (field) {
    case Field::Name: {
        Name present = p.name;
        present.formatted = d.name.formatted;
        patchSingle(field, Property::FormattedName, p.name.formatted == d.name.formatted);
        patchSingle(field, Property::Name, present == d.name);
        break;
    }
    case Field::Nickname:
        patchTexts(field, Property::Nickname, lists.nicknames, d.nicknames);
        break;
    case Field::Email:
        patchList(field, lists.emails, d.emails, entry);
        break;
    case Field::Phone:
        patchList(field, lists.phones, d.phones, entry);
        break;
    case Field::Address:
        patchList(field, lists.addresses, d.addresses,
                  [syntax](const Address &address) { return renderAddress(address, syntax); });
        break;
    case Field::Organization:
        patchSingle(field, Property::Organization, false);
        break;
    case Field::Title:
        patchSingle(field, Property::Title, p.title == d.title);
        patchSingle(field, Property::Role, p.role == d.role);
        break;
    case Field::Birthday:
        patchSingle(field, Property::Birthday, false);
        break;
    case Field::Anniversary:
        patchSingle(field, Property::Anniversary, false);
        break;
    case Field::Url:
        patchList(field, lists.urls, d.urls, entry);
        break;
    case Field::Im:
        patchList(field, lists.ims, d.ims, entry);
        break;
    case Field::Note:
        patchSingle(field, Property::Note, false);
        break;
    case Field::Group:
        patchTexts(field, Property::Categories, lists.groups, d.groups);
        break;
    case Field::Photo:
        patchSingle(field, Property::Photo, false);
        break;
    case Field::Relation:
        patchList(field, lists.relations, d.relations, entry);
        break;
    case Field::Custom:
        patchList(field, lists.custom, d.custom, renderCustom);
        break;
    }
}

QByteArray CardPatcher::patch(const FieldSet &fields)
{
    for (Field field : fields.toList())
        patchField(field);
    QByteArray result;
    for (size_t i = 0; i < m_edits.size(); ++i) {
        const Edit &edit = m_edits[i];
        const QByteArray &bytes = edit.replacement ? *edit.replacement : m_card.lines[i].raw;
        result += bytes;
        if (!edit.after.isEmpty() && !bytes.isEmpty() && !bytes.endsWith('\n') &&
            !bytes.endsWith('\r'))
            result += m_card.lineEnd;
        result += edit.after;
    }
    return result;
}

} // namespace

Result<QByteArray> patchVCard(QByteArrayView current, const Contact &desired, const QString &region)
{
    const std::optional<QByteArray> decoded = decodeByteOrderMark(current);
    Result<CardWithOrigins> card = readVCardWithOrigins(decoded ? *decoded : current);
    if (!card)
        return card.failure();
    // What differs in white space only was never changed by anybody.
    const Contact wanted = normalise(desired, region);
    const Contact present = normalise(card->contact, region);
    const FieldSet fields = differingFields(present, wanted);
    if (fields.isEmpty())
        return current.toByteArray();
    return CardPatcher(std::move(*card), present, wanted).patch(fields);
}

} // namespace warden
