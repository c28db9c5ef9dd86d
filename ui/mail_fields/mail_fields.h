#pragma once

#include "core/base/secret.h"
#include "core/mail/smtp_client.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace warden {

class AuthorityField;
class FormSection;
class SecretField;

// A mail server, who signs in there, and who writes to whom.
class MailFields : public QWidget
{
    Q_OBJECT
public:
    // Below the recipients stands who they should be.
    explicit MailFields(const QString &whoTo = {}, QWidget *parent = nullptr);

    // Of what is there already; its password stays where none is typed.
    void show(const SmtpAccount &account, const QString &from, const QStringList &to);

    SmtpAccount account() const; // without an authority
    QString from() const;
    QStringList to() const;
    QString authorityFile() const; // empty: none was chosen
    Secret password() const;
    bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit *addLine(FormSection *form, const QString &objectName, const QString &label,
                       const QString &help = {});

    bool m_keepsPassword = false;
    QLineEdit *m_to;
    QLineEdit *m_from;
    QLineEdit *m_host;
    QComboBox *m_encryption;
    QSpinBox *m_port;
    QLineEdit *m_user;
    SecretField *m_password;
    AuthorityField *m_authority;
};

} // namespace warden
