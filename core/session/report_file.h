#pragma once

#include "core/session/session.h"

namespace warden {

// Usage where it is neither a .json file nor, for a caller who can render one, a .pdf file.
Result<void> requireReportName(const QString &path, bool canRender);
bool isJsonReport(const QString &path);

// A report as a file (0600). AlreadyExists where one is there that is to be kept.
Result<void> writeReport(const QString &path, const QByteArray &bytes, Session::Existing existing);

} // namespace warden
