#pragma once

#include "core/session/views.h"
#include "ui/page/page.h"

class QLabel;
class QPushButton;

namespace warden {

class InlineMessage;

// How far the messages of a run have come: sent, accepted, confirmed are three things. Looks for
// confirmations, or lets a person confirm. Hidden for a run without messages.
class MessageStates : public QWidget
{
    Q_OBJECT
public:
    explicit MessageStates(const PageContext &context, QWidget *parent = nullptr);

    void showRun(const RunView &view);

Q_SIGNALS:
    void changed(); // the run is to be read again

private:
    void look();
    void looked(const Result<ConfirmationReport> &report);
    void askToConfirm();
    void confirm();

    const PageContext m_context;
    RunId m_run = {};
    QString m_hook = {}; // that its messages went to
    qint64 m_accepted = 0;
    QLabel *m_counts;
    QPushButton *m_look;
    QPushButton *m_confirm;
    InlineMessage *m_message;
};

} // namespace warden
