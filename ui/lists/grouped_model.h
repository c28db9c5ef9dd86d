#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace warden {

// Rows in groups, each below a heading. Headings are no stops for the keyboard: nothing can be done
// with one.
class GroupedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int countsRole = Qt::UserRole + 1; // what a heading says at its other end

    using QAbstractTableModel::QAbstractTableModel;

    int itemAt(int row) const;     // -1: a heading, or no row
    int rowOfItem(int item) const; // -1: there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    struct Group
    {
        QString title = {};
        QString counts = {};
        size_t size = 0; // at least 1
    };
    // Items are numbered through, from 0. Between beginResetModel() and endResetModel().
    void setGroups(const std::vector<Group> &groups);
    virtual QVariant itemData(size_t item, int column, int role) const = 0;

private:
    struct Row
    {
        QString heading = {};
        QString counts = {};
        int item = -1;
    };
    static QVariant headingData(const Row &row, int role);

    std::vector<Row> m_rows = {};
};

} // namespace warden
