#pragma once

#include "tests/core/session/session_fixture.h"

namespace warden {

inline SecondPersonRules only(bool SecondPersonRules::*rule)
{
    SecondPersonRules rules;
    rules.*rule = true;
    return rules;
}

inline SecondPersonRules removalsAbove(qint64 most)
{
    SecondPersonRules rules;
    rules.removalsAbove = most;
    return rules;
}

// Ann owns the workspace, Bo is an administrator.
struct TwoPeople
{
    SessionFixture fixture = {};
    std::unique_ptr<Session> ann = {};

    TwoPeople()
    {
        fixture.create().reset();
        fixture.addOperator(QStringLiteral("Bo"), Role::Administrator);
        ann = as(QStringLiteral("Ann"));
    }

    std::unique_ptr<Session> as(const QString &name)
    {
        Result<std::unique_ptr<Session>> session = fixture.unlock(name);
        if (!session)
            qFatal("somebody can't sign in");
        return std::move(*session);
    }

    // What waits, as Bo sees it.
    std::vector<ApprovalRequest> waiting()
    {
        const Result<std::vector<ApprovalRequest>> all =
            as(QStringLiteral("Bo"))->approvalRequests();
        std::vector<ApprovalRequest> open;
        for (const ApprovalRequest &request : all.value_or(std::vector<ApprovalRequest>())) {
            if (request.state == ApprovalState::Waiting)
                open.push_back(request);
        }
        return open;
    }

    Result<void> answer(Session::Agreement agreement)
    {
        const std::vector<ApprovalRequest> open = waiting();
        if (open.size() != 1)
            return fail(ErrorKind::Invalid, QStringLiteral("one request was expected"));
        return as(QStringLiteral("Bo"))->answerApproval(open.front().id, agreement);
    }

    // Thirty contacts in two files; then all but three removals are taken from the first.
    void syncThenRemove(int removals)
    {
        Route route = fixture.addBooks(*ann, 30);
        route.limits.removals = 100;
        route.limits.removalsPercent = 100;
        if (!ann->setRoute(route) || !ann->sync({}, fixture.progress()))
            qFatal("the books can't be synced");
        fixture.writeBook(QStringLiteral("a.vcf"), 30, removals);
    }

    Result<SyncOutcome> sync() { return ann->sync({}, fixture.progress()); }

    std::optional<Error> routeError()
    {
        const Result<SyncOutcome> outcome = sync();
        if (!outcome)
            return outcome.error();
        if (outcome->routeErrors.empty())
            return {};
        return outcome->routeErrors.front().error;
    }
};

inline QStringList actionsOf(Session &session, const QString &action)
{
    AuditFilter filter;
    filter.action = action;
    QStringList actors;
    if (const Result<AuditPage> page = session.auditList(filter)) {
        for (const AuditRow &row : page->rows)
            actors << row.event.actor;
    }
    return actors;
}

} // namespace warden
