#pragma once

#include "core/base/secret.h"
#include "core/mail/mail_message.h"
#include "core/watch/alert_channel.h"
#include "core/watch/kept_alert.h"

namespace warden {

// What a channel is told at once: one alert, or several together.
struct AlertTelling
{
    QString key = {}; // the same however often it is sent: for who must not act on it twice
    std::vector<KeptAlert> alerts = {};
    QDateTime at = {};
    QString workspace = {}; // what its folder is called
    bool isTest = false;    // somebody tries the channel: no alert
};

// Of each alert its rule's title and level, counts, times and id; nothing of the events, of whom
// they are about, of descriptions and of notes. The texts are in English.
QByteArray alertBody(const AlertTelling &telling);   // JSON
QByteArray slackBody(const AlertTelling &telling);   // {"text": …}; nothing in it is a mention
QString tellingSubject(const AlertTelling &telling); // one line of at most 180 characters
QString tellingText(const AlertTelling &telling);    // for people; says what to do
MailMessage alertMail(const QJsonObject &settings, const AlertTelling &telling);

// HMAC-SHA256 of the body, in lower-case hexadecimal.
QByteArray signatureOf(const QByteArray &body, const Secret &key);

} // namespace warden
