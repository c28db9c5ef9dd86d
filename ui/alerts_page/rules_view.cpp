#include "ui/alerts_page/rules_view.h"

#include "ui/alerts_page/add_rules_dialog.h"
#include "ui/alerts_page/rule_details.h"
#include "ui/alerts_page/rule_form.h"
#include "ui/alerts_page/rule_list.h"
#include "ui/lists/list_and_details.h"
#include "ui/text/alert_rule_text.h"
#include "ui/text/plural.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/names.h"
#include "ui/widgets/tab_order.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int detailsWidth = 240;

// "mine: Line 7: …", one below the other.
QString refusedLines(const std::vector<RuleSetProblem> &refused)
{
    QStringList lines;
    for (const RuleSetProblem &problem : refused)
        lines.append(RulesView::tr("%1: %2").arg(problem.file, ruleProblemText(problem.problem)));
    return lines.join(u'\n');
}

} // namespace

RulesView::RulesView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_message(new InlineMessage(u"rulesMessage"_s)),
      m_refused(new InlineMessage(u"refusedRules"_s)), m_list(new RuleList(context.preferences)),
      m_details(new RuleDetails(context))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_message);
    column->addWidget(m_refused);
    column->addWidget(makeContent(), 1);
    connect(m_list, &Table::rowChosen, this, &RulesView::showChosen);
    connect(m_details, &RuleDetails::changed, this, &RulesView::read);
    connect(m_details, &RuleDetails::editPressed, this, &RulesView::edit);
    connect(m_details, &RuleDetails::removePressed, this, &RulesView::askToRemove);
    connect(m_details, &RuleDetails::failed, this, &RulesView::failed);
    // What is made later comes last otherwise.
    connect(m_details, &RuleDetails::shown, this, [this] { orderTabsAsLaidOut(this); });
}

QWidget *RulesView::makeContent()
{
    return makeListAndDetails(
        m_context.preferences, u"ruleSplit"_s, makeListCard(m_list),
        makeDetailsArea(m_details, u"ruleDetailsArea"_s, tr("Chosen rule"), detailsWidth),
        {560, 440});
}

void RulesView::read()
{
    m_context.background
        .read([&session = m_context.session](Progress &) { return session.alerts().rules(); })
        .then(this, [this](Result<AlertRules> rules) {
            if (rules)
                show(std::move(*rules));
            else
                Q_EMIT failed(rules.error());
        });
}

void RulesView::choose(const QString &rule)
{
    m_toShow = rule;
    read();
}

void RulesView::show(AlertRules rules)
{
    showRefused(rules.refused);
    m_list->showRules(std::move(rules.rules));
    const QString wanted = std::exchange(m_toShow, {});
    if (!wanted.isEmpty() && !m_list->choose(wanted))
        m_message->showMessage(StateKind::Info, tr("This rule isn't there any more."));
    showChosen();
}

void RulesView::showRefused(const std::vector<RuleSetProblem> &refused)
{
    if (refused.empty()) {
        m_refused->clear();
        return;
    }
    m_refused->showMessage(
        StateKind::Warning,
        tr("%Ln rules of your files are refused.", nullptr, pluralOf(std::ssize(refused))), {},
        refusedLines(refused));
}

void RulesView::showChosen()
{
    if (const AlertRuleView *rule = m_list->chosen())
        m_details->showRule(*rule);
    else
        m_details->clear();
}

void RulesView::askForFile()
{
    auto *dialog = new AddRulesDialog(m_context, this);
    connect(dialog, &AddRulesDialog::added, this, &RulesView::added);
    dialog->open();
}

void RulesView::added(const AddedRules &rules)
{
    const QString text = tr("%Ln rules were added.", nullptr, pluralOf(std::ssize(rules.rules)));
    if (rules.refused.empty())
        m_message->showMessage(StateKind::Success, text);
    else
        m_message->showMessage(StateKind::Warning, tr("%1 Others are refused.").arg(text),
                               refusedLines(rules.refused));
    choose(rules.rules.front().rule);
}

void RulesView::edit(const RuleDraft &draft)
{
    auto *form = new RuleForm(m_context, draft, this);
    connect(form, &RuleForm::saved, this, &RulesView::saved);
    form->open();
}

void RulesView::saved(const AddedRules &rules)
{
    m_message->showMessage(StateKind::Success, tr("The rule is saved."),
                           tr("The log is held against it from now on."));
    choose(rules.rules.front().rule);
}

void RulesView::askToRemove(const AlertRuleView &rule)
{
    auto *question =
        new MessageBox(QMessageBox::NoIcon, tr("Remove rules"),
                       tr("Remove the file “%1”?").arg(rule.file), QMessageBox::NoButton, this);
    question->setObjectName(u"removeRulesQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("All rules in it go. What they found stays. Save the file "
                                    "first where you may want it back."));
    QPushButton *yes = question->addButton(tr("Remove"), QMessageBox::AcceptRole);
    setNames(yes, u"removeRulesConfirmed"_s);
    setButtonKind(yes, ButtonKind::Danger);
    question->setDefaultButton(question->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, file = rule.file] { remove(file); });
    question->open();
}

void RulesView::remove(const QString &file)
{
    m_context.background
        .work(Ticket::create(), [&session = m_context.session,
                                 file](Progress &) { return session.alerts().removeRules(file); })
        .then(this, [this](const Result<void> &removed) {
            if (removed)
                m_message->showMessage(StateKind::Success, tr("The file is removed."));
            else
                m_message->showError(removed.error());
            read();
        });
}

} // namespace warden
