#include "ui/alerts_page/inbox_view.h"

#include "ui/alerts_page/alert_details.h"
#include "ui/alerts_page/alert_list.h"
#include "ui/alerts_page/close_dialog.h"
#include "ui/alerts_page/mute_dialog.h"
#include "ui/alerts_page/settle_each.h"
#include "ui/lists/list_and_details.h"
#include "ui/text/alert_rule_text.h"
#include "ui/text/alert_text.h"
#include "ui/text/plural.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/tab_order.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int detailsWidth = 240;
constexpr int mostAlerts = 500;

struct Inbox
{
    AlertPage shown = {};
    AlertPage open = {}; // that nobody closed, whatever the filters are
    AlertRules rules = {};
};

} // namespace

InboxView::InboxView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_phases(new ChoiceChips), m_withMuted(new QCheckBox),
      m_list(new AlertList(context.preferences)), m_details(new AlertDetails(context)),
      m_empty(new EmptyState(u"alerts"_s, {}, {})), m_message(new InlineMessage(u"inboxMessage"_s)),
      m_total(makeMutedLabel({}, TextStyle::Small)), m_stack(new QStackedWidget)
{
    m_total->setObjectName(u"alertTotal"_s);
    m_total->hide();
    m_content = makeContent();
    for (QWidget *view : QList<QWidget *>{new QWidget, m_empty, m_content})
        m_stack->addWidget(view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(makeFilters());
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    column->addWidget(m_total);
    connect(m_list, &Table::rowChosen, this, &InboxView::showChosen);
    connect(m_list, &Table::rowsChosen, this, &InboxView::showChosen);
    connect(m_details, &AlertDetails::acknowledgePressed, this, &InboxView::acknowledge);
    connect(m_details, &AlertDetails::closePressed, this, &InboxView::askToClose);
    connect(m_details, &AlertDetails::mutePressed, this, &InboxView::askToMute);
    connect(m_details, &AlertDetails::unmutePressed, this, &InboxView::unmute);
    connect(m_message, &InlineMessage::actionPressed, this, [this] { unmute(m_muted); });
    // What is made later comes last otherwise.
    connect(m_details, &AlertDetails::shown, this, [this] { orderTabsAsLaidOut(this); });
    connect(m_details, &AlertDetails::rulePressed, this, &InboxView::rulePressed);
    connect(m_details, &AlertDetails::failed, this, &InboxView::failed);
}

QWidget *InboxView::makeFilters()
{
    using Phases = AlertFilter::Phases;
    m_phases->addChoice(static_cast<int>(Phases::NotClosed), u"alertsNotClosed"_s,
                        tr("Not closed"));
    m_phases->addChoice(static_cast<int>(Phases::All), u"alertsAll"_s, tr("All"));
    m_phases->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setNames(m_withMuted, u"alertsMuted"_s);
    m_withMuted->setText(tr("With those of muted rules"));
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::large);
    row->addWidget(m_phases);
    row->addWidget(m_withMuted);
    row->addStretch();
    connect(m_phases, &ChoiceChips::chosen, this, &InboxView::read);
    connect(m_withMuted, &QCheckBox::toggled, this, &InboxView::read);
    return filters;
}

QWidget *InboxView::makeContent()
{
    return makeListAndDetails(
        m_context.preferences, u"alertSplit"_s, makeListCard(m_list),
        makeDetailsArea(m_details, u"alertDetailsArea"_s, tr("Chosen alert"), detailsWidth),
        {600, 400});
}

AlertFilter InboxView::filter() const
{
    return {.phases = static_cast<AlertFilter::Phases>(m_phases->current()),
            .withMuted = m_withMuted->isChecked(),
            .holdingFirst = true,
            .limit = mostAlerts};
}

void InboxView::choose(const QString &id)
{
    m_toShow = id;
    read();
}

void InboxView::chooseHolding()
{
    m_isHoldingToShow = true;
    read();
}

// Else nobody would see it.
void InboxView::widenFilters()
{
    const QSignalBlocker quiet(m_withMuted);
    m_phases->choose(static_cast<int>(AlertFilter::Phases::All));
    m_withMuted->setChecked(true);
}

void InboxView::read()
{
    const int reading = ++m_reading;
    m_context.background
        .read([&session = m_context.session, filter = filter()](Progress &) -> Result<Inbox> {
            Result<AlertPage> open =
                session.alerts().list({.holdingFirst = true, .limit = mostAlerts});
            if (!open)
                return open.failure();
            Result<AlertPage> shown = session.alerts().list(filter);
            if (!shown)
                return shown.failure();
            Result<AlertRules> rules = session.alerts().rules();
            if (!rules)
                return rules.failure();
            return Inbox{std::move(*shown), std::move(*open), std::move(*rules)};
        })
        .then(this, [this, reading](Result<Inbox> inbox) {
            if (reading != m_reading)
                return;
            if (!inbox) {
                Q_EMIT failed(inbox.error());
                return;
            }
            if (std::exchange(m_isHoldingToShow, false)) {
                const auto &open = inbox->open.alerts;
                const auto holding = std::ranges::find_if(open, keepsRunsWaiting);
                m_toShow = holding == open.end() ? QString() : holding->id;
            }
            for (const AlertRuleView &rule : inbox->rules.rules)
                m_titles.insert(rule.rule, ruleText(rule.title));
            m_details->setRules(inbox->rules.rules);
            Q_EMIT alertsRead(inbox->open);
            show(std::move(inbox->shown));
        });
}

void InboxView::show(AlertPage page)
{
    const bool isEmpty = page.alerts.empty();
    const bool isAll = filter().phases == AlertFilter::Phases::All;
    m_empty->setTexts(isAll ? tr("No rule has found anything yet") : tr("No alert is open"),
                      tr("The log is held against the rules after each change, at each unlock and "
                         "after each sync."));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_content);
    const qint64 shown = std::ssize(page.alerts);
    m_total->setText(tr("The newest %1 of %Ln alerts.", nullptr, pluralOf(page.total))
                         .arg(QLocale().toString(shown)));
    m_total->setVisible(page.total > shown);
    m_list->showAlerts(std::move(page.alerts));
    const QString wanted = std::exchange(m_toShow, {});
    if (!wanted.isEmpty() && !m_list->choose(wanted) && !(isAll && m_withMuted->isChecked())) {
        m_toShow = wanted;
        widenFilters();
        read();
        return;
    }
    showChosen();
}

void InboxView::showChosen()
{
    if (const std::vector<KeptAlert> several = m_list->allChosen(); several.size() > 1)
        m_details->showSeveral(several);
    else if (const KeptAlert *alert = m_list->chosen())
        m_details->showAlert(*alert);
    else
        m_details->clear();
}

void InboxView::acknowledge(const QStringList &ids)
{
    m_message->clear();
    m_context.background
        .work(Ticket::create(),
              [&session = m_context.session, ids](Progress &progress) {
                  return settleEach(ids, progress, [&session](const QString &id) {
                      return session.alerts().acknowledge(id);
                  });
              })
        .then(this, [this](const Result<EachSettled> &settled) {
            Q_EMIT this->settled();
            if (!settled)
                Q_EMIT failed(settled.error());
            else if (settled->done.isEmpty() && settled->failures.size() == 1)
                Q_EMIT failed(settled->failures.front().second);
            else if (const auto left = std::ssize(settled->failures); left > 0)
                showFailures(*m_message, *settled,
                             tr("%Ln alerts weren't taken on.", nullptr, pluralOf(left)), {});
            read();
        });
}

void InboxView::askToClose(const std::vector<KeptAlert> &alerts)
{
    m_message->clear();
    auto *dialog = new CloseAlertDialog(m_context, alerts, this);
    // Some may be closed even where not all could be.
    connect(dialog, &QDialog::finished, this, [this] {
        Q_EMIT settled();
        read();
    });
    dialog->open();
}

void InboxView::askToMute(const std::vector<AlertRuleView> &rules)
{
    m_message->clear();
    auto *dialog = new MuteDialog(m_context, rules, MuteDialog::Span::Day, this);
    connect(dialog, &MuteDialog::muted, this, &InboxView::muted);
    dialog->open();
}

void InboxView::muted(const QStringList &rules, const QDateTime &until)
{
    m_muted = rules;
    const QString when = QLocale().toString(until.toLocalTime(), QLocale::ShortFormat);
    m_message->showMessage(
        StateKind::Success,
        tr("%Ln rules are muted until %1.", nullptr, pluralOf(rules.size())).arg(when));
    m_message->setAction(tr("Undo"));
    Q_EMIT settled();
    read();
}

void InboxView::unmute(const QStringList &rules)
{
    m_context.background
        .work(Ticket::create(),
              [&session = m_context.session, rules](Progress &progress) {
                  return settleEach(rules, progress, [&session](const QString &rule) {
                      return session.alerts().unmuteRule(rule);
                  });
              })
        .then(this, [this](const Result<EachSettled> &settled) {
            m_message->clear();
            if (!settled)
                m_message->showError(settled.error());
            else if (const auto left = std::ssize(settled->failures); left > 0)
                showFailures(*m_message, *settled,
                             tr("%Ln rules are still muted.", nullptr, pluralOf(left)), m_titles);
            else
                m_message->showMessage(StateKind::Success,
                                       tr("%Ln rules aren't muted any more.", nullptr,
                                          pluralOf(settled->done.size())));
            read();
        });
}

} // namespace warden
