#pragma once

// Plain values for the window and the command line, who include nothing below core/session.

#include "core/audit/audit_export.h"
#include "core/audit/audit_histogram.h"
#include "core/audit/audit_matches.h"
#include "core/audit/audit_query.h"
#include "core/audit/audit_verify.h"
#include "core/audit/saved_view.h"
#include "core/base/secret.h"
#include "core/permissions/second_person.h"
#include "core/session/contact_ledger.h"
#include "core/store/approval.h"
#include "core/store/connection.h"
#include "core/store/contact_order.h"
#include "core/store/decision.h"
#include "core/store/erasure_table.h"
#include "core/store/route.h"
#include "core/store/run.h"
#include "core/sync/plan.h"
#include "core/witnesses/witness_draft.h"

namespace warden {

// A log of which a witness outside saw more than is there now, or another one.
struct RestoredLog
{
    qint64 sizeBefore = 0; // as the witness that saw most tells; 0: none misses anything
    qint64 sizeNow = 0;

    bool operator==(const RestoredLog &) const = default;
};

struct BookView
{
    Book book = {};
    qint64 contacts = 0;
};

// A sign-in at a cloud service: what it may do there, and until when.
struct CloudAccess
{
    QStringList held = {};    // scopes that were granted, without the identity's
    QStringList needed = {};  // that the routes need
    QStringList missing = {}; // needed and not held
    bool mayWrite = false;    // what is held is enough for it, needed or not
    QString clientId = {};    // by which one signs in
    QDateTime signedInAt = {};
    QDateTime endsAt = {}; // when a person has to sign in again; invalid: the service names no end

    bool operator==(const CloudAccess &) const = default;
};

// A message to a hook that wasn't accepted.
struct FailedMessage
{
    QDateTime at = {}; // when its run ended
    Error error = {};  // its subject is the hook's name

    bool operator==(const FailedMessage &) const = default;
};

struct ConnectionView
{
    Connection connection = {};
    std::vector<BookView> books = {};
    std::optional<CloudAccess> access = {}; // where somebody signed in with the browser
    QDateTime secretSince = {}; // when the password, key or hook was given; invalid: not known
    // A hook's
    QString wayBack = {};           // the file or folder that confirms; empty: none
    QDateTime testSentAt = {};      // the newest test message, accepted
    QDateTime testConfirmedAt = {}; // the way back named it
    // The newest message, where it failed and its address has accepted nothing since.
    std::optional<FailedMessage> failedMessage = {};
};

// Accepted or confirmed, like any other message; unsent where there was none.
DeliveryState testState(const ConnectionView &view);

// What a connection needs to know before it can be tried. Secrets travel beside it.
struct ConnectionDraft
{
    // "carddav", "file", "zapier", "google", "microsoft", "hubspot"
    QString service = {};
    QString name = {};                   // empty: made from the service's answer
    QString url = {};                    // carddav: an address, a domain or an e-mail address
    QString user = {};                   // carddav
    QString caFile = {};                 // carddav: a private authority for this connection alone
    QStringList allowedHosts = {};       // may get the credentials besides the URL's own
    QString path = {};                   // file
    QMap<QString, Field> columnMap = {}; // file: CSV columns by name
    bool isRawHook = false;              // zapier
    double messagesPerSecond = 5;        // zapier
    QString wayBack = {};        // zapier: a file or folder, as Session::Hooks::setWayBack()
    QString secretVariable = {}; // environment variable with the password or hook, read at each run
    bool rememberSecret = false; // move the variable's value to the keychain

    // Clouds. With a client id the person signs in with the browser, and the secret is the
    // client's; without one, it is a pasted key.
    QString endpoint = {};     // a stand-in on this computer; empty: the service itself
    QString clientId = {};     // empty: the one that this build has, if any
    QString tenant = {};       // microsoft: an organisation's id or domain; empty: any
    bool wantsWriting = false; // ask for writing at once, and not when a route needs it
    bool isInTesting = false;  // google: the app's consent screen is, so sign-ins end after 7 days
};

// Whether a cloud's draft is signed in with the browser.
bool signsInWithBrowser(const ConnectionDraft &draft);

// A client that is to replace a connection's. An empty id: none is.
struct NewClient
{
    QString id = {};
    Secret secret = {};
};

// What to enter at a service's console, and what will be asked for, before anybody signs in.
struct SignInTerms
{
    QString service = {};           // "Google"
    QString redirectAddress = {};   // to register, exactly
    QStringList scopes = {};        // without the identity's
    bool hasOwnClientId = false;    // the build has one: the person need not bring one
    bool needsClientSecret = false; // else it may stay empty
    bool takesClientSecret = false;
};

// Whose words begin with the text's; all with an empty one. Without an order: all by name, those
// who are searched for by how well they fit.
struct ContactQuery
{
    QString text = {};
    int limit = 100;
    int offset = 0;
    std::optional<ContactOrder> order = {};
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

// How far a message to a hook has come.
struct MessageView
{
    DeliveryState state = DeliveryState::Unsent;
    std::optional<Confirmation> confirmation = {};
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
    std::optional<MessageView> message = {}; // to a hook
};

struct RunView
{
    Run run = {};
    std::vector<RunItemView> items = {};
};

// What looking into the ways back of the hooks came to.
struct WayBackView
{
    ConnectionId connection = {};
    QString name = {};
    qint64 waiting = 0;   // messages that weren't confirmed before
    qint64 confirmed = 0; // of these, now
    qint64 batches = 0;   // runs that were named instead of their messages, which confirms nothing
    bool isTestConfirmed = false;      // the test message was named
    bool isComplete = true;            // else only the newest part of it was read
    std::optional<Error> problem = {}; // it couldn't be read
};

struct ConfirmationReport
{
    std::vector<WayBackView> waysBack = {};

    qint64 confirmed() const;
};

// What one sync, applied plan or undo came to.
struct SyncFailure
{
    QString item = {}; // our id, or the service's where it couldn't be read
    QString route = {};
    Error error = {};
};

struct RouteError
{
    RouteId route = {};
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
    std::vector<RouteError> routeErrors = {}; // why routes as a whole weren't done
    std::vector<SyncFailure> failures = {};
    ConfirmationReport confirmations = {}; // of earlier messages, looked for first
    // Of an erasure's plan alone, as Erasure tells it.
    std::optional<bool> isForgotten = {};
    QStringList notRemoved = {};
};

// What a new route to a service starts with.
struct PolicyDefault
{
    QString service = {};
    FieldPolicy policy = {};
    bool isOurs = true; // nobody has set another one
};

struct PolicySettings
{
    std::vector<PolicyDefault> defaults = {}; // of every service
    QStringList neverLeaving = {};            // groups
    QStringList takenOff = {};                // of these, once a second person agrees to it
};

struct FieldPreview
{
    Field field = Field::Name;
    Treatment treatment = Treatment::AsIs;
    bool isLost = false; // the destination has no room for it
    QString before = {};
    QString after = {};
};

// A real contact as a policy would let it out.
struct PolicyPreview
{
    PersonId person = {};
    QString name = {};
    std::vector<FieldPreview> fields = {}; // those that the contact has
    bool neverLeaves = false;              // because of one of its groups
    bool isExample = false; // the hashes are: the destination's key isn't made before a sync
    qint64 place = 0;       // in the source's book, from 0; of `total`
    qint64 total = 0;
};

// What an erasure would do, and what it can't reach: hooks, and books that can't be written.
struct ErasurePlan
{
    Plan plan = {};
    ContactLedger ledger = {}; // empty of destinations where nothing tells of any
};

struct Erasure
{
    SyncOutcome outcome = {};
    bool isForgotten = false;             // here
    std::vector<QString> notRemoved = {}; // books where a removal didn't succeed
    ErasedCounts counts = {};
};

// What leaves for one item, exactly: byte for byte when this plan is applied.
struct PayloadPreview
{
    QByteArray bytes = {};
    // A message's number at its hook, as long as no other plan sends there first. Then the numbers
    // go on from there, and with the number the signature is another one.
    std::optional<qint64> sequence = {};
    QString mediaType = {};
    FieldSet heldBack = {};
    FieldSet lost = {};
};

} // namespace warden
