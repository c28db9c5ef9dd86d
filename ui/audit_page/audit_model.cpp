#include "ui/audit_page/audit_model.h"

#include "ui/audit_page/outcome_look.h"
#include "ui/lists/table.h"
#include "ui/text/event_text.h"
#include "ui/theme/icon.h"

#include <QIcon>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace warden {

namespace {

constexpr int heldPages = 50;
// A page that scrolls by in a moment needn't be read at all: so many are asked for at once.
constexpr qsizetype mostAsked = 4;
constexpr int mostRows = std::numeric_limits<int>::max() / 64; // a list's height is an int, too
// A list keeps something for each row: a million at once would take longer than a frame.
constexpr int rowsAtOnce = 200'000;

void remember(QStringList &names, const QString &name)
{
    if (!name.isEmpty() && !names.contains(name))
        names.append(name);
}

} // namespace

AuditModel::AuditModel(QObject *parent) : QAbstractTableModel(parent), m_pages(heldPages) {}

int AuditModel::startOver()
{
    m_asked.clear();
    return ++m_reading;
}

void AuditModel::hold(int page, Page rows)
{
    for (const AuditRow &row : rows) {
        remember(m_actors, row.event.actor);
        remember(m_sources, row.event.source);
    }
    m_pages.insert(page, new Page(std::move(rows)));
}

void AuditModel::takeNewest(int reading, std::vector<AuditRow> rows)
{
    if (reading != m_reading)
        return;
    beginResetModel();
    m_pages.clear();
    m_asked.clear();
    m_rows = static_cast<int>(rows.size());
    hold(0, std::move(rows));
    endResetModel();
}

void AuditModel::takeTotal(int reading, qint64 total)
{
    const int all = static_cast<int>(std::min<qint64>(total, mostRows));
    if (reading != m_reading || all <= m_rows)
        return;
    const int rows = std::min(all, m_rows + rowsAtOnce);
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
    if (rows < all)
        QTimer::singleShot(0, this, [this, reading, total] { takeTotal(reading, total); });
}

void AuditModel::takePage(int reading, int page, std::vector<AuditRow> rows)
{
    if (reading != m_reading)
        return;
    m_asked.remove(page);
    const int first = page * pageSize;
    const int last = std::min(first + pageSize, m_rows) - 1;
    hold(page, std::move(rows));
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
}

void AuditModel::giveUp(int reading, int page)
{
    if (reading == m_reading)
        m_asked.remove(page);
}

const AuditRow *AuditModel::row(int index) const
{
    const Page *page = m_pages.object(index / pageSize);
    const auto place = static_cast<size_t>(index % pageSize);
    return page && place < page->size() ? &(*page)[place] : nullptr;
}

int AuditModel::rowOf(qint64 seq) const
{
    for (const int page : m_pages.keys()) {
        const Page &rows = *m_pages.object(page);
        const auto found = std::ranges::find(rows, seq, &AuditRow::seq);
        if (found != rows.end())
            return page * pageSize + static_cast<int>(found - rows.begin());
    }
    return -1;
}

QStringList AuditModel::actors() const
{
    return m_actors;
}

QStringList AuditModel::sources() const
{
    return m_sources;
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (role == Table::isUnreadRole)
        return !row(index.row());
    if (role == Table::identityRole)
        return row(index.row()) ? QString::number(row(index.row())->seq) : QString();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::DecorationRole)
        return {};
    const int page = index.row() / pageSize;
    const AuditRow *shown = row(index.row());
    if (!shown) {
        if (!m_pages.contains(page) && m_asked.size() < mostAsked && !m_asked.contains(page)) {
            m_asked.insert(page);
            Q_EMIT pageWanted(m_reading, page);
        }
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(QStringLiteral("…"))
                                                              : QVariant();
    }
    const Event &event = shown->event;
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DecorationRole) {
        if (column != Column::Outcome)
            return {};
        const StateLook look = lookOf(stateKind(event.outcome));
        return tintedIcon(look.icon, look.text);
    }
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

} // namespace warden
