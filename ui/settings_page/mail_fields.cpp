#include "ui/settings_page/mail_fields.h"

#include "core/session/views.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/names.h"
#include "ui/widgets/secret_field.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int fieldWidth = 320;
constexpr int startTlsPort = 587;
constexpr int implicitPort = 465;
constexpr int longestPath = 4096;

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
    addAuthority(form);
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

void MailFields::addAuthority(FormSection *form)
{
    m_authority = addLine(form, u"mailAuthority"_s, tr("Private authority"),
                          tr("A file with its certificates (PEM), where the mail server's "
                             "certificate isn't from a public one."));
    m_authority->setMaxLength(longestPath);
    QPushButton *choose =
        makeButton(u"chooseMailAuthority"_s, tr("Choose…"), ButtonKind::Plain, u"folder"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(choose);
    row->addStretch();
    form->addLayout(row);
    connect(choose, &QPushButton::clicked, this, [this] {
        askForFile(
            *this,
            {FileChoice::ExistingFile,
             tr("Choose the authority's certificates"),
             m_authority->text().isEmpty() ? QDir::homePath() : m_authority->text(),
             {}},
            [this](const QString &path) { m_authority->setText(QDir::toNativeSeparators(path)); });
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
    const QString authority = m_authority->text().trimmed();
    if (!authority.isEmpty())
        draft.caFile = QDir::cleanPath(QDir::fromNativeSeparators(authority));
}

Secret MailFields::password() const
{
    return m_password->value();
}

bool MailFields::isComplete() const
{
    const bool isUserWhole = m_user->text().trimmed().isEmpty() == m_password->isEmpty();
    const QString authority = m_authority->text().trimmed();
    return (authority.isEmpty() || QDir::isAbsolutePath(authority)) &&
           !m_to->text().trimmed().isEmpty() && !m_from->text().trimmed().isEmpty() &&
           !m_host->text().trimmed().isEmpty() && isUserWhole;
}

} // namespace warden
