#pragma once

#include <QString>

namespace warden {

// One line of whole characters that can be seen, as a name has to be: no half of a surrogate pair.
bool isPrintable(const QString &text);

} // namespace warden
