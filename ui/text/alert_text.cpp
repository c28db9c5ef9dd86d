#include "ui/text/alert_text.h"

#include "ui/text/event_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AlertText)
};

} // namespace

QString levelWord(std::optional<RuleLevel> level)
{
    if (!level)
        return Text::tr("no level");
    switch (*level) {
    case RuleLevel::Informational:
        return Text::tr("informational");
    case RuleLevel::Low:
        return Text::tr("low");
    case RuleLevel::Medium:
        return Text::tr("medium");
    case RuleLevel::High:
        return Text::tr("high");
    case RuleLevel::Critical:
        return Text::tr("critical");
    }
    Q_UNREACHABLE();
}

QString alertPhaseWord(AlertPhase phase)
{
    switch (phase) {
    case AlertPhase::Open:
        return Text::tr("open");
    case AlertPhase::Acknowledged:
        return Text::tr("taken on");
    case AlertPhase::Closed:
        return Text::tr("closed");
    }
    Q_UNREACHABLE();
}

QString groupFieldWord(const QString &field)
{
    if (field == "actor"_L1)
        return Text::tr("Person");
    if (field == "address"_L1)
        return Text::tr("Address");
    if (field == "network"_L1)
        return Text::tr("Network");
    if (field == "source"_L1)
        return Text::tr("Told by");
    if (field == "object.id"_L1)
        return Text::tr("About");
    if (field == "object.name"_L1)
        return Text::tr("About");
    if (field == "details.destination"_L1)
        return Text::tr("Destination");
    if (field == "usual.median"_L1)
        return Text::tr("Usual");
    if (field == "usual.low"_L1)
        return Text::tr("Usual from");
    if (field == "usual.high"_L1)
        return Text::tr("Usual up to");
    if (field == "usual.known"_L1)
        return Text::tr("Known days or runs");
    return field;
}

QString groupValues(const std::vector<AlertGroup> &group)
{
    QStringList values;
    for (const AlertGroup &each : group) {
        const bool isId = each.field == "object.id"_L1 || each.field == "details.destination"_L1;
        const bool isName = !isId && !each.field.startsWith("usual."_L1);
        if (isName && !each.value.isEmpty())
            values.append(each.value);
    }
    return listed(values);
}

QString nameIn(const Event &event, const AlertGroup &group)
{
    if (group.field == "object.id"_L1 && event.object.id == group.value)
        return aboutText(event.object);
    if (group.field == "details.destination"_L1 &&
        event.details.value("destination"_L1).toString() == group.value)
        return event.details.value("destination_name"_L1).toString();
    return {};
}

bool keepsRunsWaiting(const KeptAlert &alert)
{
    return alert.holds && !alert.isMuted && alert.phase != AlertPhase::Closed;
}

} // namespace warden
