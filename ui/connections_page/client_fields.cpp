#include "ui/connections_page/client_fields.h"

#include "core/session/session.h"
#include "ui/connections_page/guide.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/names.h"
#include "ui/widgets/secret_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QString redirectHelp(const QString &service)
{
    if (service == "google"_L1)
        return ClientFields::tr("A “Desktop app” knows it by itself. Any other client has to "
                                "name exactly this.");
    return ClientFields::tr("To be registered at the service, exactly so.");
}

} // namespace

ClientFields::ClientFields(const ConnectionDraft &draft, QWidget *parent)
    : QWidget(parent), m_terms(Session::signInTerms(draft).value_or(SignInTerms{})),
      m_guide(new Guide),
      m_redirect(new CopyField(u"redirectAddress"_s, tr("Copy the redirect address"))),
      m_clientId(new QLineEdit)
{
    setNames(m_clientId, u"clientId"_s);
    m_redirect->setText(m_terms.redirectAddress);
    auto *form = new FormSection;
    form->addWidget(m_guide);
    form->addField(tr("Redirect address"), m_redirect, redirectHelp(draft.service));
    form->addField(tr("Client ID"), m_clientId);
    if (m_terms.takesClientSecret) {
        m_secret = new SecretField(u"clientSecret"_s, tr("Client secret"));
        form->addField(tr("Client secret"), m_secret,
                       m_terms.needsClientSecret
                           ? tr("It is kept like a password.")
                           : tr("If the console shows one. It is kept like a password."));
        connect(m_secret, &SecretField::changed, this, &ClientFields::changed);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    showTerms(draft);
    // From the first step on, where there is somewhere to go in it.
    setFocusProxy(m_guide->focusProxy() ? static_cast<QWidget *>(m_guide) : m_clientId);
    connect(m_clientId, &QLineEdit::textChanged, this, &ClientFields::changed);
}

void ClientFields::showTerms(const ConnectionDraft &draft)
{
    if (const Result<SignInTerms> terms = Session::signInTerms(draft)) {
        m_terms = *terms;
        m_guide->setSteps(guideTo(draft, m_terms));
    }
}

void ClientFields::setClientId(const QString &clientId)
{
    m_clientId->setText(clientId);
    m_guide->hide();
    // What is missing then is the secret.
    setFocusProxy(m_secret && !clientId.isEmpty() ? static_cast<QWidget *>(m_secret) : m_clientId);
}

QString ClientFields::clientId() const
{
    return m_clientId->text().trimmed();
}

Secret ClientFields::secret() const
{
    return m_secret ? m_secret->value() : Secret();
}

bool ClientFields::isComplete() const
{
    return !clientId().isEmpty() && !(m_terms.needsClientSecret && m_secret->isEmpty());
}

bool ClientFields::isEmpty() const
{
    return clientId().isEmpty() && (!m_secret || m_secret->isEmpty());
}

void ClientFields::clearSecret()
{
    if (m_secret)
        m_secret->clear();
}

} // namespace warden
