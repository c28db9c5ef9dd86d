#pragma once

#include "core/alerts/rule_draft.h"
#include "core/alerts/rule_standing.h"
#include "core/audit/audit_query.h"
#include "core/session/known_rules.h"
#include "core/session/session.h"
#include "core/watch/backtest.h"
#include "core/watch/kept_alert.h"
#include "core/watch/log_watch.h"
#include "core/watch/rule_trial.h"

namespace warden {

struct AlertView
{
    KeptAlert alert = {};
    QStringList falsePositives = {}; // of its rule, as it is now
    // Its events, as far as they are in the log.
    std::vector<AuditRow> evidence = {};
};

struct AlertRuleView
{
    QString rule = {}; // Rule::key()
    QString name = {};
    QString title = {};
    QString description = {};
    std::optional<RuleLevel> level = {};
    QString file = {};
    bool isBundled = false;
    bool hasExamples = false;
    RuleStanding standing = {};
    RuleSetting setting = {};
    bool holds = false; // runs wait for its alerts

    bool operator==(const AlertRuleView &) const = default;
};

struct WrittenAlertRule
{
    AlertRuleView view = {};
    QByteArray yaml = {}; // of its file
    QStringList falsePositives = {};
    std::optional<RuleDraft> draft = {}; // where a form made the file
};

struct AlertRules
{
    std::vector<AlertRuleView> rules = {};
    std::vector<RuleSetProblem> refused = {};
};

// What adding a file came to.
struct AddedRules
{
    QString file = {};
    bool isKept = false; // else nothing of it could be read, and it is as if it weren't there
    std::vector<AlertRuleView> rules = {};
    std::vector<RuleSetProblem> refused = {}; // of this file
};

// What rules find in the log, and what people make of it. See Session: each call asks the gate.
// What they found is for who sees the whole log, since it names others.
// A rule is named by its id, its name or its revision, an alert by its id or the beginning of it.
class Session::Alerts
{
public:
    explicit Alerts(State &state) : m_state(state) {}

    Result<AlertPage> list(const AlertFilter &filter);
    Result<AlertView> show(const QString &id);
    // Usage/AlreadyAnswered: it is already, or closed.
    Result<KeptAlert> acknowledge(const QString &id);
    Result<KeptAlert> close(const QString &id, const QString &note); // of up to 2,000 characters

    // Looks at all that came into the log since. After Cancelled the next one goes on.
    Result<WatchReport> evaluate(Progress &progress);

    Result<AlertRules> rules();
    Result<WrittenAlertRule> rule(const QString &rule);
    Result<std::vector<RuleTrial>> tryExamples(const QString &rule);
    // What the rule, or each where it is empty, would have told of in the last days, over the log
    // as it is. Usage/LimitOutOfRange: 1 to 3,660 days.
    Result<Backtest> backtest(const QString &rule, int days, Progress &progress);
    // Keeps what of a file can be read. Usage: AlreadyExists for a name that is taken, unless it is
    // to be replaced, or is one of ours; FileUnreadable, TooLarge; Invalid for examples that
    // aren't. Nothing of it is kept where a rule of another file would have to go for one of it.
    Result<AddedRules> addRules(const QString &path, const QString &examplesPath,
                                Existing existing);
    // The same for a rule of a form's, which takes the place of what it was before.
    Result<AddedRules> keepDraft(const RuleDraft &draft);
    Result<Backtest> backtestDraft(const RuleDraft &draft, int days, Progress &progress);
    Result<void> removeRules(const QString &file); // an added one
    enum class RuleState { Off, On };              // off: it goes on counting, and tells nothing
    Result<AlertRuleView> setRuleState(const QString &rule, RuleState state);
    // Until then its alerts are kept and shown to nobody who doesn't ask. The note says why, in up
    // to 2,000 characters. Usage/LimitOutOfRange: in the past, or more than a year ahead.
    Result<AlertRuleView> muteRule(const QString &rule, const QDateTime &until,
                                   const QString &note = {});
    Result<AlertRuleView> unmuteRule(const QString &rule);

private:
    Result<void> requireChanging();
    Result<AddedRules> keep(const WatchedRules::File &file, Existing existing);
    Result<Backtest> backtest(const RuleSet &rules, const QString &key, int days,
                              Progress &progress);
    Result<std::pair<KnownRules, const RuleEntry *>> find(const QString &rule);
    Result<AlertRuleView>
    changed(const QString &rule, const QString &action, const QJsonObject &details,
            const std::function<Result<void>(RuleFileTable &, const QString &)> &change);
    Result<KeptAlert> settle(const QString &id, AlertPhase phase, const QString &note);

    State &m_state;
};

} // namespace warden
