#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace warden {

// How the reading of one of a service's logs went. NotLicensed, NoPermission and NotOffered are
// answers, not failures: `needed` says what is missing then.
enum class FetchState {
    Done,
    Later,        // there is more than one fetch takes: the next one goes on
    NotLicensed,  // the account's plan doesn't have this log
    NoPermission, // a scope, a role or a setting at the service is missing
    NotOffered,   // the service has no such log for this account
    Failed,
};

QString fetchStateName(FetchState state); // "not_licensed"

struct StreamFetch
{
    QString stream = {}; // "login"
    FetchState state = FetchState::Failed;
    qint64 added = 0;        // events that are new in our log
    qint64 repeated = 0;     // that were there already
    QDateTime newest = {};   // of the service's events that were read so far
    int delayHours = 0;      // how late the service may tell of an event
    int retentionDays = 0;   // how long the service keeps it
    QDateTime gapFrom = {};  // events from here on may be missing: it wasn't read for too long, or
    QDateTime gapUntil = {}; // there were more than can be read; else invalid
    QStringList scopes = {}; // that a new sign-in has to ask for; empty where that isn't the cause
    QString needed = {};     // a plan, role, API or scopes, by the service's own names
    std::optional<Error> error = {}; // where it failed
};

struct ConnectionFetch
{
    ConnectionId id = {};
    QString name = {};
    QString service = {};
    std::vector<StreamFetch> streams = {}; // none: the service has no log that a program may read
};

// A service's log that a person exported there and gave as a file.
struct ImportedLog
{
    qint64 added = 0;
    qint64 repeated = 0;   // were in our log already
    qint64 unreadable = 0; // rows that told no event
};

struct EventFetch
{
    std::vector<ConnectionFetch> connections = {};

    qint64 added() const;
    bool hasFailed() const; // any stream
};

} // namespace warden
