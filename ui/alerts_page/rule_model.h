#pragma once

#include "core/session/session_alerts.h"
#include "ui/lists/grouped_model.h"

namespace warden {

// Rules of one's own first, then those that come along; each by level, the most serious on top.
class RuleModel : public GroupedModel
{
    Q_OBJECT
public:
    enum class Column { Rule, Level, Standing };
    static constexpr int columns = 3;

    using GroupedModel::GroupedModel;

    void setRules(std::vector<AlertRuleView> rules, const QDateTime &now);
    const AlertRuleView *rule(int row) const; // null: a heading
    int rowOf(const QString &rule) const;     // by its key; -1: it isn't there

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant itemData(size_t item, int column, int role) const override;

private:
    std::vector<AlertRuleView> m_rules = {};
    QDateTime m_now = {};
};

} // namespace warden
