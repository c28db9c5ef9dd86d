// How long the Alerts page, its badge and one alert take where there are very many of them.
#include "core/audit/audit_log.h"
#include "core/base/timestamp.h"
#include "core/database/transaction.h"
#include "core/watch/alert_table.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

constexpr int alerts = 300'000;
constexpr int rounds = 5;
constexpr int rulesAtAll = 34;

Secret databaseKey()
{
    return Secret(QByteArrayView(QByteArray(32, 'a')));
}

[[noreturn]] void stop(const char *what)
{
    std::fprintf(stderr, "%s failed\n", what);
    std::exit(1);
}

KeptAlert numbered(int number)
{
    KeptAlert alert;
    alert.id = u"%1"_s.arg(quint64(number) * 0x9e3779b97f4a7c15ULL, 32, 16, QChar(u'0'));
    alert.rule = u"7c5f3a1e-0000-4000-8000-%1"_s.arg(number % rulesAtAll, 12, 10, QChar(u'0'));
    alert.revision = alert.id;
    alert.title = u"Many failed sign-ins of one person"_s;
    alert.description = u"Somebody tried to sign in again and again, and was refused each time. "
                        "That may be a forgotten password, or somebody who guesses."_s;
    alert.file = u"failed_unlocks"_s;
    alert.level = RuleLevel(number % 5);
    alert.holds = number % 100'000 == 99'999;
    alert.isMuted = number % 10 == 0;
    alert.raisedAt = alert.from = alert.until =
        fromMilliseconds(1'700'000'000'000 + qint64(number) * 1000);
    alert.count = 5;
    alert.group = {{u"actor"_s, u"Ada Example %1"_s.arg(number % 100)}};
    for (qint64 event = 0; event < 5; ++event)
        alert.events.push_back(qint64(number) * 5 + event);
    alert.phase = number % 20 == 0 ? AlertPhase::Acknowledged : AlertPhase::Open;
    return alert;
}

void fill(const QString &path)
{
    AuditKeys keys;
    keys.database = databaseKey();
    keys.signing = Secret(QByteArrayView(QByteArray(32, 's')));
    Result<AuditLog> log =
        AuditLog::create(path, u"bench"_s, std::move(keys), nullptr, systemClock());
    if (!log)
        stop("creating");
    Result<Transaction> transaction =
        Transaction::begin(log->database(), TransactionKind::Immediate);
    AlertTable table(log->database());
    for (int number = 1; number <= alerts; ++number) {
        if (!table.insert(numbered(number)))
            stop("inserting");
    }
    if (!transaction->commit())
        stop("committing");
}

// A file of the same kind with nothing but what is counted.
void fillFloor(const QString &path)
{
    Result<Database> database = Database::create(path, databaseKey());
    if (!database || !database->runScript("CREATE TABLE bare (number INTEGER PRIMARY KEY, state "
                                          "TEXT NOT NULL, level INTEGER NOT NULL, is_muted "
                                          "INTEGER NOT NULL) STRICT"))
        stop("creating the floor");
    Result<Transaction> transaction = Transaction::begin(*database, TransactionKind::Immediate);
    for (int number = 1; number <= alerts; ++number) {
        if (!database->run("INSERT INTO bare (state, level, is_muted) VALUES (?, ?, ?)",
                           alertPhaseName(numbered(number).phase), number % 5, number % 10 == 0))
            stop("filling the floor");
    }
    if (!transaction->commit())
        stop("committing the floor");
}

// The best of several, in milliseconds, each in a file that was just opened.
double best(const QString &path, const std::function<bool(Database &)> &deed, const char *what)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        Result<Database> database = Database::open(path, databaseKey(), OpenMode::ReadOnly);
        if (!database)
            stop("opening");
        QElapsedTimer timer;
        timer.start();
        if (!deed(*database))
            stop(what);
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

bool counts(Database &database, AlertFilter filter)
{
    filter.limit = 1;
    const Result<AlertPage> page = AlertTable(database).list(filter);
    return page && page->total > alerts / 2;
}

} // namespace

// Prints as "name value" lines, in milliseconds.
int main()
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"audit.db"_s);
    const QString bare = folder.filePath(u"bare.db"_s);
    fill(log);
    fillFloor(bare);
    const auto print = [](const char *name, double value) {
        std::printf("%s %.2f\n", name, value);
    };
    using Phases = AlertFilter::Phases;
    print("floor", best(
                       bare,
                       [](Database &database) {
                           const auto count =
                               database.integer("SELECT count(*) FROM bare WHERE state <> 'closed'"
                                                " AND level >= 0 AND is_muted <= 0");
                           return count && count->value_or(0) > alerts / 2;
                       },
                       "the floor"));
    print("count",
          best(
              log, [](Database &database) { return counts(database, {.phases = Phases::Open}); },
              "counting"));
    print("inbox", best(
                       log,
                       [](Database &database) {
                           const Result<AlertPage> page =
                               AlertTable(database).list({.holdingFirst = true, .limit = 500});
                           return page && page->alerts.size() == 500 && page->alerts.front().holds;
                       },
                       "listing"));
    print("urgent", best(
                        log,
                        [](Database &database) {
                            return AlertTable(database)
                                .list({.phases = Phases::All,
                                       .atLeast = RuleLevel::Critical,
                                       .withMuted = true})
                                .has_value();
                        },
                        "listing the critical ones"));
    print("rule", best(
                      log,
                      [](Database &database) {
                          const Result<AlertPage> page =
                              AlertTable(database).list({.rule = numbered(7).rule});
                          return page && page->total > 0;
                      },
                      "listing a rule's"));
    print("holding", best(
                         log,
                         [](Database &database) {
                             const auto alert = AlertTable(database).holding();
                             return alert && alert->has_value();
                         },
                         "looking for what holds"));
    print("one", best(
                     log,
                     [](Database &database) {
                         return AlertTable(database).get(numbered(77).id.left(12)).has_value() ||
                                AlertTable(database).get(numbered(77).id).has_value();
                     },
                     "reading one"));
    return 0;
}
