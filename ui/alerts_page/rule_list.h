#pragma once

#include "core/session/session_alerts.h"
#include "ui/lists/grouped_table.h"

namespace warden {

class Preferences;
class RuleModel;

// The rules in their groups. What is chosen stays so when they are shown anew.
class RuleList : public GroupedTable
{
    Q_OBJECT
public:
    explicit RuleList(Preferences &preferences, QWidget *parent = nullptr);

    void showRules(std::vector<AlertRuleView> rules);
    const AlertRuleView *chosen() const; // null: none
    bool choose(const QString &rule);    // by its key; false: it isn't there

private:
    RuleModel *m_model;
};

} // namespace warden
