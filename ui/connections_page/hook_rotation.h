#pragma once

#include "core/session/views.h"
#include "ui/page/page.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace warden {

class InlineMessage;
class ProgressPanel;
class SecretField;

// Leads from one address of a hook to another: a new hook, a test message, a look at Zapier, and
// only then the change.
class HookRotation : public QWidget
{
    Q_OBJECT
public:
    HookRotation(const PageContext &context, const ConnectionView &view, QWidget *parent = nullptr);

    const ConnectionId &connection() const { return m_connection; }

Q_SIGNALS:
    void cancelled();
    void changed(); // all messages go to the new address

private:
    QWidget *makeSteps();
    QLayout *makeButtons();
    void update();
    void restart(); // another address is another trial
    void sendTest();
    void change();
    void begin(const QString &what);
    void end();

    PageContext m_context;
    const ConnectionId m_connection;
    std::shared_ptr<Ticket> m_ticket = {}; // while something runs
    bool m_isChanging = false;
    bool m_isTaken = false; // a test message, at the address in the field
    SecretField *m_address;
    InlineMessage *m_message;
    ProgressPanel *m_progress;
    QCheckBox *m_hasArrived;
    QPushButton *m_back;
    QPushButton *m_send;
    QPushButton *m_change;
};

} // namespace warden
