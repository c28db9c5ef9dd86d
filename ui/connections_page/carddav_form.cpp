#include "ui/connections_page/carddav_form.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/names.h"
#include "ui/widgets/secret_field.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

CardDavForm::CardDavForm(QWidget *parent)
    : ConnectionForm(parent), m_address(new QLineEdit), m_user(new QLineEdit),
      m_password(new SecretField(u"carddavPassword"_s, tr("Password"))), m_authority(new QLineEdit)
{
    setNames(m_address, u"carddavAddress"_s);
    setNames(m_user, u"carddavUser"_s);
    setNames(m_authority, u"carddavAuthority"_s);
    m_address->setPlaceholderText(u"dav.example.com"_s);
    m_user->setPlaceholderText(u"ada@example.com"_s);
    m_authority->setPlaceholderText(tr("Usually empty"));
    auto *authority = new QWidget;
    auto *row = new QHBoxLayout(authority);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    QPushButton *choose = makeButton(u"chooseAuthority"_s, tr("Choose…"));
    row->addWidget(m_authority, 1);
    row->addWidget(choose);
    authority->setFocusProxy(m_authority);

    auto *form = new FormSection;
    form->addField(tr("Server or e-mail address"), m_address,
                   tr("The server's address, or only your e-mail domain: the rest is found."));
    form->addField(tr("User name"), m_user);
    form->addField(tr("Password"), m_password,
                   tr("Best an app password that you make at the service for this app alone."));
    form->addField(tr("Private certificate authority"), authority,
                   tr("Only where your business signs its own certificates: its CA file (.pem, "
                      ".crt)."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    setFocusProxy(m_address);
    for (QLineEdit *edit : {m_address, m_user, m_authority})
        connect(edit, &QLineEdit::textChanged, this, &ConnectionForm::changed);
    connect(m_password, &SecretField::changed, this, &ConnectionForm::changed);
    connect(choose, &QPushButton::clicked, this, &CardDavForm::chooseAuthority);
}

ConnectionDraft CardDavForm::draft() const
{
    ConnectionDraft draft;
    draft.service = u"carddav"_s;
    draft.url = m_address->text().trimmed();
    draft.user = m_user->text().trimmed();
    draft.caFile = m_authority->text().trimmed();
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

void CardDavForm::chooseAuthority()
{
    askForFile(*this,
               {FileChoice::ExistingFile,
                tr("Choose the CA file"),
                {},
                tr("Certificates (*.pem *.crt *.cer);;All files (*)")},
               [this](const QString &path) { m_authority->setText(path); });
}

} // namespace warden
