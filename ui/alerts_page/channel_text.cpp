#include "ui/alerts_page/channel_text.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChannelText)
};

QString clockText(QTime time)
{
    return QLocale().toString(time, clockFormat());
}

// "Sat, Sun"
QString dayNames(const QuietHours &quiet)
{
    QStringList names;
    for (int day = 1; day <= 7; ++day) {
        if (quiet.days.test(static_cast<size_t>(day - 1)))
            names.append(QLocale().dayName(day, QLocale::ShortFormat));
    }
    return names.join(u", "_s);
}

} // namespace

QString clockFormat()
{
    return QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
}

QString channelKindWord(AlertChannelKind kind)
{
    switch (kind) {
    case AlertChannelKind::Mail:
        return Text::tr("Mail");
    case AlertChannelKind::Webhook:
        return Text::tr("A hook of your own, as JSON");
    case AlertChannelKind::Zapier:
        return Text::tr("Zapier");
    case AlertChannelKind::Slack:
        return Text::tr("Slack");
    }
    Q_UNREACHABLE();
}

QString channelPlace(const AlertChannel &channel)
{
    switch (channel.kind) {
    case AlertChannelKind::Mail:
        return Text::tr("Mail to %1").arg(channel.place);
    case AlertChannelKind::Webhook:
        return channel.signs() ? Text::tr("Signed messages to %1").arg(channel.place)
                               : Text::tr("Messages to %1").arg(channel.place);
    case AlertChannelKind::Zapier:
        return Text::tr("Zapier, %1").arg(channel.place);
    case AlertChannelKind::Slack:
        return Text::tr("Slack, %1").arg(channel.place);
    }
    Q_UNREACHABLE();
}

QString quietSentence(const AlertChannel &channel)
{
    const QuietHours &quiet = channel.quiet;
    if (quiet.days.none())
        return {};
    const QString from = clockText(quiet.from);
    const QString to = clockText(quiet.to);
    const QString when =
        quiet.days.all()
            ? Text::tr("Quiet from %1 to %2 each day").arg(from, to)
            : Text::tr("Quiet from %1 to %2, beginning on %3").arg(from, to, dayNames(quiet));
    return channel.criticalPassesQuiet ? Text::tr("%1; critical alerts pass").arg(when) : when;
}

QString channelState(const AlertChannelView &view, const QDateTime &now)
{
    if (!view.newest)
        return Text::tr("Nothing was sent yet");
    const QString when = whenText(view.newest->at, now);
    if (view.newest->outcome != AttemptOutcome::Sent)
        return view.newest->isTest() ? Text::tr("A test failed %1").arg(when)
                                     : Text::tr("A message failed %1").arg(when);
    if (view.newest->isTest())
        return Text::tr("Tested %1").arg(when);
    return Text::tr("Sent %1, alerts in it: %2").arg(when, QLocale().toString(view.newest->alerts));
}

QString givenUpSentence(qint64 alerts)
{
    if (alerts == 0)
        return {};
    return Text::tr("Given up after ten tries, alerts: %1. They stay on the list of alerts.")
        .arg(QLocale().toString(alerts));
}

} // namespace warden
