#include "ui/alerts_page/rule_details.h"

#include "core/base/durable_file.h"
#include "ui/alerts_page/alert_look.h"
#include "ui/alerts_page/backtest_panel.h"
#include "ui/alerts_page/mute_dialog.h"
#include "ui/text/alert_rule_text.h"
#include "ui/text/alert_text.h"
#include "ui/text/permission_text.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/mono_text.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/withheld.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int textLines = 16;
constexpr qint64 secondsOfHour = 3600;

StateKind stateKind(const AlertRuleView &rule, const QDateTime &now)
{
    if (!rule.setting.isOn || rule.setting.isMutedAt(now))
        return StateKind::Neutral;
    if (!rule.standing.isActive())
        return StateKind::Info;
    return StateKind::Success;
}

// Who wanted it, and why; empty where neither is known.
QString mutedByText(const RuleSetting &setting)
{
    if (setting.muteNote.isEmpty())
        return setting.mutedBy.isEmpty() ? QString()
                                         : RuleDetails::tr("Muted by %1.").arg(setting.mutedBy);
    return RuleDetails::tr("Muted by %1: %2").arg(setting.mutedBy, setting.muteNote);
}

} // namespace

RuleDetails::RuleDetails(const PageContext &context, QWidget *parent)
    : DetailsColumn(u"ruleDetails"_s, tr("Chosen rule"), {space::large, 0, space::large, 0},
                    parent),
      m_context(context)
{
    clear();
}

void RuleDetails::clear()
{
    m_shown = {};
    showHint(tr("Choose a rule to see what it finds."));
}

// What is shown already stays as it is, with what was found about it.
void RuleDetails::showRule(const AlertRuleView &rule)
{
    if (m_shown == rule)
        return;
    m_shown = rule;
    m_context.background
        .read([&session = m_context.session, key = rule.rule](Progress &) {
            return session.alerts().rule(key);
        })
        .then(this, [this, key = rule.rule](const Result<WrittenAlertRule> &written) {
            if (m_shown.rule != key)
                return;
            if (written)
                show(*written);
            else
                Q_EMIT failed(written.error());
        });
}

void RuleDetails::show(const WrittenAlertRule &rule)
{
    m_shown = rule.view;
    startOver();
    addHead(rule.view);
    addMeaning(rule);
    addButtons(rule);
    addSection(tr("Over the log so far"));
    auto *backtest =
        new BacktestPanel(m_context, [&session = m_context.session,
                                      key = rule.view.rule](int days, Progress &progress) {
            return session.alerts().backtest(key, days, progress);
        });
    parts()->addWidget(backtest);
    connect(backtest, &BacktestPanel::found, this, &RuleDetails::shown);
    addText(rule);
    finish();
    Q_EMIT shown();
}

void RuleDetails::addHead(const AlertRuleView &rule)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QLabel *title = makeLabel(ruleText(rule.title), TextStyle::Heading);
    title->setObjectName(u"ruleTitle"_s);
    parts()->addWidget(title);
    auto *standing =
        new StateBadge(stateKind(rule, now), sentenceCase(ruleStandingWord(rule, now)));
    parts()->addLayout(makeLevelRow(rule.level, u"ruleLevel"_s, standing));
}

void RuleDetails::addMeaning(const WrittenAlertRule &rule)
{
    const auto add = [this](const QString &objectName, const QString &text) {
        if (text.isEmpty())
            return;
        QLabel *label = makeLabel(text);
        label->setObjectName(objectName);
        parts()->addWidget(label);
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (rule.view.setting.isMutedAt(now))
        add(u"ruleMuted"_s, tr("Muted until %1. Its alerts are kept, and shown where muted ones "
                               "are asked for.")
                                .arg(QLocale().toString(rule.view.setting.mutedUntil.toLocalTime(),
                                                        QLocale::ShortFormat)));
    if (rule.view.setting.isMutedAt(now))
        add(u"ruleMutedBy"_s, mutedByText(rule.view.setting));
    add(u"ruleWhy"_s, ruleStandingSentence(rule.view.standing));
    add(u"ruleMeaning"_s, ruleText(rule.view.description));
    if (rule.view.holds)
        add(u"ruleHolds"_s, tr("It holds all runs until its alerts are closed."));
    if (rule.view.setting.undecided > 0)
        add(u"ruleUndecided"_s, tr("%Ln entries couldn't be held against it.", nullptr,
                                   pluralOf(rule.view.setting.undecided)));
    if (rule.falsePositives.isEmpty())
        return;
    addSection(tr("It is harmless where"));
    QStringList lines;
    for (const QString &text : rule.falsePositives)
        lines.append(u"• "_s + ruleText(text));
    add(u"ruleHarmless"_s, lines.join(u'\n'));
}

void RuleDetails::addButtons(const WrittenAlertRule &rule)
{
    auto *row = new FlowLayout(space::small);
    addSwitches(rule.view, *row);
    QPushButton *trial = makeButton(u"tryExamples"_s, tr("Try its examples"));
    setReady(trial, rule.view.hasExamples);
    setPlainToolTip(trial, rule.view.hasExamples
                               ? tr("Holds it against entries that it should and shouldn't find.")
                               : tr("It has none."));
    QPushButton *save = makeButton(u"saveRule"_s, tr("Save its file…"));
    row->addWidget(trial);
    row->addWidget(save);
    if (!rule.view.isBundled)
        addOwn(rule, *row);
    parts()->addLayout(row);
    m_message = new InlineMessage(u"ruleMessage"_s);
    parts()->addWidget(m_message);
    connect(trial, &QPushButton::clicked, this, &RuleDetails::tryExamples);
    connect(save, &QPushButton::clicked, this, [this, rule] { askWhereToSave(rule); });
}

// What can be done with a rule that somebody added.
void RuleDetails::addOwn(const WrittenAlertRule &rule, FlowLayout &row)
{
    const QString reason = whyNot(m_context.session.actor(), Permission::ManageConnections);
    if (rule.draft) {
        QPushButton *edit = makeButton(u"editRule"_s, tr("Edit…"), ButtonKind::Plain, u"edit"_s);
        withhold(edit, reason);
        row.addWidget(edit);
        connect(edit, &QPushButton::clicked, this,
                [this, draft = *rule.draft] { Q_EMIT editPressed(draft); });
    }
    QPushButton *remove = makeButton(u"removeRules"_s, tr("Remove…"));
    withhold(remove, reason);
    row.addWidget(remove);
    connect(remove, &QPushButton::clicked, this,
            [this, view = rule.view] { Q_EMIT removePressed(view); });
}

void RuleDetails::addSwitches(const AlertRuleView &rule, FlowLayout &row)
{
    using RuleState = Session::Alerts::RuleState;
    const QString reason = whyNot(m_context.session.actor(), Permission::ManageConnections);
    QPushButton *power =
        makeButton(u"switchRule"_s, rule.setting.isOn ? tr("Switch off") : tr("Switch on"));
    const RuleState next = rule.setting.isOn ? RuleState::Off : RuleState::On;
    QPushButton *mute = makeMute(rule);
    for (QPushButton *button : {power, mute}) {
        withhold(button, reason);
        row.addWidget(button);
    }
    connect(power, &QPushButton::clicked, this, [this, next] { switchTo(next); });
}

QPushButton *RuleDetails::makeMute(const AlertRuleView &rule)
{
    if (rule.setting.isMutedAt(QDateTime::currentDateTimeUtc())) {
        QPushButton *end = makeButton(u"unmuteRule"_s, tr("End the muting"));
        connect(end, &QPushButton::clicked, this, &RuleDetails::unmute);
        return end;
    }
    QPushButton *button = makeButton(u"muteRule"_s, tr("Mute"));
    auto *menu = new QMenu(button);
    menu->setObjectName(u"muteMenu"_s);
    const auto add = [&](const QString &objectName, const QString &text, auto chosen) {
        QAction *action = menu->addAction(text);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, chosen);
    };
    const auto addSpan = [&](const QString &objectName, const QString &text, qint64 hours) {
        add(objectName, text, [this, hours] {
            mute(QDateTime::currentDateTimeUtc().addSecs(hours * secondsOfHour));
        });
    };
    addSpan(u"muteHour"_s, tr("For an hour"), 1);
    addSpan(u"muteDay"_s, tr("For a day"), 24);
    addSpan(u"muteWeek"_s, tr("For a week"), 7 * 24);
    add(u"muteUntilTime"_s, tr("Until…"), [this] { askUntil(); });
    // Not setMenu(): what is withheld opens none.
    connect(button, &QPushButton::clicked, menu,
            [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    return button;
}

void RuleDetails::addText(const WrittenAlertRule &rule)
{
    auto *fold = new Fold(u"ruleTextFold"_s, tr("As it is written"));
    fold->body()->addWidget(new MonoText(u"ruleText"_s, tr("As it is written"),
                                         QString::fromUtf8(rule.yaml), textLines));
    parts()->addSpacing(space::small);
    parts()->addWidget(fold);
    connect(fold, &Fold::toggled, this, &RuleDetails::shown);
}

void RuleDetails::switchTo(Session::Alerts::RuleState state)
{
    m_context.background
        .work(Ticket::create(),
              [&session = m_context.session, key = m_shown.rule, state](Progress &) {
                  return session.alerts().setRuleState(key, state);
              })
        .then(content(), [this](const Result<AlertRuleView> &rule) { took(rule); });
}

void RuleDetails::mute(const QDateTime &until)
{
    m_context.background
        .work(Ticket::create(), [&session = m_context.session, key = m_shown.rule, until](
                                    Progress &) { return session.alerts().muteRule(key, until); })
        .then(content(), [this](const Result<AlertRuleView> &rule) { took(rule); });
}

void RuleDetails::unmute()
{
    m_context.background
        .work(Ticket::create(), [&session = m_context.session, key = m_shown.rule](
                                    Progress &) { return session.alerts().unmuteRule(key); })
        .then(content(), [this](const Result<AlertRuleView> &rule) { took(rule); });
}

void RuleDetails::took(const Result<AlertRuleView> &rule)
{
    if (rule)
        Q_EMIT changed();
    else
        m_message->showError(rule.error());
}

void RuleDetails::askUntil()
{
    auto *dialog = new MuteDialog(m_context, {m_shown}, MuteDialog::Span::Until, this);
    connect(dialog, &MuteDialog::muted, this, &RuleDetails::changed);
    dialog->open();
}

void RuleDetails::tryExamples()
{
    m_context.background
        .read([&session = m_context.session, key = m_shown.rule](Progress &) {
            return session.alerts().tryExamples(key);
        })
        .then(content(), [this](const Result<std::vector<RuleTrial>> &trials) {
            if (trials)
                showTrials(*trials);
            else
                m_message->showError(trials.error());
        });
}

void RuleDetails::showTrials(const std::vector<RuleTrial> &trials)
{
    const QLocale locale;
    const auto right = std::ranges::count_if(
        trials, [](const RuleTrial &trial) { return trial.shouldFire == trial.hasFired; });
    const auto fired = std::ranges::count(trials, true, &RuleTrial::hasFired);
    const qsizetype all = std::ssize(trials);
    const QString text = tr("It fired for %1 examples and kept quiet for %2.")
                             .arg(locale.toString(fired), locale.toString(all - fired));
    if (right == all)
        m_message->showMessage(StateKind::Success, tr("All examples came out as they should."),
                               text);
    else
        m_message->showMessage(StateKind::Danger,
                               tr("%1 of %2 examples didn't come out as they should.")
                                   .arg(locale.toString(all - right), locale.toString(all)),
                               text);
}

void RuleDetails::askWhereToSave(const WrittenAlertRule &rule)
{
    const QString name = rule.view.file + u".yml"_s;
    const auto save = [this, yaml = rule.yaml](const QString &path) {
        m_context.background.read([yaml, path](Progress &) { return writeDurably(path, yaml); })
            .then(content(), [this, path](const Result<void> &saved) {
                if (saved)
                    m_message->showMessage(StateKind::Success, tr("The rule's file is saved."),
                                           QDir::toNativeSeparators(path));
                else
                    m_message->showError(saved.error());
            });
    };
    askForFile(*this,
               {FileChoice::NewFile, tr("Save the rule's file"), QDir::home().filePath(name),
                tr("Sigma rules (*.yml *.yaml);;All files (*)")},
               save);
}

} // namespace warden
