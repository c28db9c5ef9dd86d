#include "core/session/session_alert_channels.h"

#include "core/channels/channel_sending.h"
#include "core/events/event_actions.h"
#include "core/session/session_connections.h"
#include "core/session/session_state.h"
#include "core/watch/alert_channel_table.h"
#include "core/watch/alert_delivery_table.h"
#include "core/watch/alert_table.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostListed = 1000;

// Its name and place can be personal, so the log knows it by its id and kind.
ObjectReference referenceTo(const AlertChannel &channel)
{
    return {u"alert_channel"_s, channel.id, alertChannelKindName(channel.kind)};
}

QJsonObject detailsOf(const AlertChannel &channel, const ChannelSecrets &secrets)
{
    return {{u"on"_s, channel.isOn},
            {u"level"_s, levelName(channel.atLeast)},
            {u"quiet_hours"_s, channel.quiet.days.any()},
            {u"secret"_s, !secrets.isEmpty()},
            {u"signed"_s, channel.signs()}};
}

Result<void> checkLimit(int limit)
{
    return limit >= 1 && limit <= mostListed ? Result<void>()
                                             : fail(ErrorKind::Usage, ErrorReason::LimitOutOfRange);
}

} // namespace

Result<AlertChannelView> Session::AlertChannels::viewOf(const QString &channel, Database &database)
{
    Result<AlertChannel> found = AlertChannelTable(database).get(channel);
    if (!found)
        return found.failure();
    AlertDeliveryTable deliveries(database);
    const Result<qint64> waiting = deliveries.count(found->id, TellingState::Waiting);
    const Result<qint64> givenUp = deliveries.count(found->id, TellingState::GivenUp);
    const Result<std::vector<AlertAttempt>> newest =
        AlertAttemptTable(database).newest(found->id, 1);
    if (!waiting || !givenUp || !newest)
        return fail(!waiting ? waiting.error() : !givenUp ? givenUp.error() : newest.error());
    AlertChannelView view{std::move(*found), {}, *waiting, *givenUp};
    if (!newest->empty())
        view.newest = newest->front();
    return view;
}

Result<std::vector<AlertChannelView>> Session::AlertChannels::list()
{
    State &open = *m_session.m_state;
    if (Result<void> allowed = open.require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    const std::lock_guard lock(open.reading);
    Database &database = open.readLog->database();
    const Result<std::vector<AlertChannel>> all = AlertChannelTable(database).all();
    if (!all)
        return all.failure();
    std::vector<AlertChannelView> views;
    for (const AlertChannel &channel : *all) {
        Result<AlertChannelView> view = viewOf(channel.id, database);
        if (!view)
            return view.failure();
        views.push_back(std::move(*view));
    }
    return views;
}

Result<ChannelSecrets> Session::AlertChannels::secretsOf(const AlertChannel &channel)
{
    const Result<Secret> sealed =
        m_session.m_state->credentials->read(channelSecretName(channel.id));
    if (sealed)
        return secretsOfSeal(channel, *sealed);
    if (sealed.error().reason == ErrorReason::KeychainEntryGone)
        return fail(ErrorKind::Unauthorized, ErrorReason::SecretMissing, channel.name);
    return sealed.failure();
}

// Its secret first, then the row with the event; where that fails, what was sealed is as before.
Result<void> Session::AlertChannels::keep(const AlertChannel &channel,
                                          const ChannelSecrets &secrets, const AlertChannel *before)
{
    State &open = *m_session.m_state;
    if (Result<void> ready = open.requireLog(); !ready)
        return ready;
    const QString name = channelSecretName(channel.id);
    const bool isSealedAnew = !before || !secrets.isEmpty() ||
                              channel.settings != before->settings ||
                              channel.place != before->place;
    const Result<Secret> sealed = open.credentials->read(name);
    if (before && !sealed && sealed.error().reason != ErrorReason::KeychainEntryGone)
        return sealed.failure(); // else it couldn't be put back
    if (isSealedAnew) {
        if (Result<void> kept = open.credentials->write(name, sealedChannel(channel, secrets));
            !kept)
            return kept;
    }
    const QString &action = before ? actions::alertChannelChanged : actions::alertChannelAdded;
    Event event = open.event(action, referenceTo(channel));
    event.details = detailsOf(channel, secrets);
    const auto store = [&](Database &database) -> Result<void> {
        AlertChannelTable table(database);
        if (!before)
            return table.insert(channel);
        if (Result<void> updated = table.update(channel); !updated || channel.isOn)
            return updated;
        return AlertDeliveryTable(database).dropWaiting(channel.id);
    };
    Result<void> stored = open.appendWith(event, store);
    if (!stored && isSealedAnew)
        (void)(sealed ? open.credentials->write(name, *sealed) : open.credentials->remove(name));
    return stored;
}

Result<AlertChannelView> Session::AlertChannels::add(const AlertChannelDraft &draft,
                                                     const ChannelSecrets &secrets)
{
    State &open = *m_session.m_state;
    if (Result<void> allowed = open.requireStore(Permission::ManageConnections); !allowed)
        return allowed.failure();
    Result<AlertChannel> channel = channelFrom(draft, secrets);
    if (!channel)
        return channel.failure();
    channel->id = newUuid();
    channel->addedAt = open.now();
    const std::lock_guard lock(open.writing);
    if (Result<void> kept = keep(*channel, secrets, nullptr); !kept)
        return kept.failure();
    return viewOf(channel->id, open.log->database());
}

Result<AlertChannelView> Session::AlertChannels::change(const QString &channel,
                                                        const AlertChannelDraft &draft,
                                                        const ChannelSecrets &secrets)
{
    State &open = *m_session.m_state;
    if (Result<void> allowed = open.requireStore(Permission::ManageConnections); !allowed)
        return allowed.failure();
    const std::lock_guard lock(open.writing);
    const Result<AlertChannel> before = AlertChannelTable(open.log->database()).get(channel);
    if (!before)
        return before.failure();
    Result<AlertChannel> after = channelFrom(draft, secrets, &*before);
    if (!after)
        return after.failure();
    if (Result<void> kept = keep(*after, secrets, &*before); !kept)
        return kept.failure();
    return viewOf(after->id, open.log->database());
}

Result<void> Session::AlertChannels::remove(const QString &channel)
{
    State &open = *m_session.m_state;
    if (Result<void> allowed = open.requireStore(Permission::ManageConnections); !allowed)
        return allowed;
    const std::lock_guard lock(open.writing);
    const Result<AlertChannel> found = AlertChannelTable(open.log->database()).get(channel);
    if (!found)
        return found.failure();
    const Event event = open.event(actions::alertChannelRemoved, referenceTo(*found));
    const auto gone = [&](Database &database) {
        return AlertChannelTable(database).remove(found->id);
    };
    if (Result<void> removed = open.appendWith(event, gone); !removed)
        return removed;
    return open.credentials->remove(channelSecretName(found->id)); // last: until then it needs it
}

// However it went; a log that isn't trusted takes nothing more, and that is said elsewhere.
void Session::AlertChannels::noteTest(const AlertChannel &channel,
                                      const std::optional<Error> &failure)
{
    State &open = *m_session.m_state;
    const std::lock_guard lock(open.writing);
    if (!channel.id.isEmpty()) {
        const auto outcome = failure ? AttemptOutcome::Failed : AttemptOutcome::Sent;
        (void)AlertAttemptTable(open.log->database())
            .insert({open.now(), channel.id, 0, outcome, failure});
    }
    Event event = open.event(actions::alertChannelTested, referenceTo(channel),
                             failure ? Outcome::Failure : Outcome::Success);
    if (failure)
        event.details = failureDetails(*failure);
    (void)open.note(event);
}

Result<void> Session::AlertChannels::sendTest(const AlertChannel &channel,
                                              const ChannelSecrets &secrets, Progress &progress)
{
    State &open = *m_session.m_state;
    const AlertTelling test{.key = u"test-"_s + newUuid(),
                            .at = open.now(),
                            .workspace = QDir(open.vault.folder()).dirName(),
                            .isTest = true};
    const auto told = tellChannel(channel, secrets, test, progress);
    if (!told && told.error().error.kind == ErrorKind::Cancelled)
        return fail(told.error().error);
    noteTest(channel, told ? std::nullopt : std::optional(told.error().error));
    return told ? Result<void>() : fail(told.error().error);
}

Result<void> Session::AlertChannels::test(const QString &channel, Progress &progress)
{
    State &open = *m_session.m_state;
    if (Result<void> allowed = open.requireStore(Permission::ManageConnections); !allowed)
        return allowed;
    std::unique_lock lock(open.writing);
    const Result<AlertChannel> found = AlertChannelTable(open.log->database()).get(channel);
    if (!found)
        return found.failure();
    const Result<ChannelSecrets> secrets = secretsOf(*found);
    lock.unlock();
    if (!secrets) {
        noteTest(*found, secrets.error());
        return secrets.failure();
    }
    return sendTest(*found, *secrets, progress);
}

Result<void> Session::AlertChannels::testDraft(const AlertChannelDraft &draft,
                                               const ChannelSecrets &secrets, Progress &progress)
{
    State &open = *m_session.m_state;
    if (Result<void> allowed = open.requireStore(Permission::ManageConnections); !allowed)
        return allowed;
    const Result<AlertChannel> channel = channelFrom(draft, secrets);
    return channel ? sendTest(*channel, secrets, progress) : channel.failure();
}

Result<std::vector<AlertDeliveryView>>
Session::AlertChannels::deliveries(std::optional<TellingState> state, int limit)
{
    State &open = *m_session.m_state;
    if (Result<void> allowed = open.require(Permission::SeeWholeAudit); !allowed)
        return allowed.failure();
    if (Result<void> possible = checkLimit(limit); !possible)
        return possible.failure();
    const std::lock_guard lock(open.reading);
    Database &database = open.readLog->database();
    Result<std::vector<AlertDelivery>> all = AlertDeliveryTable(database).newest(state, limit);
    if (!all)
        return all.failure();
    std::vector<AlertDeliveryView> views;
    for (AlertDelivery &delivery : *all) {
        AlertDeliveryView view{std::move(delivery)};
        if (const Result<AlertChannel> channel =
                AlertChannelTable(database).get(view.delivery.channel))
            view.channel = channel->name;
        const Result<std::optional<KeptAlert>> alert =
            AlertTable(database).find(view.delivery.alert);
        if (alert && *alert) {
            view.title = (*alert)->title;
            view.level = (*alert)->level;
        }
        views.push_back(std::move(view));
    }
    return views;
}

Result<std::vector<AlertAttempt>> Session::AlertChannels::attempts(const QString &channel,
                                                                   int limit)
{
    State &open = *m_session.m_state;
    if (Result<void> allowed = open.require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    if (Result<void> possible = checkLimit(limit); !possible)
        return possible.failure();
    const std::lock_guard lock(open.reading);
    Database &database = open.readLog->database();
    const Result<AlertChannel> found = AlertChannelTable(database).get(channel);
    return found ? AlertAttemptTable(database).newest(found->id, limit) : found.failure();
}

} // namespace warden
