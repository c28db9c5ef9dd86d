#pragma once

#include "ui/sync_page/route_facts.h"

#include <QAbstractTableModel>

namespace warden {

// What a person looks for in a plan.
enum class PlanFilter { All, New, Changed, Removed, NeedsYou, LeftAlone };
inline constexpr std::array allPlanFilters = {PlanFilter::All,      PlanFilter::New,
                                              PlanFilter::Changed,  PlanFilter::Removed,
                                              PlanFilter::NeedsYou, PlanFilter::LeftAlone};

// One item of a plan as the list shows it, and where it stands in the plan.
struct PlanRow
{
    size_t route = 0;
    size_t item = 0;
    QString name = {};
    QString routeName = {};
    QString fields = {}; // that change or leave; where it is removed; why nothing is written
    ItemAction action = ItemAction::Skip;
    bool needsYou = false;

    bool operator==(const PlanRow &) const = default;
};

std::vector<PlanRow> planRows(const Plan &plan, const AllRouteFacts &facts);
bool fits(const PlanRow &row, PlanFilter filter);

class PlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { What, Name, Fields, Route };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<PlanRow> rows);
    void setFilter(PlanFilter filter);
    PlanFilter filter() const { return m_filter; }
    const PlanRow &row(int index) const { return m_rows[m_shown[static_cast<size_t>(index)]]; }
    qint64 count(PlanFilter filter) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    std::vector<PlanRow> m_rows = {};
    std::vector<size_t> m_shown = {};
    PlanFilter m_filter = PlanFilter::All;
};

} // namespace warden
