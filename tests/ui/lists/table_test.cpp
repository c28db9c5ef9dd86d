#include "ui/lists/table.h"
#include "ui/page/preferences.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

const QStringList ids = {u"name"_s, u"mail"_s, u"phone"_s};

QList<int> widths(const Table &table)
{
    QList<int> all;
    for (int column = 0; column < ids.size(); ++column)
        all << (table.isColumnHidden(column) ? 0 : table.columnWidth(column));
    return all;
}

} // namespace

// What all lists can do: choosing rows, in either direction of writing, and keeping how a person
// arranged them.
class TableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aRowIsChosenInBothDirections_data();
    void aRowIsChosenInBothDirections();
    void aRowThatIsNotThereLeavesTheChoice();
    void chosenRowsAreCopiedFromTopToBottom();
    void theKeyCopiesWhatTheMenuCopies();
    void ofATableForOneRowOneIsCopied();
    void noMoreThanTheBoundIsCopiedAndTheMenuSaysSo();
    void whatIsNotReadYetIsNotCopied();
    void widthsAreThereAgainAtTheNextStart();
    void whatAColumnGainsTheNextOneGives_data() { aRowIsChosenInBothDirections_data(); }
    void whatAColumnGainsTheNextOneGives();
    void aLargerWindowKeepsTheProportion();
    void columnsAreChosenByKeysAndThereAgainAtTheNextStart();
    void resettingGivesBackAllColumnsAndLeavesNothingBehind();
    void aColumnThatStaysIsNotOffered();
    void theOrderIsThereAgainAtTheNextStart();
    void anOrderThatDoesNotFitIsIgnored_data();
    void anOrderThatDoesNotFitIsIgnored();
    void whatDoesNotFitIsIgnored_data();
    void whatDoesNotFitIsIgnored();

private:
    void make();
    void startAgain(Qt::LayoutDirection direction = Qt::LeftToRight);
    QAction *deed(const QString &name);
    void chooseAlso(int row);
    QString path() const { return m_folder.filePath(u"preferences.ini"_s); }

    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    Table *m_table = nullptr;
};

void TableTest::init()
{
    QFile::remove(path());
    m_preferences = std::make_unique<Preferences>(path());
    make();
}

void TableTest::cleanup()
{
    delete m_table; // it may still write
    m_preferences.reset();
}

void TableTest::make()
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

// As the next start of the program does it.
void TableTest::startAgain(Qt::LayoutDirection direction)
{
    delete m_table;
    m_preferences.reset();
    m_preferences = std::make_unique<Preferences>(path());
    make();
    m_table->setLayoutDirection(direction);
    m_table->keepColumns(*m_preferences, ids);
    m_table->show();
}

// Of the menu that the keyboard opens at the chosen row.
QAction *TableTest::deed(const QString &name)
{
    delete m_table->findChild<QMenu *>(u"tableMenu"_s); // the last one
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(m_table->viewport(), &event);
    auto *menu = m_table->findChild<QMenu *>(u"tableMenu"_s);
    return menu ? menu->findChild<QAction *>(name) : nullptr;
}

void TableTest::chooseAlso(int row)
{
    m_table->selectionModel()->select(m_table->model()->index(row, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void TableTest::chosenRowsAreCopiedFromTopToBottom()
{
    startAgain();
    m_table->allowSeveral();
    QSignalSpy chosen(m_table, &Table::rowsChosen);
    m_table->chooseRow(3);
    chooseAlso(0);
    chooseAlso(1);
    QCOMPARE_EQ(chosen.size(), 3);
    QCOMPARE_EQ(m_table->chosenRows(), QList<int>({0, 1, 3}));
    deed(u"column-mail"_s)->trigger(); // what isn't shown isn't copied
    QCOMPARE_EQ(deed(u"copyRows"_s)->text(), u"Copy 3 rows"_s);
    deed(u"copyRows"_s)->trigger();
    QCOMPARE_EQ(QGuiApplication::clipboard()->text(), u"0-0\t0-2\n1-0\t1-2\n3-0\t3-2"_s);
}

void TableTest::theKeyCopiesWhatTheMenuCopies()
{
    startAgain();
    m_table->chooseRow(2);
    QTest::keySequence(m_table, QKeySequence::Copy);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE_EQ(copied->text(), u"2-0\t2-1\t2-2"_s);
    QVERIFY(copied->hasFormat(u"x-kde-passwordManagerHint"_s));
}

void TableTest::ofATableForOneRowOneIsCopied()
{
    startAgain();
    m_table->chooseRow(3);
    m_table->selectAll();
    m_table->chooseRow(1);
    QVERIFY(!deed(u"chooseAllRows"_s));
    QCOMPARE_EQ(deed(u"copyRows"_s)->text(), u"Copy the row"_s);
    deed(u"copyRows"_s)->trigger();
    QCOMPARE_EQ(QGuiApplication::clipboard()->text(), u"1-0\t1-1\t1-2"_s);
}

void TableTest::noMoreThanTheBoundIsCopiedAndTheMenuSaysSo()
{
    startAgain();
    m_table->allowSeveral();
    m_table->model()->insertRows(5, Table::mostCopied);
    deed(u"chooseAllRows"_s)->trigger();
    QCOMPARE_EQ(m_table->chosenRows().size(), Table::mostCopied + 5);
    QCOMPARE_EQ(deed(u"copyRows"_s)->text(),
                u"Copy %1 of %2 chosen rows"_s.arg(QLocale().toString(Table::mostCopied),
                                                   QLocale().toString(Table::mostCopied + 5)));
    m_table->copyChosen();
    QCOMPARE_EQ(QGuiApplication::clipboard()->text().count(u'\n'), Table::mostCopied - 1);
}

void TableTest::whatIsNotReadYetIsNotCopied()
{
    startAgain();
    m_table->allowSeveral();
    m_table->model()->setData(m_table->model()->index(1, 0), true, Table::isUnreadRole);
    m_table->selectAll();
    m_table->copyChosen();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE_EQ(lines.size(), 4);
    QVERIFY(lines[1].startsWith(u"2-0"_s));
}

void TableTest::widthsAreThereAgainAtTheNextStart()
{
    startAgain();
    const int all = m_table->viewport()->width();
    QCOMPARE_EQ(widths(*m_table), QList<int>({all / 2, all / 4, all - all / 2 - all / 4}));
    m_table->horizontalHeader()->resizeSection(0, 150);
    const QList<int> chosen = widths(*m_table);
    QVERIFY(qAbs(chosen[0] - 150) <= 1);
    startAgain();
    for (int column = 0; column < ids.size(); ++column)
        QVERIFY(qAbs(widths(*m_table)[column] - chosen[column]) <= 1);
}

void TableTest::whatAColumnGainsTheNextOneGives()
{
    QFETCH(Qt::LayoutDirection, direction);
    startAgain(direction);
    QHeaderView *header = m_table->horizontalHeader();
    const int all = m_table->viewport()->width();
    const int last = m_table->columnWidth(2);
    header->resizeSection(0, 450);
    QVERIFY(qAbs(m_table->columnWidth(0) - 450) <= 1);
    QVERIFY(qAbs(m_table->columnWidth(2) - last) <= 2);
    header->resizeSection(0, 5000);
    QVERIFY(m_table->columnWidth(1) >= header->minimumSectionSize() - 1);
    header->resizeSection(2, 700); // nobody is there to give it
    const QList<int> now = widths(*m_table);
    QCOMPARE_EQ(now[0] + now[1] + now[2], all);
}

void TableTest::aLargerWindowKeepsTheProportion()
{
    startAgain();
    m_table->horizontalHeader()->resizeSection(0, 200);
    m_table->resize(1600, 300);
    QVERIFY(qAbs(m_table->columnWidth(0) - 400) <= 4);
}

void TableTest::columnsAreChosenByKeysAndThereAgainAtTheNextStart()
{
    startAgain();
    m_table->chooseRow(2);
    QAction *phone = deed(u"column-phone"_s);
    QVERIFY(phone && phone->isChecked());
    phone->trigger();
    QVERIFY(m_table->isColumnHidden(2));
    startAgain();
    QVERIFY(m_table->isColumnHidden(2));
    const QList<int> now = widths(*m_table);
    QCOMPARE_EQ(now[0] + now[1], m_table->viewport()->width());
    deed(u"column-phone"_s)->trigger();
    QVERIFY(!m_table->isColumnHidden(2));
}

void TableTest::resettingGivesBackAllColumnsAndLeavesNothingBehind()
{
    startAgain();
    const QList<int> before = widths(*m_table);
    QVERIFY(!deed(u"resetColumns"_s)->isEnabled());
    m_table->horizontalHeader()->resizeSection(0, 150);
    deed(u"column-mail"_s)->trigger();
    deed(u"resetColumns"_s)->trigger();
    QCOMPARE_EQ(widths(*m_table), before);
    startAgain();
    QCOMPARE_EQ(widths(*m_table), before);
    QVERIFY(m_preferences->view(u"people"_s).isEmpty());
}

void TableTest::aColumnThatStaysIsNotOffered()
{
    startAgain();
    QVERIFY(deed(u"column-mail"_s));
    QVERIFY(!deed(u"column-name"_s));
}

void TableTest::whatDoesNotFitIsIgnored_data()
{
    QTest::addColumn<QStringList>("stored");
    const auto row = [](const char *name, const QString &a, const QString &b, const QString &c) {
        QTest::addRow("%s", name) << QStringList{a, b, c};
    };
    const QString name = u"name:90:shown"_s;
    const QString mail = u"mail:5:shown"_s;
    row("an unknown column", name, mail, u"fax:5:hidden"_s);
    row("another order", mail, name, u"phone:5:hidden"_s);
    row("no number", name, mail, u"phone:wide:hidden"_s);
    row("not a number", name, mail, u"phone:nan:hidden"_s);
    row("endless", name, mail, u"phone:inf:hidden"_s);
    row("negative", name, mail, u"phone:-5:hidden"_s);
    row("nothing", name, mail, u"phone:0:hidden"_s);
    row("one without a width", name, mail, u"phone::hidden"_s);
    row("an unknown state", name, mail, u"phone:5:gone"_s);
    row("a part too many", name, mail, u"phone:5:hidden:5"_s);
    row("one hidden that stays", u"name:90:hidden"_s, mail, u"phone:5:hidden"_s);
    row("empty", {}, {}, {});
    QTest::addRow("a column less") << QStringList{name, u"mail:5:hidden"_s};
    QTest::addRow("a column more")
        << QStringList{name, u"mail:5:hidden"_s, u"phone:5:shown"_s, u"more:5:shown"_s};
    QTest::addRow("garbage") << QStringList{u"\x01@Variant(%s"_s};
}

void TableTest::whatDoesNotFitIsIgnored()
{
    QFETCH(QStringList, stored);
    startAgain();
    const QList<int> before = widths(*m_table);
    m_preferences->setView(u"people"_s, stored);
    startAgain();
    QCOMPARE_EQ(m_preferences->view(u"people"_s), stored); // it was there to be read
    QCOMPARE_EQ(widths(*m_table), before);
}

void TableTest::theOrderIsThereAgainAtTheNextStart()
{
    const auto first = [this] { return m_table->model()->index(0, 0).data().toString(); };
    startAgain();
    m_table->keepOrder(*m_preferences);
    QCOMPARE_EQ(first(), u"0-0"_s);
    QWidget *headings = m_table->horizontalHeader()->viewport();
    const QPoint mail(m_table->columnViewportPosition(1) + 40, headings->height() / 2);
    QTest::mouseClick(headings, Qt::LeftButton, {}, mail);
    QTest::mouseClick(headings, Qt::LeftButton, {}, mail);
    QCOMPARE_EQ(first(), u"4-0"_s);
    QCOMPARE_EQ(m_table->currentRow(), 0);
    startAgain();
    m_table->keepOrder(*m_preferences);
    QCOMPARE_EQ(first(), u"4-0"_s);
    QVERIFY(deed(u"sortBy-mail"_s)->isChecked());
    deed(u"sortDown"_s)->trigger(); // by keys
    QCOMPARE_EQ(first(), u"0-0"_s);
    deed(u"sortBy-"_s)->trigger();
    startAgain();
    QVERIFY(m_preferences->view(u"peopleOrder"_s).isEmpty());
}

void TableTest::anOrderThatDoesNotFitIsIgnored_data()
{
    QTest::addColumn<QStringList>("stored");
    QTest::addRow("an unknown column") << QStringList{u"fax"_s, u"descending"_s};
    QTest::addRow("an unknown order") << QStringList{u"mail"_s, u"sideways"_s};
    QTest::addRow("no order") << QStringList{u"mail"_s};
    QTest::addRow("too much") << QStringList{u"mail"_s, u"descending"_s, u"mail"_s};
}

void TableTest::anOrderThatDoesNotFitIsIgnored()
{
    QFETCH(QStringList, stored);
    m_preferences->setView(u"peopleOrder"_s, stored);
    startAgain();
    m_table->keepOrder(*m_preferences);
    QCOMPARE_EQ(m_table->horizontalHeader()->sortIndicatorSection(), -1);
    QCOMPARE_EQ(m_table->model()->index(0, 0).data().toString(), u"0-0"_s);
}

QTEST_MAIN(TableTest)
#include "table_test.moc"
