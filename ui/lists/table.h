#pragma once

#include <QTableView>

namespace warden {

// A list with columns: whole rows are chosen, Tab leaves it, Enter opens. The first column that is
// `stretched` takes what room is left.
class Table : public QTableView
{
    Q_OBJECT
public:
    Table(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setModelAndStretch(QAbstractItemModel *model, int stretched);
    // Widths in characters; what isn't given keeps its own.
    void setColumnCharacters(int column, int characters);
    // As tall as its rows, up to `mostRows`.
    void fitToRows(int mostRows);
    int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

Q_SIGNALS:
    void rowChosen(int row); // -1: none
    void rowOpened(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace warden
