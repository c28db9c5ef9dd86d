#pragma once

#include "core/session/session.h"
#include "ui/page/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace warden {

class ConnectedStep;
class ConnectionForm;
class FoundView;
struct TryText;
class InlineMessage;
class PageHeader;
class ProgressPanel;
class ScrollColumn;
class SignInStep;

inline constexpr int wizardWidth = 620;

// Connects an account: which service, its details, a try or a sign-in with the browser, what was
// found, done.
class ConnectionWizard : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionWizard(const PageContext &context, QWidget *parent = nullptr);
    ~ConnectionWizard() override;

    // With a path: to connect that contacts file; an empty one is still to be chosen.
    void begin(const std::optional<QString> &file = {});
    // Whether there is something that leaving would throw away: neither at the beginning, nor once
    // it is connected.
    bool isUnderWay() const;
    void sayUnderWay();
    // What a try found; public for tests of the look.
    void showFound(const std::vector<RemoteBook> &books);

Q_SIGNALS:
    void finished();
    void anotherPressed(); // after that one
    void routePressed(const ConnectionId &id);

private:
    enum class Step { Service, Details, SignIn, Found, Done };

    QWidget *makeServiceStep();
    QWidget *makeDetailsStep();
    QWidget *makeSignInStep();
    QWidget *makeFoundStep();
    QWidget *makeDoneStep();
    ScrollColumn *makeStep(const QString &title, const QString &sentence, PageHeader **header);
    void showStep(Step step);
    void chooseService(const QString &service);
    void formChanged();
    void tryIt();
    void leaveTry();
    void signIn();
    void keepSignIn();
    void tried(const Result<std::vector<RemoteBook>> &books);
    void allowOtherHost();
    void showTryText(const TryText &text);
    void add();
    void added(Result<Session::AddedConnection> result);
    void showDone(const Connection &connection);
    void setBusy(bool isBusy);
    void setAdding(bool isAdding);

    PageContext m_context;
    QString m_service = {};
    ConnectionDraft m_draft = {};
    // Of that draft: what is typed later may be meant for another server.
    std::shared_ptr<const Secret> m_secret = {};
    int m_attempt = 0;         // answers to older ones are dropped
    bool m_isSignedIn = false; // with the browser: what was found came from there
    QStringList m_allowedHosts = {};
    QString m_askedHost = {}; // the one that a refused answer named
    std::shared_ptr<Ticket> m_ticket = {};

    QStackedWidget *m_steps;
    PageHeader *m_detailsHeader = nullptr;
    QVBoxLayout *m_formPlace = nullptr;
    ConnectionForm *m_form = nullptr;
    InlineMessage *m_tryMessage = nullptr;
    ProgressPanel *m_tryProgress = nullptr;
    QPushButton *m_try = nullptr;
    PageHeader *m_signInHeader = nullptr;
    PageHeader *m_foundHeader = nullptr;
    SignInStep *m_signIn = nullptr;
    FoundView *m_found = nullptr;
    QList<QPushButton *> m_waysOut = {}; // of the step where it is added
    InlineMessage *m_addMessage = nullptr;
    ProgressPanel *m_addProgress = nullptr;
    QPushButton *m_add = nullptr;
    ConnectedStep *m_connected = nullptr;
};

} // namespace warden
