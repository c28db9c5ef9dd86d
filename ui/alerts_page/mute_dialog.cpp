#include "ui/alerts_page/mute_dialog.h"

#include "core/session/note_length.h"
#include "ui/alerts_page/settle_each.h"
#include "ui/text/alert_rule_text.h"
#include "ui/text/plural.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/note_field.h"
#include "ui/widgets/short_scroll.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int narrowest = 460;
constexpr int dateWidth = 240;
constexpr int mostLines = 8;
constexpr int mostDays = 366; // as the core has it
constexpr qint64 secondsOfHour = 3600;

QString muteText(qsizetype rules)
{
    return MuteDialog::tr("Mute %Ln rules", nullptr, pluralOf(rules));
}

} // namespace

MuteDialog::MuteDialog(const PageContext &context, const std::vector<AlertRuleView> &rules,
                       Span span, QWidget *parent)
    : Dialog(parent), m_context(context), m_which(makeLabel({})),
      m_whichArea(
          new ShortScroll(u"mutedRulesArea"_s, tr("Rules to be muted"), m_which, mostLines)),
      m_span(new ChoiceChips), m_until(new QDateTimeEdit),
      m_note(new NoteField(u"muteNote"_s, longestNote)),
      m_message(new InlineMessage(u"muteMessage"_s)),
      m_mute(makeButton(u"muteNow"_s, {}, ButtonKind::Primary))
{
    for (const AlertRuleView &rule : rules) {
        m_rules << rule.rule;
        m_titles.insert(rule.rule, ruleText(rule.title));
    }
    const bool isOne = m_rules.size() == 1;
    setNames(this, u"muteDialog"_s);
    QVBoxLayout *column = beginQuestion(
        *this, isOne ? m_titles.value(m_rules.front()) : muteText(m_rules.size()), narrowest);
    setWindowTitle(isOne ? tr("Mute a rule") : tr("Mute several rules"));
    m_which->setObjectName(u"mutedRules"_s);
    m_whichArea->setHidden(isOne);
    column->addWidget(m_whichArea);
    column->addWidget(makeLabel(
        tr("What is found until then is kept, and shown only where muted alerts are asked for. "
           "Alerts that are there already stay as they are.")));
    auto *form = new FormSection;
    form->addField(tr("Muted"), makeTime(span), tr("For a year at most."));
    form->addField(tr("Why"), m_note,
                   tr("For those who wonder why it is quiet. The note isn't in the log."));
    column->addWidget(form);
    column->addWidget(m_message);
    endQuestion(*this, *column, makeButton(u"cancelMute"_s, tr("Cancel")), m_mute);
    m_mute->setDefault(true);
    connect(m_mute, &QPushButton::clicked, this, &MuteDialog::mute);
    connect(m_note, &QPlainTextEdit::textChanged, this, &MuteDialog::update);
    connect(m_span, &ChoiceChips::chosen, this, &MuteDialog::update);
    update();
    fitHeight(*this);
    m_note->setFocus();
}

QWidget *MuteDialog::makeTime(Span span)
{
    const auto add = [this](Span choice, const QString &objectName, const QString &text) {
        m_span->addChoice(static_cast<int>(choice), objectName, text);
    };
    add(Span::Hour, u"muteForHour"_s, tr("For an hour"));
    add(Span::Day, u"muteForDay"_s, tr("For a day"));
    add(Span::Week, u"muteForWeek"_s, tr("For a week"));
    add(Span::Until, u"muteForTime"_s, tr("Until…"));
    m_span->choose(static_cast<int>(span));
    setNames(m_until, u"muteUntil"_s, tr("Muted until"));
    const QDateTime now = QDateTime::currentDateTime();
    m_until->setCalendarPopup(true);
    m_until->setDateTimeRange(now.addSecs(60), now.addDays(mostDays).addSecs(-60));
    m_until->setDateTime(now.addDays(1));
    m_until->setMaximumWidth(dateWidth);
    auto *time = new QWidget;
    auto *column = new QVBoxLayout(time);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_span);
    column->addWidget(m_until);
    return time;
}

QDateTime MuteDialog::until() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (static_cast<Span>(m_span->current())) {
    case Span::Hour:
        return now.addSecs(secondsOfHour);
    case Span::Day:
        return now.addDays(1);
    case Span::Week:
        return now.addDays(7);
    case Span::Until:
        return m_until->dateTime().toUTC();
    }
    Q_UNREACHABLE();
}

void MuteDialog::update()
{
    QStringList titles;
    for (const QString &rule : std::as_const(m_rules))
        titles << m_titles.value(rule);
    m_which->setText(titles.join(u'\n'));
    m_whichArea->updateGeometry();
    m_mute->setText(m_titles.size() == 1 ? tr("Mute") : muteText(m_rules.size()));
    m_until->setVisible(static_cast<Span>(m_span->current()) == Span::Until);
    const QString whyTooLong = m_note->whyTooLong();
    if (!whyTooLong.isEmpty())
        m_message->showMessage(StateKind::Warning, whyTooLong);
    else if (!m_isMuting)
        m_message->clear();
    if (isVisible())
        fitHeight(*this);
    m_mute->setEnabled(!m_isMuting && whyTooLong.isEmpty());
}

void MuteDialog::reject()
{
    if (!m_isMuting)
        Dialog::reject();
}

void MuteDialog::mute()
{
    m_isMuting = true;
    update();
    m_context.background
        .work(Ticket::create(),
              [&session = m_context.session, rules = m_rules, until = until(),
               note = m_note->toPlainText().trimmed()](Progress &progress) {
                  return settleEach(rules, progress, [&](const QString &rule) {
                      return session.alerts().muteRule(rule, until, note);
                  });
              })
        .then(this, [this, until = until()](const Result<EachSettled> &settled) {
            m_isMuting = false;
            update();
            if (settled)
                take(*settled, until);
            else
                m_message->showError(settled.error());
            fitHeight(*this);
        });
}

void MuteDialog::take(const EachSettled &settled, const QDateTime &until)
{
    if (!settled.done.isEmpty())
        Q_EMIT muted(settled.done, until);
    if (settled.failures.empty()) {
        accept();
        return;
    }
    m_rules.clear();
    for (const auto &[rule, error] : settled.failures)
        m_rules << rule;
    update();
    showFailures(*m_message, settled,
                 tr("%Ln rules weren't muted.", nullptr, pluralOf(std::ssize(settled.failures))),
                 m_titles);
}

} // namespace warden
