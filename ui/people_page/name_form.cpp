#include "ui/people_page/name_form.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/names.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int fieldWidth = 360;
constexpr int longestName = 100;

} // namespace

NameForm::NameForm(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit(name))
{
    setNames(m_name, u"newName"_s);
    m_name->setMaxLength(longestName);
    m_name->setMaximumWidth(fieldWidth);
    auto *form = new FormSection;
    form->addField(tr("Name"), m_name,
                   tr("As it will stand in the audit log from the next sign-in on."));
    QPushButton *save = makeButton(u"saveName"_s, tr("Save the name"), ButtonKind::Primary);
    QPushButton *cancel = makeButton(u"cancelName"_s, tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *card = new Card;
    card->body()->addWidget(form);
    card->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textChanged, this,
            [this, save] { save->setEnabled(!this->name().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, save, &QPushButton::click);
    connect(save, &QPushButton::clicked, this, &NameForm::accepted);
    connect(cancel, &QPushButton::clicked, this, &NameForm::cancelled);
}

QString NameForm::name() const
{
    return m_name->text().trimmed();
}

} // namespace warden
