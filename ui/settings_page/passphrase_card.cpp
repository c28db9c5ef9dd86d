#include "ui/settings_page/passphrase_card.h"

#include "core/session/session.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/passphrase_form.h"
#include "ui/widgets/secret_field.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

PassphraseCard::PassphraseCard(const PageContext &context, QWidget *parent)
    : Card(tr("Passphrase"), parent), m_context(context), m_form(new QWidget),
      m_current(new SecretField(u"currentPassphrase"_s, tr("Current passphrase"))),
      m_replacement(new PassphraseForm), m_message(new InlineMessage(u"passphraseMessage"_s)),
      m_begin(makeButton(u"beginPassphrase"_s, tr("Change the passphrase…"), ButtonKind::Plain,
                         u"key"_s)),
      m_change(makeButton(u"changePassphrase"_s, tr("Change it"), ButtonKind::Primary))
{
    QPushButton *cancel = makeButton(u"cancelPassphrase"_s, tr("Cancel"));
    auto *current = new FormSection;
    current->addField(tr("Current passphrase"), m_current);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_change);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addWidget(current);
    column->addWidget(m_replacement);
    column->addLayout(buttons);
    body()->addWidget(m_begin, 0, Qt::AlignLeading);
    body()->addWidget(m_form);
    body()->addWidget(m_message);
    connect(m_begin, &QPushButton::clicked, this, [this] {
        m_message->clear();
        setOpen(true);
    });
    connect(cancel, &QPushButton::clicked, this, [this] { setOpen(false); });
    connect(m_current, &SecretField::changed, this, &PassphraseCard::update);
    connect(m_replacement, &PassphraseForm::changed, this, &PassphraseCard::update);
    connect(m_change, &QPushButton::clicked, this, &PassphraseCard::change);
    setOpen(false);
    update();
}

void PassphraseCard::setOpen(bool isOpen)
{
    m_current->clear();
    m_replacement->clear();
    m_form->setVisible(isOpen);
    m_begin->setVisible(!isOpen);
    if (isOpen)
        m_current->setFocus();
}

void PassphraseCard::update()
{
    m_change->setEnabled(!m_current->isEmpty() && m_replacement->isComplete());
}

void PassphraseCard::change()
{
    auto current = std::make_shared<Secret>(m_current->take());
    auto replacement = std::make_shared<Secret>(m_replacement->take());
    m_form->setEnabled(false);
    m_context.background
        .work(Ticket::create(),
              [&session = m_context.session, current, replacement](Progress &) {
                  return session.changePassphrase(*current, *replacement);
              })
        .then(this, [this](Result<void> changed) {
            m_form->setEnabled(true);
            if (!changed) {
                m_message->showError(changed.error());
                return;
            }
            setOpen(false);
            m_message->showMessage(StateKind::Success, tr("The passphrase is changed."));
        });
}

} // namespace warden
