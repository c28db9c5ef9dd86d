#pragma once

#include "core/base/progress.h"
#include "core/events/event.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace warden {

// One of the logs that a service keeps of its own accounts, and what the service says of it.
struct EventStream
{
    QString id = {};         // "login", "sign_ins": for ever, since events are known by it
    int retentionDays = 0;   // how far back it goes
    int delayHours = 0;      // how late an event shows up there at the latest
    QStringList scopes = {}; // that a sign-in needs to read it
    bool canBeCut = true;    // the service lists a part of its time alone

    bool operator==(const EventStream &) const = default;
};

// From `since` on and before `until`; all that there is where `until` is invalid.
struct EventWindow
{
    QDateTime since = {};
    QDateTime until = {};

    bool operator==(const EventWindow &) const = default;
};

// Why a log can't be read though nothing failed, and what it would take.
struct EventRefusal
{
    enum class Kind {
        NotLicensed, // the account's plan doesn't have it
        NoScope,     // the sign-in wasn't granted enough
        NoRole,      // who signed in may not read it
        NotEnabled,  // switched off for this client at the service
        NotOffered,  // not for this kind of account
    };
    Kind kind = Kind::NotOffered;
    QString needed = {}; // a plan, scope, role or API: may be shown; empty for NotOffered

    bool operator==(const EventRefusal &) const = default;
};

// `key` is the service's own name for the event: the same whenever it is told, and no other event
// of this service has it. The event lacks an id, a source and an object; its time is invalid where
// the service told none that can be read.
struct ServiceEvent
{
    QString key = {};
    Event event = {};
    QByteArray raw = {}; // JSON
};

// What a service tells of its own accounts: sign-ins, grants to apps, what administrators did.
class ServiceEvents
{
public:
    virtual ~ServiceEvents() = default;

    // The same ones in the same order whenever they are asked for; how far one goes back may have
    // turned out otherwise by what was read of another.
    virtual std::vector<EventStream> streams() const = 0;

    // The time by the service's own clock, never ours: it may be a little earlier than now there,
    // and never later. Asked again for the same stream it is a new one.
    virtual Result<QDateTime> currentTime(const EventStream &stream, Progress &progress) = 0;

    using Sink = std::function<Result<void>(std::vector<ServiceEvent> page)>;
    enum class Reading {
        Whole,
        TooMuch, // there are more pages than were asked for: some of the window may be missing
        Refused, // refusal() says why
    };
    // The window's events page by page as they come: in any order, some perhaps twice or beside
    // the window. Errors as core/http has them.
    virtual Result<Reading> read(const EventStream &stream, const EventWindow &window,
                                 int mostPages, const Sink &sink, Progress &progress) = 0;

    // Of the last read().
    virtual EventRefusal refusal() const = 0;
};

} // namespace warden
