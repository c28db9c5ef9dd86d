#pragma once

#include "core/base/secret.h"
#include "core/session/session_connection_edits.h"
#include "ui/connections_page/sign_in_again.h"
#include "ui/page/page.h"
#include "ui/widgets/state.h"

#include <QHash>

class QStackedWidget;
class QVBoxLayout;

namespace warden {

class ConnectionCard;
class ConnectionWizard;
class EmptyState;
class HookRotation;
class InlineMessage;
class PageHeader;
class ScrollColumn;

// The accounts of this workspace. open("add") begins with the wizard, open(ID) with signing in to
// that connection again, or with replacing a hook's address, open("logs:ID") so that it may read
// the service's log afterwards, and open("way-back:NAME") with the way back of that hook, or of the
// first that has none.
class ConnectionsPage : public Page
{
    Q_OBJECT
public:
    explicit ConnectionsPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void open(const QString &argument) override;
    void showFirstView() override;
    void showConnections(const std::vector<ConnectionView> &connections);

private:
    void reload();
    void showCards();
    QString whyNotChange() const;
    ConnectionCard *makeCard(const ConnectionView &view);
    ConnectionCard *card(const ConnectionId &id) const;
    void startWizard(const std::optional<QString> &file = {});
    void openFile(const QString &path);
    void endWizard();
    void test(const ConnectionId &id);
    void finishWith(const ConnectionId &id, StateKind kind, const QString &text);
    // What `say` does to the card, once the list is read again.
    void finishBy(const ConnectionId &id, std::function<void(ConnectionCard &)> say);
    void reopen(const ConnectionId &id, const Error &error);
    void lookForConfirmations(const ConnectionId &id);
    void setWayBack(const ConnectionId &id, const QString &path);
    void sendTestMessage(const ConnectionId &id);
    void rename(const ConnectionId &id, const QString &name);
    void move(const ConnectionId &id, const Session::ConnectionEdits::Place &place,
              const Session::ConnectionEdits::Differences &accepted);
    void signIn(const ConnectionId &id, Secret secret);
    void askToSignIn(const SignInAgainRequest &request);
    void askForWayBack(const QString &hook);
    void endSignIn(const QString &done);
    void rotate(const ConnectionView &view);
    void endRotation();
    void leaveStep(); // whatever stands before the list, but for the wizard
    void showStep(QWidget *step);
    void closeStep(QWidget *step);
    void signedIn();
    void askToRemove(const ConnectionView &view);
    void remove(const ConnectionView &view, bool endsSignIn);
    // Shows the outcome on the connection's card once the list is read again.
    void finish(const ConnectionId &id, const Result<void> &outcome, const QString &done);

    std::vector<ConnectionView> m_connections = {};
    QHash<ConnectionId, ConnectionCard *> m_cards = {};
    // Of calls that have ended: what their cards say next.
    QHash<ConnectionId, std::function<void(ConnectionCard &)>> m_ended = {};
    SignInAgainRequest m_toSignIn = {}; // once the list is read
    std::optional<QString> m_toWayBack = {};
    QStackedWidget *m_stack;
    ScrollColumn *m_list;
    QVBoxLayout *m_cardColumn;
    PageHeader *m_header;
    EmptyState *m_empty;
    InlineMessage *m_message;
    ConnectionWizard *m_wizard = nullptr;
    SignInAgain *m_signIn = nullptr;
    HookRotation *m_rotation = nullptr;
};

} // namespace warden
