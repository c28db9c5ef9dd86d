#include "core/witnesses/witness_mail.h"

#include "core/mail/mail_settings.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace warden {

// In English, as all that is evidence.
MailMessage checkpointMail(const QJsonObject &settings, const ToldCheckpoint &told)
{
    const QString events = QLocale(QLocale::English).toString(told.checkpoint.size);
    MailMessage message;
    message.from = settings.value(mail_settings::from).toString();
    message.to = mail_settings::recipients(settings);
    message.subject = u"Contact Warden: checkpoint of %1 events"_s.arg(events);
    message.date = told.at;
    message.body =
        u"You are a witness of an audit log. This is its newest checkpoint, of %1 events:\n\n"
        "%2\n"
        "Keep this message. As long as you have it, nobody can change or take away one of these\n"
        "events without being found out. Save this message as a file to check with: whoever can\n"
        "open the workspace runs\n\n"
        "    contact-warden-cli audit verify --against FILE\n\n"
        "The checkpoint says how many events there are, and nothing of what happened.\n"_s.arg(
            events, QString::fromUtf8(told.note));
    return message;
}

} // namespace warden
