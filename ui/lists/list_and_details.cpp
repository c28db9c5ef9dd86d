#include "ui/lists/list_and_details.h"

#include "ui/lists/table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/names.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace warden {

QWidget *makeListCard(Table *table)
{
    auto *card = new Card;
    card->body()->setContentsMargins(space::small, space::small, space::small, space::small);
    card->body()->addWidget(table);
    return card;
}

QWidget *makeDetailsArea(QWidget *details, const QString &objectName, const QString &name,
                         int narrowest)
{
    auto *area = new QScrollArea;
    setNames(area, objectName, name);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(narrowest);
    area->setWidget(details);
    area->viewport()->setAutoFillBackground(false);
    details->setAutoFillBackground(false);
    return area;
}

} // namespace warden
