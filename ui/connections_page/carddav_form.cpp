#include "ui/connections_page/carddav_form.h"

#include "ui/connections_page/guide.h"
#include "ui/theme/typography.h"
#include "ui/widgets/authority_field.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/names.h"
#include "ui/widgets/secret_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

void say(QLabel &help, QWidget &field, const QString &sentence)
{
    help.setText(sentence);
    help.setVisible(!sentence.isEmpty());
    (field.focusProxy() ? *field.focusProxy() : field).setAccessibleDescription(sentence);
}

} // namespace

CardDavForm::CardDavForm(QWidget *parent)
    : ConnectionForm(parent), m_services(new ChoiceChips(ChoiceChips::Rows::AsNeeded)),
      m_address(new QLineEdit), m_user(new QLineEdit),
      m_password(new SecretField(u"carddavPassword"_s, tr("Password"))),
      m_authority(new AuthorityField(u"carddavAuthority"_s))
{
    setNames(m_address, u"carddavAddress"_s);
    setNames(m_user, u"carddavUser"_s);
    auto *form = new FormSection;
    addServices(*form);
    m_addressHelp = addField(*form, tr("Server or e-mail address"), m_address);
    for (const AddressService each :
         {AddressService::ICloud, AddressService::Fastmail, AddressService::Nextcloud}) {
        m_guides[each] = new Guide;
        m_guides[each]->setSteps(guideTo(each));
        form->addWidget(m_guides[each]);
    }
    m_userHelp = addField(*form, tr("User name"), m_user);
    m_passwordHelp = addField(*form, tr("Password"), m_password);
    form->addField(tr("Private certificate authority"), m_authority,
                   tr("Only where your business signs its own certificates: its CA file (.pem, "
                      ".crt)."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    setFocusProxy(m_address);
    showService();
    connect(m_address, &QLineEdit::textChanged, this, &CardDavForm::addressChanged);
    connect(m_address, &QLineEdit::editingFinished, this, [this] { completeAddress(service()); });
    connect(m_user, &QLineEdit::textChanged, this, &ConnectionForm::changed);
    connect(m_authority, &AuthorityField::changed, this, &ConnectionForm::changed);
    connect(m_password, &SecretField::changed, this, &ConnectionForm::changed);
}

void CardDavForm::addServices(FormSection &form)
{
    setNames(m_services, u"carddavService"_s);
    m_services->addChoice(int(AddressService::Own), u"carddavOwn"_s, tr("Another server"));
    m_services->addChoice(int(AddressService::ICloud), u"carddavICloud"_s, u"iCloud"_s);
    m_services->addChoice(int(AddressService::Fastmail), u"carddavFastmail"_s, u"Fastmail"_s);
    m_services->addChoice(int(AddressService::Nextcloud), u"carddavNextcloud"_s, u"Nextcloud"_s);
    form.addField(tr("Where the contacts are"), m_services);
    connect(m_services, &ChoiceChips::chosen, this,
            [this](int id) { chooseService(static_cast<AddressService>(id)); });
}

// With a sentence of help that changes with the service.
QLabel *CardDavForm::addField(FormSection &form, const QString &label, QWidget *field)
{
    QLabel *help = makeMutedLabel({}, TextStyle::Small);
    form.addField(label, field)->layout()->addWidget(help);
    return help;
}

AddressService CardDavForm::service() const
{
    const AddressService named = addressService(m_address->text());
    const bool isChosen = named == AddressService::Own && m_isNextcloud;
    return isChosen ? AddressService::Nextcloud : named;
}

void CardDavForm::chooseService(AddressService chosen)
{
    m_isNextcloud = chosen == AddressService::Nextcloud;
    const AddressService named = addressService(m_address->text());
    if (named != chosen && named != AddressService::Own)
        m_address->clear();
    completeAddress(chosen);
    addressChanged();
}

void CardDavForm::addressChanged()
{
    showService();
    Q_EMIT changed();
}

// Whoever typed an e-mail address has entered the user name as well.
void CardDavForm::completeAddress(AddressService at)
{
    const QString mail = typedMail(m_address->text());
    const QString full = fullAddress(at, m_address->text());
    if (full == m_address->text())
        return;
    m_address->setText(full);
    if (!mail.isEmpty() && m_user->text().isEmpty())
        m_user->setText(mail);
}

void CardDavForm::showService()
{
    const AddressService now = service();
    m_services->choose(int(now));
    for (const auto &[each, guide] : m_guides)
        guide->setVisible(each == now);
    const AddressHelp help = addressHelp(now);
    say(*m_addressHelp, *m_address, help.address);
    say(*m_userHelp, *m_user, help.user);
    say(*m_passwordHelp, *m_password, help.password);
    m_address->setPlaceholderText(help.addressExample);
    m_user->setPlaceholderText(help.userExample);
}

ConnectionDraft CardDavForm::draft() const
{
    ConnectionDraft draft;
    draft.service = u"carddav"_s;
    draft.url = fullAddress(service(), m_address->text());
    draft.user = m_user->text().trimmed();
    draft.caFile = m_authority->path();
    return draft;
}

Secret CardDavForm::secret() const
{
    return m_password->value();
}

bool CardDavForm::isComplete() const
{
    return !draft().url.isEmpty() && !m_user->text().trimmed().isEmpty() && !m_password->isEmpty();
}

void CardDavForm::clearSecret()
{
    m_password->clear();
}

} // namespace warden
