#include "ui/lists/list_and_details.h"

#include "ui/lists/kept_view.h"
#include "ui/lists/table.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/card.h"
#include "ui/widgets/names.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace warden {

namespace {

constexpr int widest = 100'000;

QStringList toStrings(const QList<int> &sizes)
{
    return {QString::number(sizes.at(0)), QString::number(sizes.at(1))};
}

std::optional<QList<int>> sizesFrom(const QStringList &stored)
{
    QList<int> sizes;
    for (const QString &each : stored)
        sizes << each.toInt(); // 0 where it is no number
    const bool fits = sizes.size() == 2 && std::ranges::all_of(sizes, [](int size) {
                          return size > 0 && size <= widest;
                      });
    return fits ? std::optional(sizes) : std::nullopt;
}

} // namespace

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
    auto *split = new QSplitter;
    setNames(split, objectName);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space::large);
    split->addWidget(list);
    split->addWidget(details);
    details->raise(); // a splitter puts it before the list, and so Tab would
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *kept = new KeptView(preferences, objectName, split);
    split->setSizes(sizesFrom(kept->read()).value_or(sizes));
    QObject::connect(split, &QSplitter::splitterMoved, kept,
                     [split, kept] { kept->write(toStrings(split->sizes())); });
    return split;
}

} // namespace warden
