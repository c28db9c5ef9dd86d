#pragma once

#include "ui/connections_page/connection_form.h"
#include "ui/text/address_service.h"

#include <map>
#include <optional>

class QLabel;
class QLineEdit;

namespace warden {

class AuthorityField;
class ChoiceChips;
class FormSection;
class Guide;
class SecretField;

// An address server. The address says whose it is, and so which guide is shown; a choice fills it
// in for those who only know the service's name. Whoever chose another server is believed.
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
    void addServices(FormSection &form);
    QLabel *addField(FormSection &form, const QString &label, QWidget *field);
    AddressService service() const;
    void chooseService(AddressService service);
    void addressChanged();
    QString typedFor(AddressService at) const;
    void completeAddress(AddressService at);
    void showService();

    ChoiceChips *m_services;
    std::optional<AddressService> m_chosen = {}; // an address may not say whose it is
    QLineEdit *m_address;
    QString m_typed = {}; // what a person entered there: every choice starts from it
    QLabel *m_addressHelp = nullptr;
    std::map<AddressService, Guide *> m_guides = {};
    QLineEdit *m_user;
    QLabel *m_userHelp = nullptr;
    SecretField *m_password;
    QLabel *m_passwordHelp = nullptr;
    AuthorityField *m_authority;
};

} // namespace warden
