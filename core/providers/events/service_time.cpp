#include "core/providers/events/service_time.h"

namespace warden {

Result<QDateTime> ServiceTime::ask(const QString &stream, RestClient &rest, const RestCall &call,
                                   Progress &progress)
{
    const bool isFirst = !m_asked.contains(stream);
    if (isFirst)
        m_asked.append(stream);
    if (isFirst && m_heard.isValid())
        return m_heard;
    const Result<HttpResponse> answer = rest.send(call, progress);
    if (!answer)
        return answer.failure();
    m_heard = readHttpDate(answer->header("Date")).value_or(m_ours().addDays(-1));
    return m_heard;
}

} // namespace warden
