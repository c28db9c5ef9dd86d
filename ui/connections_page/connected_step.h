#pragma once

#include "core/base/secret.h"
#include "core/session/session.h"
#include "ui/page/page.h"
#include "ui/page/sync_state.h"

class QLabel;
class QPushButton;

namespace warden {

class InlineMessage;
class SigningKeyView;

// The wizard's last step: what was connected, a new hook's signing key, and what comes next.
class ConnectedStep : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectedStep(const PageContext &context, QWidget *parent = nullptr);

    void showConnection(const Connection &connection);
    void showKey(Secret key, bool isRawHook);

Q_SIGNALS:
    void finished();
    void anotherPressed();
    void routePressed(const ConnectionId &id); // that should lead from or to this one

private:
    void readWhatIsNext();
    void showNext(const SyncState &state);
    void goOn();
    void leadTo(QPushButton *step);
    void sendTestMessage();

    PageContext m_context;
    Connection m_connection = {};
    bool m_needsAnother = false;
    QLabel *m_text;
    SigningKeyView *m_key;
    InlineMessage *m_message;
    QPushButton *m_send;
    QPushButton *m_another;
    QPushButton *m_finish;
    QPushButton *m_next;
    QPushButton *m_first = nullptr; // the primary one
};

} // namespace warden
