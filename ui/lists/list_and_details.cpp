#include "ui/lists/list_and_details.h"

#include "ui/lists/details_split.h"
#include "ui/lists/table.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
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
    area->setMinimumWidth(wideEnough(narrowest));
    area->setWidget(details);
    area->viewport()->setAutoFillBackground(false);
    details->setAutoFillBackground(false);
    return area;
}

QWidget *makeDetailsCard(QWidget *details, const QString &objectName, const QString &name,
                         int narrowest)
{
    auto *card = new Card;
    card->body()->setContentsMargins(0, space::large, 0, space::large);
    card->body()->addWidget(makeDetailsArea(details, objectName, name, narrowest));
    return card;
}

QWidget *makeListAndDetails(Preferences &preferences, const QString &objectName, QWidget *list,
                            QWidget *details, const QList<int> &sizes)
{
    return new DetailsSplit(preferences, objectName, list, details, sizes);
}

} // namespace warden
