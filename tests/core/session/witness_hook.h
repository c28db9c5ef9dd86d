#pragma once

#include "core/session/session.h"
#include "tests/peers/canned_server.h"

#include <QDir>
#include <QJsonDocument>

namespace warden {

inline std::vector<Event> eventsOf(Session &session, const QString &action)
{
    AuditFilter filter;
    filter.action = action;
    std::vector<Event> events;
    if (const Result<AuditPage> page = session.auditList(filter)) {
        for (const AuditRow &row : page->rows)
            events.push_back(row.event);
    }
    return events;
}

inline QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

inline WitnessDraft toFolder(const QString &folder)
{
    WitnessDraft draft;
    draft.folder = folder;
    return draft;
}

inline WitnessDraft toHook()
{
    WitnessDraft draft;
    draft.kind = WitnessKind::Hook;
    return draft;
}

// A hook that takes what it is sent.
struct Hook
{
    int status = 200;
    QList<QByteArray> headers = {};
    CannedServer server{[this](QTcpSocket &socket, const CannedRequest &) {
        CannedServer::respond(socket, status, {}, headers);
    }};

    QString address() const { return server.url(QStringLiteral("/hooks/S3CR3T")).toString(); }
    Secret secret() const { return Secret::fromText(address()); }
    QJsonObject lastBody() const
    {
        return server.requests().isEmpty()
                   ? QJsonObject()
                   : QJsonDocument::fromJson(server.requests().last().body).object();
    }
};

} // namespace warden
