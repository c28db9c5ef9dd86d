#include "core/session/contact_ledger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

QString sentAsName(SentAs way)
{
    switch (way) {
    case SentAs::AsIs:
        return u"as_is"_s;
    case SentAs::Masked:
        return u"masked"_s;
    case SentAs::Hashed:
        return u"hashed"_s;
    case SentAs::NotRecorded:
        return u"not_recorded"_s;
    }
    return {};
}

FieldSet SentItem::sentAs(SentAs way) const
{
    if (!treated)
        return way == SentAs::NotRecorded ? fields : FieldSet();
    switch (way) {
    case SentAs::AsIs:
        return fields - treated->masked - treated->hashed;
    case SentAs::Masked:
        return treated->masked;
    case SentAs::Hashed:
        return treated->hashed;
    case SentAs::NotRecorded:
        break;
    }
    return {};
}

qint64 deliveriesOf(const ContactLedger &ledger)
{
    qint64 sum = 0;
    for (const ContactDestination &destination : ledger.destinations)
        sum += std::ssize(destination.items);
    return sum;
}

int daysLeft(const QDate &keptUntil, const QDateTime &now)
{
    if (!keptUntil.isValid())
        return -1;
    return static_cast<int>(std::max<qint64>(-1, now.toUTC().date().daysTo(keptUntil)));
}

bool isKept(const QDate &keptUntil, const QDateTime &now)
{
    return daysLeft(keptUntil, now) >= 0;
}

} // namespace warden
