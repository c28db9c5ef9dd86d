#include "ui/sync_page/filter_chips.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QString nameOf(PlanFilter filter)
{
    switch (filter) {
    case PlanFilter::All:
        return u"filterAll"_s;
    case PlanFilter::New:
        return u"filterNew"_s;
    case PlanFilter::Changed:
        return u"filterChanged"_s;
    case PlanFilter::Removed:
        return u"filterRemoved"_s;
    case PlanFilter::NeedsYou:
        return u"filterNeedsYou"_s;
    case PlanFilter::LeftAlone:
        return u"filterLeftAlone"_s;
    }
    Q_UNREACHABLE();
}

QString textOf(PlanFilter filter)
{
    switch (filter) {
    case PlanFilter::All:
        return FilterChips::tr("All %1");
    case PlanFilter::New:
        return FilterChips::tr("New %1");
    case PlanFilter::Changed:
        return FilterChips::tr("Changed %1");
    case PlanFilter::Removed:
        return FilterChips::tr("Removed %1");
    case PlanFilter::NeedsYou:
        return FilterChips::tr("Needs you %1");
    case PlanFilter::LeftAlone:
        return FilterChips::tr("Left alone %1");
    }
    Q_UNREACHABLE();
}

} // namespace

FilterChips::FilterChips(QWidget *parent) : ChoiceChips(Rows::AsNeeded, parent)
{
    for (PlanFilter filter : allPlanFilters)
        addChoice(static_cast<int>(filter), nameOf(filter), textOf(filter));
}

void FilterChips::showCounts(const PlanModel &model)
{
    for (PlanFilter filter : allPlanFilters) {
        const qint64 count = model.count(filter);
        setChoice(static_cast<int>(filter), textOf(filter).arg(QLocale().toString(count)),
                  count > 0 || filter == PlanFilter::All);
    }
    choose(static_cast<int>(model.filter()));
}

} // namespace warden
