#pragma once

#include "core/base/secret.h"
#include "core/session/views.h"
#include "ui/background/ticket.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state.h"

class QGridLayout;
class QLayout;

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
    enum class Rights { See, Change };
    ConnectionCard(const ConnectionView &view, Rights rights, const QDateTime &now,
                   QWidget *parent = nullptr);

    const Connection &connection() const { return m_view.connection; }
    // While a call for this connection runs, its buttons rest.
    void showProgress(std::shared_ptr<Ticket> ticket, const QString &title);
    void showDone(const QString &text, StateKind kind = StateKind::Success);
    void showError(const Error &error);
    void askForSecret();

Q_SIGNALS:
    void testPressed();
    void testMessagePressed();
    void lookPressed(); // for confirmations
    void wayBackGiven(const QString &path);
    void removePressed();
    void signInPressed(); // with the browser
    // takeSecret() has it.
    void secretGiven();

public:
    Secret takeSecret();

private:
    QWidget *makeHead(const QDateTime &now);
    QWidget *makeAccess(Rights rights, const QDateTime &now);
    QWidget *makeBooks();
    QWidget *makeActions();
    QLayout *makeWayBackActions();
    QWidget *makeSignIn();
    QWidget *makeWayBack();
    void addWayBackLines(QGridLayout *grid, int row);
    void showOnly(QWidget *part);
    void rest();

    ConnectionView m_view;
    QWidget *m_actions = nullptr;
    QWidget *m_signIn = nullptr;
    QWidget *m_wayBack = nullptr; // of a hook
    SecretField *m_secret = nullptr;
    WayBackForm *m_wayBackForm = nullptr;
    InlineMessage *m_message;
    ProgressPanel *m_progress;
};

} // namespace warden
