#pragma once

#include "core/session/quarter_report.h"

namespace warden {

class PrintedReport;

// What stands on the pages. The document that they are of has to know WeekChart by then.
void addQuarter(PrintedReport &pages, const QuarterReport &report);

// The report on a quarter as pages to print. In any thread.
Result<QByteArray> quarterReportPdf(const QuarterReport &report);

} // namespace warden
