#include "ui/alerts_page/alert_list.h"

#include "ui/alerts_page/alert_model.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QList<int> columnShares = {34, 18, 12, 18};
const QList<int> dispensableColumns = {static_cast<int>(AlertModel::Column::About),
                                       static_cast<int>(AlertModel::Column::When)};

} // namespace

AlertList::AlertList(QWidget *parent)
    : GroupedTable(u"alertList"_s, tr("Alerts"), parent), m_model(new AlertModel(this))
{
    setGroups(m_model, static_cast<int>(AlertModel::Column::Alert), columnShares,
              dispensableColumns);
}

void AlertList::showAlerts(std::vector<KeptAlert> alerts)
{
    const QString before = chosen() ? chosen()->id : QString();
    beginRows();
    m_model->setAlerts(std::move(alerts), QDateTime::currentDateTimeUtc());
    endRows();
    if (!choose(before) && m_model->rowCount() > 1)
        chooseRow(1); // below the first heading: the most urgent one
}

bool AlertList::choose(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        chooseRow(row);
    return row >= 0;
}

const KeptAlert *AlertList::chosen() const
{
    return m_model->alert(currentRow());
}

} // namespace warden
