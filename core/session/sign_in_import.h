#pragma once

#include "core/events/event.h"
#include "core/vault/sign_in_spool.h"

#include <functional>
#include <optional>

namespace warden {

// What an import rests on besides the spool itself.
struct SpoolReading
{
    const Roster &roster;
    const Secret &privateKey;
    std::optional<qint64> expected = {}; // the next number after those in the log; none there yet
    std::function<bool(const EventId &)> isInLog = {};
    QDateTime now = {};
};

// Events for the log, and what the file is to hold once they are in it.
struct SpoolReview
{
    std::vector<Event> events = {};
    SpoolContent rest = {};

    bool operator==(const SpoolReview &) const = default;
};

// Each failed sign-in once, and an event for whatever is missing, comes again or can't be read: the
// file is in everybody's reach who can write to the folder.
SpoolReview reviewSpool(const SignInSpool::Condition &condition, const SpoolContent &content,
                        const SpoolReading &reading);

// The number that comes after the newest event about the spool; nothing for any other event.
std::optional<qint64> spoolNumberAfter(const Event &event);

// Who was tried, as far as the roster knows the name. Empty: it doesn't, or it could be several.
OperatorId triedOperator(const Keyring &keyring, UnlockMethod method, const QString &name);

} // namespace warden
