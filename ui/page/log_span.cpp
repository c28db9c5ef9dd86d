#include "ui/page/log_span.h"

#include "core/base/timestamp.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString start = u"at:"_s;

} // namespace

QString logSpanArgument(const LogSpan &span)
{
    return start + QStringList{toRfc3339(span.from), toRfc3339(span.until), span.action}.join(u'/');
}

LogSpan logSpanOf(const QString &argument)
{
    if (!argument.startsWith(start))
        return {};
    const QString parts = argument.mid(start.size());
    const Result<QDateTime> from = fromRfc3339(parts.section(u'/', 0, 0));
    const Result<QDateTime> until = fromRfc3339(parts.section(u'/', 1, 1));
    if (!from || !until)
        return {};
    return {*from, *until, parts.section(u'/', 2)};
}

} // namespace warden
