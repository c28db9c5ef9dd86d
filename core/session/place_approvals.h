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

    // What keeps an undo or a merge from writing to the book: Held/SecondPersonNeeded where nobody
    // agreed to the place that it is at. It has been asked for by then. Outside a transaction.
    Result<std::optional<Error>> barring(const BookId &id);
    // That, of all that an undo or a merge writes to.
    Result<void> requireAgreed(const Plan &plan);
    // An undo of what may be undone now.
    Result<PreparedPlan> planUndo(const RunId &run, Progress &progress);

private:
    Result<std::optional<Error>> ask(const Connection &connection, const BookId &book);

    State &m_state;
};

} // namespace warden
