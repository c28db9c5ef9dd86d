#pragma once

#include "core/session/session_alert_channels.h"
#include "ui/page/page.h"
#include "ui/widgets/dialog.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace warden {

class InlineMessage;
class MailFields;
class QuietFields;
class SecretField;

// Asks for a channel of alerts, or changes one; and sends a test message.
class ChannelDialog : public Dialog
{
    Q_OBJECT
public:
    // Without an id: a new one.
    ChannelDialog(const PageContext &context, const AlertChannel &channel,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void saved();

private:
    bool isNew() const { return m_channel.id.isEmpty(); }
    QWidget *makeForm();
    QWidget *makeHook();
    void fillChoices();
    AlertChannelKind kind() const;
    AlertChannelDraft draft() const;
    std::shared_ptr<const ChannelSecrets> secrets() const;
    bool isComplete() const;
    void update();
    void save();
    void test();
    template <class Call, class Done>
    void run(const QString &sentence, Call call, Done done);

    PageContext m_context;
    const AlertChannel m_channel;
    QComboBox *m_kind;
    QLineEdit *m_name;
    MailFields *m_mail;
    QWidget *m_hook = nullptr;
    SecretField *m_address;
    QWidget *m_key = nullptr; // its field with the label
    SecretField *m_signingKey;
    QComboBox *m_level;
    QuietFields *m_quiet;
    QPushButton *m_test;
    InlineMessage *m_message;
    QPushButton *m_cancel;
    QPushButton *m_save;
    std::shared_ptr<Ticket> m_ticket = {};
};

} // namespace warden
