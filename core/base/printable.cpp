#include "core/base/printable.h"

#include <algorithm>

namespace warden {

bool isPrintable(const QString &text)
{
    return text.isValidUtf16() &&
           std::ranges::all_of(text, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

} // namespace warden
