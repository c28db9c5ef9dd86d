#pragma once

#include "ui/lists/table.h"

class QStyledItemDelegate;

namespace warden {

class CheckModel;
struct Check;
struct SecurityReport;

// The checks in their groups. What is chosen stays so when they are shown anew.
class CheckList : public Table
{
    Q_OBJECT
public:
    explicit CheckList(QWidget *parent = nullptr);

    void showChecks(const SecurityReport &report);
    const Check *chosen() const; // null: none

private:
    CheckModel *m_model;
    QStyledItemDelegate *m_headings;
};

} // namespace warden
