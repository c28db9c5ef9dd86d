#include "core/permissions/field_hash.h"

#include "core/contacts/name_text.h"
#include "core/contacts/normalise.h"
#include "core/crypto/hash.h"
#include "core/permissions/common_words.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

using TextRule = std::function<QString(const QString &)>; // empty: the value goes

void rewriteEntries(QList<Entry> &entries, const TextRule &rule)
{
    QList<Entry> result;
    for (const Entry &entry : std::as_const(entries)) {
        const QString value = rule(entry.value);
        const bool isKnown = std::ranges::any_of(
            result, [&value](const Entry &other) { return other.value == value; });
        if (!value.isEmpty() && !isKnown)
            result.append({value, commonTypes(entry.types), {}, entry.preferred});
    }
    entries = result;
}

void rewriteTexts(QStringList &texts, const TextRule &rule)
{
    for (QString &text : texts)
        text = rule(text);
    texts.removeAll(QString());
    texts.removeDuplicates();
}

QString lines(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'\n');
}

void rewriteAddresses(QList<Address> &addresses, const TextRule &rule)
{
    QList<Address> result;
    for (const Address &address : std::as_const(addresses)) {
        Address rewritten;
        rewritten.street =
            rule(lines({address.poBox, address.extended, address.street, address.postalCode,
                        address.city, address.region, address.country}));
        rewritten.types = commonTypes(address.types);
        rewritten.preferred = address.preferred;
        const bool isKnown = std::ranges::any_of(result, [&rewritten](const Address &other) {
            return other.street == rewritten.street;
        });
        if (!rewritten.street.isEmpty() && !isKnown)
            result.append(rewritten);
    }
    addresses = result;
}

QString isoText(const PartialDate &date)
{
    if (!date.text.isEmpty())
        return date.text;
    const QString year = date.year == 0 ? u"--"_s : u"%1"_s.arg(date.year, 4, 10, QChar(u'0'));
    QStringList parts;
    for (int part : {date.month, date.day}) {
        if (part != 0)
            parts.append(u"%1"_s.arg(part, 2, 10, QChar(u'0')));
    }
    if (parts.isEmpty())
        return year;
    return year + (date.year == 0 ? u""_s : u"-"_s) + parts.join(u'-');
}

void rewriteDate(PartialDate &date, const TextRule &rule)
{
    if (date.isEmpty())
        return;
    PartialDate rewritten;
    rewritten.text = rule(isoText(date));
    date = rewritten;
}

void rewriteName(Name &name, const TextRule &rule)
{
    if (name == Name{})
        return;
    Name rewritten;
    rewritten.formatted = rule(name.formatted.isEmpty() ? nameOfParts(name) : name.formatted);
    name = rewritten;
}

void rewriteCustom(QList<CustomProperty> &properties, const TextRule &rule)
{
    for (CustomProperty &property : properties)
        property = {rule(property.name), rule(property.value), {}, {}};
    properties.removeIf([](const CustomProperty &property) {
        return property.name.isEmpty() || property.value.isEmpty();
    });
}

// Each value of the field is put in its place by the rule; nothing else of it stays.
void rewrite(Contact &contact, Field field, const TextRule &rule)
{
    switch (field) {
    case Field::Name:
        return rewriteName(contact.name, rule);
    case Field::Nickname:
        return rewriteTexts(contact.nicknames, rule);
    case Field::Email:
        return rewriteEntries(contact.emails, rule);
    case Field::Phone:
        return rewriteEntries(contact.phones, rule);
    case Field::Address:
        return rewriteAddresses(contact.addresses, rule);
    case Field::Organization:
        contact.organization = {
            rule(lines(QStringList{contact.organization.name} + contact.organization.units)), {}};
        return;
    case Field::Title:
        contact.title = rule(contact.title);
        contact.role = rule(contact.role);
        return;
    case Field::Birthday:
        return rewriteDate(contact.birthday, rule);
    case Field::Anniversary:
        return rewriteDate(contact.anniversary, rule);
    case Field::Url:
        return rewriteEntries(contact.urls, rule);
    case Field::Im:
        return rewriteEntries(contact.ims, rule);
    case Field::Note:
        contact.note = rule(contact.note);
        return;
    case Field::Group:
        return rewriteTexts(contact.groups, rule);
    case Field::Photo:
        contact.photo = {};
        return;
    case Field::Relation:
        return rewriteEntries(contact.relations, rule);
    case Field::Custom:
        return rewriteCustom(contact.custom, rule);
    }
}

bool looksHashed(const QString &text)
{
    constexpr qsizetype hexSize = 2 * sha256Size;
    return text.size() == hexSize && std::ranges::all_of(text, [](QChar character) {
               return (character >= u'0' && character <= u'9') ||
                      (character >= u'a' && character <= u'f');
           });
}

QString folded(const QString &value)
{
    QStringList parts;
    for (const QString &line : value.split(u'\n')) {
        if (const QString part = line.simplified(); !part.isEmpty())
            parts.append(part);
    }
    return parts.join(u'\n').toCaseFolded();
}

} // namespace

FieldSet hashableFields()
{
    return FieldSet::all() - FieldSet{Field::Photo};
}

QString hashedText(Field field, const QString &value, const QString &region)
{
    const QString text = value.normalized(QString::NormalizationForm_C);
    if (field == Field::Email)
        return emailKey(text);
    if (field == Field::Phone)
        return phoneKey(text, region).value_or(phoneDigits(text));
    // Only an address and an organisation's units have lines that part values.
    const bool hasLines = field == Field::Address || field == Field::Organization;
    return hasLines ? folded(text) : text.simplified().toCaseFolded();
}

void hashField(Contact &contact, Field field, const FieldHashing &hashing)
{
    if (!hashing.key || hashing.key->isEmpty()) {
        clearField(contact, field);
        return;
    }
    rewrite(contact, field, [&](const QString &value) {
        const QString text = hashedText(field, value, hashing.region);
        if (text.isEmpty())
            return QString();
        return QString::fromLatin1(hmacSha256(hashing.key->view(), text.toUtf8()).toHex());
    });
}

bool isHashed(const Contact &contact, Field field)
{
    Contact hashes = contact;
    rewrite(hashes, field,
            [](const QString &value) { return looksHashed(value) ? value : QString(); });
    return sameField(contact, hashes, field);
}

} // namespace warden
