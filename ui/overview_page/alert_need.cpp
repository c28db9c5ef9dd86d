#include "ui/overview_page/alert_need.h"

#include "ui/text/alert_rule_text.h"
#include "ui/text/alert_text.h"
#include "ui/text/plural.h"

#include <QCoreApplication>

#include <algorithm>

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AlertNeed)
};

int rankOf(const KeptAlert &alert)
{
    return alert.level ? static_cast<int>(*alert.level) : -1;
}

} // namespace

AlertNeed alertNeed(const AlertPage &notClosed)
{
    const auto holding = std::ranges::find_if(notClosed.alerts, keepsRunsWaiting);
    if (holding != notClosed.alerts.end())
        return {
            StateKind::Held,
            Text::tr("Nothing is synced because of an alert: “%1”.").arg(ruleText(holding->title)),
            holding->id};
    const KeptAlert *first = nullptr;
    qint64 taken = 0;
    for (const KeptAlert &alert : notClosed.alerts) {
        if (alert.phase == AlertPhase::Acknowledged)
            ++taken;
        else if (!first || rankOf(alert) > rankOf(*first))
            first = &alert;
    }
    if (!first)
        return {};
    const qint64 open = notClosed.total - taken;
    const QString text = open == 1 ? Text::tr("An alert is open: “%1”.").arg(ruleText(first->title))
                                   : Text::tr("%Ln alerts are open. The most serious one: “%1”.",
                                              nullptr, pluralOf(open))
                                         .arg(ruleText(first->title));
    return {StateKind::Warning, text, first->id};
}

} // namespace warden
