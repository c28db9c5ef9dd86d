#include "ui/alerts_page/rule_form.h"

#include "ui/alerts_page/backtest_panel.h"
#include "ui/alerts_page/happening_text.h"
#include "ui/text/alert_rule_text.h"
#include "ui/text/alert_text.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/mono_text.h"
#include "ui/widgets/names.h"
#include "ui/widgets/scroll_column.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int longestTitle = 120;
constexpr int longestDescription = 500;
constexpr int largestCount = 10'000; // as rules may have it
constexpr int previewLines = 14;
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 longestTime = 30 * day; // likewise
constexpr std::array units = {day, hour, minute};

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

// Nothing leads away from what isn't saved.
PageContext withoutWays(PageContext context)
{
    context.goTo = {};
    return context;
}

void setChoice(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(box->findData(data), 0));
}

} // namespace

RuleForm::RuleForm(const PageContext &context, const RuleDraft &draft, QWidget *parent)
    : Dialog(parent), m_context(context), m_id(draft.id.isEmpty() ? newId() : draft.id),
      m_happening(new QComboBox), m_title(new QLineEdit), m_description(new QLineEdit),
      m_count(new QSpinBox), m_counted(makeLabel({})), m_time(new QSpinBox), m_unit(new QComboBox),
      m_each(new QComboBox), m_level(new QComboBox),
      m_holds(new QCheckBox(tr("Hold all runs until its alerts are closed"))),
      m_preview(new MonoText(u"rulePreview"_s, tr("As it is written"), {}, previewLines)),
      m_backtest(new BacktestPanel(withoutWays(context), {})),
      m_message(new InlineMessage(u"ruleFormMessage"_s)),
      m_cancel(makeButton(u"cancelRule"_s, tr("Cancel"))),
      m_save(makeButton(u"saveRuleNow"_s, tr("Save the rule"), ButtonKind::Primary))
{
    setNames(this, u"ruleForm"_s);
    setWindowTitle(draft.id.isEmpty() ? tr("New rule") : tr("Edit a rule"));
    setAttribute(Qt::WA_DeleteOnClose);
    fillChoices();
    layOutForm(*this, makeForm(), m_message, m_cancel, m_save);
    show(draft);
    connect(m_save, &QPushButton::clicked, this, &RuleForm::save);
    connect(m_happening, &QComboBox::currentIndexChanged, this, &RuleForm::nameIt);
    for (QComboBox *box : {m_happening, m_unit, m_each, m_level})
        connect(box, &QComboBox::currentIndexChanged, this, &RuleForm::update);
    for (QLineEdit *field : {m_title, m_description})
        connect(field, &QLineEdit::textChanged, this, &RuleForm::update);
    for (QSpinBox *number : {m_count, m_time})
        connect(number, &QSpinBox::valueChanged, this, &RuleForm::update);
    connect(m_holds, &QCheckBox::toggled, this, &RuleForm::update);
    // Once it has its place.
    connect(
        m_backtest, &BacktestPanel::grown, this,
        [this] { findChild<ScrollColumn *>()->ensureWidgetVisible(m_backtest); },
        Qt::QueuedConnection);
    update();
    m_happening->setFocus();
}

void RuleForm::fillChoices()
{
    for (const Happening &happening : happenings())
        m_happening->addItem(happeningText(happening.id), QString(happening.id));
    m_unit->addItem(tr("minutes"), minute);
    m_unit->addItem(tr("hours"), hour);
    m_unit->addItem(tr("days"), day);
    m_each->addItem(tr("All together"), QString());
    m_each->addItem(tr("Each person by themselves"), u"actor"_s);
    m_each->addItem(tr("Each address by itself"), u"address"_s);
    m_each->addItem(tr("Each network by itself"), u"network"_s);
    m_each->addItem(tr("Each connection, route or plan by itself"), u"object.id"_s);
    m_each->addItem(tr("Each service by itself"), u"source"_s);
    for (const RuleLevel level : {RuleLevel::Critical, RuleLevel::High, RuleLevel::Medium,
                                  RuleLevel::Low, RuleLevel::Informational})
        m_level->addItem(sentenceCase(levelWord(level)), static_cast<int>(level));
}

QWidget *RuleForm::makeForm()
{
    setNames(m_happening, u"ruleHappening"_s);
    setNames(m_title, u"ruleName"_s);
    setNames(m_description, u"ruleDescription"_s);
    setNames(m_each, u"ruleEach"_s);
    setNames(m_level, u"ruleLevelChoice"_s);
    setNames(m_holds, u"ruleHoldsRuns"_s);
    m_title->setMaxLength(longestTitle);
    m_description->setMaxLength(longestDescription);
    auto *form = new FormSection;
    form->addWidget(makeLabel(windowTitle(), TextStyle::Title));
    form->addField(tr("What happens"), m_happening);
    form->addField(tr("How often"), makeCount());
    form->addField(tr("Counted for"), m_each);
    form->addField(tr("Level"), m_level);
    form->addWidget(m_holds);
    form->addField(tr("Title"), m_title, tr("It is the title of its alerts."));
    form->addField(tr("What it means"), m_description,
                   tr("May be left out. For those who see its alerts."));
    form->addWidget(makeLabel(tr("Over the log so far"), TextStyle::Strong));
    form->addWidget(m_backtest);
    auto *fold = new Fold(u"rulePreviewFold"_s, tr("As it is written"));
    fold->body()->addWidget(m_preview);
    form->addWidget(fold);
    return form;
}

// "At least 5 times within 15 minutes".
QWidget *RuleForm::makeCount()
{
    setNames(m_count, u"ruleCount"_s, tr("At least so often"));
    setNames(m_time, u"ruleTime"_s, tr("Within so long"));
    // What is chosen is all that a screen reader gets of it, without a label.
    QLabel *unitLabel = makeLabel(tr("Minutes, hours or days"));
    unitLabel->setBuddy(m_unit);
    unitLabel->hide();
    setNames(m_unit, u"ruleUnit"_s);
    m_count->setRange(1, largestCount);
    m_counted->setWordWrap(false);
    auto *both = new QWidget;
    both->setFocusProxy(m_count);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_count);
    row->addWidget(m_counted);
    row->addWidget(m_time);
    row->addWidget(unitLabel);
    row->addWidget(m_unit);
    row->addStretch();
    return both;
}

void RuleForm::show(const RuleDraft &draft)
{
    setChoice(m_happening, draft.happening);
    setChoice(m_each, draft.each);
    setChoice(m_level, static_cast<int>(draft.level));
    m_count->setValue(draft.count);
    const auto unit =
        std::ranges::find_if(units, [&](qint64 each) { return draft.seconds % each == 0; });
    const qint64 length = unit == units.end() ? minute : *unit;
    setChoice(m_unit, length);
    m_time->setRange(1, static_cast<int>(longestTime / length));
    m_time->setValue(static_cast<int>(draft.seconds / length));
    m_holds->setChecked(draft.holds);
    m_description->setText(draft.description);
    m_title->setText(draft.title);
    if (draft.title.isEmpty())
        nameIt();
}

// A title that nobody wrote follows what is chosen.
void RuleForm::nameIt()
{
    if (!m_title->isModified() && (m_title->text().isEmpty() || m_isNamed)) {
        m_isNamed = true;
        m_title->setText(m_happening->currentText());
    }
}

RuleDraft RuleForm::draft() const
{
    return {.id = m_id,
            .title = m_title->text().simplified(),
            .description = m_description->text().simplified(),
            .level = static_cast<RuleLevel>(m_level->currentData().toInt()),
            .happening = m_happening->currentData().toString(),
            .count = m_count->value(),
            .seconds = m_time->value() * m_unit->currentData().toLongLong(),
            .each = m_each->currentData().toString(),
            .holds = m_holds->isChecked()};
}

void RuleForm::update()
{
    m_time->setMaximum(static_cast<int>(longestTime / m_unit->currentData().toLongLong()));
    const RuleDraft wanted = draft();
    if (const Happening *happening = findHappening(wanted.happening))
        m_counted->setText(tr("%1 or more within").arg(countedWord(*happening)));
    for (QWidget *each : QList<QWidget *>{m_time, m_unit, m_each})
        each->setEnabled(wanted.isCounting());
    const bool isComplete = !wanted.title.isEmpty();
    if (m_tried != wanted) {
        m_tried = wanted;
        m_backtest->setCall([&session = m_context.session, wanted](int days, Progress &progress) {
            return session.alerts().backtestDraft(wanted, days, progress);
        });
        m_message->clear();
        m_preview->setPlainText(QString::fromUtf8(toYaml(wanted)));
    }
    m_backtest->setReady(isComplete);
    m_save->setEnabled(isComplete && !m_isSaving);
}

void RuleForm::reject()
{
    if (!m_isSaving)
        Dialog::reject();
}

void RuleForm::save()
{
    m_isSaving = true;
    update();
    m_context.background
        .work(Ticket::create(), [&session = m_context.session, wanted = draft()](
                                    Progress &) { return session.alerts().keepDraft(wanted); })
        .then(this, [this](const Result<AddedRules> &rules) {
            m_isSaving = false;
            update();
            took(rules);
        });
}

void RuleForm::took(const Result<AddedRules> &rules)
{
    if (rules && rules->isKept) {
        Q_EMIT saved(*rules);
        accept();
    } else if (rules) {
        QStringList reasons;
        for (const RuleSetProblem &problem : rules->refused)
            reasons.append(ruleProblemText(problem.problem));
        m_message->showMessage(StateKind::Danger, tr("The rule can't be taken as it is."),
                               reasons.join(u'\n'));
    } else {
        m_message->showError(rules.error());
    }
}

} // namespace warden
