#pragma once

#include "core/session/people_views.h"
#include "ui/page/page.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace warden {

class InlineMessage;
class PassphraseForm;
class SecretField;

// How one unlocks the workspace oneself: sets or changes one's passphrase, and ends unlocking by
// the keychain.
class UnlockingCard : public Card
{
    Q_OBJECT
public:
    explicit UnlockingCard(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    void beginPassphrase(); // sets it, or changes it

private:
    void makeForm();
    void showWays(const OwnUnlocks &unlocks);
    void setOpen(bool isOpen);
    void update();
    void save();
    void endKeychain();
    void run(std::function<Result<void>(Session &)> call, const QString &done);

    PageContext m_context;
    bool m_hasPassphrase = true;
    QLabel *m_ways;
    QWidget *m_form;
    QWidget *m_currentField = nullptr;
    SecretField *m_current;
    PassphraseForm *m_replacement;
    InlineMessage *m_message;
    QPushButton *m_begin;
    QPushButton *m_endKeychain;
    QPushButton *m_save;
};

} // namespace warden
