#pragma once

#include "ui/policies_page/policy_row.h"
#include "ui/widgets/card.h"

namespace warden {

// A service that contacts leave to: what a new route there starts with, and each connection with
// the routes into it.
class ServiceCard : public Card
{
    Q_OBJECT
public:
    ServiceCard(const ServicePolicies &service, const QString &whyNotChange,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void editRoutePressed(const warden::RouteId &route);
    void editDefaultPressed();

private:
    void addDestination(const Destination &destination, const QString &whyNotChange);
};

} // namespace warden
