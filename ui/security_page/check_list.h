#pragma once

#include "core/session/security_views.h"
#include "ui/lists/table.h"

class QStyledItemDelegate;

namespace warden {

class CheckModel;

// The checks in their groups. What is chosen stays so when they are shown anew.
class CheckList : public Table
{
    Q_OBJECT
public:
    explicit CheckList(QWidget *parent = nullptr);

    void showChecks(const SecurityReport &report);
    const Check *chosen() const;                                       // null: none
    void choose(const QString &check, const ConnectionId &connection); // where it is there

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareWidth();
    int longest(int column) const; // in pixels

    CheckModel *m_model;
    QStyledItemDelegate *m_headings;
};

} // namespace warden
