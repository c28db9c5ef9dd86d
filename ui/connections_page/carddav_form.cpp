#include "ui/connections_page/carddav_form.h"

#include "ui/connections_page/authority_field.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/names.h"
#include "ui/widgets/secret_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

CardDavForm::CardDavForm(QWidget *parent)
    : ConnectionForm(parent), m_address(new QLineEdit), m_user(new QLineEdit),
      m_password(new SecretField(u"carddavPassword"_s, tr("Password"))),
      m_authority(new AuthorityField(u"carddavAuthority"_s))
{
    setNames(m_address, u"carddavAddress"_s);
    setNames(m_user, u"carddavUser"_s);
    m_address->setPlaceholderText(u"dav.example.com"_s);
    m_user->setPlaceholderText(u"ada@example.com"_s);
    auto *form = new FormSection;
    form->addField(tr("Server or e-mail address"), m_address,
                   tr("The server's address, or only your e-mail domain: the rest is found."));
    form->addField(tr("User name"), m_user);
    form->addField(tr("Password"), m_password,
                   tr("Best an app password that you make at the service for this app alone."));
    form->addField(tr("Private certificate authority"), m_authority,
                   tr("Only where your business signs its own certificates: its CA file (.pem, "
                      ".crt)."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    setFocusProxy(m_address);
    for (QLineEdit *edit : {m_address, m_user})
        connect(edit, &QLineEdit::textChanged, this, &ConnectionForm::changed);
    connect(m_authority, &AuthorityField::changed, this, &ConnectionForm::changed);
    connect(m_password, &SecretField::changed, this, &ConnectionForm::changed);
}

ConnectionDraft CardDavForm::draft() const
{
    ConnectionDraft draft;
    draft.service = u"carddav"_s;
    draft.url = m_address->text().trimmed();
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
    return !m_address->text().trimmed().isEmpty() && !m_user->text().trimmed().isEmpty() &&
           !m_password->isEmpty();
}

void CardDavForm::clearSecret()
{
    m_password->clear();
}

} // namespace warden
