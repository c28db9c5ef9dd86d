#pragma once

#include <QString>

// What Witness::settings holds beside mail_settings (core/mail). Never a secret.
namespace warden::witness_settings {

// Where the password or the hook's address isn't among the sealed secrets.
inline const QString secretVariable = QStringLiteral("secret_variable");

} // namespace warden::witness_settings
