#pragma once

#include "core/mail/smtp_client.h"

#include <QJsonObject>

// What Witness::settings holds for each kind. Never a secret.
namespace warden::witness_settings {

inline const QString host = QStringLiteral("host");                 // mail
inline const QString port = QStringLiteral("port");                 // mail
inline const QString encryption = QStringLiteral("encryption");     // mail: "starttls", "tls"
inline const QString user = QStringLiteral("user");                 // mail
inline const QString authority = QStringLiteral("ca_certificates"); // mail, hook: PEM
inline const QString from = QStringLiteral("from");                 // mail
inline const QString to = QStringLiteral("to");                     // mail: addresses
// Where the password or the hook's address isn't among the sealed secrets.
inline const QString secretVariable = QStringLiteral("secret_variable");

SmtpAccount smtpAccount(const QJsonObject &settings);
QStringList recipients(const QJsonObject &settings);

QString encryptionName(SmtpEncryption encryption);
Result<SmtpEncryption> encryptionFromName(const QString &name);

} // namespace warden::witness_settings
