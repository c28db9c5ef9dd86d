#pragma once

#include "ui/sync_page/route_facts.h"
#include "ui/widgets/card.h"

class QCheckBox;

namespace warden {

// How a route last went; nothing before its first run.
struct LastRun
{
    std::optional<RunRoute> run = {};
    QDateTime at = {};
    bool isUndo = false;
};

// A route as its owner should recognise it: from where to where, what leaves, what may be removed,
// the limits, and how it last went.
class RouteCard : public Card
{
    Q_OBJECT
public:
    // `last` is null for whom runs aren't shown; `whyNotChange` is empty for who may change routes.
    RouteCard(const RouteFacts &facts, const std::optional<LastRun> &last,
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
    QWidget *makeLast(const LastRun &last);
};

} // namespace warden
