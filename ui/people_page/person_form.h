#pragma once

#include "core/base/secret.h"
#include "core/session/people_views.h"
#include "ui/people_page/answer_form.h"

class QButtonGroup;
class QComboBox;
class QLabel;

namespace warden {

class PassphraseForm;

// A new person: name, role, and the passphrase that they sign in with first.
class PersonForm : public AnswerForm
{
    Q_OBJECT
public:
    // Where the owner unlocks by the keychain, it is asked what becomes of that.
    enum class Keychain { InUse, InUseWithoutPassphrase, NotUsed };
    PersonForm(const std::vector<RoleView> &roles, Keychain keychain, QWidget *parent = nullptr);

    QString name() const;
    RoleRef role() const;
    KeychainUnlock keychain() const;
    Secret passphrase() const;

private:
    QWidget *makeRoleChoice();
    QWidget *makeKeychainChoice(Keychain keychain);
    void update();

    std::vector<RoleView> m_roles;
    QLineEdit *m_name;
    QComboBox *m_role;
    QLabel *m_roleSentence;
    PassphraseForm *m_passphrase;
    QButtonGroup *m_keychain; // no buttons where it isn't used
};

} // namespace warden
