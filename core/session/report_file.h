#pragma once

#include "core/session/session.h"

namespace warden {

// A report as a file (0600). AlreadyExists where one is there that is to be kept.
Result<void> writeReport(const QString &path, const QByteArray &bytes, Session::Existing existing);

} // namespace warden
