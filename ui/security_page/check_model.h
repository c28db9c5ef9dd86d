#pragma once

#include "core/session/security_views.h"
#include "ui/lists/grouped_model.h"

namespace warden {

// Checks in their groups, each below a heading. The group with the most urgent check comes first,
// and in each the most urgent one.
class CheckModel : public GroupedModel
{
    Q_OBJECT
public:
    enum class Column { Check, Where, Answer };
    static constexpr int columns = 3;

    using GroupedModel::GroupedModel;

    void setChecks(const std::vector<Check> &checks);                      // sorted by urgency
    const Check *check(int row) const;                                     // null: a heading
    int rowOf(const QString &check, const ConnectionId &connection) const; // -1: it isn't there

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant itemData(size_t item, int column, int role) const override;

private:
    std::vector<Check> m_checks = {};
};

} // namespace warden
