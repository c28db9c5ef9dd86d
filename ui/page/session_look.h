#pragma once

#include "core/session/views.h"
#include "ui/widgets/state.h"

namespace warden {

// How the session's values look, on every page the same.
QString serviceIcon(const QString &service);
StateKind stateKind(ConnectionState state);
// With a word: a hook's address may be right, and its last message have failed all the same.
struct ConnectionLook
{
    StateKind kind = StateKind::Neutral;
    QString word = {};
};
ConnectionLook lookOf(const ConnectionView &view);
StateKind stateKind(RunState state);
StateKind stateKind(JournalState state);

// Where a connection's books are: a file's connection has a neutral name, and is told by its path.
QString placeOf(const Connection &connection);

} // namespace warden
