#pragma once

#include "core/session/cloud_sign_in.h"
#include "ui/page/page.h"

class QLabel;
class QPushButton;

namespace warden {

class Fold;
class InlineMessage;
class ProgressPanel;
class ScopeList;
class SecretField;

// One sign-in with the browser as the person sees it: what is asked for, the button that opens the
// browser, the wait for it with the ways around a browser that doesn't come back, and why it
// failed. Nothing is saved here. Ends what runs when it is destroyed.
class SignInStep : public QWidget
{
    Q_OBJECT
public:
    // Makes a sign-in, beside the window; again for each try, since one runs once.
    using Start = std::function<Result<std::unique_ptr<CloudSignIn>>()>;

    enum class Settings { CanBeChanged, Fixed }; // whether there is a form to go back to

    explicit SignInStep(const PageContext &context, Settings settings, QWidget *parent = nullptr);
    ~SignInStep() override;

    void begin(Start start);
    void stop();
    void showError(const Error &error);
    void showSaving(); // before it is kept
    void say(const QString &text, const QString &whatToDo);

    // After signedIn().
    const std::shared_ptr<CloudSignIn> &signIn() const { return m_signIn; }
    const CloudSignIn::Found &found() const { return m_found; }

Q_SIGNALS:
    void termsKnown(const warden::SignInTerms &terms);
    void signedIn();
    void backPressed();
    void changeClientPressed();

private:
    enum class State { Preparing, Ready, Waiting };

    void makeWaiting();
    void setState(State state);
    void prepare(std::function<void()> then);
    void open();
    void run();
    void openAddress(const QUrl &address);
    void ended(const Result<CloudSignIn::Found> &found);
    void copyLink();
    void paste();
    void mend();

    PageContext m_context;
    const Settings m_settings;
    Start m_start = {};
    std::shared_ptr<CloudSignIn> m_signIn = {};
    CloudSignIn::Found m_found = {};
    std::shared_ptr<Ticket> m_ticket = {};
    int m_try = 0; // answers to older ones are dropped
    bool m_isUsed = false;
    ErrorReason m_reason = ErrorReason::None;

    QLabel *m_asked;
    ScopeList *m_scopes;
    InlineMessage *m_message;
    QWidget *m_waiting;
    ProgressPanel *m_progress;
    QPushButton *m_cancel;
    Fold *m_fold;
    SecretField *m_address;
    InlineMessage *m_pasteMessage;
    QPushButton *m_back;
    QPushButton *m_open;
};

} // namespace warden
