#pragma once

#include "core/session/session.h"

#include <QJsonObject>

namespace warden {

// What somebody who helps needs to know and may see: versions, sizes, counts, states and reasons.
// No name, address, path, id or value of anybody or anything. See Session: the call asks the gate.
class Session::Diagnostics
{
public:
    explicit Diagnostics(Session &session) : m_session(session) {}

    // As far as the role may see it. Written as a .json file (0600) where a path is given.
    Result<QJsonObject> save(const QString &path, Existing existing);

private:
    QJsonObject workspace();
    QJsonArray connections();
    QJsonArray routes();
    QJsonArray runs();
    QJsonArray checks();
    QJsonObject rules();

    Session &m_session;
};

} // namespace warden
