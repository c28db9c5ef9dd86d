#pragma once

#include "core/channels/alert_channel_draft.h"
#include "core/session/session.h"
#include "core/watch/alert_attempt_table.h"
#include "core/watch/alert_delivery.h"

namespace warden {

struct ChannelFailure;
struct DueTelling;

struct AlertChannelView
{
    AlertChannel channel = {};
    std::optional<AlertAttempt> newest = {}; // the newest message to it, a test too
    qint64 waiting = 0;                      // alerts that it is still to be told
    qint64 givenUp = 0;                      // that it never was

    bool operator==(const AlertChannelView &) const = default;
};

// An alert that a channel was or is to be told.
struct AlertDeliveryView
{
    AlertDelivery delivery = {};
    QString channel = {}; // its name
    QString title = {};   // the alert's, and its level
    std::optional<RuleLevel> level = {};

    bool operator==(const AlertDeliveryView &) const = default;
};

// What sending came to, in messages.
struct SentAlerts
{
    qint64 sent = 0;
    qint64 failed = 0;  // they are tried again
    qint64 givenUp = 0; // they aren't
    // Of the channels that failed, with what happened last.
    std::vector<std::pair<QString, Error>> failures = {};
    qint64 left = 0; // alerts that are due and weren't got to
};

// Where alerts are told. See Session: each call asks the gate. A channel is named by its id or its
// name. What goes out, and when it is tried again: docs/alert-channels.md.
class Session::AlertChannels
{
public:
    explicit AlertChannels(Session &session) : m_session(session) {}

    Result<std::vector<AlertChannelView>> list(); // in the order in which they were added
    // Nothing is sent: see test(). channelFrom()'s errors; AlreadyExists, TooLarge (the 33rd).
    Result<AlertChannelView> add(const AlertChannelDraft &draft, const ChannelSecrets &secrets);
    // All of it but its kind, which stays. Secrets that are empty stay, unless it goes elsewhere
    // now: SecretMissing. What waits for one that is switched off isn't told any more.
    Result<AlertChannelView> change(const QString &channel, const AlertChannelDraft &draft,
                                    const ChannelSecrets &secrets);
    Result<void> remove(const QString &channel); // with all that waits for it
    // Sends a test message now: tellChannel()'s errors. The second one before anything is kept.
    Result<void> test(const QString &channel, Progress &progress);
    Result<void> testDraft(const AlertChannelDraft &draft, const ChannelSecrets &secrets,
                           Progress &progress);

    // Newest first, up to 1,000; of one state where that is said.
    Result<std::vector<AlertDeliveryView>> deliveries(std::optional<TellingState> state, int limit);
    Result<std::vector<AlertAttempt>> attempts(const QString &channel, int limit);

    // Sends what is due. None is begun after `longest`; the last one ends within 30 seconds. What
    // fails is no error but told, and tried again. Cancelled: what was under way is due at once.
    Result<SentAlerts> sendDue(Progress &progress,
                               std::chrono::milliseconds longest = std::chrono::seconds(20));

private:
    // Under writing, as far as nothing else is said.
    Result<AlertChannelView> viewOf(const QString &channel, Database &database);
    Result<ChannelSecrets> secretsOf(const AlertChannel &channel);
    Result<void> keep(const AlertChannel &channel, const ChannelSecrets &secrets,
                      const AlertChannel *before);
    Result<std::vector<DueTelling>> dueFor(const AlertChannel &channel);
    Result<bool> claim(const AlertChannel &channel, DueTelling &telling, ChannelSecrets &secrets,
                       std::optional<Error> &failure);
    Result<void> settle(const AlertChannel &channel, DueTelling &telling,
                        const std::optional<ChannelFailure> &failure, SentAlerts &sent);
    Result<void> send(const AlertChannel &channel, DueTelling &telling, SentAlerts &sent,
                      Progress &progress); // locks for itself
    Result<void> sendTest(const AlertChannel &channel, const ChannelSecrets &secrets,
                          Progress &progress); // locks for itself, as does the next one
    void noteTest(const AlertChannel &channel, const std::optional<Error> &failure);

    Session &m_session;
};

} // namespace warden
