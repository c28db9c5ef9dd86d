#pragma once

#include "core/watch/kept_alert.h"
#include "ui/page/page.h"
#include "ui/widgets/dialog.h"

class QPushButton;

namespace warden {

class InlineMessage;
class NoteField;
struct EachSettled;

// Asks what one alert was, or several, and closes them.
class CloseAlertDialog : public Dialog
{
    Q_OBJECT
public:
    CloseAlertDialog(const PageContext &context, const std::vector<KeptAlert> &alerts,
                     QWidget *parent = nullptr);

    void reject() override; // not while they are being closed

private:
    void update();
    void close();
    void take(const EachSettled &settled);

    PageContext m_context;
    QStringList m_alerts = {}; // their ids
    QHash<QString, QString> m_titles = {};
    bool m_isClosing = false;
    NoteField *m_note;
    InlineMessage *m_message;
    QPushButton *m_cancel;
    QPushButton *m_close;
};

} // namespace warden
