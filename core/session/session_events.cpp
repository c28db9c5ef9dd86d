#include "core/base/timestamp.h"
#include "core/events/event_actions.h"
#include "core/session/cloud_services.h"
#include "core/session/connection_settings.h"
#include "core/session/service_log.h"
#include "core/session/session_state.h"
#include "core/sync/connection_states.h"
#include "core/watch/log_watch.h"

#include <span>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr size_t mostInABatch = 500; // of events that are written at once

void takeGap(StreamFetch &fetch, const EventCursor &cursor)
{
    if (!cursor.gap)
        return;
    fetch.gapFrom = cursor.gap->since;
    fetch.gapUntil = cursor.gap->until;
}

StreamFetch startOf(const EventStream &stream, const EventCursor &cursor)
{
    StreamFetch fetch;
    fetch.stream = stream.id;
    fetch.newest = cursor.newest;
    takeGap(fetch, cursor);
    fetch.delayHours = stream.delayHours;
    fetch.retentionDays = stream.retentionDays;
    return fetch;
}

void takeRefusal(StreamFetch &fetch, const EventRefusal &refusal, const EventStream &stream)
{
    fetch.state = stateOf(refusal.kind);
    fetch.needed = refusal.needed;
    if (refusal.kind == EventRefusal::Kind::NoScope)
        fetch.scopes = stream.scopes;
}

// It is told now.
void forgetGaps(Connection &connection, const ConnectionFetch &fetch)
{
    for (const StreamFetch &stream : fetch.streams) {
        EventCursor cursor = cursorOf(connection, stream.stream);
        if (!cursor.gap || !stream.gapFrom.isValid())
            continue;
        cursor.gap.reset();
        setCursor(connection, stream.stream, cursor);
    }
}

void takeOver(StreamFetch &fetch, const CatchUp &caughtUp, const ServiceEvents &service,
              const EventStream &stream)
{
    switch (caughtUp.state) {
    case CatchUp::State::Done:
        fetch.state = FetchState::Done;
        return;
    case CatchUp::State::Later:
        fetch.state = FetchState::Later;
        return;
    case CatchUp::State::Refused:
        takeRefusal(fetch, service.refusal(), stream);
        return;
    }
}

// Removed while its service was asked: what came is in the log all the same.
bool isGone(const Error &error)
{
    return error.reason == ErrorReason::NotFound;
}

Outcome outcomeOf(const ConnectionFetch &fetch)
{
    for (const StreamFetch &stream : fetch.streams) {
        if (stream.state == FetchState::Failed)
            return Outcome::Failure;
    }
    return Outcome::Success;
}

// "No contact's value": ids, counts, times and names of logs.
Event withCounts(Event event, const ConnectionFetch &fetch)
{
    QJsonObject states;
    QJsonObject gaps;
    qint64 added = 0;
    qint64 repeated = 0;
    for (const StreamFetch &stream : fetch.streams) {
        states.insert(stream.stream, fetchStateName(stream.state));
        if (stream.gapFrom.isValid())
            gaps.insert(stream.stream, QJsonObject{{u"from"_s, toRfc3339(stream.gapFrom)},
                                                   {u"until"_s, toRfc3339(stream.gapUntil)}});
        added += stream.added;
        repeated += stream.repeated;
    }
    event.counts = {{u"added"_s, added}, {u"repeated"_s, repeated}};
    event.details = {{u"service"_s, fetch.service}, {u"streams"_s, states}};
    if (!gaps.isEmpty())
        event.details.insert(u"gaps"_s, gaps);
    return event;
}

} // namespace

Result<AppendReport> Session::State::appendTold(std::vector<ServiceEvent> page,
                                                const Connection &connection)
{
    if (const Result<void> ready = requireLogAsSeen(); !ready)
        return ready.failure();
    std::vector<OutboxEvent> events;
    events.reserve(page.size());
    for (ServiceEvent &one : page)
        events.push_back(logged(std::move(one), connection));
    AppendReport all;
    const std::span<const OutboxEvent> rest(events);
    for (size_t from = 0; from < rest.size(); from += mostInABatch) {
        const Result<AppendReport> some =
            log->append(rest.subspan(from, std::min(mostInABatch, rest.size() - from)));
        if (!some)
            return some.failure();
        all.appended += some->appended;
        all.repeated += some->repeated;
    }
    return all;
}

// The connection may have changed while the service was asked: only the cursor is taken over.
Result<void> Session::State::keepCursor(const ConnectionId &id, const QString &stream,
                                        const EventCursor &cursor)
{
    const std::lock_guard lock(writing);
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    Result<Connection> connection = store->connections().get(id);
    if (!connection)
        return connection.failure();
    setCursor(*connection, stream, cursor);
    if (Result<void> stored = store->connections().update(*connection); !stored)
        return stored;
    return transaction->commit();
}

Result<StreamFetch> Session::State::fetchStream(ServiceEvents &service, const EventStream &stream,
                                                const Connection &connection, Progress &progress)
{
    EventCursor cursor = cursorOf(connection, stream.id);
    StreamFetch fetch = startOf(stream, cursor);
    if (signsInWithBrowser(connection)) {
        const QStringList missing =
            oauthServiceOf(connection)
                .missingScopes(settings::stringList(connection.settings, settings::scopes),
                               stream.scopes);
        if (!missing.isEmpty()) {
            takeRefusal(fetch, {EventRefusal::Kind::NoScope, missing.join(u", "_s)}, stream);
            return fetch;
        }
    }
    // A failure of our own log ends everything; one of the service only its stream.
    Result<void> written;
    const Result<CatchUp> caughtUp = catchUp(
        service, stream, cursor, {},
        [&](std::vector<ServiceEvent> page) -> Result<void> {
            const std::lock_guard lock(writing);
            const Result<AppendReport> report = appendTold(std::move(page), connection);
            if (!report) {
                written = report.failure();
                return written;
            }
            fetch.added += report->appended;
            fetch.repeated += report->repeated;
            progress.report({Stage::Fetching, connection.name, fetch.added + fetch.repeated, 0});
            return {};
        },
        [&](const EventCursor &reached) {
            const Result<void> kept = keepCursor(connection.id, stream.id, reached);
            if (!kept && !isGone(kept.error()))
                written = kept;
            if (kept)
                takeGap(fetch, reached);
            return kept;
        },
        progress);
    fetch.newest = cursor.newest;
    if (!written)
        return written.failure();
    if (!caughtUp && caughtUp.error().kind == ErrorKind::Cancelled)
        fetch.state = FetchState::Later;
    else if (!caughtUp)
        fetch.error = caughtUp.error();
    else
        takeOver(fetch, *caughtUp, service, stream);
    return fetch;
}

// What came is in the log already; this says that somebody asked, and how it went.
Result<void> Session::State::noteFetch(const ConnectionFetch &fetch, bool isSignInOver)
{
    const std::lock_guard lock(writing);
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    Result<Connection> connection = store->connections().get(fetch.id);
    if (!connection && !isGone(connection.error()))
        return connection.failure();
    if (connection) {
        forgetGaps(*connection, fetch);
        if (isSignInOver && connection->state != ConnectionState::SignInNeeded) {
            connection->state = ConnectionState::SignInNeeded;
            connection->checkedAt = now();
        }
        if (Result<void> stored = store->connections().update(*connection); !stored)
            return stored;
    }
    const Event asked = event(actions::auditFetched,
                              {u"connection"_s, fetch.id.value(), fetch.name}, outcomeOf(fetch));
    if (Result<void> noted = store->outbox().append(withCounts(asked, fetch)); !noted)
        return noted;
    return commit(*transaction);
}

Result<ConnectionFetch> Session::State::fetchConnection(const Connection &connection,
                                                        Progress &progress)
{
    ConnectionFetch fetch{connection.id, connection.name, connection.service, {}};
    if (!isCloud(connection.service))
        return fetch;
    bool isSignInOver = false;
    Result<void> outcome;
    const Result<std::unique_ptr<ServiceEvents>> service = providers->eventsOf(connection);
    if (!service) { // its sign-in isn't there: of none of its logs
        StreamFetch none;
        none.error = service.error();
        fetch.streams.push_back(std::move(none));
        const Result<void> noted = noteFetch(fetch, isSignInNeeded(service.error()));
        return noted ? Result<ConnectionFetch>(fetch) : noted.failure();
    }
    const size_t count = (*service)->streams().size();
    for (size_t i = 0; i < count; ++i) {
        const EventStream stream = (*service)->streams().at(i);
        Result<StreamFetch> one = fetchStream(**service, stream, connection, progress);
        outcome = one ? progress.check() : Result<void>(one.failure());
        if (one) {
            isSignInOver = isSignInOver || (one->error && isSignInNeeded(*one->error));
            fetch.streams.push_back(std::move(*one));
        }
        if (!outcome)
            break;
    }
    const Result<void> noted = noteFetch(fetch, isSignInOver);
    if (!outcome)
        return outcome.failure();
    if (!noted)
        return noted.failure();
    return fetch;
}

Result<EventFetch> Session::fetchServiceEvents(const ConnectionId &id, Progress &progress)
{
    std::vector<Connection> connections;
    {
        const Result<StoreAccess> access = m_state->toWrite(Permission::ManageConnections);
        if (!access)
            return access.failure();
        if (const Result<void> log = m_state->requireLog(); !log)
            return log.failure();
        Result<std::vector<Connection>> all = access->store.connections().all();
        if (!all)
            return all.failure();
        for (Connection &connection : *all) {
            const bool isAsked =
                id.isEmpty() ? isCloud(connection.service) || connection.service == "zapier"_L1
                             : connection.id == id;
            if (isAsked)
                connections.push_back(std::move(connection));
        }
    }
    if (!id.isEmpty() && connections.empty())
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, id.value());
    EventFetch fetch;
    for (const Connection &connection : connections) {
        Result<ConnectionFetch> one = m_state->fetchConnection(connection, progress);
        if (!one)
            return one.failure();
        fetch.connections.push_back(std::move(*one));
    }
    (void)m_state->lookAtWholeLog(progress); // what isn't looked at now is the next time
    return fetch;
}

} // namespace warden
