#include "core/contacts/vcard_lines.h"

#include "core/contacts/vcard_properties.h"

#include <cstring>

namespace warden {

namespace {

bool isNameCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
}

bool isFold(char c)
{
    return c == ' ' || c == '\t';
}

// Parameters longer than this are not looked for across folds again and again.
constexpr qsizetype maxHeaderSize = 16 * 1024;

// In place of a separator: the "=" before it goes.
constexpr char softBreak = '=';

// The end of the parameters: the first colon outside quotes. Where quotes never close, they are
// taken as ordinary characters.
qsizetype findColon(QByteArrayView text, qsizetype from)
{
    bool quoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == ':' && !quoted)
            return i;
    }
    return quoted ? text.indexOf(':', from) : -1;
}

bool mentionsQuotedPrintable(QByteArrayView parameters)
{
    static constexpr QByteArrayView wanted = "QUOTED-PRINTABLE";
    for (qsizetype i = 0; i + wanted.size() <= parameters.size(); ++i) {
        if ((parameters[i] | 0x20) == 'q' &&
            parameters.sliced(i, wanted.size()).compare(wanted, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

// A line after a soft line break belongs to the value, unless the break was a stray "=" at the
// value's end: then the next property follows at once.
bool isPlainlyAnotherProperty(QByteArrayView text)
{
    ContentLine line;
    if (isEndOfCard(text.trimmed()))
        return true;
    if (!parseContentLine(text, line))
        return false;
    if (!line.group.isEmpty() || line.name.startsWith("X-"))
        return propertyFromName(line.name) != Property::Custom || line.name.startsWith("X-");
    for (char c : line.name) {
        if (c >= 'a' && c <= 'z') // "Tel: 123" in somebody's note
            return false;
    }
    return propertyFromName(line.name) != Property::Custom;
}

} // namespace

bool parseContentLine(QByteArrayView text, ContentLine &line)
{
    qsizetype nameBegin = 0;
    qsizetype i = 0;
    line.group = {};
    for (; i < text.size() && text[i] != ':' && text[i] != ';'; ++i) {
        if (text[i] == '.' && nameBegin == 0 && i > 0) {
            line.group = text.first(i);
            nameBegin = i + 1;
        } else if (!isNameCharacter(text[i])) {
            return false;
        }
    }
    if (i == text.size() || i == nameBegin)
        return false;
    line.name = text.sliced(nameBegin, i - nameBegin);
    line.parameters = {};
    qsizetype colon = i;
    if (text[i] == ';') {
        colon = findColon(text, i + 1);
        if (colon < 0)
            return false;
        line.parameters = text.sliced(i + 1, colon - i - 1);
    }
    line.value = text.sliced(colon + 1);
    line.quotedPrintable = line.parameters.size() >= 16 && mentionsQuotedPrintable(line.parameters);
    return true;
}

ContentLines::ContentLines(QByteArrayView card, Folding folding)
    : m_card(card), m_folding(folding), m_lineEnd(card.contains('\n') ? '\n' : '\r')
{}

ContentLines::Physical ContentLines::physicalAt(qsizetype position) const
{
    const char *begin = m_card.data() + position;
    const auto *found = static_cast<const char *>(
        memchr(begin, m_lineEnd, static_cast<size_t>(m_card.size() - position)));
    Physical line;
    line.begin = position;
    line.end = found ? found - m_card.data() : m_card.size();
    line.next = found ? line.end + 1 : line.end;
    while (line.end > line.begin && m_card[line.end - 1] == '\r')
        --line.end;
    return line;
}

bool ContentLines::startsProperty(const Physical &line)
{
    const QByteArrayView text = m_card.sliced(line.begin, line.end - line.begin);
    if (parseContentLine(text, m_ahead)) {
        m_aheadPhysical = line;
        m_hasAhead = true;
        return true;
    }
    // Parameters may be folded before their colon.
    const bool foldFollows = line.next < m_card.size() && isFold(m_card[line.next]);
    const qsizetype semicolon = text.indexOf(';');
    if (!foldFollows || semicolon <= 0)
        return false;
    for (char c : text.first(semicolon)) {
        if (!isNameCharacter(c) && c != '.')
            return false;
    }
    return true;
}

void ContentLines::append(const Physical &line, qsizetype from, char separator)
{
    if (separator == softBreak)
        m_logical.chop(1);
    else if (separator)
        m_logical.append(separator);
    m_logical.append(m_card.sliced(from, line.end - from));
}

// A card within a card (AGENT of vCard 2.1) is part of the value before it.
void ContentLines::takeNestedCard(qsizetype &position)
{
    int depth = 0;
    while (position < m_card.size()) {
        const Physical line = physicalAt(position);
        const QByteArrayView text = m_card.sliced(line.begin, line.end - line.begin).trimmed();
        if (isBeginOfCard(text))
            ++depth;
        else if (isEndOfCard(text))
            --depth;
        append(line, line.begin, '\n');
        position = line.next;
        ++m_number;
        if (depth <= 0)
            return;
    }
}

// Joins what belongs to the line that starts with `first`, and tells where the next one starts.
qsizetype ContentLines::joinContinuations(const Physical &first, ContentLine &line, bool &parsed)
{
    qsizetype position = first.next;
    const auto join = [&](const Physical &more, qsizetype from, char separator) {
        if (!m_joined)
            m_logical = m_card.sliced(first.begin, first.end - first.begin).toByteArray();
        m_joined = true;
        append(more, from, separator);
        position = more.next;
        ++m_number;
        // Folded parameters: the colon may only now be there.
        if (!parsed && m_logical.size() <= maxHeaderSize)
            parsed = parseContentLine(m_logical, line);
    };

    while (position < m_card.size()) {
        const Physical more = physicalAt(position);
        const QByteArrayView text = m_card.sliced(more.begin, more.end - more.begin);
        const bool fold = isFold(m_card[position]);
        const qsizetype afterFold =
            more.begin + (fold && m_folding == Folding::DropOneSpace && !text.isEmpty() ? 1 : 0);

        if (parsed && line.quotedPrintable &&
            (m_joined ? m_logical.endsWith('=') : line.value.endsWith('='))) {
            if (isPlainlyAnotherProperty(text))
                break;
            join(more, afterFold, softBreak);
        } else if (fold) {
            join(more, afterFold, 0);
        } else if (text.isEmpty()) { // a blank line belongs to what stands before it
            position = more.next;
            ++m_number;
        } else if (line.number > 1 && isBeginOfCard(text.trimmed())) {
            join({more.begin, more.begin, more.begin}, more.begin, 0);
            --m_number;
            takeNestedCard(position);
        } else if (startsProperty(more)) {
            break;
        } else {
            join(more, more.begin, '\n');
        }
    }
    return position;
}

bool ContentLines::next(ContentLine &line)
{
    if (m_position >= m_card.size())
        return false;
    Physical first;
    bool parsed = true;
    if (m_hasAhead) {
        first = m_aheadPhysical;
        line = m_ahead;
        m_hasAhead = false;
    } else {
        first = physicalAt(m_position);
        parsed = parseContentLine(m_card.sliced(first.begin, first.end - first.begin), line);
    }
    line.number = m_number++;
    m_joined = false;

    const qsizetype next = joinContinuations(first, line, parsed);
    // Joining may have moved the bytes that the views pointed to.
    if (m_joined)
        parsed = parseContentLine(m_logical, line);
    line.valid = parsed;
    line.raw = m_card.sliced(m_position, next - m_position);
    m_position = next;
    return true;
}

} // namespace warden
