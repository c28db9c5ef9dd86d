#include "core/store/erased_persons.h"

#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/database/rows.h"
#include "core/store/search_text.h"
#include "core/store/setting_table.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString keySetting = u"erasure_key"_s;
constexpr qsizetype keySize = 32;

Result<QByteArray> knownKey(Database &database)
{
    const Result<std::optional<QString>> known = SettingTable(database).get(keySetting);
    if (!known)
        return known.failure();
    return *known ? QByteArray::fromHex((*known)->toLatin1()) : QByteArray();
}

} // namespace

Result<QByteArray> erasureKey(Database &database)
{
    Result<QByteArray> known = knownKey(database);
    if (!known || !known->isEmpty())
        return known;
    Result<QByteArray> made = randomBytes(keySize);
    if (!made)
        return made;
    const QString text = QString::fromLatin1(made->toHex());
    if (Result<void> set = SettingTable(database).set(keySetting, text); !set)
        return set.failure();
    return made;
}

QList<QByteArray> waysToKnow(const QByteArray &key, const BookId &book, const QString &remoteId,
                             const Contact &contact, const MatchKeys &keys)
{
    const QString name = sortName(displayName(contact));
    QStringList ways{u"item\n"_s + book.value() + u'\n' + remoteId};
    if (!contact.uid.isEmpty())
        ways.append(u"uid\n"_s + contact.uid);
    for (const QString &email : keys.emails)
        ways.append(u"email\n"_s + email);
    for (const QString &phone : keys.phones) {
        if (!name.isEmpty())
            ways.append(u"phone\n"_s + phone + u'\n' + name);
    }
    QList<QByteArray> hashes;
    for (const QString &way : ways)
        hashes.append(hmacSha256(key, way.toUtf8()));
    return hashes;
}

Result<ErasedPersons> ErasedPersons::load(Database &database)
{
    ErasedPersons erased;
    Result<Statement> select = database.prepare("SELECT hash, person FROM erasures");
    if (!select)
        return select.failure();
    const Result<void> read = forEachRow(*select, [&](const Statement &row) {
        erased.m_persons.insert(row.bytes(0), row.id<PersonId>(1));
    });
    if (!read)
        return read.failure();
    if (erased.m_persons.isEmpty())
        return erased;
    Result<QByteArray> key = knownKey(database);
    if (!key)
        return key.failure();
    erased.m_key = std::move(*key);
    return erased;
}

PersonId ErasedPersons::find(const BookId &book, const IncomingRecord &record) const
{
    if (m_persons.isEmpty())
        return {};
    for (const QByteArray &hash :
         waysToKnow(m_key, book, record.remoteId, record.contact, record.keys)) {
        const auto person = m_persons.constFind(hash);
        if (person != m_persons.cend())
            return *person;
    }
    return {};
}

} // namespace warden
