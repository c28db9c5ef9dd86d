#include "ui/people_page/person_form.h"

#include "ui/lists/radio_choice.h"
#include "ui/people_page/role_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/passphrase_form.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int fieldWidth = 360;
constexpr int longestName = 100;

} // namespace

PersonForm::PersonForm(const std::vector<RoleView> &roles, Keychain keychain, QWidget *parent)
    : QWidget(parent), m_roles(roles), m_name(new QLineEdit), m_role(new QComboBox),
      m_roleSentence(makeMutedLabel({}, TextStyle::Small)), m_passphrase(new PassphraseForm),
      m_keychain(new QButtonGroup(this)), m_message(new InlineMessage(u"personMessage"_s)),
      m_add(makeButton(u"addPersonNow"_s, tr("Add the person"), ButtonKind::Primary))
{
    setNames(m_name, u"personName"_s);
    m_name->setMaxLength(longestName);
    m_name->setMaximumWidth(fieldWidth);
    setNames(m_role, u"personRole"_s);
    m_role->setMaximumWidth(fieldWidth);
    for (const RoleView &role : m_roles)
        m_role->addItem(roleTitle(role));
    m_role->setCurrentIndex(m_role->findText(roleTitle({Role::SyncOperator})));
    auto *form = new FormSection;
    form->addField(tr("Name"), m_name, tr("As it will stand in the audit log."));
    auto *role = new QWidget;
    auto *roleColumn = new QVBoxLayout(role);
    roleColumn->setContentsMargins(0, 0, 0, 0);
    roleColumn->setSpacing(space::tiny);
    roleColumn->addWidget(m_role);
    roleColumn->addWidget(m_roleSentence);
    role->setFocusProxy(m_role);
    form->addField(tr("Role"), role);
    form->addWidget(makeMutedLabel(
        tr("The passphrase is for the first sign-in. The person changes it on the page Settings, "
           "and nobody else learns the new one.")));
    form->addWidget(m_passphrase);
    if (keychain == Keychain::InUse)
        form->addField(tr("Unlocking by this computer's keychain"), makeKeychainChoice());
    auto *card = new Card;
    card->body()->addWidget(form);
    card->body()->addWidget(m_message);
    QPushButton *cancel = makeButton(u"cancelPerson"_s, tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_add);
    buttons->addWidget(cancel);
    buttons->addStretch();
    card->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &PersonForm::update);
    connect(m_role, &QComboBox::currentIndexChanged, this, &PersonForm::update);
    connect(m_passphrase, &PassphraseForm::changed, this, &PersonForm::update);
    connect(m_keychain, &QButtonGroup::idToggled, this, &PersonForm::update);
    connect(m_add, &QPushButton::clicked, this, &PersonForm::accepted);
    connect(cancel, &QPushButton::clicked, this, &PersonForm::cancelled);
    update();
}

QWidget *PersonForm::makeKeychainChoice()
{
    auto *choice = new QWidget;
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    QRadioButton *first = addRadioChoice(
        column, m_keychain, static_cast<int>(KeychainUnlock::End), u"keychainEnds"_s,
        tr("End it: everybody types a passphrase"),
        tr("Whoever sits down at this computer's account could else open the workspace as you."));
    addRadioChoice(column, m_keychain, static_cast<int>(KeychainUnlock::NotShared),
                   u"keychainStays"_s, tr("Keep it: nobody else uses this computer's account"),
                   tr("You go on without typing, the new person signs in elsewhere or by name."));
    choice->setFocusProxy(first);
    return choice;
}

QString PersonForm::name() const
{
    return m_name->text().trimmed();
}

RoleRef PersonForm::role() const
{
    return m_roles[static_cast<size_t>(m_role->currentIndex())].role;
}

KeychainUnlock PersonForm::keychain() const
{
    const int chosen = m_keychain->checkedId();
    return chosen < 0 ? KeychainUnlock::Ask : static_cast<KeychainUnlock>(chosen);
}

Secret PersonForm::takePassphrase()
{
    return m_passphrase->take();
}

void PersonForm::setBusy(bool isBusy)
{
    setEnabled(!isBusy);
}

void PersonForm::showError(const Error &error)
{
    m_message->showError(error);
}

void PersonForm::update()
{
    const RoleRef chosen = role();
    m_roleSentence->setText(roleSentence(chosen.fixed));
    m_roleSentence->setVisible(!m_roleSentence->text().isEmpty());
    m_role->setAccessibleDescription(m_roleSentence->text());
    const bool isAnswered = m_keychain->buttons().isEmpty() || m_keychain->checkedId() >= 0;
    m_add->setEnabled(!name().isEmpty() && m_passphrase->isComplete() && isAnswered);
}

} // namespace warden
