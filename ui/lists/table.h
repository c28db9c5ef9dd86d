#pragma once

#include <QTableView>

namespace warden {

// A list with columns that share its width: whole rows are chosen, Tab leaves it, Enter opens.
class Table : public QTableView
{
    Q_OBJECT
public:
    Table(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    // How much of the width each column gets, in proportion; about its characters. Where there is
    // no room for all, columns of `dispensable` are left out, the first one first.
    void setModelAndShares(QAbstractItemModel *model, const QList<int> &shares,
                           const QList<int> &dispensable = {});
    // As tall as its rows, up to `mostRows`.
    void fitToRows(int mostRows);
    // Instead of selectRow(): Qt's looks for a column where right-to-left there is none, and then
    // chooses nothing.
    void chooseRow(int row);
    int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

Q_SIGNALS:
    void rowChosen(int row); // -1: none
    void rowOpened(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void shareColumns(); // as setModelAndShares() says

private:
    QList<int> m_shares = {};
    QList<int> m_dispensable = {};
};

} // namespace warden
