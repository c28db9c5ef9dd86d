#include "ui/sync_page/run_model.h"

#include "core/base/collation.h"
#include "ui/lists/table.h"
#include "ui/page/session_look.h"
#include "ui/sync_page/message_text.h"
#include "ui/sync_page/plan_text.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"

#include <QIcon>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QIcon iconFor(StateKind kind)
{
    const StateLook look = lookOf(kind);
    return tintedIcon(look.icon, look.text);
}

// A run that ended is only green where nothing failed.
StateKind kindOf(const Run &run)
{
    if (run.state == RunState::Done && (run.counts.failed > 0 || !run.counts.addsUp()))
        return StateKind::Danger;
    return stateKind(run.state);
}

} // namespace

void RunModel::setRuns(std::vector<Run> runs, const QDateTime &now)
{
    beginResetModel();
    m_runs = std::move(runs);
    m_now = now;
    endResetModel();
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    const Run &found = run(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Table::identityRole)
        return found.id.value();
    if (role == Qt::DecorationRole && column == Column::State)
        return iconFor(kindOf(found));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Column::When:
        return sentenceCase(whenText(found.startedAt, m_now));
    case Column::What:
        return found.undoOf.isEmpty() ? sentenceCase(countsSummary(found.counts))
                                      : tr("Undo: %1").arg(countsSummary(found.counts));
    case Column::Who:
        return found.operatorName;
    case Column::State:
        return kindOf(found) == stateKind(found.state) ? runStateWord(found.state)
                                                       : tr("Not everything");
    }
    return {};
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::When:
        return tr("When");
    case Column::What:
        return tr("What");
    case Column::Who:
        return tr("Who");
    case Column::State:
        return tr("State");
    }
    return {};
}

QString runItemSentence(const RunItemView &item)
{
    // To a hook, "done" would say more than is known.
    const bool isMessage = item.message && item.state == JournalState::Done;
    QString sentence = isMessage ? messageWord(*item.message) : journalStateWord(item.state);
    if (item.state == JournalState::Failed || item.state == JournalState::Sent) {
        const QString reason =
            storedReasonSentence(item.errorReason.isEmpty() ? item.errorKind : item.errorReason);
        if (!reason.isEmpty())
            sentence = RunItemModel::tr("%1: %2").arg(sentence, reason);
    }
    if (item.isIrreversible && !isMessage)
        sentence = RunItemModel::tr("%1 (can't be undone)").arg(sentence);
    return sentence;
}

void RunItemModel::setItems(std::vector<RunItemView> items)
{
    beginResetModel();
    m_items = std::move(items);
    arrange();
    endResetModel();
}

void RunItemModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortedBy = column;
    m_direction = order;
    arrange();
    endResetModel();
}

void RunItemModel::arrange()
{
    m_order.resize(m_items.size());
    std::iota(m_order.begin(), m_order.end(), size_t{0});
    if (m_sortedBy < 0)
        return;
    const Collation collation;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_items.size());
    for (const RunItemView &item : m_items)
        keys.push_back(collation.keyOf(text(item, static_cast<Column>(m_sortedBy))));
    const bool isDown = m_direction == Qt::DescendingOrder;
    std::ranges::stable_sort(m_order, [&](size_t one, size_t other) {
        return isDown ? keys[other] < keys[one] : keys[one] < keys[other];
    });
}

int RunItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int RunItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RunItemModel::data(const QModelIndex &index, int role) const
{
    const RunItemView &found = item(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Table::identityRole)
        return found.item.value();
    if (role == Qt::DecorationRole && column == Column::State)
        return iconFor(found.message && found.state == JournalState::Done
                           ? stateKind(*found.message)
                           : stateKind(found.state));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return text(found, column);
}

QString RunItemModel::text(const RunItemView &item, Column column) const
{
    switch (column) {
    case Column::Name:
        return item.name.isEmpty() ? tr("(name not kept)") : item.name;
    case Column::What:
        return item.action == ChangeAction::Remove
                   ? changeWord(item.action)
                   : tr("%1: %2").arg(changeWord(item.action), fieldList(item.fields));
    case Column::Where:
        return item.bookName;
    case Column::State:
        return runItemSentence(item);
    }
    return {};
}

QVariant RunItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Contact");
    case Column::What:
        return tr("What");
    case Column::Where:
        return tr("Where");
    case Column::State:
        return tr("State");
    }
    return {};
}

} // namespace warden
