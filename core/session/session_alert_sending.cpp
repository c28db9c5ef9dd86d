#include "core/channels/channel_sending.h"
#include "core/channels/due_tellings.h"
#include "core/events/event_actions.h"
#include "core/session/session_alert_channels.h"
#include "core/session/session_connections.h"
#include "core/session/session_state.h"
#include "core/watch/alert_channel_table.h"
#include "core/watch/alert_delivery_table.h"
#include "core/watch/alert_table.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostAtOnce = 2000; // alerts for a channel
// Longer than a message can be under way.
constexpr std::chrono::minutes untilLost{5};

// What says nothing of the channel.
bool isOurs(const Error &error)
{
    return error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Locked ||
           error.reason == ErrorReason::StandingChanged ||
           error.reason == ErrorReason::WorkspaceMoved;
}

} // namespace

Result<std::vector<DueTelling>> Session::AlertChannels::dueFor(const AlertChannel &channel)
{
    State &open = *m_session.m_state;
    Database &database = open.log->database();
    AlertDeliveryTable deliveries(database);
    Result<std::vector<AlertDelivery>> due = deliveries.due(channel.id, open.now(), mostAtOnce);
    if (!due)
        return due.failure();
    std::vector<DueAlert> alerts;
    for (AlertDelivery &delivery : *due) {
        Result<std::optional<KeptAlert>> alert = AlertTable(database).find(delivery.alert);
        if (!alert)
            return alert.failure();
        if (*alert)
            alerts.push_back({std::move(delivery), std::move(**alert)});
        else if (Result<void> removed = deliveries.remove(delivery.number); !removed)
            return removed.failure();
    }
    return dueTellings(channel, alerts, open.now(), QTimeZone::systemTimeZone());
}

// True: this process sends it, unless `failure` says that it can't. False: somebody else does, or
// the channel isn't as it was.
Result<bool> Session::AlertChannels::claim(const AlertChannel &channel, DueTelling &telling,
                                           ChannelSecrets &secrets, std::optional<Error> &failure)
{
    State &open = *m_session.m_state;
    Database &database = open.log->database();
    if (Result<void> here = open.requireHere(); !here)
        return here.failure();
    const Result<AlertChannel> now = AlertChannelTable(database).get(channel.id);
    if (!now || *now != channel)
        return false;
    Result<ChannelSecrets> known = secretsOf(channel);
    if (known)
        secrets = std::move(*known);
    else if (isOurs(known.error()))
        return known.failure();
    else
        failure = known.error();
    return AlertDeliveryTable(database).claim(telling.deliveries, telling.telling.key, open.now(),
                                              open.now().addDuration(untilLost));
}

// How it ended; where somebody else tried it since, that one says so.
Result<void> Session::AlertChannels::settle(const AlertChannel &channel, DueTelling &telling,
                                            const std::optional<ChannelFailure> &failure,
                                            SentAlerts &sent)
{
    State &open = *m_session.m_state;
    Database &database = open.log->database();
    AlertAttempt attempt{open.now(), channel.id, std::ssize(telling.deliveries)};
    std::optional<QDateTime> next;
    if (failure) {
        attempt.failure = failure->error;
        next = nextTry(telling.deliveries.front(), open.now(), failure->retryAfter);
        attempt.outcome = next ? AttemptOutcome::Failed : AttemptOutcome::GivenUp;
    }
    for (AlertDelivery &one : telling.deliveries) {
        one.failure = attempt.failure;
        one.state = !failure ? TellingState::Sent
                    : next   ? TellingState::Waiting
                             : TellingState::GivenUp;
        if (next)
            one.dueAt = *next;
    }
    const Result<bool> settled = AlertDeliveryTable(database).settle(telling.deliveries);
    if (!settled)
        return settled.failure();
    if (*settled) // else the channel is gone, or somebody else's try is what counts
        (void)AlertAttemptTable(database).insert(attempt);
    if (!failure) {
        ++sent.sent;
        return {};
    }
    ++(next ? sent.failed : sent.givenUp);
    sent.failures.emplace_back(channel.name, failure->error);
    if (next || !*settled)
        return {};
    Event event = open.event(actions::alertChannelGaveUp,
                             {u"alert_channel"_s, channel.id, alertChannelKindName(channel.kind)},
                             Outcome::Failure);
    event.counts = {{u"alerts"_s, attempt.alerts}};
    event.details = failureDetails(failure->error);
    (void)open.note(event); // a log that takes nothing more keeps no alert from being settled
    return {};
}

Result<void> Session::AlertChannels::send(const AlertChannel &channel, DueTelling &telling,
                                          SentAlerts &sent, Progress &progress)
{
    State &open = *m_session.m_state;
    telling.telling.workspace = QDir(open.vault.folder()).dirName();
    ChannelSecrets secrets;
    std::optional<Error> unsendable;
    {
        const std::lock_guard lock(open.writing);
        const Result<bool> claimed = claim(channel, telling, secrets, unsendable);
        if (!claimed)
            return claimed.failure();
        if (!*claimed)
            return {};
    }
    std::optional<ChannelFailure> failure;
    if (unsendable)
        failure = ChannelFailure{*unsendable, {}};
    else if (const auto told = tellChannel(channel, secrets, telling.telling, progress); !told)
        failure = told.error();
    const std::lock_guard lock(open.writing);
    if (failure && isOurs(failure->error)) {
        const Result<bool> released =
            AlertDeliveryTable(open.log->database()).release(telling.deliveries, open.now());
        return released ? fail(failure->error) : released.failure();
    }
    return settle(channel, telling, failure, sent);
}

Result<SentAlerts> Session::AlertChannels::sendDue(Progress &progress,
                                                   std::chrono::milliseconds longest)
{
    State &open = *m_session.m_state;
    if (Result<void> allowed = open.requireStore(Permission::RunSync); !allowed)
        return allowed.failure();
    const auto end = std::chrono::steady_clock::now() + longest;
    Result<std::vector<AlertChannel>> channels = [&] {
        const std::lock_guard lock(open.writing);
        return AlertChannelTable(open.log->database()).all();
    }();
    if (!channels)
        return channels.failure();
    SentAlerts sent;
    for (const AlertChannel &channel : *channels) {
        Result<std::vector<DueTelling>> tellings = [&] {
            const std::lock_guard lock(open.writing);
            return dueFor(channel);
        }();
        if (!tellings)
            return tellings.failure();
        for (DueTelling &telling : *tellings) {
            if (Result<void> going = progress.check(); !going)
                return going.failure();
            if (std::chrono::steady_clock::now() >= end) {
                sent.left += std::ssize(telling.deliveries);
                continue;
            }
            if (Result<void> done = send(channel, telling, sent, progress); !done)
                return done.failure();
        }
    }
    return sent;
}

} // namespace warden
