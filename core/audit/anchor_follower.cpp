#include "core/audit/anchor_follower.h"

#include "core/audit/archive_table.h"
#include "core/audit/checkpoint_table.h"
#include "core/audit/event_table.h"
#include "core/audit/signed_note.h"
#include "core/audit/tree_table.h"

using namespace Qt::StringLiterals;

namespace warden {

Result<AnchorFollower::Standing> AnchorFollower::judge(Database &database)
{
    const Result<std::optional<QByteArray>> kept = m_anchor->read();
    if (!kept)
        return kept.failure(); // silent just now: asked again at the next append
    const Result<qint64> size = EventTable(database).size();
    if (!size)
        return size.failure();
    if (!*kept) {
        // Gone is not the same as never written: at most the first commit may have come before it.
        const Result<qint64> count = CheckpointTable(database).countAfter(0);
        if (!count)
            return count.failure();
        const Result<qint64> archived = ArchiveTable(database).last();
        if (!archived)
            return archived.failure();
        m_mayBegin = m_mayBegin || (*count <= 1 && *archived == 0);
        return Standing{m_mayBegin};
    }
    m_mayBegin = false;
    const Result<ParsedNote> note = readCheckpoint(**kept, m_publicKey);
    if (!note || note->signature != NoteSignature::Good || note->checkpoint.origin != m_origin ||
        note->checkpoint.size > *size)
        return Standing();
    const Result<QByteArray> root = rootAt(note->checkpoint.size, TreeTable(database).source());
    return Standing{root && *root == note->checkpoint.root, note->checkpoint.size};
}

Result<void> AnchorFollower::move(Database &database)
{
    const Result<std::optional<CheckpointTable::Row>> newest = CheckpointTable(database).newest();
    if (!newest)
        return newest.failure();
    if (!*newest)
        return {};
    const Result<ParsedNote> note = readCheckpoint((*newest)->note, m_publicKey);
    const Result<QByteArray> root = rootAt((*newest)->size, TreeTable(database).source());
    if (!note || note->signature != NoteSignature::Good || !root ||
        note->checkpoint != Checkpoint{m_origin, (*newest)->size, *root})
        return fail(ErrorKind::Storage, ErrorReason::LogNotTrusted, u"audit.db"_s,
                    u"the newest checkpoint isn't this log's"_s);
    return m_anchor->write((*newest)->note);
}

Result<void> AnchorFollower::mend(Database &database)
{
    if (!m_anchor)
        return {};
    const Result<Standing> judged = judge(database);
    if (!judged || !judged->mayMove)
        return {}; // the verdict says that there is no witness
    const Result<qint64> ahead = CheckpointTable(database).countAfter(judged->anchored);
    if (!ahead)
        return ahead.failure();
    if (*ahead != 1)
        return {};
    if (const Result<void> moved = move(database); !moved)
        qWarning("the log's anchor was not written: %s", qUtf8Printable(moved.error().detail));
    return {};
}

Result<void> AnchorFollower::follow(Database &database)
{
    if (!m_anchor)
        return {};
    const Result<Standing> judged = judge(database);
    if (!judged)
        return judged.failure();
    return judged->mayMove ? move(database) : Result<void>();
}

Result<void> AnchorFollower::startAgain(Database &database)
{
    if (!m_anchor)
        return fail(ErrorKind::Invalid, ErrorReason::KeychainMissing, {}, u"no anchor"_s);
    return move(database);
}

} // namespace warden
