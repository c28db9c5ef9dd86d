// A first sync from a CardDAV book into a .vcf file, and one with no change after it.
//
//     sync_bench URL USER PASSWORD_ENV CA_FILE FOLDER [ROUNDS]
//
// prints "first SECONDS PROCESSOR READ", and "unchanged …" for the quickest of ROUNDS; making and
// unlocking the workspace are not in it. FOLDER holds an empty cards.vcf and no more.
#include "core/session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <cstdio>
#include <ctime>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

struct Cost
{
    double seconds = 0;
    double processor = 0;
    double read = 0; // seconds until all was fetched and stored, before the plan
};

int failed(const char *what, const Error &error)
{
    std::fprintf(stderr, "%s: %s (%s)\n", what, qPrintable(error.detail),
                 qPrintable(kindName(error.kind)));
    return 1;
}

Result<BookId> connect(Session &session, const ConnectionDraft &draft, const Secret &secret)
{
    Progress progress;
    const Result<Session::AddedConnection> added = session.addConnection(draft, secret, progress);
    if (!added)
        return added.failure();
    if (added->view.books.empty())
        return fail(ErrorKind::Invalid, u"no book"_s);
    return added->view.books.front().book.id;
}

Result<SyncOutcome> timed(Session &session, Cost &cost)
{
    QElapsedTimer timer;
    double read = 0;
    Progress progress(
        [&](const ProgressStep &step) {
            if (step.stage == Stage::Planning && read == 0)
                read = double(timer.nsecsElapsed()) / 1e9;
        },
        {});
    timer.start();
    const std::clock_t before = std::clock();
    Result<SyncOutcome> outcome = session.sync({}, progress);
    cost = {double(timer.nsecsElapsed()) / 1e9, double(std::clock() - before) / CLOCKS_PER_SEC,
            read};
    return outcome;
}

void print(const char *name, const Cost &cost, const SyncOutcome &outcome)
{
    std::printf("%s %.3f %.3f %.3f %lld %lld\n", name, cost.seconds, cost.processor, cost.read,
                static_cast<long long>(outcome.counts.created),
                static_cast<long long>(outcome.counts.unchanged));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 6) {
        std::fputs("sync_bench URL USER PASSWORD_ENV CA_FILE FOLDER [ROUNDS]\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(5));
    const Secret passphrase(QByteArrayView("a passphrase for measuring"));
    const SessionEnvironment environment{.scryptCost = ScryptCost{.n = 1 << 14}};
    Result<Session::Created> created = Session::create({.folder = folder.filePath(u"workspace"_s),
                                                        .ownerName = u"owner"_s,
                                                        .region = u"DE"_s,
                                                        .unlock = UnlockMethod::Passphrase,
                                                        .makeRecoveryCode = false},
                                                       passphrase, environment);
    if (!created)
        return failed("create", created.error());
    Session &session = *created->session;

    QByteArray password = qgetenv(arguments.at(3).toLocal8Bit().constData());
    const Result<BookId> from = connect(session,
                                        {.service = u"carddav"_s,
                                         .url = arguments.at(1),
                                         .user = arguments.at(2),
                                         .caFile = arguments.at(4)},
                                        Secret::take(password));
    if (!from)
        return failed("carddav", from.error());
    const Result<BookId> to =
        connect(session, {.service = u"file"_s, .path = folder.filePath(u"cards.vcf"_s)}, Secret());
    if (!to)
        return failed("file", to.error());
    if (const Result<Route> route = session.addRoute({.from = *from, .to = *to}); !route)
        return failed("route", route.error());

    Cost first;
    const Result<SyncOutcome> synced = timed(session, first);
    if (!synced)
        return failed("first sync", synced.error());
    print("first", first, *synced);

    Cost best;
    SyncOutcome unchanged;
    const int rounds = arguments.value(6, u"3"_s).toInt();
    for (int round = 0; round < rounds; ++round) {
        Cost cost;
        Result<SyncOutcome> again = timed(session, cost);
        if (!again)
            return failed("sync without a change", again.error());
        if (round == 0 || cost.seconds < best.seconds)
            best = cost;
        unchanged = std::move(*again);
    }
    print("unchanged", best, unchanged);
    const bool isComplete = synced->counts.created > 0 && unchanged.counts.created == 0 &&
                            unchanged.counts.unchanged == synced->counts.created;
    return isComplete ? 0 : 1;
}
