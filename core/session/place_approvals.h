#pragma once

#include "core/session/session_state.h"

namespace warden {

// Whether somebody agreed to where connections are now. A route is asked about by itself; an undo
// and a merge follow none. Private to core/session, and under writing.
class Session::State::Places
{
public:
    explicit Places(State &state) : m_state(state) {}

    // It moved under the rule. In a transaction of the caller's, as the next one.
    Result<void> hold(const ConnectionId &id);
    // Once somebody agreed, and no other route's question about the same place is open.
    Result<void> release(const ApprovalRequest &granted);

    // Held/SecondPersonNeeded where an undo or a merge writes to a place that nobody agreed to: it
    // has been asked for by then. Outside a transaction.
    Result<void> requireAgreed(const Plan &plan);

private:
    Result<void> ask(const Connection &connection, const BookId &book);

    State &m_state;
};

} // namespace warden
