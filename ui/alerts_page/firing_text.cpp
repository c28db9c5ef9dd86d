#include "ui/alerts_page/firing_text.h"

#include "ui/text/alert_text.h"
#include "ui/text/plural.h"

#include <QCoreApplication>

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
    return Text::tr("%Ln alerts", nullptr, pluralOf(count));
}

QString firedSentence(const RuleBacktest &rule, int days)
{
    QString text = Text::tr("It would not have fired in the last %Ln days.", nullptr, days);
    if (rule.fired > 0)
        text = Text::tr("It would have fired %Ln times in the last %1 days.", nullptr,
                        pluralOf(rule.fired))
                   .arg(days);
    if (rule.undecided > 0)
        text += u' ' + Text::tr("%Ln entries couldn't be held against it.", nullptr,
                                pluralOf(rule.undecided));
    return text;
}

QString firingText(const Alert &alert)
{
    const QString about = groupValues(alert.group);
    const QString counted = Text::tr("%Ln counted", nullptr, pluralOf(alert.count));
    if (alert.count == 1)
        return about.isEmpty() ? Text::tr("One entry") : about;
    return about.isEmpty() ? counted : Text::tr("%1: %2").arg(about, counted);
}

} // namespace warden
