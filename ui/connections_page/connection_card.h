#pragma once

#include "core/base/secret.h"
#include "core/permissions/permission.h"
#include "core/session/views.h"
#include "ui/background/ticket.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state.h"

class QLayout;
class QPushButton;

namespace warden {

class InlineMessage;
class ProgressPanel;
class SecretField;
class WayBackForm;

// One connection: who it is, how it stands, its address books, and what can be done with it.
class ConnectionCard : public Card
{
    Q_OBJECT
public:
    ConnectionCard(const ConnectionView &view, const Actor &actor, const QDateTime &now,
                   QWidget *parent = nullptr);

    // Whether it would look the same if it were made of `view` now.
    bool shows(const ConnectionView &view, const QDateTime &now) const;
    // A call runs, or somebody types: nothing may take it away.
    bool isInUse() const;
    // The control that has the keyboard, or had it when the call began; empty: it is elsewhere.
    QString focused() const;

    // While a call for this connection runs, its buttons rest.
    void showProgress(std::shared_ptr<Ticket> ticket, const QString &title);
    void showDone(const QString &text, StateKind kind = StateKind::Success);
    void showError(const Error &error);
    // What was typed stays, for another try.
    void reopen(const Error &error);
    void askForSecret();
    Secret secret() const; // that was typed

Q_SIGNALS:
    void testPressed();
    void testMessagePressed();
    void lookPressed(); // for confirmations
    void wayBackGiven(const QString &path);
    void secretGiven();
    void closed(); // what was open in it
    void removePressed();
    void signInPressed(); // with the browser

private:
    QWidget *makeHead(const QDateTime &now);
    QWidget *makeAccess(const QDateTime &now);
    QWidget *makeActions();
    QLayout *makeWayBackActions();
    QWidget *makeSignIn();
    QWidget *makeWayBack();
    void showOnly(QWidget *part);
    void rest();
    void close();

    const ConnectionView m_view;
    const QString m_whyNotChange;
    const QDateTime m_madeAt;
    QString m_focused = {};
    QWidget *m_actions = nullptr;
    QPushButton *m_look = nullptr; // where it is a hook
    QWidget *m_signIn = nullptr;
    QWidget *m_wayBack = nullptr; // of a hook
    QWidget *m_part = nullptr;    // the one of them that was opened last
    SecretField *m_secret = nullptr;
    WayBackForm *m_wayBackForm = nullptr;
    InlineMessage *m_message;
    ProgressPanel *m_progress;
};

} // namespace warden
