// What a table does with the rows that are chosen.
#include "core/base/secret.h"
#include "ui/lists/table.h"
#include "ui/text/plural.h"
#include "ui/widgets/secret_clipboard.h"

#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

void Table::chooseRow(int row)
{
    const QModelIndex index =
        model() ? model()->index(row, horizontalHeader()->logicalIndex(0)) : QModelIndex();
    if (!index.isValid())
        return;
    updateGeometries();     // rows that came just now can be scrolled to
    setCurrentIndex(index); // from here on Shift chooses more
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
}

QList<int> Table::chosenRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (model()->flags(model()->index(row, range.left())) & Qt::ItemIsSelectable)
                rows << row;
        }
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

bool Table::keepChosen(const std::function<void()> &change)
{
    const auto identity = [this](int row) {
        return row < 0 ? QString() : model()->index(row, 0).data(identityRole).toString();
    };
    const QString current = identity(currentRow());
    const bool isChosen = !current.isEmpty() && selectionModel()->isRowSelected(currentRow());
    QSet<QString> chosen;
    for (const int row : rowsToCopy(chosenRows()))
        chosen.insert(identity(row));
    change();
    if (current.isEmpty())
        return false;
    int again = -1;
    QList<int> others;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString found = identity(row);
        if (found == current)
            again = row;
        else if (chosen.contains(found))
            others << row;
    }
    if (again < 0)
        return false;
    chooseRow(again);
    if (!isChosen)
        selectionModel()->select(model()->index(again, 0),
                                 QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    for (const int row : others)
        selectionModel()->select(model()->index(row, 0),
                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return true;
}

void Table::selectionChanged(const QItemSelection &chosen, const QItemSelection &left)
{
    QTableView::selectionChanged(chosen, left);
    Q_EMIT rowsChosen();
}

QString Table::rowText(int row) const
{
    QStringList cells;
    for (int place = 0; place < model()->columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            cells << model()->index(row, column).data().toString();
    }
    return cells.join(u'\t');
}

QList<int> Table::rowsToCopy(const QList<int> &chosen) const
{
    QList<int> rows;
    for (const int row : chosen) {
        if (rows.size() == mostCopied)
            break;
        if (!model()->index(row, 0).data(isUnreadRole).toBool())
            rows << row;
    }
    return rows;
}

void Table::copyChosen()
{
    const QList<int> chosen = chosenRows();
    const QList<int> rows = rowsToCopy(chosen);
    QStringList lines;
    for (const int row : rows)
        lines << rowText(row);
    if (!lines.isEmpty())
        SecretClipboard::of(*this).copy(Secret::fromText(lines.join(u'\n')));
    if (rows.size() < chosen.size())
        say(tr("Copied %1 of %Ln chosen rows.", nullptr, pluralOf(chosen.size()))
                .arg(QLocale().toString(rows.size())));
}

void Table::addRowDeedsTo(QMenu &menu)
{
    const qsizetype count = chosenRows().size();
    const qsizetype copied = rowsToCopy(chosenRows()).size();
    QString text = tr("Copy the row");
    if (copied < count)
        text = tr("Copy %1 of %Ln chosen rows", nullptr, pluralOf(count))
                   .arg(QLocale().toString(copied));
    else if (count > 1)
        text = tr("Copy %Ln rows", nullptr, pluralOf(count));
    QAction *copy = menu.addAction(text, this, &Table::copyChosen);
    copy->setObjectName(u"copyRows"_s);
    copy->setEnabled(copied > 0);
    if (allowsSeveral()) {
        QAction *all = menu.addAction(tr("Choose all"), this, &Table::selectAll);
        all->setObjectName(u"chooseAllRows"_s);
    }
    menu.addSeparator();
}

} // namespace warden
