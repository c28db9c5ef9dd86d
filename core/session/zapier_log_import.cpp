#include "core/crypto/hash.h"
#include "core/events/event_actions.h"
#include "core/providers/zapier/zapier_log.h"
#include "core/session/service_log.h"
#include "core/session/session_state.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

static constexpr size_t mostAtOnce = 500; // of events, with the lock held

Result<ImportedLog> Session::importZapierLog(const QString &path, Progress &progress)
{
    if (Result<void> open = m_state->requireStore(Permission::ManageConnections); !open)
        return open.failure();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Usage, ErrorReason::FileUnreadable, path);
    if (file.size() > largestZapierLog)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, path);
    const QByteArray bytes = file.read(largestZapierLog);
    Result<ZapierLog> log = readZapierLog(bytes);
    if (!log) {
        log.error().subject = path;
        return log.failure();
    }
    const QJsonObject whichFile{{u"file_sha256"_s, QString::fromLatin1(sha256(bytes).toHex())}};
    // Not a connection's: the log is the account's, of which a hook knows nothing.
    Connection zapier;
    zapier.service = u"zapier"_s;
    zapier.name = u"Zapier"_s;
    const ObjectReference object{u"log"_s, {}, zapier.name};
    // Before the first entry: whoever brought them is named, whatever ends the process.
    Event started = m_state->event(actions::auditImportStarted, object);
    started.counts = {{u"rows"_s, qint64(log->events.size()) + log->unreadable}};
    started.details = whichFile;
    {
        const std::lock_guard lock(m_state->writing);
        if (const Result<void> ready = m_state->requireLog(); !ready)
            return ready.failure();
        if (const Result<void> noted = m_state->note(started); !noted)
            return noted.failure();
    }
    ImportedLog imported{.unreadable = log->unreadable};
    for (size_t from = 0; from < log->events.size(); from += mostAtOnce) {
        if (const Result<void> goOn = progress.check(); !goOn)
            return goOn.failure();
        const size_t end = std::min(log->events.size(), from + mostAtOnce);
        std::vector<ServiceEvent> some(
            std::make_move_iterator(log->events.begin() + qsizetype(from)),
            std::make_move_iterator(log->events.begin() + qsizetype(end)));
        const std::lock_guard lock(m_state->writing);
        const Result<AppendReport> report = m_state->appendTold(std::move(some), zapier);
        if (!report)
            return report.failure();
        imported.added += report->appended;
        imported.repeated += report->repeated;
    }
    Event event = m_state->event(actions::auditImported, object);
    event.counts = {{u"added"_s, imported.added},
                    {u"repeated"_s, imported.repeated},
                    {u"unreadable"_s, imported.unreadable}};
    event.details = whichFile;
    const std::lock_guard lock(m_state->writing);
    if (const Result<void> noted = m_state->note(event); !noted)
        return noted.failure();
    return imported;
}

} // namespace warden
