#pragma once

#include "core/session/session.h"
#include "core/updates/release_list.h"

namespace warden {

// Whether there is a newer version of the program. Asked only where somebody switched it on, once a
// day, of the list that whoever distributes the program or the organisation named. Nothing is ever
// downloaded or installed. See Session: each call asks the gate.
class Session::Updates
{
public:
    // The list may be one of nobody, an empty address: then it can't be switched on.
    Updates(Session &session, const QUrl &feed) : m_session(session), m_feed(feed) {}

    enum class Telling { Off, On };

    struct State
    {
        Telling telling = Telling::Off;    // as in every new workspace, and for every other host
        QDateTime askedAt = {};            // invalid: never
        std::optional<Error> failure = {}; // why there was no answer then
        std::optional<Release> newer = {}; // than this version, by the newest answer
    };

    Result<State> state();
    // Holds for this host alone. An event says so; off, what was answered is forgotten.
    // AddressUnusable, PlainHttpRefused, SecretInAddress: the list can't be asked.
    Result<void> set(Telling telling);
    enum class When { IfDue, Now };
    // Asks and remembers what came of it. Nobody is asked where it is off, nor where it isn't due:
    // a day after somebody asked, in whatever window. An error is one of ours, or Cancelled, which
    // leaves it as due as it was; that there was no answer is in the result.
    Result<State> look(When when, Progress &progress);

private:
    Result<bool> claim(When when);
    Result<State> keep(const State &found);

    Session &m_session;
    const QUrl m_feed;
};

} // namespace warden
