#pragma once

#include "core/session/contact_ledger.h"

namespace warden {

// docs/file-formats/contact-report.md. Indented: people read it too.
QByteArray contactReportJson(const ContactLedger &ledger, const QString &operatorName);

} // namespace warden
