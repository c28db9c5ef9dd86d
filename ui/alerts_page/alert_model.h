#pragma once

#include "core/watch/kept_alert.h"
#include "ui/lists/grouped_model.h"

namespace warden {

// Open alerts first, then those that somebody took on, then closed ones; in each group the most
// serious one on top, and of these the newest. Closed ones are by time alone.
class AlertModel : public GroupedModel
{
    Q_OBJECT
public:
    enum class Column { Alert, About, Level, When };
    static constexpr int columns = 4;

    using GroupedModel::GroupedModel;

    void setAlerts(std::vector<KeptAlert> alerts, const QDateTime &now);
    const KeptAlert *alert(int row) const; // null: a heading
    int rowOf(const QString &id) const;    // by the beginning of its id; -1: it isn't there

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant itemData(size_t item, int column, int role) const override;

private:
    std::vector<KeptAlert> m_alerts = {};
    QDateTime m_now = {};
};

} // namespace warden
