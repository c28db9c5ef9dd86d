#include "ui/alerts_page/standing_text.h"

#include "ui/text/alert_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AlertStanding)
};

} // namespace

QString alertStanding(const AlertPage &notClosed)
{
    if (notClosed.total == 0)
        return Text::tr("Nothing needs your attention.");
    const qint64 taken =
        std::ranges::count(notClosed.alerts, AlertPhase::Acknowledged, &KeptAlert::phase);
    const qint64 open = notClosed.total - taken;
    const QLocale locale;
    QString text = open == 1 ? Text::tr("One alert is open")
                             : Text::tr("%1 alerts are open").arg(locale.toString(open));
    if (open == 0)
        text = Text::tr("No alert is open");
    if (taken > 0)
        text = Text::tr("%1, %2 taken on").arg(text, locale.toString(taken));
    text += u'.';
    if (std::ranges::any_of(notClosed.alerts, keepsRunsWaiting))
        text = Text::tr("%1 Nothing is synced until one of them is closed.").arg(text);
    return text;
}

} // namespace warden
