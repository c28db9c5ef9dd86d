#include "ui/text/plural.h"
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
    QStringList parts;
    const auto add = [&parts](qint64 count, const char *text) {
        if (count > 0)
            parts << Text::tr(text, nullptr, pluralOf(count));
    };
    add(counts.created, QT_TRANSLATE_N_NOOP("CountText", "%Ln new"));
    add(counts.updated, QT_TRANSLATE_N_NOOP("CountText", "%Ln changed"));
    add(counts.removed, QT_TRANSLATE_N_NOOP("CountText", "%Ln removed"));
    add(counts.failed, QT_TRANSLATE_N_NOOP("CountText", "%Ln failed"));
    add(counts.skipped, QT_TRANSLATE_N_NOOP("CountText", "%Ln left alone"));
    add(counts.confirmed, QT_TRANSLATE_N_NOOP("CountText", "%Ln confirmed"));
    return parts.isEmpty() ? Text::tr("no changes") : listed(parts);
}

QString contactsCount(qint64 count)
{
    return Text::tr("%Ln contacts", nullptr, pluralOf(count));
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
