#pragma once

#include "core/session/session.h"

namespace warden {

class Store;

// What only a hook has. See Session: each call asks the gate. Usage/NotAHook for anything else.
class Session::Hooks
{
public:
    explicit Hooks(Session &session) : m_session(session) {}

    // The file or folder in which its Zap names what it has worked on; empty: none.
    Result<ConnectionView> setWayBack(const ConnectionId &id, const QString &path);

    Result<void> sendTest(const ConnectionId &id, Progress &progress);
    // An address wears out, since whoever has seen it can write to the Zap. So first a test message
    // to another one, signed by the same key, which changes nothing; then signInAgain(), after
    // which all messages go there, and the one of before is forgotten. Usage/AlreadyExists: it is
    // the one of before.
    Result<void> sendTestTo(const ConnectionId &id, const Secret &address, Progress &progress);

private:
    Result<Connection> hook(Store &store, const ConnectionId &id);
    Result<void> keepTest(const Connection &hook, const QString &key);
    Event tested(const Connection &hook, const Result<void> &sent);

    Session &m_session;
};

} // namespace warden
