#pragma once

#include <QCollatorSortKey>

namespace warden {

// In which order people of the window's language look for names: a key to sort by. Capitals don't
// matter, and 9 comes before 10.
QCollatorSortKey collationKey(const QString &text);

} // namespace warden
