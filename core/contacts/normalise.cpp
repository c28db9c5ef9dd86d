#include "core/contacts/normalise.h"

#include "core/contacts/name_text.h"
#include "core/contacts/text_encoding.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

void clean(QString &text)
{
    text = toCanonicalText(std::move(text)).trimmed();
}

void clean(QStringList &texts)
{
    for (QString &text : texts)
        clean(text);
    texts.removeAll(QString());
    texts.removeDuplicates();
}

void cleanTypes(QStringList &types)
{
    if (types.isEmpty())
        return;
    for (QString &type : types)
        type = type.trimmed().toLower();
    types.removeAll(QString());
    types.removeDuplicates();
    std::sort(types.begin(), types.end());
}

template <class T>
void unite(T &into, const T &other)
{
    for (const QString &type : other.types) {
        if (!into.types.contains(type))
            into.types.append(type);
    }
    std::sort(into.types.begin(), into.types.end());
    if (into.label.isEmpty())
        into.label = other.label;
    into.preferred |= other.preferred;
}

// Unites entries with the same key; two labels of a person's own are two things to keep.
template <class T, class Key>
void uniteDuplicates(QList<T> &list, Key key)
{
    if (list.size() < 2)
        return;
    QHash<QString, qsizetype> seen;
    QList<T> united;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString entryKey = key(list[i], i);
        const auto known = seen.constFind(entryKey);
        if (known == seen.constEnd()) {
            seen.insert(entryKey, united.size());
            united.append(list[i]);
            continue;
        }
        T &first = united[*known];
        if (first.label.isEmpty() || list[i].label.isEmpty() || first.label == list[i].label)
            unite(first, list[i]);
        else
            united.append(list[i]);
    }
    if (united.size() != list.size())
        list = std::move(united);
}

void cleanEntries(QList<Entry> &entries)
{
    for (Entry &entry : entries) {
        clean(entry.value);
        clean(entry.label);
        cleanTypes(entry.types);
    }
    entries.removeIf([](const Entry &entry) { return entry.value.isEmpty(); });
}

void cleanAddresses(QList<Address> &addresses)
{
    for (Address &a : addresses) {
        for (QString *part : {&a.poBox, &a.extended, &a.street, &a.city, &a.region, &a.postalCode,
                              &a.country, &a.label})
            clean(*part);
        cleanTypes(a.types);
    }
    addresses.removeIf([](const Address &a) {
        return a.poBox.isEmpty() && a.extended.isEmpty() && a.street.isEmpty() &&
               a.city.isEmpty() && a.region.isEmpty() && a.postalCode.isEmpty() &&
               a.country.isEmpty();
    });
}

QString addressKey(const Address &a)
{
    return QStringList{a.poBox, a.extended, a.street, a.city, a.region, a.postalCode, a.country}
        .join(u'\x1f');
}

// National and international forms of a number are looked at only where their ends agree, since
// parsing is slow.
QStringList phoneKeys(const QList<Entry> &phones, const QString &region)
{
    QStringList keys;
    QHash<QString, int> endings;
    for (const Entry &phone : phones) {
        keys.append(phoneDigits(phone.value));
        ++endings[keys.last().right(6)];
    }
    for (qsizetype i = 0; i < phones.size(); ++i) {
        if (endings.value(keys[i].right(6)) < 2)
            continue;
        if (const std::optional<QString> key = phoneKey(phones[i].value, region))
            keys[i] = *key;
    }
    return keys;
}

} // namespace

QString groupKey(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC)
        .simplified()
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

QString emailKey(const QString &address)
{
    const QString trimmed = address.trimmed();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    if (at < 0)
        return trimmed.toCaseFolded();
    QString domain = trimmed.sliced(at + 1).toLower();
    while (domain.endsWith(u'.'))
        domain.chop(1);
    const bool ascii =
        std::all_of(domain.begin(), domain.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!ascii) {
        const QByteArray ace = QUrl::toAce(domain);
        if (!ace.isEmpty())
            domain = QString::fromLatin1(ace);
    }
    return trimmed.first(at).toCaseFolded() + u'@' + domain;
}

Contact normalise(Contact c, const QString &region)
{
    for (QString *text :
         {&c.uid, &c.name.formatted, &c.name.family, &c.name.given, &c.name.additional,
          &c.name.prefix, &c.name.suffix, &c.organization.name, &c.title, &c.role, &c.birthday.text,
          &c.anniversary.text, &c.note, &c.photo.uri})
        clean(*text);
    // Tables often have a first and a last name only: what reads the same is the same name.
    if (c.name.formatted.isEmpty())
        c.name.formatted = nameOfParts(c.name);
    c.photo.mediaType = c.photo.mediaType.trimmed().toLower();
    clean(c.nicknames);
    clean(c.groups);
    for (QString &unit : c.organization.units)
        clean(unit);
    while (!c.organization.units.isEmpty() && c.organization.units.last().isEmpty())
        c.organization.units.removeLast();

    for (QList<Entry> *list : {&c.emails, &c.phones, &c.urls, &c.ims, &c.relations})
        cleanEntries(*list);
    cleanAddresses(c.addresses);
    const auto value = [](const Entry &entry, qsizetype) { return entry.value; };
    uniteDuplicates(c.emails, [](const Entry &e, qsizetype) { return emailKey(e.value); });
    if (c.phones.size() > 1) {
        const QStringList keys = phoneKeys(c.phones, region);
        uniteDuplicates(c.phones, [&](const Entry &, qsizetype i) { return keys[i]; });
    }
    uniteDuplicates(c.urls, value);
    uniteDuplicates(c.ims, value);
    uniteDuplicates(c.relations, value);
    uniteDuplicates(c.addresses, [](const Address &a, qsizetype) { return addressKey(a); });
    c.custom.removeIf([](const CustomProperty &property) { return property.name.isEmpty(); });
    return c;
}

} // namespace warden
