#pragma once

#include "core/session/people_views.h"

#include <QWidget>

class QGridLayout;

namespace warden {

// Who may do what: a row for each permission, a column for each role.
class RoleMatrix : public QWidget
{
    Q_OBJECT
public:
    explicit RoleMatrix(QWidget *parent = nullptr);

    void showRoles(const std::vector<RoleView> &roles);

Q_SIGNALS:
    void editPressed(const warden::RoleId &role);
    void removePressed(const warden::RoleId &role);

private:
    QWidget *makeHeading(const RoleView &role);

    QGridLayout *m_grid;
};

} // namespace warden
