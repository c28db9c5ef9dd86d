#pragma once

#include "core/session/security_views.h"

#include <QJsonObject>

namespace warden {

// What was found last, as others get it: who says so, and when.
struct SecurityStatement
{
    SecurityReport found = {};
    QString workspaceId = {};
    QDateTime madeAt = {};
    QString madeBy = {};
    QByteArray checkpoint = {}; // the log's newest, signed; empty: nothing was signed yet
};

// A check as programs read it, in every file and answer: what was found, and how.
QJsonObject foundJson(const Check &check);
// docs/file-formats/security-report.md. Indented: people read it too.
QByteArray securityStatementJson(const SecurityStatement &statement);

} // namespace warden
