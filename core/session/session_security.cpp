#include "core/base/durable_file.h"
#include "core/base/timestamp.h"
#include "core/crypto/hash.h"
#include "core/database/transaction.h"
#include "core/events/event_actions.h"
#include "core/posture/attestation_table.h"
#include "core/posture/check_table.h"
#include "core/posture/computer_checks.h"
#include "core/posture/half_reading_table.h"
#include "core/posture/secret_search.h"
#include "core/session/connection_settings.h"
#include "core/session/connection_view.h"
#include "core/session/session_state.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 goOnWithinSeconds = 3600;
constexpr qint64 largestEvidence = 5 * 1024 * 1024;
constexpr int longestNote = 2000;
constexpr int longestAttestationDays = 366;

Result<QByteArray> evidenceIn(const QString &path)
{
    const Result<QByteArray> bytes = readBounded(path, largestEvidence);
    if (bytes)
        return *bytes;
    const bool isTooLarge = bytes.error().reason == ErrorReason::TooLarge;
    return fail(ErrorKind::Usage, isTooLarge ? ErrorReason::TooLarge : ErrorReason::FileUnreadable,
                path);
}

void noteDamage(std::vector<Check> &checks, const QString &file)
{
    Reading reading;
    reading.bad(file);
    reading.ended();
    for (Check &check : checks) {
        if (check.id == "rest.integrity"_L1)
            check.finding = reading.finding();
    }
}

// As everybody sees it: with attestations, and without what is out of date.
Result<std::vector<Check>> asOf(Database &database, std::vector<Check> checks, const QDateTime &now)
{
    const Result<std::vector<Attestation>> words = AttestationTable(database).all();
    if (!words)
        return words.failure();
    for (Check &check : checks)
        check = asOf(check, newestOf(*words, check.id, check.connection), now);
    sortByUrgency(checks);
    return checks;
}

} // namespace

Result<SecurityReport> Session::securityReport()
{
    if (Result<void> allowed = m_state->require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    const std::lock_guard lock(m_state->reading);
    Database &database = m_state->readLog->database();
    Result<std::vector<Check>> newest = CheckTable(database).newest();
    if (newest)
        newest = asOf(database, std::move(*newest), m_state->now());
    if (!newest)
        return newest.failure();
    return SecurityReport{std::move(*newest)};
}

Result<std::vector<Check>> Session::checkHistory(const QString &check, const ConnectionId &id)
{
    if (Result<void> allowed = m_state->require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    const std::lock_guard lock(m_state->reading);
    return CheckTable(m_state->readLog->database()).history(check, id);
}

Result<QByteArray> Session::attestationFile(const AttestationId &id)
{
    if (Result<void> allowed = m_state->require(Permission::SeeWholeAudit); !allowed)
        return allowed.failure();
    const std::lock_guard lock(m_state->reading);
    return AttestationTable(m_state->readLog->database()).file(id);
}

Result<std::vector<Session::State::Examined>>
Session::State::knownOfConnections(const ConnectionId &id)
{
    const std::lock_guard lock(writing);
    const Result<std::vector<Connection>> connections = store->connections().all();
    if (!connections)
        return connections.failure();
    const Result<std::vector<Route>> routes = store->routes().all();
    if (!routes)
        return routes.failure();
    std::vector<Examined> all;
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
        all.push_back({connection, std::move(*known), serversOf(it, *providers)});
    }
    return all;
}

Result<Check> Session::State::probe(const Examined &it, Progress &progress)
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
        for (const QString &id : {u"two_factor.enrolled"_s, u"two_factor.enforced"_s,
                                  u"accounts.admins"_s, u"grants.apps"_s})
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

Result<void> Session::State::record(const std::vector<Check> &checks, const ConnectionId &only)
{
    const std::lock_guard lock(writing);
    const Result<std::vector<Connection>> connections = store->connections().all();
    if (!connections)
        return connections.failure();
    std::vector<ConnectionId> ids;
    for (const Connection &connection : *connections)
        ids.push_back(connection.id);
    CheckTable table(log->database());
    const Result<qint64> changed = table.record(checks);
    if (!changed)
        return changed.failure();
    if (Result<void> kept = table.keepOnly(ids); !kept)
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
    Result<std::vector<State::Examined>> connections = m_state->knownOfConnections(id);
    if (!connections)
        return connections.failure();
    if (!id.isEmpty() && connections->empty())
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, id.value());
    std::vector<Check> checks;
    const auto take = [&](std::vector<Check> more) {
        std::ranges::move(more, std::back_inserter(checks));
    };
    if (id.isEmpty()) {
        Result<std::vector<Check>> own = m_state->knownOfWorkspace(!intact);
        if (!own)
            return own.failure();
        if (!intact && intact.error().reason == ErrorReason::Damaged)
            noteDamage(*own, intact.error().subject);
        take(std::move(*own));
    }
    for (State::Examined &it : *connections) {
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

Result<Check> Session::attest(const AttestationDraft &draft)
{
    if (Result<void> open = m_state->requireStore(Permission::ManageConnections); !open)
        return open.failure();
    const CheckKind *kind = findCheckKind(draft.check);
    if (!kind)
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, draft.check);
    if (!kind->isAttestable)
        return fail(Error{ErrorKind::Usage, ErrorReason::None,
                          draft.check + u" can be determined, so nobody can vouch for it."_s});
    const bool isFile = !draft.file.isEmpty();
    if ((draft.note.trimmed().isEmpty() && !isFile) || draft.note.size() > longestNote)
        return fail(Error{ErrorKind::Usage, ErrorReason::None,
                          u"Evidence is a note of up to 2,000 characters, or a file."_s});
    const Result<QByteArray> file = isFile ? evidenceIn(draft.file) : Result<QByteArray>({});
    if (!file)
        return file.failure();

    const std::lock_guard lock(m_state->writing);
    const Result<std::vector<Check>> known = CheckTable(m_state->log->database()).newest();
    if (!known)
        return known.failure();
    const auto check = std::ranges::find_if(*known, [&](const Check &each) {
        return each.id == draft.check && each.connection == draft.connection;
    });
    if (check == known->end()) // of a connection that isn't there, or that has no such check
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere,
                    draft.connection.isEmpty() ? draft.check : draft.connection.value());
    // Never before what the log already tells of, whatever the clock says.
    const Result<QDateTime> time = m_state->latestTime();
    if (!time)
        return time.failure();
    if (draft.until <= *time || draft.until > time->addDays(longestAttestationDays))
        return fail(ErrorKind::Usage, ErrorReason::LimitOutOfRange);
    const Attestation word{.id = AttestationId::create(),
                           .check = draft.check,
                           .connection = draft.connection,
                           .person = m_state->actor.name,
                           .madeAt = *time,
                           .until = draft.until,
                           .note = draft.note.trimmed(),
                           .fileName = isFile ? QFileInfo(draft.file).fileName() : QString(),
                           .fileHash = isFile ? sha256(*file) : QByteArray()};
    Event attested =
        m_state->event(actions::checkAttested, {u"check"_s, word.id.value(), word.check});
    attested.details = {{u"check"_s, word.check},
                        {u"connection"_s, word.connection.value()},
                        {u"until"_s, toRfc3339(word.until)},
                        {u"file"_s, isFile}};
    // The event before there is something that nothing tells of.
    if (const Result<void> noted = m_state->note(attested); !noted)
        return noted.failure();
    Result<Transaction> transaction =
        Transaction::begin(m_state->log->database(), TransactionKind::Immediate);
    if (!transaction)
        return transaction.failure();
    Result<void> stored = AttestationTable(m_state->log->database()).insert(word, *file);
    if (stored)
        stored = transaction->commit();
    if (!stored)
        return stored.failure();
    return asOf(*check, word, *time);
}

Result<Check> Session::searchForSecrets(const QStringList &places, Progress &progress)
{
    if (Result<void> open = m_state->requireStore(Permission::ManageConnections); !open)
        return open.failure();
    std::vector<SoughtSecret> secrets;
    bool isOneMissing = false;
    {
        const std::lock_guard lock(m_state->writing);
        const Result<std::vector<Connection>> connections = m_state->store->connections().all();
        if (!connections)
            return connections.failure();
        for (const Connection &connection : *connections) {
            if (connection.service == "file"_L1)
                continue;
            for (const QString &name : ProviderFactory::secretNames(connection.id)) {
                Result<Secret> kept = m_state->credentials->read(name);
                if (!kept && kept.error().reason != ErrorReason::KeychainEntryGone)
                    isOneMissing = true;
                if (kept && name == ProviderFactory::tokensName(connection.id)) {
                    Result<TokenSet> tokens = tokensFromJson(*kept);
                    if (tokens && !tokens->refresh.isEmpty())
                        secrets.push_back({connection.name, std::move(tokens->refresh)});
                } else if (kept) {
                    secrets.push_back({connection.name, std::move(*kept)});
                }
            }
            if (connection.settings.contains(settings::secretVariable)) {
                Result<Secret> given = m_state->providers->secretOf(connection);
                isOneMissing = isOneMissing || !given;
                if (given)
                    secrets.push_back({connection.name, std::move(*given)});
            }
        }
    }
    const Result<Finding> found =
        warden::searchForSecrets(shellProfiles(QDir::homePath()) + places, secrets, progress);
    if (!found)
        return found.failure();
    const bool isHalf = isOneMissing && found->answer() == Answer::Pass;
    const Check check =
        newCheck(u"keys.in_files"_s, u"search"_s,
                 isHalf ? Finding::undetermined(Unknown::Incomplete) : *found, m_state->now());
    const std::lock_guard lock(m_state->writing);
    const Result<qint64> recorded = CheckTable(m_state->log->database()).record({check});
    if (!recorded)
        return recorded.failure();
    Event searched = m_state->event(actions::checkSearched, {u"checks"_s});
    searched.counts = {{u"files"_s, found->looked()}, {u"found"_s, found->failing()}};
    (void)m_state->note(searched);
    return check;
}

} // namespace warden
