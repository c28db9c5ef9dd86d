#include "core/base/durable_file.h"
#include "core/base/timestamp.h"
#include "core/crypto/hash.h"
#include "core/events/event_actions.h"
#include "core/posture/attestation_table.h"
#include "core/posture/check_table.h"
#include "core/session/note_length.h"
#include "core/session/session_state.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 largestEvidence = 5 * 1024 * 1024;
constexpr int longestAttestationDays = 366;

Result<QByteArray> evidenceIn(const QString &path)
{
    const Result<QByteArray> bytes = readBounded(path, largestEvidence);
    if (bytes)
        return *bytes;
    const bool isTooLarge = bytes.error().reason == ErrorReason::TooLarge;
    return fail(ErrorKind::Usage, isTooLarge ? ErrorReason::TooLarge : ErrorReason::FileUnreadable,
                path);
}

Result<QDateTime> lastFail(Database &log, const QString &check, const ConnectionId &connection)
{
    const Result<std::vector<Check>> fails = CheckTable(log).newestFails();
    if (!fails)
        return fails.failure();
    return lastFailOf(*fails, check, connection);
}

} // namespace

Result<Check> Session::attest(const AttestationDraft &draft)
{
    if (Result<void> open = m_state->requireStore(Permission::ManageConnections); !open)
        return open.failure();
    const CheckKind *kind = findCheckKind(draft.check);
    if (!kind)
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, draft.check);
    if (!kind->isAttestable)
        return fail(Error{ErrorKind::Usage, ErrorReason::None,
                          draft.check + u" can be determined, so nobody can vouch for it."_s});
    const bool isFile = !draft.file.isEmpty();
    if ((draft.note.trimmed().isEmpty() && !isFile) || draft.note.size() > longestNote)
        return fail(Error{ErrorKind::Usage, ErrorReason::None,
                          u"Evidence is a note of up to 2,000 characters, or a file."_s});
    const Result<QByteArray> file = isFile ? evidenceIn(draft.file) : Result<QByteArray>({});
    if (!file)
        return file.failure();

    const std::lock_guard lock(m_state->writing);
    const Result<std::vector<Check>> newest =
        CheckTable(m_state->log->database()).history(draft.check, draft.connection, 1);
    if (!newest)
        return newest.failure();
    if (newest->empty()) // of a connection that isn't there, or that has no such check
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere,
                    draft.connection.isEmpty() ? draft.check : draft.connection.value());
    // Never before what the log already tells of, whatever the clock says, nor before a fail.
    Result<QDateTime> time = m_state->latestTime();
    if (!time)
        return time.failure();
    const Result<QDateTime> failedAt =
        lastFail(m_state->log->database(), draft.check, draft.connection);
    if (!failedAt)
        return failedAt.failure();
    if (failedAt->isValid())
        *time = std::max(*time, failedAt->addMSecs(1));
    const Check &check = newest->front();
    if (asOf(check, {}, *failedAt, *time).finding.answer() != Answer::Undetermined)
        return fail(Error{ErrorKind::Usage, ErrorReason::None,
                          draft.check + u" was determined, so nobody can vouch for it."_s});
    if (draft.until <= *time || draft.until > time->addDays(longestAttestationDays))
        return fail(ErrorKind::Usage, ErrorReason::LimitOutOfRange);
    const Attestation word{.id = AttestationId::create(),
                           .check = draft.check,
                           .connection = draft.connection,
                           .person = m_state->actor.name,
                           .madeAt = *time,
                           .until = draft.until,
                           .note = draft.note.trimmed(),
                           .fileName = isFile ? QFileInfo(draft.file).fileName() : QString(),
                           .fileHash = isFile ? sha256(*file) : QByteArray()};
    Event attested =
        m_state->event(actions::checkAttested, {u"check"_s, word.id.value(), word.check});
    attested.details = {{u"check"_s, word.check},
                        {u"connection"_s, word.connection.value()},
                        {u"until"_s, toRfc3339(word.until)},
                        {u"file"_s, isFile}};
    const Result<void> stored = m_state->appendWith(attested, [&](Database &database) {
        return AttestationTable(database).insert(word, *file);
    });
    if (!stored)
        return stored.failure();
    return asOf(check, word, *failedAt, *time);
}

Result<QByteArray> Session::attestationFile(const AttestationId &id)
{
    if (Result<void> allowed = m_state->require(Permission::SeeWholeAudit); !allowed)
        return allowed.failure();
    const std::lock_guard lock(m_state->reading);
    return AttestationTable(m_state->readLog->database()).file(id);
}

} // namespace warden
