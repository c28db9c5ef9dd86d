#pragma once

#include "app/sandbox/sandbox_message.h"
#include "core/base/result.h"

#include <QMutex>

#include <initializer_list>
#include <optional>

namespace warden {

enum class FaultKind {
    Hang,              // nothing is answered
    TooManyRequests,   // 429 with Retry-After; not processed
    ServerError,       // 500; not processed
    HtmlInstead,       // 200 with a sign-in page; not processed
    TruncatedBody,     // processed; the connection ends after half the body
    SlowBytes,         // processed; the answer comes late and its body byte by byte
    DroppedAfterwards, // processed; the connection ends without an answer
    EmptyListing,      // CardDAV: full listings hold nothing
    WrongAccount,      // CardDAV: the principal is somebody else
    ExpiredToken,      // CardDAV and clouds: sync tokens are unknown
    HookGone,          // Zapier: 410, as after the Zap was deleted
    SamePage,          // clouds: a listing's next page is the one that was asked for
    EndlessPages,      // clouds: a listing has always one page more
    ErrorInside,       // clouds: 200 with an error in its body; not processed
    HugeAnswer,        // clouds: a listing with 100 MB of JSON
    CutOff,            // clouds: processed; half the JSON comes, and its length is right
    ForeignLink,       // clouds: a listing goes on at another host
    ForeignState,      // clouds: the link for the next changes is at another host
    UnfinishedListing, // clouds: a change feed's last page has no link for the next changes
    PartialItems,      // clouds: a change feed tells only a few properties of each item
    LostParts,         // clouds: processed; a batch's answer leaves out every other part
};

struct Fault
{
    FaultKind kind = FaultKind::ServerError;
    int count = 1;          // the next so many requests that match; 0: until cleared
    QByteArray method = {}; // only this one; empty: any
    QString path = {};      // only paths that contain this; empty: any
    int seconds = 1;        // TooManyRequests: Retry-After. Hang: how long, 0 for ever
    int milliseconds = 20;  // SlowBytes: before each byte

    bool operator==(const Fault &) const = default;
};

QString faultName(FaultKind kind); // "too_many_requests"
Result<FaultKind> faultFromName(const QString &name);

// What goes wrong next. May be used from any thread.
class FaultList
{
public:
    void add(Fault fault);
    void clear();
    QList<Fault> pending() const;

    // The first fault of one of these kinds that matches; one of its requests is used up.
    std::optional<Fault> take(const SandboxRequest &request,
                              std::initializer_list<FaultKind> kinds);

private:
    mutable QMutex m_mutex;
    QList<Fault> m_faults;
};

} // namespace warden
