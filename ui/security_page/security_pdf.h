#pragma once

#include "core/base/result.h"
#include "core/session/security_statement.h"

namespace warden {

class PrintedReport;

// The report on security as pages to print. In any thread.
Result<QByteArray> securityReportPdf(const SecurityStatement &statement);
// What stands on them.
void addSecurity(PrintedReport &pages, const SecurityStatement &statement);

} // namespace warden
