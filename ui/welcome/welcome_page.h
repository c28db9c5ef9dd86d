#pragma once

#include "ui/background/background.h"
#include "ui/welcome/workspace_host.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QLayout;
class QStackedWidget;

namespace warden {

class FormSection;
class InlineMessage;
class PassphraseForm;
class ProgressPanel;
class RecoveryCodeView;

// The first run, in two steps: the workspace with its keys, then what to begin with.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    WelcomePage(const WorkspaceHost &host, Background &background, QWidget *parent = nullptr);

    std::unique_ptr<Session> takeSession();
    // Whether the workspace is there: its keys are in memory, and it can be locked.
    bool hasSession() const { return bool(m_session); }
    // Whether the recovery code is shown, and nobody said yet that it is kept.
    bool isCodePending() const { return m_isCodePending; }

Q_SIGNALS:
    void codePendingChanged(bool isPending);
    // The workspace is there; `page` is where to go on, with an argument for it.
    void finished(const QString &page, const QString &argument);
    // It is there, from another computer, and still locked.
    void imported();

private:
    QWidget *makeWorkspaceStep();
    QLayout *makeDemoOffer();
    QWidget *makeRecoveryStep();
    QWidget *makeBeginStep();
    QWidget *makeImportStep();
    void lookForKeychain();
    void takeKeychain(std::optional<Error> problem);
    void update();
    void create();
    void setBusy(bool isBusy);
    void setCodePending(bool isPending);
    void created(Result<Session::Created> result);

    const WorkspaceHost &m_host;
    Background &m_background;
    std::unique_ptr<Session> m_session;
    std::optional<bool> m_isKeychainUsable = {};
    bool m_isCodePending = false;

    QStackedWidget *m_steps;
    FormSection *m_form = nullptr;
    QLineEdit *m_owner = nullptr;
    QRadioButton *m_byKeychain = nullptr;
    QRadioButton *m_byPassphrase = nullptr;
    QLabel *m_keychainText = nullptr;
    InlineMessage *m_keychainMessage = nullptr;
    PassphraseForm *m_passphrase = nullptr;
    InlineMessage *m_message = nullptr;
    ProgressPanel *m_progress = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_elsewhere = nullptr;
    QPushButton *m_demo = nullptr; // none where there is no demo
    RecoveryCodeView *m_recovery = nullptr;
    QPushButton *m_continue = nullptr;
};

} // namespace warden
