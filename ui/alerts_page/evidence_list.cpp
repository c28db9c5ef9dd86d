#include "ui/alerts_page/evidence_list.h"

#include "core/base/timestamp.h"
#include "ui/text/event_text.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QList<int> columnShares = {20, 36};
constexpr int mostRows = 6;
constexpr int argumentRole = Qt::UserRole + 1;

} // namespace

EvidenceList::EvidenceList(const std::vector<AuditRow> &rows, QWidget *parent)
    : Table(u"alertEvidence"_s, tr("Its entries in the log"), parent)
{
    auto *model = new QStandardItemModel(0, static_cast<int>(columnShares.size()), this);
    model->setHorizontalHeaderLabels({tr("Time"), tr("What happened")});
    const QDate today = QDate::currentDate();
    for (const AuditRow &row : rows) {
        const QString what = tr("%1 – %2").arg(eventSentence(row.event), actorText(row.event));
        QList<QStandardItem *> items{new QStandardItem(timeTextOn(today, row.event.time)),
                                     new QStandardItem(what)};
        for (QStandardItem *item : items) {
            item->setToolTip(item->text());
            item->setEditable(false);
        }
        items.front()->setData(auditArgument(row), argumentRole);
        model->appendRow(items);
    }
    setModelAndShares(model, columnShares);
    fitToRows(mostRows);
    connect(this, &Table::rowOpened, this, &EvidenceList::open);
    if (!rows.empty())
        selectRow(0);
}

QString EvidenceList::auditArgument(const AuditRow &row)
{
    return u"at:"_s + toRfc3339(row.event.time);
}

void EvidenceList::open(int row)
{
    const QModelIndex index = model()->index(row, 0);
    if (index.isValid())
        Q_EMIT entryOpened(index.data(argumentRole).toString());
}

void EvidenceList::openChosen()
{
    open(currentRow());
}

} // namespace warden
