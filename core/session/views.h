#pragma once

// Plain values for the window and the command line, who include nothing below core/session.

#include "core/audit/audit_query.h"
#include "core/audit/audit_verify.h"
#include "core/store/connection.h"
#include "core/store/decision.h"
#include "core/store/route.h"
#include "core/store/run.h"
#include "core/sync/plan.h"

namespace warden {

struct BookView
{
    Book book = {};
    qint64 contacts = 0;
};

struct ConnectionView
{
    Connection connection = {};
    std::vector<BookView> books = {};
};

// What a connection needs to know before it can be tried. Secrets travel beside it.
struct ConnectionDraft
{
    QString service = {};                // "carddav", "file", "zapier"
    QString name = {};                   // empty: made from the service's answer
    QString url = {};                    // carddav: an address, a domain or an e-mail address
    QString user = {};                   // carddav
    QString caFile = {};                 // carddav: a private authority for this connection alone
    QStringList allowedHosts = {};       // may get the credentials besides the URL's own
    QString path = {};                   // file
    QMap<QString, Field> columnMap = {}; // file: CSV columns by name
    bool isRawHook = false;              // zapier
    double messagesPerSecond = 5;        // zapier
    QString secretVariable = {}; // environment variable with the password or hook, read at each run
    bool rememberSecret = false; // move the variable's value to the keychain
};

struct SearchHitView
{
    PersonId person = {};
    QString name = {};
    QString organization = {};
    QStringList emails = {};
    QStringList phones = {};
    QStringList books = {}; // names
    QStringList bookIds = {};
};

struct ContactPage
{
    std::vector<SearchHitView> contacts = {};
    qint64 total = 0;
};

// A person as each of their books has them, and what happened to them.
struct ContactCopy
{
    BookId book = {};
    QString bookName = {};
    QString connectionName = {};
    Contact contact = {};
    std::optional<QDateTime> modified = {};
};

struct ContactEvent
{
    RunId run = {};
    QDateTime time = {};
    QString routeName = {};
    QString bookName = {};
    ChangeAction action = ChangeAction::Create;
    JournalState state = JournalState::Done;
    FieldSet fields = {};
};

// What a person decided of this contact and another: the same person, or two.
struct MatchView
{
    MatchDecision decision = {}; // `one` is this contact's record
    QString otherName = {};
    QString bookName = {}; // of the other
};

struct ContactView
{
    PersonId person = {};
    QString name = {};
    std::vector<ContactCopy> copies = {};
    std::vector<ContactEvent> history = {};
    std::vector<MatchView> matches = {};
};

// How a person decided who is who. Those who are neither stay open.
struct MatchAnswer
{
    RecordId source = {};
    RecordId same = {}; // empty: none of the candidates
    std::vector<RecordId> different = {};
};

struct RunItemView
{
    PlanItemId item = {};
    QString name = {};
    QString routeName = {};
    QString bookName = {};
    ChangeAction action = ChangeAction::Create;
    JournalState state = JournalState::Done;
    FieldSet fields = {};
    bool isIrreversible = false;
    QString errorKind = {};
    QString errorReason = {};
};

struct RunView
{
    Run run = {};
    std::vector<RunItemView> items = {};
};

// What one sync, applied plan or undo came to.
struct SyncFailure
{
    QString item = {}; // our id, or the service's where it couldn't be read
    QString route = {};
    Error error = {};
};

struct SyncOutcome
{
    std::optional<Run> run = {};      // set when something was applied
    std::optional<Plan> waiting = {}; // set when something waits for a person
    QByteArray planSha256 = {};       // of the waiting plan, else of the one applied
    QString state = {};               // "planned", "done", "held", "failed", "interrupted"
    Counts counts = {};
    std::vector<RunRoute> routes = {};
    std::vector<SyncFailure> failures = {};
};

// What leaves for one item, exactly.
struct PayloadPreview
{
    QByteArray bytes = {};
    QString mediaType = {};
    FieldSet heldBack = {};
    FieldSet lost = {};
};

} // namespace warden
