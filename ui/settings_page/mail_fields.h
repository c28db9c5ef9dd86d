#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace warden {

class FormSection;
class SecretField;
struct WitnessDraft;

// A mail server, who signs in there, and who writes to whom.
class MailFields : public QWidget
{
    Q_OBJECT
public:
    explicit MailFields(QWidget *parent = nullptr);

    void fill(WitnessDraft &draft) const;
    Secret password() const;
    bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    void addAuthority(FormSection *form);
    QLineEdit *addLine(FormSection *form, const QString &objectName, const QString &label,
                       const QString &help = {});

    QLineEdit *m_to;
    QLineEdit *m_from;
    QLineEdit *m_host;
    QComboBox *m_encryption;
    QSpinBox *m_port;
    QLineEdit *m_user;
    SecretField *m_password;
    QLineEdit *m_authority;
};

} // namespace warden
