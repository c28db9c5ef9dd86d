#include "core/permissions/field_mask.h"

#include "core/contacts/name_text.h"
#include "core/permissions/common_words.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString dots = u"•••"_s;

// One character as a reader counts them, a pair of surrogates included.
QString firstLetter(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype size = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString letter = text.sliced(i, size);
        if (size == 2 || letter.at(0).isLetterOrNumber())
            return letter;
    }
    return {};
}

// Whether it has more than one, so that the first isn't all of it.
bool hasMoreLetters(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::ranges::count_if(
               characters, [](uint character) { return QChar::isLetterOrNumber(character); }) > 1;
}

// A name of one character, as most are in China and Korea, would be given away whole.
QString initial(const QString &word)
{
    const QString letter = firstLetter(word);
    if (letter.isEmpty())
        return word == dots ? dots : QString();
    return hasMoreLetters(word) || word == letter + u'.' ? letter + u'.' : dots;
}

// Of the first and the last word.
QString initials(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QStringList kept = {initial(words.first())};
    if (words.size() > 1)
        kept.append(initial(words.last()));
    kept.removeAll(QString());
    const bool isAnyLeft =
        std::ranges::any_of(kept, [](const QString &part) { return part != dots; });
    return isAnyLeft ? kept.join(u' ') : dots;
}

QString beginning(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString letter = firstLetter(text);
    return hasMoreLetters(text) || text == letter + dots ? letter + dots : dots;
}

QString maskedEmail(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1 || !isDomain(address.sliced(at + 1)))
        return dots;
    return beginning(address.left(at)) + address.sliced(at);
}

// Of a short number two digits would be a large part.
QString maskedPhone(const QString &number)
{
    constexpr qsizetype longEnough = 6;
    constexpr qsizetype shown = 2;
    const bool isMasked = number.startsWith(dots);
    QString digits;
    std::ranges::copy_if(number, std::back_inserter(digits),
                         [](QChar character) { return character.isDigit(); });
    if (isMasked && digits.size() == shown)
        return dots + digits;
    return digits.size() < longEnough ? dots : dots + digits.right(shown);
}

QString maskedUrl(const QString &url)
{
    const QUrl parsed(url.trimmed(), QUrl::StrictMode);
    if (parsed.host().isEmpty())
        return dots;
    return parsed.scheme() + u"://"_s + parsed.host() + u'/' + dots;
}

QString maskedIm(const QString &address)
{
    const qsizetype colon = address.indexOf(u':');
    return colon < 1 || !isImScheme(address.left(colon)) ? dots : address.left(colon + 1) + dots;
}

PartialDate maskedDate(const PartialDate &date)
{
    if (date.isEmpty())
        return date;
    PartialDate result;
    result.year = date.year;
    if (date.year == 0)
        result.text = dots;
    return result;
}

// Two values that look the same by now are one, and a person's own label may say what the value
// was.
void maskEntries(QList<Entry> &entries, QString (*mask)(const QString &))
{
    QList<Entry> result;
    for (const Entry &entry : std::as_const(entries)) {
        const QString value = mask(entry.value);
        const bool isKnown = std::ranges::any_of(
            result, [&value](const Entry &other) { return other.value == value; });
        if (!isKnown)
            result.append({value, commonTypes(entry.types), {}, entry.preferred});
    }
    entries = result;
}

void maskTexts(QStringList &texts)
{
    for (QString &text : texts)
        text = beginning(text);
    texts.removeDuplicates();
}

Name maskedName(const Name &name)
{
    if (name == Name{})
        return name;
    Name result;
    result.given = initial(name.given);
    result.family = initial(name.family);
    const QString parts = (result.given + u' ' + result.family).trimmed();
    result.formatted = parts.isEmpty()
                           ? initials(name.formatted.isEmpty() ? nameOfParts(name) : name.formatted)
                           : parts;
    return result;
}

void maskAddresses(QList<Address> &addresses)
{
    QList<Address> result;
    for (const Address &address : std::as_const(addresses)) {
        Address masked;
        masked.country = isCountry(address.country) ? address.country : dots;
        masked.types = commonTypes(address.types);
        masked.preferred = address.preferred;
        const bool isKnown = std::ranges::any_of(
            result, [&masked](const Address &other) { return other.country == masked.country; });
        if (!isKnown)
            result.append(masked);
    }
    addresses = result;
}

} // namespace

FieldSet maskableFields()
{
    return FieldSet::all() - FieldSet{Field::Note, Field::Group, Field::Photo, Field::Custom};
}

void maskField(Contact &contact, Field field)
{
    switch (field) {
    case Field::Name:
        contact.name = maskedName(contact.name);
        break;
    case Field::Nickname:
        maskTexts(contact.nicknames);
        break;
    case Field::Email:
        maskEntries(contact.emails, maskedEmail);
        break;
    case Field::Phone:
        maskEntries(contact.phones, maskedPhone);
        break;
    case Field::Address:
        maskAddresses(contact.addresses);
        break;
    case Field::Organization:
        contact.organization = {beginning(contact.organization.name), {}};
        break;
    case Field::Title:
        contact.title = beginning(contact.title);
        contact.role = beginning(contact.role);
        break;
    case Field::Birthday:
        contact.birthday = maskedDate(contact.birthday);
        break;
    case Field::Anniversary:
        contact.anniversary = maskedDate(contact.anniversary);
        break;
    case Field::Url:
        maskEntries(contact.urls, maskedUrl);
        break;
    case Field::Im:
        maskEntries(contact.ims, maskedIm);
        break;
    case Field::Relation:
        maskEntries(contact.relations, initials);
        break;
    case Field::Note:
    case Field::Group:
    case Field::Photo:
    case Field::Custom:
        clearField(contact, field);
        break;
    }
}

} // namespace warden
