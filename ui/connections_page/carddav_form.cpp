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
#include <QSignalBlocker>
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
    connect(m_address, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_typed = text;
        addressChanged();
    });
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
    if (m_chosen == AddressService::Own)
        return AddressService::Own;
    const AddressService named = addressService(m_address->text());
    const bool isChosen = named == AddressService::Own && m_chosen == AddressService::Nextcloud;
    return isChosen ? AddressService::Nextcloud : named;
}

void CardDavForm::chooseService(AddressService chosen)
{
    m_chosen = chosen;
    completeAddress(chosen);
    addressChanged(); // also where the address stays as it is
}

void CardDavForm::addressChanged()
{
    showService();
    Q_EMIT changed();
}

// What names one service says nothing about where another is.
QString CardDavForm::typedFor(AddressService at) const
{
    const AddressService named = addressService(m_typed);
    const bool isForAll = named == AddressService::Own || at == AddressService::Own;
    return isForAll || named == at ? m_typed : QString();
}

// Whoever typed an e-mail address in a server's place has entered the user name as well.
void CardDavForm::completeAddress(AddressService at)
{
    const QString typed = typedFor(at);
    const QString full = fullAddress(at, typed);
    if (full == m_address->text())
        return;
    {
        const QSignalBlocker nobodyTyped(m_address);
        m_address->setText(full);
    }
    const QString mail = typedMail(typed);
    if (full != mail && m_user->text().isEmpty())
        m_user->setText(mail);
    addressChanged();
}

void CardDavForm::showService()
{
    const AddressService now = service();
    m_services->choose(int(now));
    for (const auto &[each, guide] : m_guides)
        guide->setVisible(each == now);
    const AddressHelp help = addressHelp(now, m_address->text());
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
    return !draft().url.isEmpty() && !m_user->text().trimmed().isEmpty() &&
           !m_password->isEmpty() && m_authority->isWhole();
}

void CardDavForm::clearSecret()
{
    m_password->clear();
}

} // namespace warden
