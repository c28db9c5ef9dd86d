#pragma once

#include "core/session/security_views.h"
#include "ui/lists/grouped_table.h"

namespace warden {

class Preferences;
class CheckModel;

// The checks in their groups. What is chosen stays so when they are shown anew.
class CheckList : public GroupedTable
{
    Q_OBJECT
public:
    explicit CheckList(Preferences &preferences, QWidget *parent = nullptr);

    void showChecks(const SecurityReport &report);
    const Check *chosen() const;                                       // null: none
    void choose(const QString &check, const ConnectionId &connection); // where it is there

private:
    CheckModel *m_model;
};

} // namespace warden
