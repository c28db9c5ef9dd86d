#include "ui/sync_page/plan_model.h"

#include "ui/sync_page/plan_text.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"

#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QString fieldsText(const PlanItem &item, const RouteFacts &facts)
{
    if (item.reason != ItemReason::None)
        return reasonSentence(item.reason);
    FieldSet fields;
    for (const PlannedWrite &write : item.writes)
        fields = fields | write.fields;
    if (item.action != ItemAction::Remove)
        return sentenceCase(fieldList(fields));
    const QString places = placesOf(item, facts);
    if (places.isEmpty())
        return {};
    return (facts.isToHook ? PlanModel::tr("Told to %1") : PlanModel::tr("At %1")).arg(places);
}

QString iconOf(const PlanRow &row)
{
    if (row.needsYou)
        return u"held"_s;
    switch (row.action) {
    case ItemAction::Create:
        return u"add"_s;
    case ItemAction::Update:
        return u"edit"_s;
    case ItemAction::Remove:
        return u"remove"_s;
    case ItemAction::Skip:
        return u"info"_s;
    }
    Q_UNREACHABLE();
}

ColorRole colorOf(const PlanRow &row)
{
    if (row.needsYou)
        return ColorRole::Warning;
    switch (row.action) {
    case ItemAction::Create:
        return ColorRole::Success;
    case ItemAction::Update:
        return ColorRole::Info;
    case ItemAction::Remove:
        return ColorRole::Danger;
    case ItemAction::Skip:
        return ColorRole::MutedText;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<PlanRow> planRows(const Plan &plan, const AllRouteFacts &facts)
{
    std::vector<PlanRow> rows;
    for (size_t route = 0; route < plan.routes.size(); ++route) {
        const RoutePlan &each = plan.routes[route];
        for (size_t item = 0; item < each.items.size(); ++item) {
            const PlanItem &found = each.items[item];
            rows.push_back({route, item, found.name, each.routeName,
                            fieldsText(found, facts.value(each.route)), found.action,
                            needsPerson(found)});
        }
    }
    // What needs a person comes first, then what goes away.
    const auto rank = [](const PlanRow &row) {
        return row.needsYou                       ? 0
               : row.action == ItemAction::Remove ? 1
               : row.action == ItemAction::Skip   ? 3
                                                  : 2;
    };
    std::ranges::stable_sort(rows, {}, rank);
    return rows;
}

bool fits(const PlanRow &row, PlanFilter filter)
{
    switch (filter) {
    case PlanFilter::All:
        return true;
    case PlanFilter::New:
        return row.action == ItemAction::Create;
    case PlanFilter::Changed:
        return row.action == ItemAction::Update;
    case PlanFilter::Removed:
        return row.action == ItemAction::Remove;
    case PlanFilter::NeedsYou:
        return row.needsYou;
    case PlanFilter::LeftAlone:
        return row.action == ItemAction::Skip && !row.needsYou;
    }
    Q_UNREACHABLE();
}

void PlanModel::setRows(std::vector<PlanRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    choose();
    endResetModel();
}

void PlanModel::setFilter(PlanFilter filter)
{
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void PlanModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (fits(m_rows[i], m_filter))
            m_shown.push_back(i);
    }
}

qint64 PlanModel::count(PlanFilter filter) const
{
    return std::ranges::count_if(m_rows,
                                 [filter](const PlanRow &row) { return fits(row, filter); });
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    const PlanRow &found = row(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DecorationRole && column == Column::What)
        return tintedIcon(iconOf(found), colorOf(found));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Column::What:
        return found.needsYou ? tr("Needs you") : actionWord(found.action);
    case Column::Name:
        return found.name;
    case Column::Fields:
        return found.fields;
    case Column::Route:
        return found.routeName;
    }
    return {};
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::What:
        return tr("What");
    case Column::Name:
        return tr("Contact");
    case Column::Fields:
        return tr("Details");
    case Column::Route:
        return tr("Route");
    }
    return {};
}

} // namespace warden
