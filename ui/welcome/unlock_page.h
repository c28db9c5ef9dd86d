#pragma once

#include "ui/background/background.h"
#include "ui/welcome/workspace_host.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace warden {

class InlineMessage;
class PassphraseForm;
class Preferences;
class ProgressPanel;
class SecretField;

// Asks for the key: the keychain, a passphrase, or the recovery code.
class UnlockPage : public QWidget
{
    Q_OBJECT
public:
    UnlockPage(const WorkspaceHost &host, Background &background, const Preferences &preferences,
               QWidget *parent = nullptr);

    // Shows what inspect() found, and waits for the person: after a lock it would else be none.
    void begin(const WorkspaceStatus &status);
    // Why it isn't open: what a try said that was made before.
    void showProblem(const Error &error);
    std::unique_ptr<Session> takeSession();

Q_SIGNALS:
    void unlocked();
    // What was found doesn't let anybody in: look at the folder once more.
    void lookAgainPressed();

private:
    QWidget *makePassphrasePart();
    QWidget *makeRecoveryPart();
    void showPart(QWidget *part);
    void showOperators();
    QString chosenOperator() const; // empty where there is only one
    void updateButtons();
    void wipe(); // nothing that was typed outlives an unlock, a lock or a "Back"
    void showWait();
    void unlockWithKeychain();
    void unlockWithPassphrase();
    void unlockWithRecoveryCode();
    // Runs `open` beside the window.
    void run(const QString &title, std::function<Result<std::unique_ptr<Session>>()> open);
    void opened(Result<std::unique_ptr<Session>> session);
    void setBusy(bool isBusy);

    const WorkspaceHost &m_host;
    Background &m_background;
    const Preferences &m_preferences;
    std::unique_ptr<Session> m_session;
    WorkspaceStatus m_status = {};
    QTimer m_second;       // while one has to wait
    int m_secondsLeft = 0; // after too many wrong passphrases

    QComboBox *m_operator = nullptr;
    QWidget *m_operatorField = nullptr;
    SecretField *m_passphrase = nullptr;
    QPushButton *m_unlock = nullptr;
    QPushButton *m_keychain = nullptr;
    QPushButton *m_forgotten = nullptr;
    SecretField *m_code = nullptr;
    PassphraseForm *m_newPassphrase = nullptr;
    QPushButton *m_recover = nullptr;
    QPushButton *m_back = nullptr;
    QWidget *m_passphrasePart = nullptr;
    QWidget *m_recoveryPart = nullptr;
    InlineMessage *m_message = nullptr;
    ProgressPanel *m_progress = nullptr;
};

} // namespace warden
