#include "core/contacts/vcard_patch_lines.h"

#include "core/contacts/vcard_lines.h"
#include "core/contacts/vcard_parameters.h"

namespace warden {

namespace {

bool isOneOf(QByteArrayView key, std::initializer_list<QByteArrayView> keys)
{
    for (QByteArrayView candidate : keys) {
        if (key.compare(candidate, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

CardPatcher::Written CardPatcher::written(size_t index) const
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

} // namespace warden
