#pragma once

#include "core/watch/kept_alert.h"
#include "ui/lists/grouped_table.h"

namespace warden {

class Preferences;
class AlertModel;

// Alerts in their groups. What is chosen stays so when they are shown anew.
class AlertList : public GroupedTable
{
    Q_OBJECT
public:
    explicit AlertList(Preferences &preferences, QWidget *parent = nullptr);

    void showAlerts(std::vector<KeptAlert> alerts);
    const KeptAlert *chosen() const; // null: none
    std::vector<KeptAlert> allChosen() const;
    bool choose(const QString &id); // false: it isn't there

private:
    void alsoChoose(const QStringList &ids);

    AlertModel *m_model;
};

} // namespace warden
