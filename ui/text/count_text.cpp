#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CountText)
};

} // namespace

QString countsSummary(const Counts &counts)
{
    const QLocale locale;
    QStringList parts;
    const auto add = [&](qint64 count, const QString &text) {
        if (count > 0)
            parts << text.arg(locale.toString(count));
    };
    add(counts.created, Text::tr("%1 new"));
    add(counts.updated, Text::tr("%1 changed"));
    add(counts.removed, Text::tr("%1 removed"));
    add(counts.failed, Text::tr("%1 failed"));
    add(counts.skipped, Text::tr("%1 left alone"));
    add(counts.confirmed, Text::tr("%1 confirmed"));
    return parts.isEmpty() ? Text::tr("no changes") : parts.join(u", "_s);
}

QString contactsCount(qint64 count)
{
    if (count == 1)
        return Text::tr("1 contact");
    return Text::tr("%1 contacts").arg(QLocale().toString(count));
}

QString dateAndTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return Text::tr("on %1 at %2")
        .arg(QLocale().toString(local.date(), QLocale::ShortFormat),
             QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString whenText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return Text::tr("never");
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale().toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return Text::tr("today at %1").arg(clock);
    if (days == 1)
        return Text::tr("yesterday at %1").arg(clock);
    return dateAndTime(time);
}

} // namespace warden
