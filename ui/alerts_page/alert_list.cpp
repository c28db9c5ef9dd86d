#include "ui/alerts_page/alert_list.h"

#include "ui/alerts_page/alert_model.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QList<int> columnShares = {34, 18, 12, 18};
const QList<int> dispensableColumns = {static_cast<int>(AlertModel::Column::About),
                                       static_cast<int>(AlertModel::Column::When)};

} // namespace

AlertList::AlertList(Preferences &preferences, QWidget *parent)
    : GroupedTable(u"alertList"_s, tr("Alerts"), parent), m_model(new AlertModel(this))
{
    setGroups(m_model, static_cast<int>(AlertModel::Column::Alert), columnShares,
              dispensableColumns);
    allowSeveral();
    keepColumns(preferences, {u"alert"_s, u"about"_s, u"level"_s, u"when"_s},
                {static_cast<int>(AlertModel::Column::Alert)});
}

void AlertList::showAlerts(std::vector<KeptAlert> alerts)
{
    const QString before = chosen() ? chosen()->id : QString();
    QStringList others;
    for (const KeptAlert &alert : allChosen())
        others << alert.id;
    beginRows();
    m_model->setAlerts(std::move(alerts), QDateTime::currentDateTimeUtc());
    endRows();
    if (!choose(before) && m_model->rowCount() > 1)
        chooseRow(1); // below the first heading: the most urgent one
    if (others.size() > 1)
        alsoChoose(others);
}

void AlertList::alsoChoose(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (const int row = m_model->rowOf(id); row >= 0)
            selectionModel()->select(m_model->index(row, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

bool AlertList::choose(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        chooseRow(row);
    return row >= 0;
}

std::vector<KeptAlert> AlertList::allChosen() const
{
    std::vector<KeptAlert> alerts;
    for (const int row : chosenRows()) {
        if (const KeptAlert *alert = m_model->alert(row))
            alerts.push_back(*alert);
    }
    return alerts;
}

const KeptAlert *AlertList::chosen() const
{
    return m_model->alert(currentRow());
}

} // namespace warden
