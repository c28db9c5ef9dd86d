#pragma once

#include "core/base/progress.h"
#include "core/events/event.h"

#include <functional>
#include <optional>
#include <vector>

namespace warden {

class Database;

// A line of the log as a list shows it. Numbers count from 1.
struct AuditRow
{
    qint64 seq = 0;
    Event event = {};
    bool isReadable = true; // else its bytes are damaged: see unreadableRow()

    bool operator==(const AuditRow &) const = default;
};

// Stands for an entry whose bytes can't be read: its event has the action "unreadable", an unknown
// outcome, and nothing else.
AuditRow unreadableRow(qint64 seq);

// Whether what a service sent was kept beside the event, as the event itself says.
bool wasRawKept(const Event &event);

// Empty fields don't filter. Rows come newest first, by number and never by clock.
struct AuditFilter
{
    QDateTime since = {}; // inclusive
    QDateTime until = {}; // exclusive
    QString actor = {};   // the whole name
    QString source = {};  // "contact-warden", or a service
    QString action = {};  // "run.finished"; "run.": all that begin so; several by commas
    std::optional<Outcome> outcome = {};
    QString object = {}; // an object's id
    RunId run = {};
    QString text = {};    // words, or beginnings of words, all of which must occur
    int limit = 100;      // 1 to 10,000
    qint64 beforeSeq = 0; // only rows with smaller numbers; 0: from the newest. The next page
                          // starts before the last row's number.
    // An entry that can't be read is a row that says so; else it is Storage with Damaged, for
    // who decides by what entries say. Never where words are looked for.
    bool showsUnreadable = false;

    bool operator==(const AuditFilter &) const = default;
};

struct AuditPage
{
    std::vector<AuditRow> rows = {};
    qint64 total = 0; // all that fit the filter, on whatever page
};

// Errors: Invalid (a limit out of range), Cancelled, Storage.
Result<AuditPage> listEvents(Database &database, const AuditFilter &filter,
                             const Progress &progress = {});

// As above without counting, which on a long log takes longer than one page.
Result<std::vector<AuditRow>> listRows(Database &database, const AuditFilter &filter,
                                       const Progress &progress = {});

} // namespace warden
