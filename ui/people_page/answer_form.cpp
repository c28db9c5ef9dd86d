#include "ui/people_page/answer_form.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

AnswerForm::AnswerForm(const QString &answerName, const QString &answerText, QWidget *parent)
    : QWidget(parent), m_form(new FormSection), m_message(new InlineMessage(u"formMessage"_s)),
      m_answer(makeButton(answerName, answerText, ButtonKind::Primary))
{
    QPushButton *cancel = makeButton(u"cancelForm"_s, tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_answer);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *card = new Card;
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_message);
    card->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_answer, &QPushButton::clicked, this, &AnswerForm::accepted);
    connect(cancel, &QPushButton::clicked, this, &AnswerForm::cancelled);
}

void AnswerForm::showError(const Error &error)
{
    m_message->showError(error);
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
