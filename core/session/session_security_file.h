#pragma once

#include "core/session/security_statement.h"
#include "core/session/session.h"

namespace warden {

// What was found last, for others to read. See Session: each call asks the gate.
class Session::SecurityFile
{
public:
    explicit SecurityFile(Session &session) : m_session(session) {}

    using Render = std::function<Result<QByteArray>(const SecurityStatement &statement)>;
    // As a file (0600): .json, or .pdf where the caller can render one. Nothing is asked anew.
    Result<SecurityStatement> save(const QString &path, Existing existing, const Render &render);

private:
    Session &m_session;
};

} // namespace warden
