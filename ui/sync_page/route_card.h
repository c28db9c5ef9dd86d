#pragma once

#include "ui/sync_page/route_facts.h"
#include "ui/widgets/card.h"

class QCheckBox;

namespace warden {

// A route as its owner should recognise it: from where to where, what leaves, what may be removed,
// the limits, and how it last went.
class RouteCard : public Card
{
    Q_OBJECT
public:
    // `whyNotChange` is empty where the person may change routes.

    RouteCard(const RouteFacts &facts, const std::optional<RunRoute> &last, const QDateTime &lastAt,
              const QString &whyNotChange, QWidget *parent = nullptr);

Q_SIGNALS:
    void switched(bool isOn);
    void editPressed();
    void removePressed();

private:
    QWidget *makeHead(const RouteFacts &facts, const QString &whyNotChange);
    QWidget *makeSwitch(const Route &route);
    QWidget *makeState(const Route &route);
    QWidget *makeNotAgreed(const ApprovalRequest &request);
    QWidget *makeLast(const std::optional<RunRoute> &last, const QDateTime &lastAt);
};

} // namespace warden
