#pragma once

#include "ui/lists/column_choice.h"
#include "ui/lists/edge.h"

#include <QTableView>

#include <functional>
#include <vector>

class QMenu;

namespace warden {

class KeptView;
class Preferences;

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
    // A person changes widths at the heading, and chooses columns in its menu or in that of the
    // rows; what came of it is there again at the next start. An id for each column, for ever, and
    // the columns that always stay.
    void keepColumns(Preferences &preferences, const QStringList &ids,
                     const QList<int> &staying = {0});
    // Between the columns that are shown, once they are kept.
    std::vector<Edge> edges();
    // A person sorts by a heading, or by the menu of the rows; at the third press the rows stand as
    // the model has them at first (its sort() with column -1). It is kept like the columns, of
    // which keepColumns() was told before.
    void keepOrder(Preferences &preferences);
    // As tall as its rows, up to `mostRows`.
    void fitToRows(int mostRows);
    // Instead of selectRow(): Qt's looks for a column where right-to-left there is none, and then
    // chooses nothing.
    void chooseRow(int row);
    // Several rows can be chosen, with Ctrl, Shift and Ctrl+A.
    void allowSeveral() { setSelectionMode(QAbstractItemView::ExtendedSelection); }
    bool allowsSeveral() const { return selectionMode() == QAbstractItemView::ExtendedSelection; }
    QList<int> chosenRows() const; // from top to bottom
    // The chosen rows as text, a line for each and a tab between its columns, up to mostCopied of
    // them. Since they may be contacts', they leave the clipboard after a while.
    static constexpr int mostCopied = 1000;
    // Of models that read as the list is scrolled: true where a row's texts aren't there yet. Such
    // a row isn't copied.
    static constexpr int isUnreadRole = Qt::UserRole + 100;
    void copyChosen();
    // What tells a row from all others, as text, wherever it stands; of models that are read again.
    static constexpr int identityRole = Qt::UserRole + 101;
    // `change` gives the model other rows. The current row is current again wherever it stands by
    // then, and others that were chosen are chosen beside it, up to mostCopied of them; false: the
    // current row isn't there any more, and none is chosen.
    bool keepChosen(const std::function<void()> &change);
    int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

Q_SIGNALS:
    void rowChosen(int row); // -1: none
    void rowOpened(int row);
    void rowsChosen(); // another number of them, or others

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &chosen, const QItemSelection &left) override;

    // After what decides about the columns has changed.
    void layOutColumns();
    // Called by it: as setModelAndShares() says, or as a person has it.
    virtual void shareColumns();
    bool hasOwnWidths() const { return !m_choice.widths.isEmpty(); }
    bool isColumnUnwanted(int column) const { return m_choice.hidden.contains(column); }

private:
    void say(const QString &text); // for a moment, above the rows
    double weight(int column) const;
    int lastShownColumn() const;
    int nextShownColumn(int column) const; // -1: it is the last one
    QRect edgeOf(int column) const;
    void moveEdgesByKeys();
    void takeWidth(int column, int before, int now);
    void wantColumn(int column, bool isWanted);
    void takeChoice(const ColumnChoice &choice);
    QList<int> rowsToCopy(const QList<int> &chosen) const;
    QString rowText(int row) const;
    void addRowDeedsTo(QMenu &menu);
    void addOrderTo(QMenu &menu);
    void addColumnsTo(QMenu &menu);
    void showMenu(QMenu *menu, const QPoint &place);

    QList<int> m_shares = {};
    QList<int> m_dispensable = {};
    QStringList m_columnIds = {};
    QList<int> m_staying = {};
    ColumnChoice m_choice = {};
    KeptView *m_kept = nullptr;
    KeptView *m_keptOrder = nullptr; // null: nobody sorts it
    bool m_isLayingOut = false;      // widths that change meanwhile are no person's doing
};

} // namespace warden
