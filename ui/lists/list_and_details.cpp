#include "ui/lists/list_and_details.h"

#include "ui/lists/table.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/card.h"
#include "ui/widgets/names.h"

#include <QScrollArea>
#include <QSplitter>
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
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // with large letters
    area->setMinimumWidth(wideEnough(narrowest));
    area->setWidget(details);
    area->viewport()->setAutoFillBackground(false);
    details->setAutoFillBackground(false);
    return area;
}

QWidget *makeListAndDetails(const QString &objectName, QWidget *list, QWidget *details,
                            const QList<int> &sizes)
{
    auto *split = new QSplitter;
    setNames(split, objectName);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space::large);
    split->addWidget(list);
    split->addWidget(details);
    details->raise(); // a splitter puts it before the list, and so Tab would
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes(sizes);
    return split;
}

} // namespace warden
