#include "core/channels/due_tellings.h"

#include "core/base/timestamp.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype mostAlone = 5;
constexpr size_t mostTogether = 100;

bool passesQuiet(const AlertChannel &channel, const KeptAlert &alert)
{
    return channel.criticalPassesQuiet && alert.level == RuleLevel::Critical;
}

// Several have a key of their own: the first's alone would stand for that one.
QString keyOf(const std::vector<AlertDelivery> &deliveries)
{
    const AlertDelivery &first = deliveries.front();
    if (!first.message.isEmpty())
        return first.message;
    const QString key = first.alert + u'/' + QString::number(first.telling);
    return deliveries.size() == 1 ? key : key + u'+' + QString::number(deliveries.size() - 1);
}

// With what it belongs together; empty: with nothing.
QString bundleOf(const AlertChannel &channel, const DueAlert &one, const QTimeZone &zone)
{
    if (!one.delivery.message.isEmpty())
        return u"message "_s + one.delivery.message;
    if (passesQuiet(channel, one.alert))
        return {};
    const std::optional<QDateTime> quietEnd = quietUntil(channel.quiet, one.delivery.madeAt, zone);
    return quietEnd ? u"quiet "_s + QString::number(toMilliseconds(*quietEnd)) : QString();
}

std::vector<DueTelling> bundled(const AlertChannel &channel, const std::vector<DueAlert> &due,
                                const QDateTime &now, const QTimeZone &zone)
{
    QStringList bundles;
    for (const DueAlert &one : due)
        bundles.append(bundleOf(channel, one, zone));
    if (bundles.count(QString()) > mostAlone)
        std::ranges::replace(bundles, QString(), u"many"_s);
    std::vector<DueTelling> tellings;
    QHash<QString, size_t> places;
    for (size_t i = 0; i < due.size(); ++i) {
        const QString &bundle = bundles[static_cast<qsizetype>(i)];
        auto place = bundle.isEmpty() ? places.cend() : places.constFind(bundle);
        if (place == places.cend() || tellings[*place].deliveries.size() == mostTogether) {
            place = places.insert(bundle, tellings.size());
            tellings.push_back({{}, {.at = now}});
        }
        tellings[*place].deliveries.push_back(due[i].delivery);
        tellings[*place].telling.alerts.push_back(due[i].alert);
    }
    return tellings;
}

} // namespace

std::vector<DueTelling> dueTellings(const AlertChannel &channel, const std::vector<DueAlert> &due,
                                    const QDateTime &now, const QTimeZone &zone)
{
    if (!channel.isOn)
        return {};
    const auto passes = [&](const KeptAlert &alert) { return passesQuiet(channel, alert); };
    std::vector<DueAlert> sendable = due;
    const bool isQuiet = quietUntil(channel.quiet, now, zone).has_value();
    if (isQuiet) {
        // What was tried together with one that passes goes with it.
        std::erase_if(sendable, [&](const DueAlert &one) {
            return one.delivery.message.isEmpty() && !passes(one.alert);
        });
    }
    std::vector<DueTelling> tellings = bundled(channel, sendable, now, zone);
    if (isQuiet)
        std::erase_if(tellings, [&](const DueTelling &one) {
            return std::ranges::none_of(one.telling.alerts, passes);
        });
    for (DueTelling &one : tellings)
        one.telling.key = keyOf(one.deliveries);
    return tellings;
}

} // namespace warden
