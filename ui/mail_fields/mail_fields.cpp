#include "ui/mail_fields/mail_fields.h"

#include "ui/widgets/authority_field.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/names.h"
#include "ui/widgets/secret_field.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int portWidth = 160;
constexpr int startTlsPort = 587;
constexpr int implicitPort = 465;

} // namespace

MailFields::MailFields(const QString &whoTo, QWidget *parent)
    : QWidget(parent), m_encryption(new QComboBox), m_port(new QSpinBox),
      m_password(new SecretField(u"mailPassword"_s, tr("Password of the mail account"))),
      m_authority(new AuthorityField(u"mailAuthority"_s))
{
    auto *form = new FormSection;
    m_to = addLine(form, u"mailTo"_s, tr("To"), whoTo);
    m_from = addLine(form, u"mailFrom"_s, tr("From"));
    m_host = addLine(form, u"mailHost"_s, tr("Mail server"));
    setNames(m_encryption, u"mailEncryption"_s);
    m_encryption->addItem(tr("STARTTLS"), int(SmtpEncryption::StartTls));
    m_encryption->addItem(tr("TLS from the start"), int(SmtpEncryption::Implicit));
    form->addField(tr("Encryption"), m_encryption, tr("Nothing is sent without it."));
    setNames(m_port, u"mailPort"_s);
    m_port->setRange(1, 65535);
    m_port->setValue(startTlsPort);
    m_port->setMaximumWidth(portWidth);
    form->addField(tr("Port"), m_port);
    m_user = addLine(form, u"mailUser"_s, tr("User name"));
    form->addField(tr("Password"), m_password,
                   tr("Most providers want an app password, which they make on their page for "
                      "security."));
    form->addField(tr("Private authority"), m_authority,
                   tr("A file with its certificates (PEM), where the mail server's certificate "
                      "isn't from a public one."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    setFocusProxy(m_to);
    connect(m_password, &SecretField::changed, this, &MailFields::changed);
    connect(m_authority, &AuthorityField::changed, this, &MailFields::changed);
    connect(m_encryption, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        // A port that somebody typed stays.
        if (m_port->value() == startTlsPort || m_port->value() == implicitPort)
            m_port->setValue(chosen == 0 ? startTlsPort : implicitPort);
    });
}

QLineEdit *MailFields::addLine(FormSection *form, const QString &objectName, const QString &label,
                               const QString &help)
{
    auto *line = new QLineEdit;
    setNames(line, objectName);
    line->setMaxLength(254);
    form->addField(label, line, help);
    connect(line, &QLineEdit::textChanged, this, &MailFields::changed);
    return line;
}

void MailFields::show(const SmtpAccount &account, const QString &from, const QStringList &to)
{
    m_to->setText(to.join(u", "_s));
    m_from->setText(from);
    m_host->setText(account.host);
    m_encryption->setCurrentIndex(m_encryption->findData(int(account.encryption)));
    if (account.port != 0)
        m_port->setValue(account.port);
    m_user->setText(account.user);
    m_keepsPassword = !account.user.isEmpty();
    if (m_keepsPassword)
        m_password->setPlaceholderText(tr("As before"));
}

SmtpAccount MailFields::account() const
{
    SmtpAccount account;
    account.host = m_host->text().trimmed();
    account.port = m_port->value();
    account.encryption = static_cast<SmtpEncryption>(m_encryption->currentData().toInt());
    account.user = m_user->text().trimmed();
    return account;
}

QString MailFields::from() const
{
    return m_from->text().trimmed();
}

QStringList MailFields::to() const
{
    QStringList all;
    for (const QString &to : m_to->text().split(u',', Qt::SkipEmptyParts))
        all.append(to.trimmed());
    return all;
}

QString MailFields::authorityFile() const
{
    const QString authority = m_authority->path();
    return authority.isEmpty() ? QString() : QDir::cleanPath(authority);
}

Secret MailFields::password() const
{
    return m_password->value();
}

bool MailFields::isComplete() const
{
    const bool hasUser = !m_user->text().trimmed().isEmpty();
    const bool isUserWhole = hasUser == !m_password->isEmpty() || (hasUser && m_keepsPassword);
    return m_authority->isWhole() && !m_to->text().trimmed().isEmpty() &&
           !m_from->text().trimmed().isEmpty() && !m_host->text().trimmed().isEmpty() &&
           isUserWhole;
}

} // namespace warden
