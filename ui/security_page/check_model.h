#pragma once

#include "core/session/security_views.h"

#include <QAbstractTableModel>

namespace warden {

// Checks in their groups, each below a heading. The group with the most urgent check comes first,
// and in each the most urgent one.
class CheckModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Check, Where, Answer };
    static constexpr int columns = 3;
    static constexpr int countsRole = Qt::UserRole + 1; // of a heading

    using QAbstractTableModel::QAbstractTableModel;

    void setChecks(const std::vector<Check> &checks);                      // sorted by urgency
    const Check *check(int row) const;                                     // null: a heading
    int rowOf(const QString &check, const ConnectionId &connection) const; // -1: it isn't there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading = {};
        QString counts = {};
        std::optional<Check> check = {};
    };
    QVariant headingData(const Row &row, int role) const;
    QVariant checkData(const Check &check, Column column, int role) const;

    std::vector<Row> m_rows = {};
};

} // namespace warden
