#include "core/witnesses/witness_settings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warden::witness_settings {

QString encryptionName(SmtpEncryption encryption)
{
    switch (encryption) {
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

} // namespace warden::witness_settings
