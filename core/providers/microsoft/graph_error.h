#pragma once

#include "core/base/error.h"
#include "core/http/http_message.h"

#include <QJsonObject>

namespace warden::graph {

// What an unsuccessful answer means, or one part of a batch's. Stale: the sync state is gone, and a
// full listing is needed. The detail holds the status and the service's code, never its message:
// that quotes values.
Error errorFor(int status, const QJsonObject &body, const QUrl &url, bool canWrite);

// "ErrorItemNotFound", or empty; what isn't a plain word is left out.
QString codeOf(const QJsonObject &body);

} // namespace warden::graph
