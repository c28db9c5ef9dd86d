#include "ui/people_page/answer_form.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/tab_order.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

AnswerForm::AnswerForm(const QString &answerName, const QString &answerText, QWidget *parent)
    : QWidget(parent), m_asked(new QWidget), m_form(new FormSection),
      m_message(new InlineMessage(u"formMessage"_s)),
      m_progress(new ProgressPanel(u"formProgress"_s)),
      m_answer(makeButton(answerName, answerText, ButtonKind::Primary))
{
    QPushButton *cancel = makeButton(u"cancelForm"_s, tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_answer);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *asked = new QVBoxLayout(m_asked);
    asked->setContentsMargins(0, 0, 0, 0);
    asked->setSpacing(space::large);
    asked->addWidget(m_form);
    asked->addWidget(m_message);
    asked->addLayout(buttons);
    auto *card = new Card;
    card->body()->addWidget(m_asked);
    card->body()->addWidget(m_progress);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_answer, &QPushButton::clicked, this, &AnswerForm::accepted);
    connect(cancel, &QPushButton::clicked, this, &AnswerForm::cancelled);
}

void AnswerForm::follow(const std::shared_ptr<Ticket> &ticket, const QString &title,
                        Stoppable stoppable)
{
    m_message->clear();
    m_asked->setEnabled(false);
    m_progress->follow(ticket, title, stoppable);
}

void AnswerForm::finish()
{
    m_progress->finish();
    m_asked->setEnabled(true);
}

void AnswerForm::showError(const Error &error)
{
    m_message->showError(error);
}

void AnswerForm::showMessage(StateKind kind, const QString &text)
{
    m_message->showMessage(kind, text);
}

void AnswerForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QLineEdit *>(focusWidget())) {
        m_answer->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

// What is asked was put in after the buttons were made.
void AnswerForm::showEvent(QShowEvent *event)
{
    orderTabsAsLaidOut(this);
    QWidget::showEvent(event);
}

QLineEdit *AnswerForm::addName(const QString &objectName, const QString &text, int longest,
                               const QString &help)
{
    auto *name = new QLineEdit(text);
    setNames(name, objectName);
    name->setMaxLength(longest);
    name->setMaximumWidth(shortFieldWidth);
    m_form->addField(tr("Name"), name, help);
    setFocusProxy(name);
    return name;
}

} // namespace warden
