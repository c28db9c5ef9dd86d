#pragma once

#include "core/base/timestamp.h"
#include "core/events/event.h"
#include "core/events/event_actions.h"

#include <random>
#include <vector>

namespace warden {

using namespace Qt::StringLiterals;

inline constexpr qint64 ordinaryStart = 1'790'000'000'000; // milliseconds since 1970

// A day as it mostly is: people sign in and now and then mistype, syncs run, a few things change.
inline std::vector<Event> ordinaryDay(int count)
{
    std::mt19937 random(26);
    std::vector<Event> events;
    for (int i = 0; i < count; ++i) {
        Event event;
        event.time = fromMilliseconds(ordinaryStart + qint64(i) * 86'400'000 / count);
        const auto person = static_cast<int>(random() % 900);
        const auto kind = random() % 1000;
        event.source = kind % 2 ? u"google"_s : u"microsoft"_s;
        event.details = {{u"log"_s, kind % 2 ? u"login"_s : u"sign_ins"_s}};
        event.actor = u"p"_s + QString::number(person) + u"@example.org"_s;
        event.address = u"198.51.100."_s + QString::number(person % 250);
        event.action = actions::signInSucceeded;
        if (kind < 8) {
            event.action = actions::signInFailed;
            event.outcome = Outcome::Failure;
        } else if (kind < 60) {
            event.action = actions::grantAdded;
            event.details.insert(u"log"_s, u"token"_s);
            event.details.insert(u"name"_s, u"authorize"_s);
        } else if (kind < 200) {
            event.source = u"contact-warden"_s;
            event.details = {};
            event.actor = u"Ann"_s;
            event.address.clear();
            event.action = kind < 100 ? actions::runRouteFinished : actions::runFinished;
            event.object = {u"route"_s, u"r"_s + QString::number(i), u"Office"_s};
            event.counts = {{u"removed"_s, static_cast<qint64>(random() % 3)}};
        }
        events.push_back(event);
    }
    return events;
}

} // namespace warden
