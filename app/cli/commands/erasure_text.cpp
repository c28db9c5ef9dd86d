#include "app/cli/commands/erasure_text.h"

using namespace Qt::StringLiterals;

namespace warden {

QString erasureLine(bool isForgotten, const QStringList &notRemoved)
{
    const QString names = notRemoved.join(u", "_s);
    if (!isForgotten)
        return u"Not removed from %1; nothing is forgotten here."_s.arg(names);
    return notRemoved.isEmpty() ? u"Erased."_s : u"Forgotten here. It is still in %1."_s.arg(names);
}

} // namespace warden
