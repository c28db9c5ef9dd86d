#pragma once

#include "app/sandbox/microsoft_contact.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <map>

namespace warden::graphstub {

struct StoredContact
{
    QString stableId = {}; // with Prefer: IdType="ImmutableId"
    QString id = {};       // otherwise: another one after a move
    QString folder = {};
    QJsonObject properties = {};
    QMap<QString, QString> extended = {};
    qint64 change = 0;
    QDateTime modified = {};

    QString changeKey() const;
    QString etag() const;
};

struct StoredFolder
{
    QString id = {};
    QString name = {};
    QString parent = {};
};

// What a mailbox holds, with the order in which it changed. One thread at a time.
class Mailbox
{
public:
    Mailbox();

    QString addFolder(const QString &name, const QString &parent);
    const QList<StoredFolder> &folders() const { return m_folders; }
    QString defaultFolder() const { return m_folders.first().id; }
    // The id, or "contacts"; empty where there is none.
    QString folderFor(const QString &name) const;

    // `stableId`: empty for one of its own making.
    const StoredContact &add(const QString &folder, const QJsonObject &body,
                             const QMap<QString, QString> &extended, const QString &stableId = {});
    StoredContact *find(const QString &anyId);
    const StoredContact *find(const QString &anyId) const;
    void update(StoredContact &contact, const QJsonObject &body);
    void remove(const StoredContact &contact);
    void move(StoredContact &contact, const QString &folder);

    QList<const StoredContact *> contactsIn(const QString &folder) const; // as they were made

    // What changed in a folder after `since`, oldest first; the flag says that it is gone.
    struct Change
    {
        QString stableId = {};
        QString id = {};
        bool isGone = false;
    };
    QList<Change> changes(const QString &folder, qint64 since) const;
    qint64 now() const { return m_counter; }

private:
    void note(const StoredContact &contact, const QString &folder, bool isGone);
    QString newId(const QString &kind);

    struct Noted
    {
        QString id = {};
        qint64 change = 0;
        bool isGone = false;
    };
    QList<StoredFolder> m_folders;
    std::map<qint64, StoredContact> m_contacts;    // by the number of their making
    QHash<QString, qint64> m_numbers;              // by either id
    QHash<QString, QHash<QString, Noted>> m_notes; // folder → stable id → its last change
    qint64 m_counter = 0;
};

} // namespace warden::graphstub
