#include "ui/text/collation.h"

#include <QCollator>
#include <QLocale>

namespace warden {

QCollatorSortKey collationKey(const QString &text)
{
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator.sortKey(text);
}

} // namespace warden
