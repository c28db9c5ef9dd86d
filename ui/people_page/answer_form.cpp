#include "ui/people_page/answer_form.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/tab_order.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace warden {

AnswerForm::AnswerForm(const QString &answerName, const QString &answerText, QWidget *parent)
    : QWidget(parent), m_asked(new QWidget), m_form(new FormSection),
      m_message(new InlineMessage(u"formMessage"_s)),
      m_progress(new ProgressPanel(u"formProgress"_s)),
      m_answer(makeButton(answerName, answerText, ButtonKind::Primary))
{
    QPushButton *cancel = makeButton(u"cancelForm"_s, tr("Cancel"));
    auto *asked = new QVBoxLayout(m_asked);
    asked->setContentsMargins(0, 0, 0, 0);
    asked->setSpacing(space::large);
    asked->addWidget(m_form);
    asked->addWidget(m_message);
    asked->addLayout(makeAnswerRow(cancel, m_answer));
    auto *card = new Card;
    card->body()->addWidget(m_asked);
    card->body()->addWidget(m_progress);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_answer, &QPushButton::clicked, this, &AnswerForm::accepted);
    connect(cancel, &QPushButton::clicked, this, &AnswerForm::cancelled);
    answerByEnter(*this);
    leaveByEscape(*this, *cancel);
}

void AnswerForm::follow(const std::shared_ptr<Ticket> &ticket, const QString &title,
                        Stoppable stoppable)
{
    m_message->clear();
    m_before = window()->focusWidget();
    m_asked->setEnabled(false);
    m_progress->follow(ticket, title, stoppable);
}

void AnswerForm::finish()
{
    m_progress->finish();
    m_asked->setEnabled(true);
    if (m_before && m_asked->isAncestorOf(m_before))
        m_before->setFocus();
}

void AnswerForm::showError(const Error &error)
{
    m_message->showError(error);
}

void AnswerForm::showMessage(StateKind kind, const QString &text)
{
    m_message->showMessage(kind, text);
}

// What is asked was put in after the buttons were made.
void AnswerForm::showEvent(QShowEvent *event)
{
    if (!std::exchange(m_isComplete, true))
        clearOnceEdited(*m_asked, *m_message);
    orderTabsAsLaidOut(this);
    QWidget::showEvent(event);
}

QLineEdit *AnswerForm::addName(const QString &objectName, const QString &text, int longest,
                               const QString &help)
{
    auto *name = new QLineEdit(text);
    setNames(name, objectName);
    name->setMaxLength(longest);
    m_form->addField(tr("Name"), name, help);
    setFocusProxy(name);
    return name;
}

} // namespace warden
