#pragma once

#include "core/session/session_updates.h"

namespace warden {

// "Contact Warden 1.2 is out, of 3 March 2026."
QString newVersionSentence(const Release &release);
// How soon to install it, and that this is up to the person.
QString installSentence(const Release &release);
// What the newest asking came to: of a list that may be asked.
QString answerSentence(const Session::Updates::State &state);
// "Last asked on 4 March 2026, 10:15."; empty: never.
QString askedSentence(const Session::Updates::State &state);

// The program, in a sentence; `updateHost` is who may be asked for newer versions, or empty.
QString whomItTalksTo(const QString &updateHost);

} // namespace warden
