#pragma once

#include "core/session/session_alerts.h"
#include "ui/page/page.h"
#include "ui/widgets/dialog.h"

class QLineEdit;
class QPushButton;

namespace warden {

class InlineMessage;

// Asks for a file of rules, and for their examples.
class AddRulesDialog : public Dialog
{
    Q_OBJECT
public:
    explicit AddRulesDialog(const PageContext &context, QWidget *parent = nullptr);

    void reject() override; // not while they are being read

Q_SIGNALS:
    void added(const warden::AddedRules &rules);

private:
    QWidget *makeFile(QLineEdit *field, const QString &objectName, const QString &label,
                      const QString &help, const QString &filter);
    void update();
    void add(Session::Existing existing);
    void took(const Result<AddedRules> &rules);

    PageContext m_context;
    bool m_isAdding = false;
    QLineEdit *m_rules;
    QLineEdit *m_examples;
    InlineMessage *m_message;
    QPushButton *m_cancel;
    QPushButton *m_add;
};

} // namespace warden
