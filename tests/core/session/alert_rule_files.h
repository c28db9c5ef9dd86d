#pragma once

#include "core/session/session_alerts.h"
#include "tests/core/session/session_fixture.h"

#include <QFile>

namespace warden {

inline const QByteArray everyUnlock =
    "title: Somebody unlocked\nname: unlocked\nlevel: low\n"
    "logsource: {product: contact_warden, service: app}\n"
    "detection: {s: {action: workspace.unlocked}, condition: s}\n";

inline qint64 countOf(Session &session, const QString &action)
{
    AuditFilter filter;
    filter.action = action;
    const Result<AuditPage> page = session.auditList(filter);
    return page ? page->total : -1;
}

// Its path; empty where it can't be written.
inline QString writeFile(const SessionFixture &fixture, const QByteArray &text, const QString &name)
{
    QFile file(fixture.path(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                              : QString();
}

} // namespace warden
