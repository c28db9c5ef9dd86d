#pragma once

#include "core/base/secret.h"
#include "core/session/people_views.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace warden {

class InlineMessage;
class PassphraseForm;
struct Error;

// A new person: name, role, and the passphrase that they sign in with first.
class PersonForm : public QWidget
{
    Q_OBJECT
public:
    // Where the owner unlocks by the keychain, it is asked what becomes of that.
    enum class Keychain { InUse, NotUsed };
    PersonForm(const std::vector<RoleView> &roles, Keychain keychain, QWidget *parent = nullptr);

    QString name() const;
    RoleRef role() const;
    KeychainUnlock keychain() const;
    Secret takePassphrase();
    void setBusy(bool isBusy);
    void showError(const Error &error);

Q_SIGNALS:
    void accepted();
    void cancelled();

private:
    QWidget *makeKeychainChoice();
    void update();

    std::vector<RoleView> m_roles;
    QLineEdit *m_name;
    QComboBox *m_role;
    QLabel *m_roleSentence;
    PassphraseForm *m_passphrase;
    QButtonGroup *m_keychain; // no buttons where it isn't used
    InlineMessage *m_message;
    QPushButton *m_add;
};

} // namespace warden
