#include "app/sandbox/carddav_book.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

CardDavBook::CardDavBook(QString name, QString displayName, bool isWritable)
    : m_name(std::move(name)), m_displayName(std::move(displayName)), m_isWritable(isWritable),
      m_epoch(QUuid::createUuid().toByteArray(QUuid::Id128))
{}

const SandboxCard *CardDavBook::find(const QString &card) const
{
    const auto found = m_cards.constFind(card);
    return found == m_cards.constEnd() ? nullptr : &found.value();
}

const SandboxCard *CardDavBook::findUid(const QByteArray &uid, QString *card) const
{
    const QString name = m_uids.value(uid);
    if (card)
        *card = name;
    return name.isEmpty() ? nullptr : find(name);
}

void CardDavBook::put(const QString &card, const QByteArray &bytes)
{
    SandboxCard &kept = m_cards[card];
    if (!kept.uid.isEmpty())
        m_uids.remove(kept.uid);
    ++m_number;
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    kept.bytes = bytes;
    // The number is in it, so that a card that changes back has another ETag than before.
    kept.etag = '"' + QByteArray::number(m_number) + '-' + hash.toHex().left(16) + '"';
    kept.modified = QDateTime::currentDateTimeUtc();
    kept.number = m_number;
    kept.uid = uidOf(bytes).value_or(QByteArray());
    if (!kept.uid.isEmpty())
        m_uids.insert(kept.uid, card);
    Life &life = m_lives[card];
    if (life.created == 0 || life.removed != 0)
        life = {m_number, 0};
}

bool CardDavBook::remove(const QString &card)
{
    const SandboxCard *found = find(card);
    if (!found)
        return false;
    m_uids.remove(found->uid);
    m_cards.remove(card);
    m_lives[card].removed = ++m_number;
    return true;
}

QByteArray CardDavBook::tokenOf(qint64 number) const
{
    return "urn:contact-warden:sync:" + m_epoch + ':' + QByteArray::number(number);
}

Result<BookChanges> CardDavBook::changesSince(const QByteArray &token, qsizetype most) const
{
    qint64 since = 0;
    if (!token.isEmpty()) {
        const qsizetype colon = token.lastIndexOf(':');
        bool isNumber = false;
        since = token.mid(colon + 1).toLongLong(&isNumber);
        if (!isNumber || token != tokenOf(since) || since < m_oldest || since > m_number)
            return fail(ErrorKind::Invalid, u"not a sync token of this book"_s);
    }
    struct Change
    {
        qint64 number;
        QString card;
        bool isRemoved;
    };
    std::vector<Change> changes;
    for (auto card = m_cards.cbegin(); card != m_cards.cend(); ++card) {
        if (card->number > since)
            changes.push_back({card->number, card.key(), false});
    }
    // What came and went since then was never seen by this client; nor was anything at first.
    for (auto life = m_lives.cbegin(); !token.isEmpty() && life != m_lives.cend(); ++life) {
        if (life->removed > since && life->created <= since)
            changes.push_back({life->removed, life.key(), true});
    }
    std::ranges::sort(changes, {}, &Change::number);
    BookChanges result;
    result.isComplete = most <= 0 || changes.size() <= static_cast<size_t>(most);
    if (!result.isComplete)
        changes.resize(static_cast<size_t>(most));
    for (const Change &change : changes)
        (change.isRemoved ? result.removed : result.changed).append(change.card);
    result.token = result.isComplete ? tokenOf(m_number) : tokenOf(changes.back().number);
    return result;
}

void CardDavBook::expireTokens()
{
    m_epoch = QUuid::createUuid().toByteArray(QUuid::Id128);
    m_oldest = m_number;
}

QList<QByteArray> unfoldedLines(const QByteArray &card)
{
    QList<QByteArray> lines;
    for (QByteArray line : card.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if ((line.startsWith(' ') || line.startsWith('\t')) && !lines.isEmpty())
            lines.last() += line.mid(1);
        else
            lines.append(line);
    }
    return lines;
}

QByteArray propertyValue(const QByteArray &line, QByteArrayView name)
{
    qsizetype colon = -1;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
        if (line.at(i) == '"')
            isQuoted = !isQuoted;
        else if (line.at(i) == ':' && !isQuoted)
            colon = i;
    }
    if (colon < 0)
        return {};
    QByteArray key = line.left(colon).split(';').first();
    key = key.mid(key.indexOf('.') + 1);
    return key.compare(name, Qt::CaseInsensitive) == 0 ? line.mid(colon + 1) : QByteArray();
}

Result<QByteArray> uidOf(const QByteArray &card)
{
    const QList<QByteArray> lines = unfoldedLines(card.trimmed());
    int begins = 0;
    int ends = 0;
    QByteArray uid;
    QByteArray version;
    for (const QByteArray &line : lines) {
        const QByteArray upper = line.trimmed().toUpper();
        begins += upper == "BEGIN:VCARD";
        ends += upper == "END:VCARD";
        if (uid.isEmpty())
            uid = propertyValue(line, "UID").trimmed();
        if (version.isEmpty())
            version = propertyValue(line, "VERSION").trimmed();
    }
    if (begins != 1 || ends != 1 || lines.first().trimmed().toUpper() != "BEGIN:VCARD" ||
        lines.last().trimmed().toUpper() != "END:VCARD")
        return fail(ErrorKind::Invalid, u"not one vCard"_s);
    if (version != "3.0" && version != "4.0")
        return fail(ErrorKind::Invalid, u"not vCard 3.0 or 4.0"_s);
    if (uid.isEmpty())
        return fail(ErrorKind::Invalid, u"no UID"_s);
    return uid;
}

} // namespace warden
