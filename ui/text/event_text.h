#pragma once

#include "core/session/views.h"

namespace warden {

// What happened, as a sentence without its actor: "Synced “Team → Newsletter”: 3 new, 1 changed".
// Actions of later versions are shown by their name.
QString eventSentence(const Event &event);

// The operator, or this app by itself.
QString actorName(const QString &actor);
// Who did it: the same, or whom a service names, if it does.
QString actorText(const Event &event);

// What it is about, in a word and a name: "Route “Team → Newsletter”"; empty where there is none.
QString aboutText(const ObjectReference &object);

// "Route", "Run"; a type of a later version by its name.
QString objectWord(const QString &type);

QString outcomeWord(Outcome outcome);

// Local time to the second.
QString timeText(const QDateTime &time);
// The same, shorter for times of `today`: a list has little room.
QString timeTextOn(const QDate &today, const QDateTime &time);

// Counts that aren't zero, with their names, in the order in which a person reads them.
struct NamedCount
{
    QString name = {};
    qint64 count = 0;

    bool operator==(const NamedCount &) const = default;
};
std::vector<NamedCount> namedCounts(const Event &event);

} // namespace warden
