#pragma once

#include "core/session/session.h"
#include "ui/page/page.h"

class QCheckBox;

namespace warden {

class ClientFields;
class SignInStep;

// What else than contacts somebody signs in once more for.
enum class SignInFor { Contacts, Log, Accounts, AccountsAndApps };

// As other pages ask for it: "ID", "logs:ID", "accounts:ID", or "apps:ID".
struct SignInAgainRequest
{
    ConnectionId connection = {};
    SignInFor reason = SignInFor::Contacts;

    bool operator==(const SignInAgainRequest &) const = default;
};
SignInAgainRequest signInAgainRequest(const QString &argument);

// Signing in once more to a connection that is there: because the sign-in ended, or because a route
// needs to be allowed more. The account has to be the same, so it is kept at once. A client that
// the service refuses is replaced here.
class SignInAgain : public QWidget
{
    Q_OBJECT
public:
    // Of a connection that somebody signed in to with the browser.
    SignInAgain(const PageContext &context, const ConnectionView &view, SignInFor reason,
                QWidget *parent = nullptr);

    const SignInAgainRequest &request() const { return m_request; }

Q_SIGNALS:
    void cancelled();
    void kept();

private:
    QWidget *makeClientPart(const QString &service, const QString &clientId);
    void begin(std::function<NewClient()> client);
    void changeClient();
    void useClient();
    void keep();

    PageContext m_context;
    const SignInAgainRequest m_request;
    SignInStep *m_step;
    ClientFields *m_client = nullptr;
    QWidget *m_clientPart = nullptr;
    QCheckBox *m_inTesting;
};

} // namespace warden
