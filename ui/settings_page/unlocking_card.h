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

// How one unlocks the workspace oneself: sets or changes one's passphrase, and starts and ends
// unlocking by the keychain.
class UnlockingCard : public Card
{
    Q_OBJECT
public:
    explicit UnlockingCard(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    void beginPassphrase(); // sets it, or changes it

Q_SIGNALS:
    void opened(); // it is taller, and asks something

private:
    void makeForm();
    void showWays(const OwnUnlocks &unlocks);
    void setOpen(bool isOpen);
    void update();
    void save();
    void askAboutKeychain();
    QString whyNotEnd() const;
    QString whyNotStart(bool canUseKeychain) const;
    void changeKeychain();
    void run(std::function<Result<void>(Session &)> call, const QString &done);

    PageContext m_context;
    bool m_hasPassphrase = true;
    bool m_hasKeychain = false;
    bool m_asksToEndIt = false; // the keychain's part, else to start it
    QLabel *m_ways;
    QWidget *m_form;
    QWidget *m_currentField = nullptr;
    SecretField *m_current;
    PassphraseForm *m_replacement;
    InlineMessage *m_message;
    QPushButton *m_begin;
    QPushButton *m_keychain; // starts it, or ends it
    QPushButton *m_save;
};

} // namespace warden
