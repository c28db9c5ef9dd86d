#pragma once

#include "core/session/session.h"

namespace warden {

// What of a connection changes while its address books, contacts and routes stay. See Session: each
// call asks the gate.
class Session::ConnectionEdits
{
public:
    explicit ConnectionEdits(Session &session) : m_session(session) {}

    // The address book of a file or a hook goes by this name, and routes that nobody named by that.
    // Usage: NameUnusable; AlreadyExists: another connection's, whatever its case.
    Result<ConnectionView> rename(const ConnectionId &id, const QString &name);

    // Where a CardDAV server or a file is now. Other services have no place of their own: Usage.
    struct Place
    {
        QString address = {};          // as ConnectionDraft::url, or its path
        QStringList allowedHosts = {}; // besides the address's own; those of before end
    };
    enum class Missing { Refuse, Accept };
    struct Moved
    {
        // All but the first: nothing was changed.
        enum class Verdict {
            Done,
            OtherKind,     // a table in place of a vCard file, and the like
            NoBook,        // none there is `book`, which a route needs
            OtherContacts, // more than half of those known are missing
            FewerContacts, // some are; a person may accept that, and they are removals of the plan
        };
        Verdict verdict = Verdict::Done;
        QString book = {};
        qint64 missing = 0; // of its contacts
        ConnectionView view = {};
    };
    // Tries the new place first, with the sign-in that is kept. The same address books have to be
    // there: by their path, else its last part, else their name, and by the contacts in them. What
    // is written there may need a second person's word. Busy while a run is on; AlreadyExists.
    Result<Moved> move(const ConnectionId &id, const Place &place, Missing missing,
                       Progress &progress);

private:
    struct MovedBook;
    struct Found;
    Result<Found> find(const Connection &moved, Missing missing, Progress &progress);
    Result<void> keepMoved(const Connection &moved, const Found &found);

    Session &m_session;
};

} // namespace warden
