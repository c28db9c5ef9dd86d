#include "ui/alerts_page/mute_dialog.h"

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

std::vector<SettleSubject> subjectsOf(const std::vector<AlertRuleView> &rules)
{
    std::vector<SettleSubject> subjects;
    for (const AlertRuleView &rule : rules)
        subjects.push_back({rule.rule, ruleText(rule.title)});
    return subjects;
}

} // namespace

MuteDialog::MuteDialog(const PageContext &context, const std::vector<AlertRuleView> &rules,
                       Span span, QWidget *parent)
    : SettleDialog(context, u"mute"_s, subjectsOf(rules),
                   makeButton(u"muteNow"_s, {}, ButtonKind::Primary), parent),
      m_which(makeLabel({})),
      m_whichArea(
          new ShortScroll(u"mutedRulesArea"_s, tr("Rules to be muted"), m_which, mostLines)),
      m_span(new ChoiceChips), m_until(new QDateTimeEdit)
{
    const bool isOne = count() == 1;
    QVBoxLayout *column =
        beginQuestion(*this, isOne ? titles().front() : muteText(count()), narrowest);
    setWindowTitle(isOne ? tr("Mute a rule") : tr("Mute several rules"));
    m_which->setObjectName(u"mutedRules"_s);
    m_whichArea->setHidden(isOne);
    column->addWidget(m_whichArea);
    column->addWidget(makeLabel(
        tr("What is found until then is kept, and shown only where muted alerts are asked for. "
           "Alerts that are there already stay as they are.")));
    auto *form = new FormSection;
    form->addField(tr("Muted"), makeTime(span), tr("For a year at most."));
    form->addField(tr("Why"), note(),
                   tr("For those who wonder why it is quiet. The note isn't in the log."));
    column->addWidget(form);
    column->addWidget(message());
    endQuestion(*this, *column, makeButton(u"cancelMute"_s, tr("Cancel")), answer());
    connect(answer(), &QPushButton::clicked, this, &MuteDialog::mute);
    connect(m_span, &ChoiceChips::chosen, this, &MuteDialog::update);
    update();
    fitHeight(*this);
    note()->setFocus();
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

void MuteDialog::showSubjects()
{
    m_which->setText(titles().join(u'\n'));
    m_whichArea->updateGeometry();
    answer()->setText(count() == 1 ? tr("Mute") : muteText(count()));
    m_until->setVisible(static_cast<Span>(m_span->current()) == Span::Until);
}

QString MuteDialog::failedText(qsizetype failures) const
{
    return tr("%Ln rules weren't muted.", nullptr, pluralOf(failures));
}

void MuteDialog::mute()
{
    settle(
        [until = until()](Session &session, const QString &rule, const QString &note) {
            return session.alerts().muteRule(rule, until, note);
        },
        [this, until = until()](const QStringList &rules) { Q_EMIT muted(rules, until); });
}

} // namespace warden
