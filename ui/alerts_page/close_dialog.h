#pragma once

#include "core/watch/kept_alert.h"
#include "ui/page/page.h"
#include "ui/widgets/dialog.h"

class QPushButton;

namespace warden {

class InlineMessage;
class NoteField;

// Asks what an alert was, and closes it.
class CloseAlertDialog : public Dialog
{
    Q_OBJECT
public:
    CloseAlertDialog(const PageContext &context, const KeptAlert &alert, QWidget *parent = nullptr);

    void reject() override; // not while it is being closed

Q_SIGNALS:
    void closed();

private:
    void update();
    void close();

    PageContext m_context;
    const QString m_alert;
    bool m_isClosing = false;
    NoteField *m_note;
    InlineMessage *m_message;
    QPushButton *m_cancel;
    QPushButton *m_close;
};

} // namespace warden
