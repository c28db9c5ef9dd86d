#include "ui/sync_page/filter_chips.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

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
    }
    Q_UNREACHABLE();
}

} // namespace

FilterChips::FilterChips(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tiny);
    for (PlanFilter filter : allPlanFilters) {
        QPushButton *chip = makeButton(nameOf(filter), textOf(filter));
        chip->setCheckable(true);
        chip->setChecked(filter == PlanFilter::All);
        m_group->addButton(chip, static_cast<int>(filter));
        row->addWidget(chip);
    }
    row->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(static_cast<PlanFilter>(id)); });
}

void FilterChips::showCounts(const PlanModel &model)
{
    for (PlanFilter filter : allPlanFilters) {
        QAbstractButton *chip = m_group->button(static_cast<int>(filter));
        const qint64 count = model.count(filter);
        chip->setText(textOf(filter).arg(QLocale().toString(count)));
        chip->setEnabled(count > 0 || filter == PlanFilter::All);
    }
    m_group->button(static_cast<int>(model.filter()))->setChecked(true);
}

} // namespace warden
