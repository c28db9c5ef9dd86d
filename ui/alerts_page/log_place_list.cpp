#include "ui/alerts_page/log_place_list.h"

#include "ui/page/log_span.h"
#include "ui/text/event_text.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QList<int> columnShares = {20, 36};
constexpr int mostRows = 6;
constexpr int argumentRole = Qt::UserRole + 1;

} // namespace

LogPlace placeOf(const AuditRow &row)
{
    return {row.event.time, row.event.time,
            LogPlaceList::tr("%1 – %2").arg(eventSentence(row.event), actorText(row.event))};
}

QString auditArgument(const LogPlace &place)
{
    return logSpanArgument({place.from, place.until, {}});
}

LogPlaceList::LogPlaceList(const QString &objectName, const QString &accessibleName,
                           const std::vector<LogPlace> &places, QWidget *parent)
    : Table(objectName, accessibleName, parent)
{
    auto *model = new QStandardItemModel(0, static_cast<int>(columnShares.size()), this);
    model->setHorizontalHeaderLabels({tr("Time"), tr("What happened")});
    const QDate today = QDate::currentDate();
    for (const LogPlace &place : places) {
        QList<QStandardItem *> items{new QStandardItem(timeTextOn(today, place.from)),
                                     new QStandardItem(place.text)};
        for (QStandardItem *item : items) {
            item->setData(item->text(), Qt::ToolTipRole);
            item->setEditable(false);
        }
        items.front()->setData(auditArgument(place), argumentRole);
        model->appendRow(items);
    }
    setModelAndShares(model, columnShares);
    fitToRows(mostRows);
    connect(this, &Table::rowOpened, this, &LogPlaceList::open);
    if (!places.empty())
        chooseRow(0);
}

void LogPlaceList::open(int row)
{
    const QModelIndex index = model()->index(row, 0);
    if (index.isValid())
        Q_EMIT placeOpened(index.data(argumentRole).toString());
}

void LogPlaceList::openChosen()
{
    open(currentRow());
}

} // namespace warden
