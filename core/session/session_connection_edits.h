#pragma once

#include "core/session/session.h"

namespace warden {

struct FoundPlace;

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
        QString address = {}; // as ConnectionDraft::url, or its path
        // Besides the address's own. For another address, or where there are some, those of before
        // end.
        QStringList allowedHosts = {};
        QString caFile = {}; // CardDAV, in place of the one of before; then the address may stay
    };
    // How an address book there is another one than was read last, in contacts.
    struct Difference
    {
        BookId id = {};
        QString book = {};
        qint64 missing = 0;
        qint64 changed = 0;
        qint64 added = 0;

        bool operator==(const Difference &) const = default;
    };
    using Differences = std::vector<Difference>;
    struct Moved
    {
        // All but the first: nothing was changed.
        enum class Verdict {
            Done,
            OtherKind,     // a table in place of a vCard file, and the like
            NoBook,        // none there is `book`, which a route needs
            OtherContacts, // more than half of what is known of `book` is missing
            Differs,       // a person may accept that: the next run takes it for edits made there
        };
        Verdict verdict = Verdict::Done;
        QString book = {};
        Differences differences = {}; // of each address book that has some
        ConnectionView view = {};
    };
    // Tries the new place first, with the sign-in that is kept; that it was tried is an event. The
    // same address books have to be there: by their path, else its last part, else their name, and
    // by the contacts in them. Differs anew where there is more than `accepted` has. What is
    // written there may need a second person's word. Busy while a run is on; AlreadyExists;
    // changedMeanwhile().
    Result<Moved> move(const ConnectionId &id, const Place &place, const Differences &accepted,
                       Progress &progress);

private:
    Result<void> noteTry(const Connection &connection, const Connection &moved);
    Result<void> noteRefused(const Connection &connection, const Connection &moved,
                             const Result<Moved> &refused);
    Result<Moved> keepMoved(const Connection &before, const Place &place,
                            const QByteArray &authority, FoundPlace found);

    Session &m_session;
};

} // namespace warden
