#include "core/channels/alert_telling.h"

#include "core/base/timestamp.h"
#include "core/crypto/hash.h"
#include "core/mail/mail_settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr size_t mostInAText = 20;
constexpr qsizetype shownId = 12; // enough to name it by

QString levelOf(const KeptAlert &alert)
{
    return levelName(alert.level.value_or(RuleLevel::Informational));
}

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject jsonOf(const KeptAlert &alert)
{
    return {{u"id"_s, alert.id},
            {u"title"_s, alert.title},
            {u"level"_s, levelOf(alert)},
            {u"count"_s, alert.count},
            {u"raised_at"_s, toRfc3339(alert.raisedAt)},
            {u"first_at"_s, toRfc3339(alert.from)},
            {u"last_at"_s, toRfc3339(alert.until)},
            {u"holds_runs"_s, alert.holds}};
}

QString timesOf(const KeptAlert &alert)
{
    const QString from = toRfc3339(alert.from);
    const QString until = toRfc3339(alert.until);
    return from == until ? u"at "_s + from : u"from "_s + from + u" to "_s + until;
}

// A rule's title is somebody else's text, and a mail's head takes no control characters.
QString titleOf(const KeptAlert &alert)
{
    QString title = alert.title.simplified();
    return title.removeIf([](QChar each) { return each.category() == QChar::Other_Control; });
}

QString linesOf(const KeptAlert &alert)
{
    QString text = u"[%1] %2\nCounted: %3, %4\n"_s.arg(
        levelOf(alert), titleOf(alert), QString::number(alert.count, 'g', 15), timesOf(alert));
    if (alert.holds)
        text += u"No run goes on until this is closed.\n"_s;
    return text + u"See it with: contact-warden-cli alerts show "_s + alert.id.left(shownId) +
           u'\n';
}

// What Slack takes for a mention or a link begins with one of these (its documentation names them).
QString withoutMarkup(QString text)
{
    return text.replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
}

} // namespace

QByteArray alertBody(const AlertTelling &telling)
{
    QJsonArray alerts;
    for (const KeptAlert &alert : telling.alerts)
        alerts.append(jsonOf(alert));
    return bytesOf(
        {{u"type"_s, telling.isTest ? u"contact-warden/test"_s : u"contact-warden/alerts"_s},
         {u"key"_s, telling.key},
         {u"workspace"_s, telling.workspace},
         {u"sent_at"_s, toRfc3339(telling.at)},
         {u"alerts"_s, alerts}});
}

QByteArray slackBody(const AlertTelling &telling)
{
    return bytesOf(
        {{u"text"_s, withoutMarkup(tellingSubject(telling) + u"\n\n"_s + tellingText(telling))},
         {u"mrkdwn"_s, false}}); // a rule's title is somebody else's text
}

QString tellingSubject(const AlertTelling &telling)
{
    if (telling.isTest)
        return u"Contact Warden: a test of this channel"_s;
    if (telling.alerts.size() != 1)
        return u"Contact Warden: %1 alerts"_s.arg(telling.alerts.size());
    const KeptAlert &alert = telling.alerts.front();
    return u"Contact Warden: %1 alert: %2"_s.arg(levelOf(alert), titleOf(alert)).left(180);
}

QString tellingText(const AlertTelling &telling)
{
    const QString end = u"\nWorkspace: %1\n"_s.arg(telling.workspace.simplified());
    if (telling.isTest)
        return u"Alerts will arrive here. Nothing has happened.\n"_s + end;
    QStringList parts;
    for (const KeptAlert &alert : telling.alerts) {
        if (static_cast<size_t>(parts.size()) == mostInAText)
            break;
        parts.append(linesOf(alert));
    }
    const size_t more = telling.alerts.size() - static_cast<size_t>(parts.size());
    if (more > 0)
        parts.append(u"And %1 more, which Contact Warden lists.\n"_s.arg(more));
    return parts.join(u'\n') +
           u"\nWhat to do: open Contact Warden, page Alerts. It says what each means, what brought "
           "it about, and what to do.\n"_s +
           end;
}

MailMessage alertMail(const QJsonObject &settings, const AlertTelling &telling)
{
    return {.from = settings.value(mail_settings::from).toString(),
            .to = mail_settings::recipients(settings),
            .subject = tellingSubject(telling),
            .body = tellingText(telling),
            .date = telling.at,
            .id = telling.key};
}

QByteArray signatureOf(const QByteArray &body, const Secret &key)
{
    return hmacSha256(key.view(), body).toHex();
}

} // namespace warden
