#include "ui/alerts_page/standing_text.h"

#include "ui/text/alert_text.h"
#include "ui/text/plural.h"

#include <QCoreApplication>

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
    QString text = Text::tr("%Ln alerts are open", nullptr, pluralOf(open));
    if (open == 0)
        text = Text::tr("No alert is open");
    if (taken > 0)
        text = Text::tr("%1, %Ln taken on", nullptr, pluralOf(taken)).arg(text);
    text += u'.';
    if (std::ranges::any_of(notClosed.alerts, keepsRunsWaiting))
        text = Text::tr("%1 Nothing is synced until one of them is closed.").arg(text);
    return text;
}

} // namespace warden
