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
    const RunItemView &item(int row) const { return m_items[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RunItemView> m_items = {};
};

// One item's outcome in a sentence: done, failed and why, can't be undone.
QString runItemSentence(const RunItemView &item);

} // namespace warden
