#include "ui/alerts_page/alert_details.h"

#include "ui/alerts_page/alert_advice.h"
#include "ui/alerts_page/alert_cause.h"
#include "ui/alerts_page/alert_look.h"
#include "ui/alerts_page/log_place_list.h"
#include "ui/alerts_page/usual_bar.h"
#include "ui/lists/value_grid.h"
#include "ui/text/alert_rule_text.h"
#include "ui/text/alert_text.h"
#include "ui/text/permission_text.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/withheld.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

AlertDetails::AlertDetails(const PageContext &context, QWidget *parent)
    : DetailsColumn(u"alertDetails"_s, tr("Chosen alert"), {space::large, 0, space::large, 0},
                    parent),
      m_context(context)
{
    clear();
}

void AlertDetails::clear()
{
    m_shown = {};
    m_several.clear();
    showHint(tr("Choose an alert to see what it is about."));
}

void AlertDetails::setRules(const std::vector<AlertRuleView> &rules)
{
    const auto muting = [](const AlertRuleView &rule) {
        return std::pair(rule.rule, rule.setting.mutedUntil);
    };
    const bool isSame = std::ranges::equal(m_rules, rules, {}, muting, muting);
    m_rules = rules;
    if (isSame)
        return;
    m_shown = {};
    m_several.clear();
}

// What is shown already stays as it is: somebody may be reading, or be at a button.
void AlertDetails::showAlert(const KeptAlert &alert)
{
    if (m_shown == alert)
        return;
    m_shown = alert;
    m_several.clear();
    m_context.background
        .read([&session = m_context.session, id = alert.id](Progress &) {
            return session.alerts().show(id);
        })
        .then(this, [this, id = alert.id](Result<AlertView> view) {
            if (m_shown.id != id)
                return;
            if (view)
                show(*view);
            else
                Q_EMIT failed(view.error());
        });
}

void AlertDetails::showSeveral(const std::vector<KeptAlert> &alerts)
{
    if (m_several == alerts)
        return;
    m_shown = {};
    m_several = alerts;
    startOver();
    QLabel *title = makeLabel(tr("%Ln alerts are chosen", nullptr, pluralOf(std::ssize(alerts))),
                              TextStyle::Heading);
    title->setObjectName(u"severalAlerts"_s);
    parts()->addWidget(title);
    parts()->addWidget(makeMutedLabel(tr("Choose one to see what it is about.")));
    addSettling(alerts);
    finish();
    Q_EMIT shown();
}

void AlertDetails::show(const AlertView &view)
{
    startOver();
    addHead(view.alert);
    if (keepsRunsWaiting(view.alert))
        addHold();
    if (!view.alert.description.isEmpty()) {
        QLabel *meaning = makeLabel(ruleText(view.alert.description));
        meaning->setObjectName(u"alertMeaning"_s);
        parts()->addWidget(meaning);
    }
    addAdvice(view);
    addCause(view);
    addFalsePositives(view.falsePositives);
    addEvidence(view);
    finish();
    Q_EMIT shown();
}

void AlertDetails::addHead(const KeptAlert &alert)
{
    QLabel *title = makeLabel(ruleText(alert.title), TextStyle::Heading);
    title->setObjectName(u"alertTitle"_s);
    parts()->addWidget(title);
    auto *standing = new StateBadge(stateKind(alert), sentenceCase(alertPhaseWord(alert.phase)));
    parts()->addLayout(makeLevelRow(alert.level, u"alertLevel"_s, standing));
    addSteps(alert);
}

void AlertDetails::addSteps(const KeptAlert &alert)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList steps;
    if (alert.isMuted)
        steps.append(tr("It was raised while its rule was muted."));
    if (alert.acknowledged)
        steps.append(tr("Taken on by %1, %2.")
                         .arg(alert.acknowledged->by, whenText(alert.acknowledged->at, now)));
    if (alert.closed)
        steps.append(
            tr("Closed by %1, %2.").arg(alert.closed->by, whenText(alert.closed->at, now)));
    if (alert.closed && alert.phase != AlertPhase::Closed)
        steps.append(tr("It has gone on since, and is open again."));
    if (!alert.note.isEmpty())
        steps.append(tr("Note: %1").arg(alert.note));
    if (steps.isEmpty())
        return;
    QLabel *text = makeMutedLabel(steps.join(u'\n'));
    text->setObjectName(u"alertSteps"_s);
    parts()->addWidget(text);
}

void AlertDetails::addHold()
{
    auto *message = new InlineMessage(u"alertHolds"_s);
    message->showMessage(StateKind::Held, tr("Nothing is synced until this alert is closed."),
                         tr("Its rule holds all runs. Find out what happened first."));
    message->setAction(tr("Open Sync"), whyNot(m_context.session.actor(), Permission::SeeRoutes));
    connect(message, &InlineMessage::actionPressed, this,
            [this] { m_context.goTo(u"sync"_s, {}); });
    parts()->addWidget(message);
}

void AlertDetails::addAdvice(const AlertView &view)
{
    const AlertAdvice advice = adviceFor(view);
    addSection(tr("What to do"));
    QLabel *text = makeLabel(advice.sentence);
    text->setObjectName(u"alertAdvice"_s);
    parts()->addWidget(text);
    auto *links = new FlowLayout(space::small);
    for (const AlertDeed &deed : advice.deeds)
        addDeed(deed, *links);
    QPushButton *rule = makeButton(u"openRule"_s, tr("Show its rule"));
    links->addWidget(rule);
    connect(rule, &QPushButton::clicked, this,
            [this, key = view.alert.rule] { Q_EMIT rulePressed(key); });
    parts()->addLayout(links);
    m_message = new InlineMessage(u"alertDeedMessage"_s);
    parts()->addWidget(m_message);
    addSettling({view.alert});
}

void AlertDetails::addDeed(const AlertDeed &deed, FlowLayout &links)
{
    const bool leavesApp = !deed.address.isEmpty();
    QPushButton *button = makeButton(deed.objectName, deed.button, ButtonKind::Plain,
                                     leavesApp        ? u"globe"_s
                                     : deed.isLocking ? u"lock"_s
                                                      : QString());
    if (leavesApp)
        setPlainToolTip(button, deed.address.toString());
    withhold(button, whyNot(m_context.session.actor(), deed.needed));
    links.addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, deed] {
        if (deed.isLocking)
            m_context.lock();
        else if (!deed.address.isEmpty())
            open(deed.address);
        else
            m_context.goTo(deed.page, deed.argument);
    });
}

void AlertDetails::open(const QUrl &address)
{
    if (m_context.openBrowser(address))
        m_message->clear();
    else
        m_message->showMessage(StateKind::Info, tr("No browser could be opened."),
                               address.toString());
}

void AlertDetails::addSettling(const std::vector<KeptAlert> &alerts)
{
    const bool isOne = alerts.size() == 1;
    const QString reason = whyNot(m_context.session.actor(), Permission::ManageConnections);
    QStringList open;
    std::vector<KeptAlert> unclosed;
    for (const KeptAlert &alert : alerts) {
        if (alert.phase == AlertPhase::Open)
            open << alert.id;
        if (alert.phase != AlertPhase::Closed)
            unclosed.push_back(alert);
    }
    auto *row = new FlowLayout(space::small);
    parts()->addLayout(row);
    if (!open.isEmpty()) {
        QPushButton *take = makeButton(
            u"acknowledgeAlert"_s,
            isOne ? tr("Take it on") : tr("Take on %Ln alerts", nullptr, pluralOf(open.size())),
            ButtonKind::Plain, u"person"_s);
        setPlainToolTip(take, tr("Tells the others that you are at it."));
        withhold(take, reason);
        row->addWidget(take);
        connect(take, &QPushButton::clicked, this,
                [this, open] { Q_EMIT acknowledgePressed(open); });
    }
    addMuting(alerts, *row);
    if (unclosed.empty())
        return;
    QPushButton *close = makeButton(
        u"closeAlert"_s,
        isOne ? tr("Close…") : tr("Close %Ln alerts…", nullptr, pluralOf(std::ssize(unclosed))),
        ButtonKind::Primary, u"check"_s);
    withhold(close, reason);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this,
            [this, unclosed] { Q_EMIT closePressed(unclosed); });
}

// Of their rules, as far as they are still there.
void AlertDetails::addMuting(const std::vector<KeptAlert> &alerts, FlowLayout &row)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString reason = whyNot(m_context.session.actor(), Permission::ManageConnections);
    std::vector<AlertRuleView> heard;
    QStringList muted;
    for (const AlertRuleView &rule : m_rules) {
        if (std::ranges::find(alerts, rule.rule, &KeptAlert::rule) == alerts.end())
            continue;
        if (rule.setting.isMutedAt(now))
            muted << rule.rule;
        else
            heard.push_back(rule);
    }
    const bool isOne = heard.size() + size_t(muted.size()) == 1;
    if (!heard.empty()) {
        QPushButton *mute = makeButton(
            u"muteRules"_s, isOne ? tr("Mute its rule…")
                                  : tr("Mute %Ln rules…", nullptr, pluralOf(std::ssize(heard))));
        withhold(mute, reason);
        row.addWidget(mute);
        connect(mute, &QPushButton::clicked, this, [this, heard] { Q_EMIT mutePressed(heard); });
    }
    if (!muted.isEmpty()) {
        QPushButton *end =
            makeButton(u"unmuteRules"_s,
                       isOne ? tr("End the muting")
                             : tr("End the muting of %Ln rules", nullptr, pluralOf(muted.size())));
        withhold(end, reason);
        row.addWidget(end);
        connect(end, &QPushButton::clicked, this, [this, muted] { Q_EMIT unmutePressed(muted); });
    }
}

void AlertDetails::addCause(const AlertView &view)
{
    const KeptAlert &alert = view.alert;
    addSection(tr("What brought it about"));
    if (const auto volume = usualVolume(alert.group, alert.count)) {
        QLabel *sentence = makeLabel(usualSentence(*volume));
        sentence->setObjectName(u"alertUsual"_s);
        parts()->addWidget(sentence);
        parts()->addWidget(new UsualBar(*volume));
    }
    auto *grid = new ValueGrid;
    setNames(grid, u"alertCause"_s, tr("What brought it about"));
    for (const AlertFact &fact : factsOf(view, QDateTime::currentDateTimeUtc()))
        grid->addRow(fact.name, {fact.value});
    parts()->addWidget(grid);
}

void AlertDetails::addFalsePositives(const QStringList &texts)
{
    if (texts.isEmpty())
        return;
    addSection(tr("It is harmless where"));
    QStringList lines;
    for (const QString &text : texts)
        lines.append(u"• "_s + ruleText(text));
    QLabel *list = makeLabel(lines.join(u'\n'));
    list->setObjectName(u"alertHarmless"_s);
    parts()->addWidget(list);
}

void AlertDetails::addEvidence(const AlertView &view)
{
    addSection(tr("Its entries in the log"));
    if (!view.evidence.empty()) {
        std::vector<LogPlace> places;
        for (const AuditRow &row : view.evidence)
            places.push_back(placeOf(row));
        auto *list = new LogPlaceList(u"alertEvidence"_s, tr("Its entries in the log"), places);
        QPushButton *show = makeButton(u"showEvidence"_s, tr("Show in the log"));
        parts()->addWidget(list);
        parts()->addWidget(show, 0, Qt::AlignLeading);
        connect(show, &QPushButton::clicked, list, &LogPlaceList::openChosen);
        connect(list, &LogPlaceList::placeOpened, this,
                [this](const QString &argument) { m_context.goTo(u"audit"_s, argument); });
    }
    const qsizetype missing = std::ssize(view.alert.events) - std::ssize(view.evidence);
    if (missing > 0) {
        QLabel *rest = makeMutedLabel(
            tr("%Ln entries lie in an archive, or can't be read.", nullptr, pluralOf(missing)));
        rest->setObjectName(u"alertRest"_s);
        parts()->addWidget(rest);
    }
}

} // namespace warden
