#pragma once

#include "core/session/session.h"

#include <QDate>

namespace warden {

struct DayChanges
{
    QDate day = {};
    qint64 changes = 0;

    bool operator==(const DayChanges &) const = default;
};

struct DaySignIns
{
    QDate day = {};
    qint64 succeeded = 0;
    qint64 failed = 0;

    bool operator==(const DaySignIns &) const = default;
};

// What signIns() counts, as AuditFilter::action has it.
QString signInActions();

// What happened day by day, of this computer's calendar: the last of the days is today. See
// Session: each call asks the gate. Usage/LimitOutOfRange: 1 to 40 days.
class Session::Activity
{
public:
    explicit Activity(Session &session) : m_session(session) {}

    // Contacts that runs created, changed or removed somewhere; undos count, too.
    Result<std::vector<DayChanges>> changes(int days);
    // Here and at services whose events were fetched. Who may only see one's own gets these.
    Result<std::vector<DaySignIns>> signIns(int days, const Progress &progress);

private:
    Session &m_session;
};

} // namespace warden
