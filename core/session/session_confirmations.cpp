#include "core/events/event_actions.h"
#include "core/providers/zapier/way_back.h"
#include "core/providers/zapier/zapier_provider.h"
#include "core/session/connection_settings.h"
#include "core/session/connection_view.h"
#include "core/session/session_state.h"
#include "core/sync/confirm.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Of a hook without a way back for long; the newest count.
constexpr int mostWaiting = 100'000;
constexpr qint64 patience = 24 * 3600; // seconds that a Zap has to name a message

// What would be found in a way back: the keys of the messages that wait for it, and the runs that
// these belong to.
struct Awaited
{
    std::vector<Delivery> messages = {};
    QString testKey = {}; // empty unless the test message waits too
    QSet<QByteArray> ids = {};
};

Result<Awaited> waitingFor(Store &store, const Connection &connection)
{
    Awaited waiting;
    const Result<std::vector<Book>> books = store.books().ofConnection(connection.id);
    if (!books)
        return books.failure();
    for (const Book &book : *books) {
        Result<std::vector<Delivery>> messages =
            store.deliveries().unconfirmed(book.id, mostWaiting);
        if (!messages)
            return messages.failure();
        for (Delivery &message : *messages) {
            waiting.ids.insert(message.idempotencyKey.toUtf8());
            waiting.ids.insert(message.run.value().toUtf8());
            waiting.messages.push_back(std::move(message));
        }
    }
    if (!connection.settings.contains(settings::testConfirmedAt))
        waiting.testKey = connection.settings.value(settings::testKey).toString();
    if (!waiting.testKey.isEmpty())
        waiting.ids.insert(waiting.testKey.toUtf8());
    return waiting;
}

// Of messages that the way back doesn't name, those that were accepted long enough ago: told once,
// with a failure, and counted.
Result<void> noteMissing(Store &store, const Connection &connection,
                         const std::vector<Delivery> &unnamed, Event event)
{
    QDateTime told = settings::time(connection.settings, settings::unconfirmedUntil);
    if (told > event.time) // by a clock that was ahead: it would hide what is missing until then
        told = {};
    QDateTime newest = told;
    qint64 count = 0;
    for (const Delivery &message : unnamed) {
        const bool isDue = message.time.secsTo(event.time) >= patience;
        if (!isDue || (told.isValid() && message.time <= told))
            continue;
        ++count;
        newest = newest.isValid() ? std::max(newest, message.time) : message.time;
    }
    if (count == 0)
        return {};
    event.counts = {{u"messages"_s, count}};
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    Result<Connection> now =
        store.connections().get(connection.id); // it may have changed meanwhile
    if (!now)
        return now.failure();
    settings::setTime(now->settings, settings::unconfirmedUntil, newest);
    if (Result<void> kept = store.connections().update(*now); !kept)
        return kept;
    if (Result<void> noted = store.outbox().append(event); !noted)
        return noted;
    return transaction->commit();
}

} // namespace

qint64 ConfirmationReport::confirmed() const
{
    qint64 sum = 0;
    for (const WayBackView &view : waysBack)
        sum += view.confirmed;
    return sum;
}

Result<WayBackView> Session::State::readWayBackOf(Connection connection, Progress &progress)
{
    WayBackView view;
    view.connection = connection.id;
    view.name = connection.name;
    const Result<Awaited> waiting = waitingFor(*store, connection);
    if (!waiting)
        return waiting.failure();
    view.waiting = static_cast<qint64>(waiting->messages.size());
    if (waiting->ids.isEmpty())
        return view;
    const Result<WayBackReading> answer = readWayBack(
        connection.settings.value(settings::wayBack).toString(), waiting->ids, progress);
    if (!answer && answer.error().kind == ErrorKind::Cancelled)
        return answer.failure();
    if (!answer) { // says nothing about the messages: they stay accepted
        view.problem = answer.error();
        return view;
    }
    view.isComplete = answer->isComplete;

    std::vector<Delivery> named;
    std::vector<Delivery> unnamed;
    QSet<RunId> onlyByBatch;
    for (const Delivery &message : waiting->messages) {
        if (answer->found.contains(message.idempotencyKey.toUtf8()))
            named.push_back(message);
        else if (answer->found.contains(message.run.value().toUtf8()))
            onlyByBatch.insert(message.run);
        else
            unnamed.push_back(message);
    }
    const Confirmation confirmation{ConfirmationWay::File, {}, now()};
    const Result<qint64> confirmed =
        confirmMessages(*store, named, confirmation, actor.name, connection.id);
    if (!confirmed)
        return confirmed.failure();
    view.confirmed = *confirmed;
    view.batches = onlyByBatch.size();
    // What was read in part says nothing of what it lacks.
    if (answer->isComplete) {
        const Event missing =
            event(actions::hookUnconfirmed, connectionReference(connection), Outcome::Failure);
        if (Result<void> noted = noteMissing(*store, connection, unnamed, missing); !noted)
            return noted.failure();
    }

    if (waiting->testKey.isEmpty() || !answer->found.contains(waiting->testKey.toUtf8()))
        return view;
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    Result<Connection> now =
        store->connections().get(connection.id); // it may have changed meanwhile
    if (!now)
        return now.failure();
    if (now->settings.value(settings::testKey).toString() != waiting->testKey)
        return view;
    now->settings.insert(settings::testConfirmedAt, toRfc3339(confirmation.time));
    if (Result<void> kept = store->connections().update(*now); !kept)
        return kept.failure();
    Result<void> noted =
        store->outbox().append(event(actions::hookConfirmed, connectionReference(connection)));
    if (!noted)
        return noted.failure();
    if (Result<void> committed = transaction->commit(); !committed)
        return committed.failure();
    view.isTestConfirmed = true;
    return view;
}

Result<ConfirmationReport> Session::State::readWaysBack(Progress &progress)
{
    const Result<std::vector<Connection>> connections = store->connections().all();
    if (!connections)
        return connections.failure();
    ConfirmationReport report;
    for (const Connection &connection : *connections) {
        if (!connection.settings.contains(settings::wayBack))
            continue;
        Result<WayBackView> view = readWayBackOf(connection, progress);
        if (!view)
            return view.failure();
        report.waysBack.push_back(std::move(*view));
    }
    return report;
}

Result<ConfirmationReport> Session::findConfirmations(Progress &progress)
{
    Result<RunStart> run = startRun(Permission::RunSync, progress); // reads them
    if (!run)
        return run.failure();
    (void)m_state->moveOutbox();
    return std::move(run->confirmations);
}

Result<qint64> Session::confirmRun(const RunId &id, Progress &progress)
{
    const Result<RunStart> start = startRun(Permission::RunSync, progress);
    if (!start)
        return start.failure();
    Store &store = start->access.store;
    if (const Result<Run> run = store.runs().get(id); !run)
        return fail(ErrorKind::Usage, ErrorReason::RunUnknown);
    Result<std::vector<Delivery>> messages = store.deliveries().ofRun(id);
    if (!messages)
        return messages.failure();
    // What may never have arrived can't have been seen: it is sent again first.
    std::erase_if(*messages, [](const Delivery &message) {
        return message.receiver.isEmpty() || message.state != DeliveryState::Accepted;
    });
    const Confirmation confirmation{ConfirmationWay::Person, m_state->actor.name, m_state->now()};
    Result<qint64> confirmed = confirmMessages(store, *messages, confirmation, m_state->actor.name);
    (void)m_state->moveOutbox();
    return confirmed;
}

} // namespace warden
