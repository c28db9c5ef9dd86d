#pragma once

#include "core/http/rest_client.h"

namespace warden {

// What time it is at a service, by the Date of its answers (RFC 9110, section 6.6.1).
class ServiceTime
{
public:
    explicit ServiceTime(Clock ours) : m_ours(std::move(ours)) {}

    // Sends `call`, a small one: any answer tells it, a refusal too. The first time that a stream
    // asks, what another one heard does as well. Where the service tells none it is ours less a
    // day: as late as it surely is there.
    Result<QDateTime> ask(const QString &stream, RestClient &rest, const RestCall &call,
                          Progress &progress);
    QDateTime ours() const { return m_ours(); }

private:
    const Clock m_ours;
    QStringList m_asked = {}; // streams
    QDateTime m_heard = {};
};

} // namespace warden
