// Makes the workspace that start_bench opens, as it may be after years: 100,000 contacts, 1,000,000
// events, two address books, a route and a run.
//
//     start_workspace FOLDER [CONTACTS EVENTS]
#include "core/audit/audit_log.h"
#include "core/events/event_actions.h"
#include "core/session/keychain_anchor.h"
#include "core/session/session.h"
#include "core/session/session_alerts.h"
#include "core/store/tables.h"
#include "core/vault/vault.h"
#include "tests/bench/folder_secrets.h"
#include "tests/bench/made_up_contacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

int failed(const char *what, const Error &error)
{
    std::fprintf(stderr, "%s: %s (%s)\n", what, qPrintable(error.detail),
                 qPrintable(kindName(error.kind)));
    return 1;
}

Result<BookId> connectFile(Session &session, const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return fail(ErrorKind::Storage, path);
    file.close();
    Progress progress;
    const Result<Session::AddedConnection> added =
        session.addConnection({.service = u"file"_s, .path = path}, Secret(), progress);
    if (!added)
        return added.failure();
    return added->view.books.front().book.id;
}

// What a person would have done: two files, a route, a sync. The book that the contacts go into.
Result<BookId> setUp(const QDir &folder, const SessionEnvironment &environment)
{
    const Result<Session::Created> created =
        Session::create({.folder = folder.filePath(u"workspace"_s),
                         .ownerName = u"Ada"_s,
                         .region = u"DE"_s,
                         .unlock = UnlockMethod::Keychain,
                         .makeRecoveryCode = false},
                        Secret(), environment);
    if (!created)
        return created.failure();
    Session &session = *created->session;
    const Result<BookId> from =
        connectFile(session, folder.filePath(u"team.vcf"_s),
                    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:1\r\nFN:Ada\r\nEND:VCARD\r\n");
    if (!from)
        return from;
    const Result<BookId> to = connectFile(session, folder.filePath(u"copy.vcf"_s), {});
    if (!to)
        return to;
    if (const Result<Route> route = session.addRoute({.from = *from, .to = *to}); !route)
        return route.failure();
    Progress progress;
    if (const Result<SyncOutcome> synced = session.sync({}, progress); !synced)
        return synced.failure();
    return from;
}

Event madeUpEvent(int number, const QDateTime &start)
{
    static const QStringList routes = {u"Team → Copy"_s, u"Clients → Newsletter"_s,
                                       u"Suppliers → Zap"_s};
    Event event;
    event.time = start.addSecs(number);
    event.actor = u"Ada"_s;
    event.source = u"contact-warden"_s;
    event.action = number % 4 == 0 ? actions::runFinished : actions::runRouteFinished;
    static const QStringList ids = {newUuid(), newUuid(), newUuid()};
    event.object = {u"route"_s, ids[number % routes.size()], routes[number % routes.size()]};
    event.run = RunId::create();
    event.counts = {{u"read"_s, number % 5000}, {u"created"_s, number % 7}, {u"failed"_s, 0}};
    return event;
}

Result<void> appendEvents(const Vault &vault, SecretStore &keychain, int count)
{
    KeychainAnchor anchor(keychain, vault.workspaceId());
    AuditKeys keys;
    keys.database = vault.key(DataKey::Audit).clone();
    keys.publicKey = vault.signingPublicKey();
    keys.signing = vault.key(DataKey::Signing).clone();
    Result<AuditLog> log = AuditLog::open(vault.auditPath(), vault.workspaceId(), std::move(keys),
                                          &anchor, systemClock());
    if (!log)
        return log.failure();
    const QDateTime start = QDateTime::currentDateTimeUtc().addSecs(-count);
    constexpr int batchSize = 5000;
    for (int first = 0; first < count; first += batchSize) {
        std::vector<OutboxEvent> batch;
        for (int i = first; i < std::min(first + batchSize, count); ++i)
            batch.push_back({{}, madeUpEvent(i, start)});
        if (const Result<AppendReport> appended = log->append(batch); !appended)
            return appended.failure();
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("start_workspace FOLDER [CONTACTS EVENTS]\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    folder.mkpath(u"keychain"_s);
    SessionEnvironment environment;
    environment.keychain = std::make_shared<FolderSecrets>(folder.filePath(u"keychain"_s));
    const Result<BookId> book = setUp(folder, environment);
    if (!book)
        return failed("set up", book.error());

    Result<Vault> vault = Vault::open(folder.filePath(u"workspace"_s));
    if (!vault)
        return failed("vault", vault.error());
    const Result<void> unlocked =
        vault->unlockWithKeychain(*environment.keychain, Unlocking::Never);
    if (!unlocked)
        return failed("unlock", unlocked.error());
    {
        const Result<std::unique_ptr<Store>> store =
            Store::open(vault->contactsPath(), vault->key(DataKey::Contacts), OpenMode::ReadWrite,
                        systemClock());
        if (!store)
            return failed("store", store.error());
        const int contacts = arguments.value(2, u"100000"_s).toInt();
        if (const Result<void> stored = storeMadeUpContacts(**store, *book, contacts); !stored)
            return failed("contacts", stored.error());
    }
    const int events = arguments.value(3, u"1000000"_s).toInt();
    if (const Result<void> filled = appendEvents(*vault, *environment.keychain, events); !filled)
        return failed("events", filled.error());

    // As on all days of the week but one.
    const Result<std::unique_ptr<Session>> session =
        Session::unlockWithKeychain(folder.filePath(u"workspace"_s), environment);
    if (!session)
        return failed("open", session.error());
    Progress progress;
    if (const Result<void> intact = (*session)->checkIntegrity(progress); !intact)
        return failed("check", intact.error());
    // As it was done when the events came in.
    if (const Result<WatchReport> watched = (*session)->alerts().evaluate(progress); !watched)
        return failed("alerts", watched.error());
    return 0;
}
