#pragma once

#include "ui/connections_page/connection_form.h"

class QLineEdit;

namespace warden {

class AuthorityField;
class SecretField;

class CardDavForm : public ConnectionForm
{
    Q_OBJECT
public:
    explicit CardDavForm(QWidget *parent = nullptr);

    ConnectionDraft draft() const override;
    Secret secret() const override;
    bool isComplete() const override;
    void clearSecret() override;

private:
    QLineEdit *m_address;
    QLineEdit *m_user;
    SecretField *m_password;
    AuthorityField *m_authority;
};

} // namespace warden
