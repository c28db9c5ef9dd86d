#include "ui/alerts_page/add_rules_dialog.h"

#include "ui/text/alert_rule_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

static constexpr int narrowest = 520;

AddRulesDialog::AddRulesDialog(const PageContext &context, QWidget *parent)
    : Dialog(parent), m_context(context), m_rules(new QLineEdit), m_examples(new QLineEdit),
      m_message(new InlineMessage(u"addRulesMessage"_s)),
      m_cancel(makeButton(u"cancelAddRules"_s, tr("Cancel"))),
      m_add(makeButton(u"addRulesNow"_s, tr("Add"), ButtonKind::Primary))
{
    setNames(this, u"addRulesDialog"_s);
    QVBoxLayout *column = beginQuestion(*this, tr("Add rules"), narrowest);
    column->addWidget(makeLabel(
        tr("Rules are Sigma rules. What isn't understood is refused with its line and the reason; "
           "the other rules of the file are taken. A copy is kept in this workspace, encrypted.")));
    column->addWidget(makeFile(m_rules, u"rulesFile"_s, tr("File of rules"), {},
                               tr("Sigma rules (*.yml *.yaml);;All files (*)")));
    column->addWidget(makeFile(m_examples, u"examplesFile"_s, tr("Their examples"),
                               tr("May be left out. Entries that they should and shouldn't find."),
                               tr("Examples (*.json);;All files (*)")));
    column->addWidget(m_message);
    endQuestion(*this, *column, m_cancel, m_add);
    m_add->setDefault(true);
    connect(m_add, &QPushButton::clicked, this, [this] { add(Session::Existing::Keep); });
    connect(m_message, &InlineMessage::actionPressed, this,
            [this] { add(Session::Existing::Replace); });
    for (QLineEdit *field : {m_rules, m_examples})
        connect(field, &QLineEdit::textChanged, this, &AddRulesDialog::update);
    update();
    m_rules->setFocus();
}

QWidget *AddRulesDialog::makeFile(QLineEdit *field, const QString &objectName, const QString &label,
                                  const QString &help, const QString &filter)
{
    setNames(field, objectName, label);
    QPushButton *choose =
        makeButton(objectName + u"Choose"_s, tr("Choose…"), ButtonKind::Plain, u"file"_s);
    choose->setAccessibleName(tr("Choose: %1").arg(label));
    auto *both = new QWidget;
    both->setFocusProxy(field);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(field, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this, field, label, filter] {
        askForFile(
            *this, {FileChoice::ExistingFile, label, QDir::homePath(), filter},
            [field](const QString &path) { field->setText(QDir::toNativeSeparators(path)); });
    });
    auto *section = new FormSection;
    section->addField(label, both, help);
    return section;
}

void AddRulesDialog::update()
{
    m_message->clear();
    if (isVisible())
        fitHeight(*this);
    m_add->setEnabled(!m_isAdding && !m_rules->text().trimmed().isEmpty());
}

void AddRulesDialog::reject()
{
    if (!m_isAdding)
        Dialog::reject();
}

void AddRulesDialog::add(Session::Existing existing)
{
    m_isAdding = true;
    update();
    const auto pathIn = [](const QLineEdit *field) {
        return QDir::fromNativeSeparators(field->text().trimmed());
    };
    m_context.background
        .work(
            Ticket::create(),
            [&session = m_context.session, rules = pathIn(m_rules), examples = pathIn(m_examples),
             existing](Progress &) { return session.alerts().addRules(rules, examples, existing); })
        .then(this, [this](const Result<AddedRules> &rules) {
            m_isAdding = false;
            update();
            took(rules);
        });
}

void AddRulesDialog::took(const Result<AddedRules> &rules)
{
    if (rules && rules->isKept) {
        Q_EMIT added(*rules);
        accept();
        return;
    }
    if (rules) {
        QStringList reasons;
        for (const RuleSetProblem &problem : rules->refused)
            reasons.append(ruleProblemText(problem.problem));
        m_message->showMessage(StateKind::Danger, tr("None of its rules can be taken."),
                               reasons.join(u'\n'));
    } else {
        m_message->showError(rules.error());
        if (rules.error().reason == ErrorReason::AlreadyExists)
            m_message->setAction(tr("Replace it"));
    }
    fitHeight(*this);
}

} // namespace warden
