#include "ui/policies_page/service_card.h"

#include "ui/page/session_look.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/names.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

ServiceCard::ServiceCard(const ServicePolicies &service, const QString &whyNotChange,
                         QWidget *parent)
    : Card(parent)
{
    const QString &name = service.standard.service;
    setNames(this, u"policies/"_s + name, serviceWord(name));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(new IconLabel(serviceIcon(name), ColorRole::Link, 24));
    head->addWidget(makeLabel(serviceWord(name), TextStyle::Heading), 1);
    body()->addLayout(head);
    for (const Destination &destination : service.destinations)
        addDestination(destination, whyNotChange);
    auto *standard =
        new PolicyRow(tr("A new route here starts with"), service.standard, whyNotChange);
    connect(standard, &PolicyRow::editPressed, this, &ServiceCard::editDefaultPressed);
    body()->addSpacing(space::small);
    body()->addWidget(standard);
}

void ServiceCard::addDestination(const Destination &destination, const QString &whyNotChange)
{
    auto *place = new ElidedLabel(placeOf(destination.connection));
    place->setObjectName(u"policyPlace"_s);
    place->setElideMode(Qt::ElideMiddle);
    place->setForegroundRole(QPalette::PlaceholderText);
    body()->addWidget(place);
    if (destination.routes.empty())
        body()->addWidget(makeMutedLabel(tr("No route leads here.")));
    for (const RouteInto &into : destination.routes) {
        auto *row = new PolicyRow(into, whyNotChange);
        connect(row, &PolicyRow::editPressed, this,
                [this, id = into.route.id] { Q_EMIT editRoutePressed(id); });
        body()->addWidget(row);
    }
}

} // namespace warden
