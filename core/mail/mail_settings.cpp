#include "core/mail/mail_settings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warden::mail_settings {

QString encryptionName(SmtpEncryption value)
{
    switch (value) {
    case SmtpEncryption::StartTls:
        return u"starttls"_s;
    case SmtpEncryption::Implicit:
        return u"tls"_s;
    }
    Q_UNREACHABLE();
}

Result<SmtpEncryption> encryptionFromName(const QString &name)
{
    for (const SmtpEncryption each : {SmtpEncryption::StartTls, SmtpEncryption::Implicit}) {
        if (encryptionName(each) == name)
            return each;
    }
    return fail(ErrorKind::Usage, u"neither starttls nor tls"_s);
}

Result<QJsonObject> of(const SmtpAccount &account, const QString &sender,
                       const QStringList &receivers)
{
    if (Result<void> usable = checkSmtpAccount(account); !usable)
        return usable.failure();
    MailMessage message;
    message.from = sender.trimmed();
    message.to = receivers;
    if (const Result<MailEnvelope> possible = toEnvelope(message); !possible)
        return possible.failure();
    return QJsonObject{{host, account.host.trimmed()},
                       {port, account.port},
                       {encryption, encryptionName(account.encryption)},
                       {user, account.user},
                       {from, sender.trimmed()},
                       {to, QJsonArray::fromStringList(receivers)}};
}

SmtpAccount smtpAccount(const QJsonObject &settings)
{
    SmtpAccount account;
    account.host = settings.value(host).toString();
    account.port = settings.value(port).toInt();
    account.encryption = encryptionFromName(settings.value(encryption).toString())
                             .value_or(SmtpEncryption::StartTls);
    account.user = settings.value(user).toString();
    account.authority = settings.value(authority).toString().toLatin1();
    return account;
}

QStringList recipients(const QJsonObject &settings)
{
    QStringList list;
    const QJsonArray array = settings.value(to).toArray();
    for (const auto &each : array)
        list.append(each.toString());
    return list;
}

} // namespace warden::mail_settings
