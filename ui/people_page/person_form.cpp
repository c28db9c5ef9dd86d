#include "ui/people_page/person_form.h"

#include "ui/lists/radio_choice.h"
#include "ui/people_page/role_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/form_section.h"
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

PersonForm::PersonForm(const std::vector<RoleView> &roles, Keychain keychain, QWidget *parent)
    : AnswerForm(u"addPersonNow"_s, tr("Add the person"), parent), m_roles(roles),
      m_name(addName(u"personName"_s, {}, longestPersonName,
                     tr("As it will stand in the audit log."))),
      m_role(new QComboBox), m_roleSentence(makeMutedLabel({}, TextStyle::Small)),
      m_passphrase(new PassphraseForm), m_keychain(new QButtonGroup(this))
{
    form()->addField(tr("Role"), makeRoleChoice());
    form()->addWidget(makeMutedLabel(
        tr("The passphrase is for the first sign-in. The person changes it on the page Settings, "
           "and nobody else learns the new one.")));
    form()->addWidget(m_passphrase);
    if (keychain != Keychain::NotUsed)
        form()->addField(tr("Unlocking by this computer's keychain"), makeKeychainChoice(keychain));
    connect(m_name, &QLineEdit::textChanged, this, &PersonForm::update);
    connect(m_role, &QComboBox::currentIndexChanged, this, &PersonForm::update);
    connect(m_passphrase, &PassphraseForm::changed, this, &PersonForm::update);
    connect(m_keychain, &QButtonGroup::idToggled, this, &PersonForm::update);
    update();
}

QWidget *PersonForm::makeRoleChoice()
{
    setNames(m_role, u"personRole"_s);
    for (const RoleView &role : m_roles)
        m_role->addItem(roleTitle(role));
    m_role->setCurrentIndex(m_role->findText(roleTitle({Role::SyncOperator})));
    auto *choice = new QWidget;
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_role);
    column->addWidget(m_roleSentence);
    choice->setFocusProxy(m_role);
    return choice;
}

QWidget *PersonForm::makeKeychainChoice(Keychain keychain)
{
    auto *choice = new QWidget;
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    QRadioButton *first = addRadioChoice(
        column, m_keychain, static_cast<int>(KeychainUnlock::End), u"keychainEnds"_s,
        tr("End it: everybody types a passphrase"),
        keychain == Keychain::InUse
            ? tr("Whoever sits down at this computer's account could else open the workspace as "
                 "you.")
            : tr("Set a passphrase for yourself first, on the page Settings."));
    first->setEnabled(keychain == Keychain::InUse);
    addRadioChoice(column, m_keychain, static_cast<int>(KeychainUnlock::NotShared),
                   u"keychainStays"_s, tr("Keep it: nobody else uses this computer's account"),
                   tr("You go on without typing. The new person signs in by name and passphrase."));
    choice->setFocusProxy(first);
    return choice;
}

QString PersonForm::name() const
{
    return m_name->text().trimmed();
}

RoleRef PersonForm::role() const
{
    const int chosen = m_role->currentIndex();
    return chosen < 0 ? RoleRef() : m_roles[static_cast<size_t>(chosen)].role;
}

KeychainUnlock PersonForm::keychain() const
{
    const int chosen = m_keychain->checkedId();
    return chosen < 0 ? KeychainUnlock::Ask : static_cast<KeychainUnlock>(chosen);
}

Secret PersonForm::passphrase() const
{
    return m_passphrase->value();
}

void PersonForm::update()
{
    const RoleRef chosen = role();
    m_roleSentence->setText(roleSentence(chosen.fixed));
    m_roleSentence->setVisible(!m_roleSentence->text().isEmpty());
    m_role->setAccessibleDescription(m_roleSentence->text());
    const bool isAnswered = m_keychain->buttons().isEmpty() || m_keychain->checkedId() >= 0;
    answer()->setEnabled(!name().isEmpty() && m_role->currentIndex() >= 0 &&
                         m_passphrase->isComplete() && isAnswered);
}

} // namespace warden
