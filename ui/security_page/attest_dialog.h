#pragma once

#include "core/session/security_views.h"
#include "ui/page/page.h"
#include "ui/widgets/dialog.h"

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace warden {

class InlineMessage;
class NoteField;

// Asks for somebody's word where no service can be asked: the evidence, and until when it holds.
class AttestDialog : public Dialog
{
    Q_OBJECT
public:
    AttestDialog(const PageContext &context, const Check &check, QWidget *parent = nullptr);

    void reject() override; // not while it is being kept

Q_SIGNALS:
    void attested();

private:
    QWidget *makeForm();
    QWidget *makeFile();
    AttestationDraft draft() const;
    void update();
    void attest();

    PageContext m_context;
    const Check m_check;
    bool m_isKeeping = false;
    NoteField *m_note;
    QLineEdit *m_file;
    QDateEdit *m_until;
    InlineMessage *m_message;
    QPushButton *m_cancel;
    QPushButton *m_attest;
};

} // namespace warden
