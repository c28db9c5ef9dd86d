#pragma once

#include "core/audit/anchor.h"
#include "core/database/database.h"

namespace warden {

// Moves the anchor along with the log. It is read before it moves, and only ever goes forward along
// the log, so that a log that was rolled back or replaced can't wipe out the witness against it,
// also where that happened since it was opened or another process moved the anchor.
class AnchorFollower
{
public:
    // `anchor` may be null: then nothing is done.
    AnchorFollower(Anchor *anchor, QString origin, QByteArray publicKey)
        : m_anchor(anchor), m_origin(std::move(origin)), m_publicKey(std::move(publicKey))
    {}

    // At opening: the process may have died between commit and anchor, and the log be one commit
    // ahead. An anchor that can't be read or written is the verdict's concern.
    Result<void> mend(Database &database);
    // After a commit.
    Result<void> follow(Database &database);
    // Whatever the anchor says: a person decided for this log.
    Result<void> startAgain(Database &database);

private:
    struct Standing
    {
        bool mayMove = false;
        qint64 anchored = 0; // as far as the anchor agrees
    };
    Result<Standing> judge(Database &database);
    Result<void> move(Database &database);

    Anchor *m_anchor;
    QString m_origin;
    QByteArray m_publicKey;
    bool m_mayBegin = false; // there was none yet when the log began
};

} // namespace warden
