#pragma once

#include "core/base/secret.h"
#include "core/permissions/permission.h"
#include "core/session/session_connection_edits.h"
#include "ui/background/ticket.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state.h"

#include <functional>
#include <vector>

class QLayout;
class QLineEdit;
class QPushButton;

namespace warden {

class InlineMessage;
class PlaceForm;
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
    void reopenPlace(const Error &error);
    void reopenPlace(const Session::ConnectionEdits::Moved &refused);
    void askForSecret();
    void askForWayBack();
    Secret secret() const; // that was typed

Q_SIGNALS:
    void testPressed();
    void testMessagePressed();
    void lookPressed(); // for confirmations
    void wayBackGiven(const QString &path);
    void secretGiven();
    void nameGiven(const QString &name);
    // With the differences that the person accepts.
    void placeGiven(const warden::Session::ConnectionEdits::Place &place,
                    const warden::Session::ConnectionEdits::Differences &accepted);
    void opened(); // a form in it
    void closed();
    void removePressed();
    void signInPressed(); // with the browser

private:
    QWidget *makeHead(const QDateTime &now);
    QWidget *makeFailure(const FailedMessage &failed, const QDateTime &now);
    QWidget *makeAccess(const QDateTime &now);
    QWidget *makeActions();
    void addWayBackActions(QLayout &buttons);
    QWidget *makePart(QWidget *fields, QPushButton *save, QPushButton *cancel);
    void makeSignIn();
    void makeWayBack();
    void makeRename();
    void makePlace();
    void askForName();
    void askForPlace();
    void openPart(QWidget *part);
    void showOnly(QWidget *part);
    void reopenWith(const std::function<void()> &say);
    void rest();
    void close();

    const ConnectionView m_view;
    const QString m_whyNotChange;
    const QDateTime m_madeAt;
    QString m_focused = {};
    QWidget *m_actions = nullptr;
    QPushButton *m_look = nullptr;       // where it is a hook
    std::vector<QWidget *> m_parts = {}; // one of them is shown: the buttons, or a form
    QWidget *m_signIn = nullptr;
    QWidget *m_wayBack = nullptr; // of a hook
    QWidget *m_rename = nullptr;
    QWidget *m_place = nullptr; // where it has one
    QWidget *m_part = nullptr;  // the one of them that was opened last
    SecretField *m_secret = nullptr;
    WayBackForm *m_wayBackForm = nullptr;
    QLineEdit *m_name = nullptr;
    PlaceForm *m_placeForm = nullptr;
    std::function<void()> m_onAction = {}; // of the message's button
    InlineMessage *m_message;
    ProgressPanel *m_progress;
};

} // namespace warden
