#include "ui/lists/details_split.h"

#include "ui/lists/kept_view.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/names.h"

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

DetailsSplit::DetailsSplit(Preferences &preferences, const QString &objectName, QWidget *list,
                           QWidget *details, const QList<int> &sizes, QWidget *parent)
    : QSplitter(parent)
{
    setNames(this, objectName);
    setChildrenCollapsible(false);
    setHandleWidth(space::large);
    if (isRightToLeft()) // Qt 6 places what is read from the right a pixel too far outside
        setContentsMargins(0, 0, 1, 0);
    addWidget(list);
    addWidget(details);
    details->raise(); // a splitter puts it before the list, and so Tab would
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    auto *kept = new KeptView(preferences, objectName, this);
    setSizes(sizesFrom(kept->read()).value_or(sizes));
    connect(this, &QSplitter::splitterMoved, kept,
            [this, kept] { kept->write(toStrings(this->sizes())); });
}

Edge DetailsSplit::edge()
{
    return {.owner = this,
            .name = tr("Between the list and the details"),
            .place = [this] { return handle(1)->geometry(); },
            .move = [this](int pixels) { moveSplitter(sizes().at(0) + pixels, 1); },
            .putBack = [this, before = sizes().at(0)] { moveSplitter(before, 1); }};
}

} // namespace warden
