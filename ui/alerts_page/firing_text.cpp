#include "ui/alerts_page/firing_text.h"

#include "ui/text/alert_text.h"
#include "ui/text/event_text.h"
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

// What it was grouped by, where that has names; else what its first entry says.
QString firingText(const Firing &firing)
{
    const Alert &alert = firing.alert;
    QString about = groupValues(alert.group);
    for (const AlertGroup &group : alert.group) {
        if (about.isEmpty() && firing.first)
            about = nameIn(*firing.first, group);
    }
    if (alert.count == 1) {
        if (!firing.first)
            return about.isEmpty() ? Text::tr("One entry") : about;
        const QString values = groupValues(alert.group);
        const QString who = values.isEmpty() ? actorText(*firing.first) : values;
        return Text::tr("%1 – %2").arg(eventSentence(*firing.first), who);
    }
    if (about.isEmpty() && firing.first)
        about = eventSentence(*firing.first);
    const QString counted = Text::tr("%Ln counted", nullptr, pluralOf(qRound64(alert.count)));
    return about.isEmpty() ? counted : Text::tr("%1: %2").arg(about, counted);
}

} // namespace warden
