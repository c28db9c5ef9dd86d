#include "core/alerts/text_pattern.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr QChar anyCharacter = u'?';
constexpr QChar anyDash = u'-';
constexpr QChar asWritten = u' ';

bool isDash(QChar c)
{
    return c == u'-' || c == u'/' || c == u'\u2013' || c == u'\u2014' || c == u'\u2015';
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

struct Character
{
    QChar c;
    bool isWildcard = false;
};

std::vector<Character> charactersOf(const QString &value)
{
    std::vector<Character> characters;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        const QChar next = i + 1 < value.size() ? value.at(i + 1) : QChar();
        if (c == u'\\' && (next == u'*' || next == u'?' || next == u'\\')) {
            characters.push_back({next});
            ++i;
        } else {
            characters.push_back({c, c == u'*' || c == u'?'});
        }
    }
    return characters;
}

} // namespace

TextPattern::TextPattern(const QString &value, Place place, Case sensitivity, Dashes dashes)
    : m_case(sensitivity)
{
    const std::vector<Character> characters = charactersOf(value);
    for (size_t i = 0; i < characters.size(); ++i) {
        const auto [c, isWildcard] = characters[i];
        if (isWildcard && c == u'*') {
            m_parts.emplace_back();
            continue;
        }
        const bool isBeforeWord = i + 1 < characters.size() && !characters[i + 1].isWildcard &&
                                  isWordCharacter(characters[i + 1].c) &&
                                  (i == 0 || !isWordCharacter(characters[i - 1].c));
        const bool isSwitch = dashes == Dashes::Any && isDash(c) && isBeforeWord;
        Part &part = m_parts.back();
        part.text += c;
        part.any += isWildcard ? anyCharacter : isSwitch ? anyDash : asWritten;
    }
    m_fromStart = place == Place::Whole || place == Place::Start;
    m_toEnd = place == Place::Whole || place == Place::End;
    fold();
}

TextPattern TextPattern::literal(const QString &text, Place place, Case sensitivity)
{
    TextPattern pattern;
    pattern.m_case = sensitivity;
    pattern.m_parts.front().text = text;
    pattern.m_fromStart = place == Place::Whole || place == Place::Start;
    pattern.m_toEnd = place == Place::Whole || place == Place::End;
    pattern.fold();
    return pattern;
}

// A character may become two, and what is known of it goes along.
void TextPattern::fold()
{
    for (Part &part : m_parts) {
        if (m_case == Case::Folded) {
            Part folded;
            for (qsizetype i = 0; i < part.text.size();) {
                const qsizetype length = part.text.at(i).isHighSurrogate() ? 2 : 1;
                const QString one = part.text.mid(i, length).toCaseFolded();
                folded.text += one;
                folded.any += QString(one.size(), part.any.isEmpty() ? asWritten : part.any.at(i));
                i += length;
            }
            part = std::move(folded);
        }
        if (part.any.count(asWritten) == part.any.size())
            part.any.clear();
    }
}

std::optional<QString> TextPattern::wholeText() const
{
    const bool isOne =
        m_parts.size() == 1 && m_fromStart && m_toEnd && m_parts.front().any.isEmpty();
    return isOne ? std::optional(m_parts.front().text) : std::nullopt;
}

bool TextPattern::hasWildcard(const QString &value)
{
    for (const Character &character : charactersOf(value)) {
        if (character.isWildcard)
            return true;
    }
    return false;
}

QString TextPattern::plain(const QString &value)
{
    QString text;
    for (const Character &character : charactersOf(value))
        text += character.c;
    return text;
}

bool TextPattern::fits(const Part &part, QStringView text, qsizetype at)
{
    if (at < 0 || at + part.text.size() > text.size())
        return false;
    if (part.any.isEmpty())
        return text.sliced(at, part.text.size()) == part.text;
    for (qsizetype i = 0; i < part.text.size(); ++i) {
        const QChar c = text.at(at + i);
        const QChar any = part.any.at(i);
        if (any == anyCharacter || (any == anyDash && isDash(c)))
            continue;
        if (any == anyDash || c != part.text.at(i))
            return false;
    }
    return true;
}

qsizetype TextPattern::find(const Part &part, QStringView text, qsizetype from)
{
    if (part.any.isEmpty())
        return text.indexOf(part.text, from);
    for (qsizetype at = from; at + part.text.size() <= text.size(); ++at) {
        if (fits(part, text, at))
            return at;
    }
    return -1;
}

bool TextPattern::matches(QStringView text, QStringView folded) const
{
    if (m_case == Case::Folded)
        text = folded;
    size_t first = 0;
    size_t last = m_parts.size();
    qsizetype from = 0;
    qsizetype end = text.size();
    if (m_fromStart) {
        const Part &part = m_parts.front();
        if (m_toEnd && m_parts.size() == 1)
            return text.size() == part.text.size() && fits(part, text, 0);
        if (!fits(part, text, 0))
            return false;
        from = part.text.size();
        ++first;
    }
    if (m_toEnd) {
        const Part &part = m_parts.back();
        end -= part.text.size();
        if (end < from || !fits(part, text, end))
            return false;
        --last;
    }
    // The first place for each part is as good as any later one.
    for (size_t i = first; i < last; ++i) {
        const qsizetype at = find(m_parts[i], text.first(end), from);
        if (at < 0)
            return false;
        from = at + m_parts[i].text.size();
    }
    return true;
}

} // namespace warden
