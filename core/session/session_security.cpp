#include "core/events/event_actions.h"
#include "core/posture/attestation_table.h"
#include "core/posture/check_table.h"
#include "core/posture/computer_checks.h"
#include "core/posture/half_reading_table.h"
#include "core/session/connection_settings.h"
#include "core/session/connection_view.h"
#include "core/session/session_state.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 goOnWithinSeconds = 3600;
constexpr int mostHints = 1'000; // of second factors, the newest

// As everybody sees it: with attestations, and without what is out of date.
Result<std::vector<Check>> asOf(Database &database, std::vector<Check> checks, const QDateTime &now)
{
    const Result<std::vector<Attestation>> words = AttestationTable(database).all();
    if (!words)
        return words.failure();
    const Result<std::vector<Check>> fails = CheckTable(database).newestFails();
    if (!fails)
        return fails.failure();
    for (Check &check : checks)
        check = asOf(check, newestOf(*words, check.id, check.connection),
                     lastFailOf(*fails, check.id, check.connection), now);
    sortByUrgency(checks);
    return checks;
}

// Whatever the clock says, a fail is no older than a word that was there before it.
Result<void> afterWords(Database &log, std::vector<Check> &checks)
{
    const Result<std::vector<Attestation>> words = AttestationTable(log).all();
    if (!words)
        return words.failure();
    for (Check &check : checks) {
        const std::optional<Attestation> word = newestOf(*words, check.id, check.connection);
        if (word && check.finding.answer() == Answer::Fail)
            check.checkedAt = std::max(check.checkedAt, word->madeAt);
    }
    return {};
}

// The checks that fail now and didn't before, each by its name, once.
QStringList newFails(const std::vector<Check> &checks, const std::vector<Check> &before)
{
    QStringList fails;
    for (const Check &check : checks) {
        const auto last = std::ranges::find_if(before, [&](const Check &each) {
            return each.id == check.id && each.connection == check.connection;
        });
        const bool failed = last != before.end() && last->finding.answer() == Answer::Fail;
        if (check.finding.answer() == Answer::Fail && !failed && !fails.contains(check.id))
            fails.append(check.id);
    }
    return fails;
}

} // namespace

Result<SecurityReport> Session::securityReport()
{
    if (Result<void> allowed = m_state->require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    // A log whose newest entry can't be read says nothing of the time.
    const QDateTime time = m_state->latestTime().value_or(m_state->now());
    const std::lock_guard lock(m_state->reading);
    Database &database = m_state->readLog->database();
    Result<std::vector<Check>> newest = CheckTable(database).newest();
    if (newest)
        newest = asOf(database, std::move(*newest), time);
    if (!newest)
        return newest.failure();
    const Result<std::vector<PastAnswer>> past = CheckTable(database).past();
    if (!past)
        return past.failure();
    return SecurityReport{std::move(*newest), trendOf(*past, time)};
}

Result<std::vector<Check>> Session::checkHistory(const QString &check, const ConnectionId &id)
{
    if (Result<void> allowed = m_state->require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    const std::lock_guard lock(m_state->reading);
    Result<std::vector<Check>> history =
        CheckTable(m_state->readLog->database()).history(check, id);
    if (history) { // an answer that stayed is one, with what was found last
        const auto repeated =
            std::ranges::unique(*history, [](const Check &one, const Check &next) {
                return one.since == next.since && one.finding.answer() == next.finding.answer();
            });
        history->erase(repeated.begin(), repeated.end());
    }
    return history;
}

Result<std::vector<ExaminedConnection>> Session::State::knownOfConnections(const ConnectionId &id)
{
    const std::lock_guard lock(writing);
    const Result<std::vector<Connection>> connections = store->connections().all();
    if (!connections)
        return connections.failure();
    const Result<std::vector<Route>> routes = store->routes().all();
    if (!routes)
        return routes.failure();
    std::vector<ExaminedConnection> all;
    for (const Connection &connection : *connections) {
        if (connection.service == "file"_L1 || (!id.isEmpty() && connection.id != id))
            continue;
        Result<std::vector<Book>> books = store->books().ofConnection(connection.id);
        if (!books)
            return books.failure();
        const ConnectionInCheck it{connection, std::move(*books), *routes, isKeychainUsed()};
        Result<std::vector<Check>> known = knownOf(it, *store, *providers, now());
        if (!known)
            return known.failure();
        const auto factors = std::ranges::find(*known, u"two_factor.enrolled"_s, &Check::id);
        if (factors != known->end()) {
            Result<Finding> hints = hintsOfFactors(connection);
            if (!hints)
                return hints.failure();
            factors->finding = std::move(*hints);
        }
        all.push_back({connection, std::move(*known), serversOf(it, *providers)});
    }
    return all;
}

Result<Finding> Session::State::hintsOfFactors(const Connection &connection)
{
    const std::lock_guard lock(reading);
    AuditFilter filter;
    filter.action = u"two_factor."_s;
    filter.object = connection.id.value();
    filter.limit = mostHints;
    Result<std::vector<AuditRow>> rows = readLog->rows(filter);
    if (!rows)
        return rows.failure();
    // A service may tell the newest first.
    std::ranges::stable_sort(*rows, std::ranges::greater(),
                             [](const AuditRow &row) { return row.event.time; });
    std::vector<FactorChange> changes;
    for (const AuditRow &row : *rows)
        changes.push_back({row.event.actor, row.event.action == actions::twoFactorEnabled});
    return factorHints(changes);
}

Result<Check> Session::State::probe(const ExaminedConnection &it, Progress &progress)
{
    std::vector<ProbedServer> probed;
    for (const ServerInUse &server : it.servers) {
        progress.report({Stage::Connecting, server.host});
        ProbedServer one{.host = server.host, .isLoopback = server.isLoopback};
        if (!server.isLoopback) {
            const QString authority = it.connection.settings.value(settings::authority).toString();
            one.facts = probeTls(server.host, server.port, authority.toUtf8(), progress);
            if (!one.facts && one.facts.error().kind == ErrorKind::Cancelled)
                return one.facts.failure();
        }
        probed.push_back(std::move(one));
    }
    return newCheck(u"transit.tls"_s, it.connection, u"TLS handshake"_s,
                    transitEncrypted(probed, now()), now());
}

Result<std::vector<Check>> Session::State::ask(const Connection &connection, Progress &progress)
{
    const Result<std::unique_ptr<AccountQuestions>> questions = [&] {
        const std::lock_guard lock(writing);
        return providers->questionsOf(connection);
    }();
    std::vector<Check> checks;
    const auto add = [&](const QString &id, const QString &how, const Finding &finding) {
        checks.push_back(newCheck(id, connection, how, finding, now()));
    };
    if (!questions) { // its sign-in isn't there
        for (const QString &id : ProviderFactory::accountChecks(connection.service))
            add(id, u"service"_s, Finding::undetermined(questions.error()));
        return checks;
    }
    if (!*questions)
        return checks;
    std::optional<HalfReading> half;
    {
        const std::lock_guard lock(writing);
        Result<std::optional<HalfReading>> kept =
            HalfReadingTable(log->database()).get(connection.id);
        if (!kept)
            return kept.failure();
        const bool isFresh = *kept && (*kept)->startedAt <= now() &&
                             (*kept)->startedAt.secsTo(now()) < goOnWithinSeconds;
        if (isFresh)
            half = std::move(*kept);
    }
    const Result<std::vector<Found>> found =
        (*questions)
            ->ask(
                half,
                [&](const HalfReading &read) {
                    const std::lock_guard lock(writing);
                    return HalfReadingTable(log->database()).keep(connection.id, read);
                },
                progress);
    if (!found)
        return found.failure();
    {
        const std::lock_guard lock(writing);
        if (Result<void> done = HalfReadingTable(log->database()).forget(connection.id); !done)
            return done.failure();
    }
    for (const Found &each : *found)
        add(each.check, each.how, each.finding);
    return checks;
}

Result<void> Session::State::record(std::vector<Check> checks, const ConnectionId &only)
{
    const std::lock_guard lock(writing);
    if (Result<void> ordered = afterWords(log->database(), checks); !ordered)
        return ordered;
    const Result<std::vector<Connection>> connections = store->connections().all();
    if (!connections)
        return connections.failure();
    std::vector<ConnectionId> ids;
    for (const Connection &connection : *connections)
        ids.push_back(connection.id);
    CheckTable table(log->database());
    const Result<std::vector<Check>> before = table.newest();
    if (!before)
        return before.failure();
    const Result<qint64> changed = table.record(checks);
    if (!changed)
        return changed.failure();
    Result<void> kept = table.keepOnly(ids);
    if (kept)
        kept = HalfReadingTable(log->database()).keepOnly(ids);
    if (!kept)
        return kept;
    const auto count = [&](Answer answer) {
        return qint64(std::ranges::count_if(
            checks, [&](const Check &check) { return check.finding.answer() == answer; }));
    };
    Event run =
        event(actions::checkRun, only.isEmpty() ? ObjectReference{u"checks"_s}
                                                : ObjectReference{u"connection"_s, only.value()});
    run.counts = {{u"pass"_s, count(Answer::Pass)},
                  {u"fail"_s, count(Answer::Fail)},
                  {u"undetermined"_s, count(Answer::Undetermined)},
                  {u"changed"_s, *changed}};
    if (const QStringList fails = newFails(checks, *before); !fails.isEmpty())
        run.details.insert(u"new_fails"_s, QJsonArray::fromStringList(fails));
    // A log that isn't trusted takes nothing more: the answers are told all the same.
    (void)note(run);
    return {};
}

Result<SecurityReport> Session::checkSecurity(const ConnectionId &id, Progress &progress)
{
    if (Result<void> open = m_state->requireStore(Permission::ManageConnections); !open)
        return open.failure();
    // The window does it once a week; a script has nobody else.
    Result<void> intact;
    if (id.isEmpty() && isIntegrityCheckDue())
        intact = checkIntegrity(progress);
    if (!intact && intact.error().kind == ErrorKind::Cancelled)
        return intact.failure();
    Result<std::vector<ExaminedConnection>> connections = m_state->knownOfConnections(id);
    if (!connections)
        return connections.failure();
    if (!id.isEmpty() && connections->empty())
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, id.value());
    std::vector<Check> checks;
    const auto take = [&](std::vector<Check> more) {
        std::ranges::move(more, std::back_inserter(checks));
    };
    if (id.isEmpty()) {
        Result<std::vector<Check>> own = m_state->knownOfWorkspace(intact, progress);
        if (!own)
            return own.failure();
        take(std::move(*own));
    }
    for (ExaminedConnection &it : *connections) {
        if (Result<void> go = progress.check(); !go)
            return go.failure();
        Result<Check> probed = m_state->probe(it, progress);
        if (!probed)
            return probed.failure();
        it.checks.push_back(std::move(*probed));
        Result<std::vector<Check>> asked = m_state->ask(it.connection, progress);
        if (!asked)
            return asked.failure();
        take(std::move(it.checks));
        take(std::move(*asked));
    }
    if (Result<void> recorded = m_state->record(checks, id); !recorded)
        return recorded.failure();
    Result<SecurityReport> report = securityReport();
    if (report && !id.isEmpty())
        std::erase_if(report->checks, [&](const Check &check) { return check.connection != id; });
    return report;
}

} // namespace warden
