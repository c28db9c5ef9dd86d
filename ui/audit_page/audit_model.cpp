#include "ui/audit_page/audit_model.h"

#include "ui/audit_page/event_text.h"
#include "ui/theme/icon.h"

#include <QIcon>

#include <iterator>

namespace warden {

int AuditModel::startOver()
{
    m_isAsking = true;
    return ++m_reading;
}

void AuditModel::take(int reading, qint64 beforeSeq, AuditPage page)
{
    if (reading != m_reading)
        return;
    m_isAsking = false;
    const bool isFull = static_cast<int>(page.rows.size()) >= pageSize;
    if (beforeSeq == 0) {
        beginResetModel();
        m_rows = std::move(page.rows);
        m_total = page.total;
        m_isAtEnd = !isFull;
        endResetModel();
        return;
    }
    m_isAtEnd = !isFull;
    if (page.rows.empty() || m_rows.empty() || m_rows.back().seq != beforeSeq)
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(page.rows.begin()),
                  std::make_move_iterator(page.rows.end()));
    endInsertRows();
}

void AuditModel::giveUp(int reading)
{
    if (reading == m_reading)
        m_isAsking = false;
}

QStringList AuditModel::actors() const
{
    QStringList names;
    for (const AuditRow &row : m_rows) {
        if (!row.event.actor.isEmpty() && !names.contains(row.event.actor))
            names << row.event.actor;
    }
    return names;
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    const Event &event = row(index.row()).event;
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DecorationRole && column == Column::Outcome) {
        const StateLook look = lookOf(stateKind(event.outcome));
        return tintedIcon(look.icon, look.text);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Column::Time:
        return role == Qt::ToolTipRole ? timeText(event.time)
                                       : timeTextOn(QDate::currentDate(), event.time);
    case Column::Who:
        return actorText(event);
    case Column::What:
        return eventSentence(event);
    case Column::About:
        // The sentence has the name already.
        return role == Qt::ToolTipRole ? aboutText(event.object) : objectWord(event.object.type);
    case Column::Outcome:
        return outcomeWord(event.outcome);
    }
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Who:
        return tr("Who");
    case Column::What:
        return tr("What happened");
    case Column::About:
        return tr("About");
    case Column::Outcome:
        return tr("Outcome");
    }
    return {};
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAsking && !m_isAtEnd && !m_rows.empty();
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    Q_EMIT moreWanted(m_reading, m_rows.back().seq);
}

} // namespace warden
