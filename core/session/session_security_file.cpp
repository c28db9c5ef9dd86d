#include "core/session/session_security_file.h"

#include "core/events/event_actions.h"
#include "core/session/report_file.h"
#include "core/session/session_state.h"

using namespace Qt::StringLiterals;

namespace warden {

Result<SecurityStatement> Session::SecurityFile::save(const QString &path, Existing existing,
                                                      const Render &render)
{
    State &state = *m_session.m_state;
    if (Result<void> allowed = state.require(Permission::SeeWholeAudit); !allowed)
        return allowed.failure();
    if (Result<void> usable = requireReportName(path, render != nullptr); !usable)
        return usable.failure();
    Result<SecurityReport> found = m_session.securityReport();
    if (!found)
        return found.failure();
    SecurityStatement statement{.found = std::move(*found),
                                .workspaceId = state.vault.workspaceId(),
                                .madeAt = state.now(),
                                .madeBy = state.actor.name};
    const ObjectReference checks{u"checks"_s};
    // Before the file: nobody has it without a trace, whatever ends the process.
    Result<void> noted = state.noteExport(state.event(actions::securityReportStarted, checks));
    if (!noted)
        return noted.failure();
    const Result<void> written = [&]() -> Result<void> {
        Result<QByteArray> checkpoint = [&state] {
            const std::lock_guard lock(state.reading);
            return state.readLog->checkpoint();
        }();
        if (!checkpoint)
            return checkpoint.failure();
        statement.checkpoint = std::move(*checkpoint);
        const Result<QByteArray> bytes =
            isJsonReport(path) ? securityStatementJson(statement) : render(statement);
        return bytes ? writeReport(path, *bytes, existing) : bytes.failure();
    }();
    Event event = state.event(actions::securityReported, checks,
                              written ? Outcome::Success : Outcome::Failure);
    for (const Answer answer : {Answer::Pass, Answer::Fail, Answer::Undetermined, Answer::Attested})
        event.counts.insert(answerName(answer), statement.found.count(answer));
    noted = state.noteExport(event);
    if (!noted)
        return noted.failure();
    if (!written)
        return written.failure();
    return statement;
}

} // namespace warden
