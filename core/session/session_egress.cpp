#include "core/events/event_actions.h"
#include "core/session/contact_report.h"
#include "core/session/read_ledger.h"
#include "core/session/report_file.h"
#include "core/session/session_state.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

Result<QByteArray> reportBytes(const ContactLedger &ledger, const QString &operatorName,
                               const QString &path, const Session::RenderReport &render)
{
    if (Result<void> named = requireReportName(path, render != nullptr); !named)
        return named.failure();
    return isJsonReport(path) ? contactReportJson(ledger, operatorName)
                              : render(ledger, operatorName);
}

} // namespace

Result<ContactLedger> Session::contactLedger(const PersonId &id)
{
    const Result<StoreAccess> access = m_state->toRead(Permission::SeeContacts);
    if (!access)
        return access.failure();
    return readLedger(access->store, id);
}

Result<ContactLedger> Session::contactReport(const PersonId &id, const QString &path,
                                             Existing existing, const RenderReport &render)
{
    Result<ContactLedger> ledger = [&]() -> Result<ContactLedger> {
        const Result<StoreAccess> access = m_state->toRead(Permission::ExportContacts);
        if (!access)
            return access.failure();
        return readLedger(access->store, id);
    }();
    if (!ledger)
        return ledger;
    const Result<QByteArray> bytes = reportBytes(*ledger, m_state->actor.name, path, render);
    if (!bytes)
        return bytes.failure();
    if (Result<void> may = mayTake(path, existing); !may)
        return may.failure();
    const std::lock_guard lock(m_state->writing);
    const ObjectReference person{u"contact"_s, id.value(), {}};
    // Before the file: nobody has it without a trace, whatever ends the process.
    const Event started = m_state->event(actions::contactReportStarted, person);
    if (Result<void> noted = m_state->noteTakenOut(started, path); !noted)
        return noted.failure();
    const Result<void> written = writeReport(path, *bytes, existing);
    Event event = m_state->event(actions::contactReported, person,
                                 written ? Outcome::Success : Outcome::Failure);
    event.counts = {{u"destinations"_s, std::ssize(ledger->destinations)},
                    {u"deliveries"_s, deliveriesOf(*ledger)}};
    if (Result<void> noted = m_state->note(event); !noted)
        return noted.failure();
    if (!written)
        return written.failure();
    return ledger;
}

} // namespace warden
