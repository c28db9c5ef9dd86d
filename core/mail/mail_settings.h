#pragma once

#include "core/mail/smtp_client.h"

#include <QJsonObject>
#include <QStringList>

// Who sends mail where, as JSON beside what sends it. Never a secret.
namespace warden::mail_settings {

inline const QString host = QStringLiteral("host");
inline const QString port = QStringLiteral("port");
inline const QString encryption = QStringLiteral("encryption"); // "starttls", "tls"
inline const QString user = QStringLiteral("user");
inline const QString authority = QStringLiteral("ca_certificates"); // PEM; of hooks, too
inline const QString from = QStringLiteral("from");
inline const QString to = QStringLiteral("to"); // addresses

// All but the authority. Usage with AddressUnusable: the server, the sender or a recipient.
Result<QJsonObject> of(const SmtpAccount &account, const QString &from, const QStringList &to);

SmtpAccount smtpAccount(const QJsonObject &settings);
QStringList recipients(const QJsonObject &settings);

QString encryptionName(SmtpEncryption encryption);
Result<SmtpEncryption> encryptionFromName(const QString &name);

} // namespace warden::mail_settings
