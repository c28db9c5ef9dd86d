#include "core/contacts/normalise.h"
#include "core/contacts/text_encoding.h"
#include "core/contacts/vcard_patch_lines.h"
#include "core/contacts/vcard_writer.h"

#include <QHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

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

} // namespace

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
