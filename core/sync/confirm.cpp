#include "core/sync/confirm.h"

#include "core/events/event_actions.h"
#include "core/store/tables.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

Event confirmedEvent(const RunId &run, qint64 messages, const Confirmation &confirmation,
                     const QString &actor, const ConnectionId &hook)
{
    Event event;
    event.time = confirmation.time;
    event.actor = actor;
    event.source = u"contact-warden"_s;
    event.action = actions::runConfirmed;
    event.object = {u"run"_s, run.value(), {}};
    event.outcome = Outcome::Success;
    event.run = run;
    event.counts = {{u"confirmed"_s, messages}};
    event.details = {{u"how"_s, confirmationWayName(confirmation.way)}};
    if (!hook.isEmpty())
        event.details.insert(u"connection"_s, hook.value());
    return event;
}

} // namespace

Result<qint64> confirmMessages(Store &store, std::span<const Delivery> messages,
                               const Confirmation &confirmation, const QString &actor,
                               const ConnectionId &hook)
{
    if (messages.empty())
        return 0;
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    QMap<QString, qint64> runs; // ids, the oldest first
    qint64 confirmed = 0;
    for (const Delivery &message : messages) {
        const Result<bool> isNew = store.deliveries().confirm(message.id, confirmation);
        if (!isNew)
            return isNew.failure();
        confirmed += *isNew;
        runs[message.run.value()] += *isNew;
    }
    for (auto run = runs.cbegin(); run != runs.cend(); ++run) {
        if (*run == 0)
            continue;
        const RunId id(run.key());
        if (Result<void> counted = store.runs().countConfirmed(id); !counted)
            return counted.failure();
        Result<void> noted =
            store.outbox().append(confirmedEvent(id, *run, confirmation, actor, hook));
        if (!noted)
            return noted.failure();
    }
    if (Result<void> committed = transaction->commit(); !committed)
        return committed.failure();
    return confirmed;
}

} // namespace warden
