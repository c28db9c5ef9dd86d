#pragma once

#include "core/session/security_views.h"
#include "core/session/views.h"
#include "ui/page/page.h"
#include "ui/theme/colors.h"
#include "ui/widgets/dialog.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace warden {

class InlineMessage;
class ProgressPanel;

// For an emergency. Says what will happen to each connection, asks for a word to be typed, and
// shows what came of each; what failed is gone on with.
class RevokeDialog : public Dialog
{
    Q_OBJECT
public:
    explicit RevokeDialog(const PageContext &context, QWidget *parent = nullptr);

    void reject() override; // not while it works

Q_SIGNALS:
    void revoked(); // also where something is left

private:
    void read();
    void showConnections(const std::vector<ConnectionView> &connections);
    void say(const Error &error);
    void startOver();
    QVBoxLayout *addRow(const QString &icon, ColorRole role, const QString &name,
                        const QString &sentence);
    void showRows();
    void fit();
    void update();
    void revoke();
    void showOutcome(const EmergencyRevocation &revocation);
    void addOutcome(const RevokedAccess &access);

    PageContext m_context;
    bool m_isWorking = false;
    bool m_isTold = false; // what will happen
    bool m_hasBegun = false;
    QLabel *m_title;
    QLabel *m_sentence;
    QScrollArea *m_area;
    QWidget *m_rows = nullptr;
    QWidget *m_confirmation;
    QLineEdit *m_typed;
    InlineMessage *m_message;
    ProgressPanel *m_progress;
    QPushButton *m_close;
    QPushButton *m_revoke;
};

} // namespace warden
