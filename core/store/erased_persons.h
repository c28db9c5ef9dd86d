#pragma once

#include "core/database/database.h"
#include "core/store/record.h"

#include <QHash>
#include <QList>

namespace warden {

// Keyed hashes of the ways to know somebody again: an e-mail address, a phone number with the name,
// the item of a book, the vCard's uid. A number alone isn't one: a whole office may have it.
// Internal to core/store, as all here.
QList<QByteArray> waysToKnow(const QByteArray &key, const BookId &book, const QString &remoteId,
                             const Contact &contact, const MatchKeys &keys);

// 32 random bytes, made at first need.
Result<QByteArray> erasureKey(Database &database);

// Finds out whose a new record is, where it is somebody who was erased.
class ErasedPersons
{
public:
    static Result<ErasedPersons> load(Database &database);

    // Empty where it is nobody of them.
    PersonId find(const BookId &book, const IncomingRecord &record) const;

private:
    QByteArray m_key;
    QHash<QByteArray, PersonId> m_persons; // by hash
};

} // namespace warden
