#pragma once

#include "ui/sync_page/route_facts.h"

#include <QScrollArea>

class QGridLayout;

namespace warden {

// A plan's routes: a line of counts each, and below it why it waits or couldn't be read.
class PlanRoutes : public QScrollArea
{
    Q_OBJECT
public:
    PlanRoutes(const Plan &plan, const AllRouteFacts &facts, const QString &whyNotSignIn,
               QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void signInPressed(const warden::ConnectionId &connection);

private:
    void addRoute(const RoutePlan &route, const RouteFacts &facts);

    const QString m_whyNotSignIn;
    QGridLayout *m_grid;
    int m_row = 0;
};

} // namespace warden
