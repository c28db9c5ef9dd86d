#pragma once

#include "core/session/views.h"

#include <QAbstractTableModel>

namespace warden {

// The runs, newest first.
class RunModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { When, What, Who, State };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(std::vector<Run> runs, const QDateTime &now);
    const Run &run(int row) const { return m_runs[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Run> m_runs = {};
    QDateTime m_now = {};
};

// What one run did, item by item.
class RunItemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, What, Where, State };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<RunItemView> items);
    const RunItemView &item(int row) const { return m_items[m_order[static_cast<size_t>(row)]]; }

    // By what stands in a column, as the window's language sorts; -1: in the order of the run.
    void sort(int column, Qt::SortOrder order) override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RunItemView &item, Column column) const;
    void arrange();

    std::vector<RunItemView> m_items = {};
    std::vector<size_t> m_order = {}; // as shown
    int m_sortedBy = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

// One item's outcome in a sentence: done, failed and why, can't be undone.
QString runItemSentence(const RunItemView &item);

} // namespace warden
