#pragma once

#include "ui/page/page.h"
#include "ui/widgets/dialog.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace warden {

class FormSection;
class InlineMessage;
class MailFields;
class SecretField;
struct WitnessDraft;

// Asks for a new witness, and closes once it was told its first checkpoint.
class WitnessDialog : public Dialog
{
    Q_OBJECT
public:
    explicit WitnessDialog(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void added();

private:
    QWidget *makeKind();
    QWidget *makeFolder();
    QWidget *makeHook();
    QComboBox *makeSchedule();
    WitnessDraft draft() const;
    void update();
    void add();

    PageContext m_context;
    QComboBox *m_kind;
    QLineEdit *m_folder;
    MailFields *m_mail;
    SecretField *m_hook;
    QComboBox *m_schedule;
    QList<QWidget *> m_fields; // of each kind, in their order
    InlineMessage *m_message;
    QPushButton *m_cancel;
    QPushButton *m_add;
    std::shared_ptr<Ticket> m_ticket = {};
};

} // namespace warden
