#pragma once

#include <QCollator>

namespace warden {

// In which order people of a language look for names (CLDR, as far as Qt was built with ICU; else
// as the system has it). Capitals don't matter, and 9 comes before 10.
class Collation
{
public:
    explicit Collation(const QLocale &locale = QLocale());

    // Made once for each text: comparing by a language's rules takes long.
    QCollatorSortKey keyOf(const QString &text) const { return m_collator.sortKey(text); }

private:
    QCollator m_collator;
};

} // namespace warden
