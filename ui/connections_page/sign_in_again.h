#pragma once

#include "core/session/session.h"
#include "ui/page/page.h"

class QCheckBox;

namespace warden {

class ClientFields;
class SignInStep;

// Signing in once more to a connection that is there: because the sign-in ended, or because a route
// needs to be allowed more. The account has to be the same, so it is kept at once. A client that
// the service refuses is replaced here.
class SignInAgain : public QWidget
{
    Q_OBJECT
public:
    // Of a connection that somebody signed in to with the browser.
    SignInAgain(const PageContext &context, const ConnectionView &view,
                Session::LogAccess logAccess, QWidget *parent = nullptr);

    const ConnectionId &connection() const { return m_id; }
    bool asksForLogs() const { return m_logAccess == Session::LogAccess::Ask; }

Q_SIGNALS:
    void cancelled();
    void kept();

private:
    QWidget *makeClientPart(const QString &service, const QString &clientId);
    void changeClient();
    void useClient();
    void keep();

    PageContext m_context;
    const ConnectionId m_id;
    const Session::LogAccess m_logAccess;
    SignInStep *m_step;
    ClientFields *m_client = nullptr;
    QWidget *m_clientPart = nullptr;
    QCheckBox *m_inTesting;
};

} // namespace warden
