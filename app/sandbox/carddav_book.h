#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QStringList>

namespace warden {

struct SandboxCard
{
    QByteArray bytes = {};
    QByteArray etag = {}; // strong, with its quotes
    QByteArray uid = {};
    QDateTime modified = {};
    qint64 number = 0; // of its last change
};

// What changed since a token, in the order of the changes (RFC 6578, section 3.2).
struct BookChanges
{
    QStringList changed = {};
    QStringList removed = {};
    QByteArray token = {};
    bool isComplete = true; // false: cut at the most that was asked for; go on from `token`
};

// One address book with its history.
class CardDavBook
{
public:
    CardDavBook(QString name, QString displayName, bool isWritable);

    const QString &name() const { return m_name; }
    const QString &displayName() const { return m_displayName; }
    bool isWritable() const { return m_isWritable; }

    const QMap<QString, SandboxCard> &cards() const { return m_cards; }
    const SandboxCard *find(const QString &card) const;
    const SandboxCard *findUid(const QByteArray &uid, QString *card) const;

    void put(const QString &card, const QByteArray &bytes);
    bool remove(const QString &card);

    QByteArray token() const { return tokenOf(m_number); }
    // An empty token: all that there is. `most` 0: no limit. Invalid: the token is none of ours,
    // of another book, or too old.
    Result<BookChanges> changesSince(const QByteArray &token, qsizetype most) const;
    void expireTokens();

private:
    struct Life
    {
        qint64 created = 0;
        qint64 removed = 0; // 0 while it lives
    };
    QByteArray tokenOf(qint64 number) const;

    QString m_name;
    QString m_displayName;
    bool m_isWritable;
    QByteArray m_epoch;
    qint64 m_number = 0;
    qint64 m_oldest = 0;
    QMap<QString, SandboxCard> m_cards;
    QHash<QByteArray, QString> m_uids;
    QHash<QString, Life> m_lives;
};

// Unfolded lines of a vCard, without their ends.
QList<QByteArray> unfoldedLines(const QByteArray &card);

// The value of a line "UID:x" or "item1.UID;A=b:x"; empty when it isn't this property.
QByteArray propertyValue(const QByteArray &line, QByteArrayView name);

// The UID of a well-formed single vCard 3.0 or 4.0; Invalid when it is none.
Result<QByteArray> uidOf(const QByteArray &card);

} // namespace warden
