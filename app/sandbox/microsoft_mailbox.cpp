#include "app/sandbox/microsoft_mailbox.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden::graphstub {

static QString opaque(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding));
}

QString StoredContact::changeKey() const
{
    // As Exchange's: with the characters of plain base64.
    return u"EQAAABYA/+"_s + opaque(stableId + QString::number(change)).left(24);
}

QString StoredContact::etag() const
{
    return u"W/\"%1\""_s.arg(changeKey());
}

Mailbox::Mailbox()
{
    m_folders.append({newId(u"folder"_s), u"Contacts"_s, {}});
}

QString Mailbox::newId(const QString &kind)
{
    return u"AAMkAD"_s + opaque(kind + QString::number(++m_counter)).left(43) + u'=';
}

QString Mailbox::addFolder(const QString &name, const QString &parent)
{
    m_folders.append({newId(u"folder"_s), name, parent.isEmpty() ? defaultFolder() : parent});
    return m_folders.last().id;
}

QString Mailbox::folderFor(const QString &name) const
{
    if (name == "contacts"_L1)
        return defaultFolder();
    const auto found = std::ranges::find(m_folders, name, &StoredFolder::id);
    return found == m_folders.end() ? QString() : found->id;
}

void Mailbox::note(const StoredContact &contact, const QString &folder, bool isGone)
{
    m_notes[folder].insert(contact.stableId, {contact.id, m_counter, isGone});
}

const StoredContact &Mailbox::add(const QString &folder, const QJsonObject &body,
                                  const QMap<QString, QString> &extended, const QString &stableId)
{
    StoredContact contact;
    contact.stableId = stableId.isEmpty() ? newId(u"stable"_s) : stableId;
    contact.id = newId(u"item"_s);
    contact.folder = folder;
    contact.properties = emptyContact();
    contact.extended = extended;
    apply(body, contact.properties);
    if (contact.properties.value(u"displayName"_s).toString().isEmpty()) {
        const QString made = (contact.properties.value(u"givenName"_s).toString() + u' ' +
                              contact.properties.value(u"surname"_s).toString())
                                 .trimmed();
        if (!made.isEmpty())
            contact.properties.insert(u"displayName"_s, made);
    }
    contact.change = ++m_counter;
    contact.modified = QDateTime::currentDateTimeUtc();
    const qint64 number = m_counter;
    m_numbers.insert(contact.stableId, number);
    m_numbers.insert(contact.id, number);
    note(contact, folder, false);
    return m_contacts.emplace(number, std::move(contact)).first->second;
}

StoredContact *Mailbox::find(const QString &anyId)
{
    const auto number = m_numbers.constFind(anyId);
    return number == m_numbers.constEnd() ? nullptr : &m_contacts.at(*number);
}

const StoredContact *Mailbox::find(const QString &anyId) const
{
    const auto number = m_numbers.constFind(anyId);
    return number == m_numbers.constEnd() ? nullptr : &m_contacts.at(*number);
}

void Mailbox::update(StoredContact &contact, const QJsonObject &body)
{
    apply(body, contact.properties);
    contact.change = ++m_counter;
    contact.modified = QDateTime::currentDateTimeUtc();
    note(contact, contact.folder, false);
}

void Mailbox::remove(const StoredContact &contact)
{
    ++m_counter;
    note(contact, contact.folder, true);
    const qint64 number = m_numbers.take(contact.stableId);
    m_numbers.remove(contact.id);
    m_contacts.erase(number);
}

void Mailbox::move(StoredContact &contact, const QString &folder)
{
    ++m_counter;
    note(contact, contact.folder, true);
    const qint64 number = m_numbers.take(contact.id);
    contact.id = newId(u"item"_s);
    m_numbers.insert(contact.id, number);
    contact.folder = folder;
    contact.change = ++m_counter;
    note(contact, folder, false);
}

QList<const StoredContact *> Mailbox::contactsIn(const QString &folder) const
{
    QList<const StoredContact *> found;
    for (const auto &[number, contact] : m_contacts) {
        if (contact.folder == folder)
            found.append(&contact);
    }
    return found;
}

QList<Mailbox::Change> Mailbox::changes(const QString &folder, qint64 since) const
{
    const QHash<QString, Noted> notes = m_notes.value(folder);
    QList<std::pair<qint64, Change>> numbered;
    for (auto entry = notes.cbegin(); entry != notes.cend(); ++entry) {
        if (entry->change > since)
            numbered.append({entry->change, {entry.key(), entry->id, entry->isGone}});
    }
    std::ranges::sort(numbered, {}, [](const auto &pair) { return pair.first; });
    QList<Change> changes;
    for (const auto &[number, change] : numbered)
        changes.append(change);
    return changes;
}

} // namespace warden::graphstub
