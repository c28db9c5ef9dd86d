#include "ui/alerts_page/firing_text.h"

#include "ui/text/alert_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FiringText)
};

} // namespace

QString alertsText(qint64 count)
{
    if (count == 0)
        return Text::tr("No alerts");
    return count == 1 ? Text::tr("1 alert") : Text::tr("%1 alerts").arg(QLocale().toString(count));
}

QString firedSentence(const RuleBacktest &rule, int days)
{
    QString text = Text::tr("It would not have fired in the last %1 days.").arg(days);
    if (rule.fired == 1)
        text = Text::tr("It would have fired once in the last %1 days.").arg(days);
    else if (rule.fired > 1)
        text = Text::tr("It would have fired %1 times in the last %2 days.")
                   .arg(QLocale().toString(rule.fired))
                   .arg(days);
    if (rule.undecided > 0)
        text += u' ' + Text::tr("%1 entries couldn't be held against it.")
                           .arg(QLocale().toString(rule.undecided));
    return text;
}

QString firingText(const Alert &alert)
{
    const QString about = groupValues(alert.group);
    const QString counted = Text::tr("%1 counted").arg(QLocale().toString(alert.count));
    if (alert.count == 1)
        return about.isEmpty() ? Text::tr("One entry") : about;
    return about.isEmpty() ? counted : Text::tr("%1: %2").arg(about, counted);
}

} // namespace warden
