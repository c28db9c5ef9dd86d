#pragma once

#include "ui/lists/grouped_model.h"
#include "ui/lists/table.h"

class QStyledItemDelegate;

namespace warden {

// A table of a GroupedModel. One column takes all that the others don't need: it says most. Of the
// dispensable ones, those are left out that are empty in every row.
class GroupedTable : public Table
{
    Q_OBJECT
public:
    GroupedTable(const QString &objectName, const QString &accessibleName,
                 QWidget *parent = nullptr);

protected:
    void setGroups(GroupedModel *model, int mainColumn, const QList<int> &shares,
                   const QList<int> &dispensable);
    // Before and after the model is filled anew.
    void beginRows();
    void endRows();

    void shareColumns() override;

private:
    void shareByContent();
    int longest(int column) const; // in pixels; 0: it is empty in every row

    GroupedModel *m_groups = nullptr;
    int m_mainColumn = 0;
    QList<int> m_dispensable = {};
    QStyledItemDelegate *m_headings;
};

} // namespace warden
