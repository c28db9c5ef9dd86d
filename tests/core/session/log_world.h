#pragma once

#include "tests/core/session/cloud_world.h"

using namespace Qt::StringLiterals;

namespace warden {

// A workspace with a connection to one cloud, whose logs may be read.
struct LogWorld : CloudWorld
{
    std::unique_ptr<Session> session = create();
    ConnectionId id = {};

    Result<ConnectionView> start(const QString &service)
    {
        Result<ConnectionView> view = connect(*session, draft(service));
        if (view)
            id = view->connection.id;
        return view;
    }
    Result<ConnectionView> allowLogs()
    {
        const Result<std::unique_ptr<CloudSignIn>> signIn =
            session->startSignInAgain(id, {}, Session::LogAccess::Ask);
        if (!signIn)
            return signIn.failure();
        const Result<CloudSignIn::Found> found = (*signIn)->run(browser(), progress());
        wait();
        if (!found)
            return found.failure();
        return session->keepSignIn(**signIn);
    }
    Result<ConnectionView> startWithLogs(const QString &service)
    {
        const Result<ConnectionView> view = start(service);
        return view ? allowLogs() : view;
    }

    ServiceLogSandbox &logsOf(const QString &service)
    {
        if (service == "google"_L1)
            return clouds.googleLogs();
        return service == "microsoft"_L1 ? clouds.microsoftLogs() : clouds.hubspotLogs();
    }
    // A failed sign-in so many hours ago.
    void addFailure(const QString &service, int hours)
    {
        const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(-3600LL * hours);
        const QString actor = u"eve%1@example.com"_s.arg(hours);
        if (service == "google"_L1)
            logsOf(service).add(u"login"_s, time, actor, u"login_failure"_s);
        else if (service == "microsoft"_L1)
            logsOf(service).add(u"signIns"_s, time, actor, u"50126"_s);
        else
            logsOf(service).add(u"login"_s, time, actor, u"failed"_s);
    }
    Result<ConnectionFetch> fetch()
    {
        Result<EventFetch> all = session->fetchServiceEvents(id, progress());
        if (!all)
            return all.failure();
        return all->connections.front();
    }
    // Our own events, the newest first.
    std::vector<Event> own(const QString &action)
    {
        AuditFilter filter;
        filter.action = action;
        std::vector<Event> events;
        const Result<AuditPage> page = session->auditList(filter);
        for (const AuditRow &row : page ? page->rows : std::vector<AuditRow>())
            events.push_back(row.event);
        return events;
    }
    std::vector<AuditRow> told(const QString &service)
    {
        AuditFilter filter;
        filter.source = service;
        filter.limit = 1000;
        const Result<AuditPage> page = session->auditList(filter);
        return page ? page->rows : std::vector<AuditRow>();
    }
};

} // namespace warden
