#pragma once

#include "core/base/result.h"
#include "core/session/contact_ledger.h"

namespace warden {

// The report on a contact as pages to print. In any thread.
Result<QByteArray> contactReportPdf(const ContactLedger &ledger, const QString &operatorName);

} // namespace warden
