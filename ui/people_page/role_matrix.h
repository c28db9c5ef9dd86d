#pragma once

#include "core/session/people_views.h"

#include <QScrollArea>

class QGridLayout;

namespace warden {

// Who may do what: a row for each permission, a column for each role. Where there are more roles
// than fit beside each other, it scrolls sideways and leaves the page as wide as it is.
class RoleMatrix : public QScrollArea
{
    Q_OBJECT
public:
    explicit RoleMatrix(QWidget *parent = nullptr);

    void showRoles(const std::vector<RoleView> &roles);

Q_SIGNALS:
    void editPressed(const warden::RoleId &role);
    void removePressed(const warden::RoleId &role);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();
    QWidget *makeHeading(const RoleView &role);

    QGridLayout *m_grid;
};

} // namespace warden
