#include "ui/settings_page/mail_fields.h"

#include "core/session/views.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/names.h"
#include "ui/widgets/secret_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int fieldWidth = 320;
constexpr int startTlsPort = 587;
constexpr int implicitPort = 465;

} // namespace

MailFields::MailFields(QWidget *parent)
    : QWidget(parent), m_encryption(new QComboBox), m_port(new QSpinBox),
      m_password(new SecretField(u"mailPassword"_s, tr("Password of the mail account")))
{
    auto *form = new FormSection;
    m_to = addLine(form, u"mailTo"_s, tr("To"), tr("Somebody who can't change the log."));
    m_from = addLine(form, u"mailFrom"_s, tr("From"));
    m_host = addLine(form, u"mailHost"_s, tr("Mail server"));
    setNames(m_encryption, u"mailEncryption"_s);
    m_encryption->addItem(tr("STARTTLS"), int(SmtpEncryption::StartTls));
    m_encryption->addItem(tr("TLS from the start"), int(SmtpEncryption::Implicit));
    m_encryption->setMaximumWidth(fieldWidth);
    form->addField(tr("Encryption"), m_encryption, tr("Nothing is sent without it."));
    setNames(m_port, u"mailPort"_s);
    m_port->setRange(1, 65535);
    m_port->setValue(startTlsPort);
    m_port->setMaximumWidth(fieldWidth / 2);
    form->addField(tr("Port"), m_port);
    m_user = addLine(form, u"mailUser"_s, tr("User name"));
    m_password->setMaximumWidth(fieldWidth);
    form->addField(tr("Password"), m_password,
                   tr("Most providers want an app password, which they make on their page for "
                      "security."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    setFocusProxy(m_to);
    connect(m_password, &SecretField::changed, this, &MailFields::changed);
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
    line->setMaximumWidth(fieldWidth);
    form->addField(label, line, help);
    connect(line, &QLineEdit::textChanged, this, &MailFields::changed);
    return line;
}

void MailFields::fill(WitnessDraft &draft) const
{
    for (const QString &to : m_to->text().split(u',', Qt::SkipEmptyParts))
        draft.to.append(to.trimmed());
    draft.from = m_from->text().trimmed();
    draft.host = m_host->text().trimmed();
    draft.port = m_port->value();
    draft.encryption = static_cast<SmtpEncryption>(m_encryption->currentData().toInt());
    draft.user = m_user->text().trimmed();
}

Secret MailFields::password() const
{
    return m_password->value();
}

bool MailFields::isComplete() const
{
    const bool isUserWhole = m_user->text().trimmed().isEmpty() == m_password->isEmpty();
    return !m_to->text().trimmed().isEmpty() && !m_from->text().trimmed().isEmpty() &&
           !m_host->text().trimmed().isEmpty() && isUserWhole;
}

} // namespace warden
