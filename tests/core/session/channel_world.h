#pragma once

#include "core/session/session_alert_channels.h"
#include "core/session/session_alerts.h"
#include "tests/core/session/session_fixture.h"
#include "tests/core/session/witness_hook.h"

#include <QFile>
#include <QJsonArray>

namespace warden {

using namespace Qt::StringLiterals;

inline AlertChannelDraft webhook(const QString &name = u"Hook"_s)
{
    AlertChannelDraft draft;
    draft.kind = AlertChannelKind::Webhook;
    draft.name = name;
    return draft;
}

inline ChannelSecrets secretsFor(const Hook &hook)
{
    return {hook.secret(), {}};
}

// A workspace in which each change of what may leave raises one alert, of a level of the test's.
struct ChannelWorld
{
    SessionFixture fixture;
    std::unique_ptr<Session> session;
    bool isOdd = false;

    explicit ChannelWorld(const QByteArray &level = "high") : session(fixture.create())
    {
        using RuleState = Session::Alerts::RuleState;
        const Result<AlertRules> bundled = session->alerts().rules();
        for (const AlertRuleView &rule : bundled->rules)
            (void)session->alerts().setRuleState(rule.rule, RuleState::Off);
        addRule("changed", level);
    }
    void addRule(const QByteArray &name, const QByteArray &level)
    {
        QFile file(fixture.path(QString::fromLatin1(name) + u".yml"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("a rule can't be written");
        file.write("title: The policy was changed\nname: " + name + "\nlevel: " + level +
                   "\nlogsource: {product: contact_warden}\n"
                   "detection: {s: {action: policy.default_changed}, condition: s}\n");
        file.close();
        if (!session->alerts().addRules(file.fileName(), {}, Session::Existing::Keep))
            qFatal("a rule isn't taken");
    }
    void raise(int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            FieldPolicy policy;
            policy.allowed = {Field::Name,
                              std::exchange(isOdd, !isOdd) ? Field::Email : Field::Phone};
            if (!session->setPolicyDefault(u"zapier"_s, policy))
                qFatal("a policy isn't set");
        }
    }
    Session::AlertChannels channels() { return Session::AlertChannels(*session); }
    Result<SentAlerts> sendDue() { return channels().sendDue(fixture.progress()); }
    void unlockAgain()
    {
        session.reset();
        session = std::move(fixture.unlock().value());
    }
};

} // namespace warden
