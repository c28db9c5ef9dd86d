#pragma once

#include "core/watch/kept_alert.h"
#include "ui/lists/grouped_table.h"

namespace warden {

class AlertModel;

// Alerts in their groups. What is chosen stays so when they are shown anew.
class AlertList : public GroupedTable
{
    Q_OBJECT
public:
    explicit AlertList(QWidget *parent = nullptr);

    void showAlerts(std::vector<KeptAlert> alerts);
    const KeptAlert *chosen() const; // null: none
    bool choose(const QString &id);  // false: it isn't there

private:
    AlertModel *m_model;
};

} // namespace warden
