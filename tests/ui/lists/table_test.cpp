#include "ui/lists/table.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

// What all lists can do: choosing rows, in either direction of writing.
class TableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { delete m_table; }
    void aRowIsChosenInBothDirections_data();
    void aRowIsChosenInBothDirections();
    void aRowThatIsNotThereLeavesTheChoice();

private:
    Table *m_table = nullptr;
};

void TableTest::init()
{
    m_table = new Table(u"people"_s, u"People"_s);
    auto *model = new QStandardItemModel(5, 3, m_table);
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            model->setItem(row, column, new QStandardItem(u"%1-%2"_s.arg(row).arg(column)));
    }
    m_table->setModelAndShares(model, {20, 10, 10});
    m_table->resize(800, 300);
}

void TableTest::aRowIsChosenInBothDirections_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addRow("left to right") << Qt::LeftToRight;
    QTest::addRow("right to left") << Qt::RightToLeft;
}

void TableTest::aRowIsChosenInBothDirections()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_table->setLayoutDirection(direction);
    m_table->show();
    QSignalSpy chosen(m_table, &Table::rowChosen);
    m_table->chooseRow(3);
    QCOMPARE_EQ(m_table->currentRow(), 3);
    QCOMPARE_EQ(chosen.size(), 1);
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    QCOMPARE_EQ(rows.size(), 1);
    QCOMPARE_EQ(rows.front().row(), 3);
}

void TableTest::aRowThatIsNotThereLeavesTheChoice()
{
    m_table->show();
    m_table->chooseRow(1);
    m_table->chooseRow(5);
    m_table->chooseRow(-1);
    QCOMPARE_EQ(m_table->currentRow(), 1);
    QVERIFY(m_table->selectionModel()->isRowSelected(1, {}));
}

QTEST_MAIN(TableTest)
#include "table_test.moc"
