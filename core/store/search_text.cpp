#include "core/store/search_text.h"

#include "core/store/phone_starts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype longestText = 2000; // characters of one value that are indexed
constexpr qsizetype longestWord = 64;
constexpr qsizetype mostWords = 256; // of one contact's names, e-mails and so on
constexpr qsizetype mostQueryWords = 8;

// Accents of alphabets; other scripts' marks are part of how a word is spelt.
bool isAccent(QChar character)
{
    if (character.category() != QChar::Mark_NonSpacing)
        return false;
    const char16_t code = character.unicode();
    return code < 0x0700 || (code >= 0x1ab0 && code < 0x1b00) || (code >= 0x1dc0 && code < 0x1e00);
}

// Letters that have no decomposition though a person types them without their stroke.
QStringView plainLetters(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'ı':
        return u"i";
    case u'ـ': // the Arabic tatweel only stretches a word
        return u"";
    default: // any other character stands for itself
        return {};
    }
}

QString fold(const QString &text)
{
    const QString lower = text.left(longestText).toCaseFolded();
    if (std::ranges::all_of(lower, [](QChar c) { return c.unicode() < 0x80; }))
        return lower;
    QString plain;
    plain.reserve(lower.size());
    for (const QChar character : lower.normalized(QString::NormalizationForm_KD)) {
        if (isAccent(character))
            continue;
        if (const QStringView letters = plainLetters(character); !letters.isNull())
            plain += letters;
        else
            plain += character;
    }
    // Puts together what belongs together (Japanese, Korean); full-width letters became plain.
    return plain.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

QStringList split(const QString &folded)
{
    QStringList words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool isInside = i < folded.size() && isWordCharacter(folded[i]);
        if (isInside && start < 0)
            start = i;
        if (!isInside && start >= 0) {
            qsizetype size = std::min(i - start, longestWord);
            if (size < i - start && folded[start + size].isLowSurrogate())
                --size;
            words.append(folded.mid(start, size));
            start = -1;
        }
    }
    return words;
}

// "müller" as a person without an umlaut on the keyboard writes it.
QString withUmlautsSpelt(const QString &text)
{
    QString spelt = text.left(longestText).toCaseFolded().normalized(QString::NormalizationForm_C);
    if (!spelt.contains(u'ä') && !spelt.contains(u'ö') && !spelt.contains(u'ü'))
        return {};
    spelt.replace(u'ä', u"ae"_s).replace(u'ö', u"oe"_s).replace(u'ü', u"ue"_s);
    return spelt;
}

void addWords(QStringList &all, const QString &text)
{
    all += split(fold(text));
    if (const QString spelt = withUmlautsSpelt(text); !spelt.isEmpty())
        all += split(fold(spelt));
}

QString joined(QStringList words)
{
    words.removeDuplicates();
    return words.mid(0, mostWords).join(u' ');
}

QString prefix(const QString &word)
{
    return u'"' + word + u"\"*"_s;
}

QString anyOf(const QStringList &words)
{
    QStringList prefixes;
    for (const QString &word : words)
        prefixes.append(prefix(word));
    return u'(' + prefixes.join(u" OR "_s) + u')';
}

// One word of the query in each of its spellings.
QStringList spellings(const QString &word, const QString &spelt)
{
    QStringList all{word};
    if (!spelt.isEmpty() && spelt != word)
        all.append(spelt);
    // "030" is dialled within the country; with its code there is no zero.
    if (word.size() > 1 && word.startsWith(u'0') && isDigits(word))
        all.append(withoutTrunkZeros(word));
    all.removeAll(QString());
    return all;
}

} // namespace

QStringList foldedWords(const QString &text)
{
    return split(fold(text));
}

QString sortName(const QString &displayName)
{
    return foldedWords(displayName).join(u' ');
}

SearchText searchText(const Contact &contact, const MatchKeys &keys)
{
    QStringList names;
    addWords(names, displayName(contact));
    const Name &name = contact.name;
    for (const QString &part :
         {name.formatted, name.given, name.additional, name.family, name.prefix, name.suffix})
        addWords(names, part);
    for (const QString &nickname : contact.nicknames)
        addWords(names, nickname);

    QStringList organizations;
    addWords(organizations, contact.organization.name);
    for (const QString &unit : contact.organization.units)
        addWords(organizations, unit);

    QStringList emails;
    for (const Entry &email : contact.emails)
        addWords(emails, email.value);

    QStringList phones;
    for (const Entry &phone : contact.phones)
        phones += phoneStarts(phone.value);
    for (const QString &phone : keys.phones)
        phones += phoneStarts(phone);

    return {joined(names), joined(organizations), joined(emails), joined(phones)};
}

QString matchExpression(const QString &text, SearchIn where)
{
    const QStringList words = foldedWords(text).mid(0, mostQueryWords);
    if (words.isEmpty())
        return {};
    // The same text splits into as many words in the other spelling.
    const QStringList spelt = foldedWords(withUmlautsSpelt(text)).mid(0, mostQueryWords);
    QStringList terms;
    for (qsizetype i = 0; i < words.size(); ++i)
        terms.append(anyOf(spellings(words[i], spelt.value(i))));
    const QString all = u'(' + terms.join(u" AND "_s) + u')';
    if (where == SearchIn::Name)
        return u"{name} : "_s + all;
    const QString number = typedNumber(text);
    if (number.isEmpty())
        return all;
    return u"({phone} : "_s + anyOf(spellings(number, {})) + u") OR "_s + all;
}

} // namespace warden
