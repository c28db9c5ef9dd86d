#pragma once

#include "app/sandbox/sandbox_message.h"

#include <QHash>

namespace warden {

// The parameters of a query or a form body, decoded; the first of each name.
QHash<QByteArray, QByteArray> formParameters(const QByteArray &text);
// All values of one name, in their order.
QList<QByteArray> formValues(const QByteArray &text, const QByteArray &name);

// {"error":…,"error_description":…} as at a token endpoint (RFC 6749, section 5.2).
SandboxResponse oauthErrorResponse(int status, const QString &error, const QString &description);

// "http://127.0.0.1:PORT", as the client addressed the stand-in.
QString addressedAt(const SandboxRequest &request);

// 43 random characters after a prefix.
QByteArray sandboxToken(const QByteArray &prefix);

} // namespace warden
