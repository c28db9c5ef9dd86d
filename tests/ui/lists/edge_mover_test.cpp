#include "ui/lists/edge_mover.h"
#include "ui/lists/list_and_details.h"
#include "ui/lists/table.h"
#include "ui/page/preferences.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 5000;

} // namespace

// Widths that somebody without a mouse changes.
class EdgeMoverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void arrowsMoveAnEdgeTheWayTheyPoint_data();
    void arrowsMoveAnEdgeTheWayTheyPoint();
    void tabLeadsToEachEdgeAndAround();
    void whatEnterKeepsIsThereAgainAtTheNextStart();
    void escapePutsAllBack();
    void theKeyboardIsBackWhereItWas();
    void itGoesWithTheFocusAndWithTheList();
    void aColumnNeverGoes();
    void itIsReadAndShown();
    void theMenuOfTheRowsLeadsToIt();
    void whereThereIsNoEdgeThereIsNothingToMove();

private:
    void start(Qt::LayoutDirection direction = Qt::LeftToRight);
    EdgeMover *mover() { return m_window->findChild<EdgeMover *>(u"edgeMover"_s); }
    bool begin()
    {
        return EdgeMover::begin(*m_split) &&
               QTest::qWaitFor([&] { return mover() && mover()->hasFocus(); }, longest);
    }
    void press(Qt::Key key, int times = 1, Qt::KeyboardModifiers modifiers = {})
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QList<int> widths() const
    {
        return {m_table->columnWidth(0), m_table->columnWidth(1), m_table->columnWidth(2)};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<QWidget> m_window;
    Table *m_table = nullptr;
    QSplitter *m_split = nullptr;
};

void EdgeMoverTest::init()
{
    QFile::remove(m_folder.filePath(u"preferences.ini"_s));
    start();
}

void EdgeMoverTest::cleanup()
{
    m_window.reset(); // it may still write
    m_preferences.reset();
}

void EdgeMoverTest::start(Qt::LayoutDirection direction)
{
    cleanup();
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"preferences.ini"_s));
    m_window = std::make_unique<QWidget>();
    m_window->setLayoutDirection(direction);
    m_table = new Table(u"people"_s, u"People"_s);
    auto *model = new QStandardItemModel(3, 3, m_table);
    model->setHorizontalHeaderLabels({u"Name"_s, u"Mail"_s, u"Phone"_s});
    m_table->setModelAndShares(model, {20, 10, 10});
    m_table->keepColumns(*m_preferences, {u"name"_s, u"mail"_s, u"phone"_s});
    auto *details = new QLineEdit;
    details->setMinimumWidth(100);
    m_split = qobject_cast<QSplitter *>(
        makeListAndDetails(*m_preferences, u"peopleSplit"_s, m_table, details, {600, 400}));
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_split);
    m_window->resize(1040, 300);
    m_window->show();
    m_table->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_table->chooseRow(1);
}

void EdgeMoverTest::arrowsMoveAnEdgeTheWayTheyPoint_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Key>("wider");
    QTest::addColumn<Qt::Key>("narrower");
    QTest::addRow("left to right") << Qt::LeftToRight << Qt::Key_Right << Qt::Key_Left;
    QTest::addRow("right to left") << Qt::RightToLeft << Qt::Key_Left << Qt::Key_Right;
}

void EdgeMoverTest::arrowsMoveAnEdgeTheWayTheyPoint()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(Qt::Key, wider);
    QFETCH(Qt::Key, narrower);
    start(direction);
    QVERIFY(begin());
    const QList<int> before = widths();
    const int place = mover()->geometry().center().x();
    press(wider, 5);
    QVERIFY(qAbs(widths()[0] - (before[0] + 40)) <= 5);
    QVERIFY(qAbs(widths()[1] - (before[1] - 40)) <= 5);
    QVERIFY(qAbs(widths()[2] - before[2]) <= 2);
    const int moved = mover()->geometry().center().x() - place; // with the edge
    QVERIFY(qAbs(moved - (wider == Qt::Key_Right ? 40 : -40)) <= 5);
    press(narrower, 10);
    QVERIFY(qAbs(widths()[0] - (before[0] - 40)) <= 10);
    press(Qt::Key_Tab, 2);
    const int list = m_split->sizes().at(0);
    press(wider, 3);
    QCOMPARE(m_split->sizes().at(0), list + 24);
    press(narrower, 6);
    QCOMPARE(m_split->sizes().at(0), list - 24);
}

void EdgeMoverTest::tabLeadsToEachEdgeAndAround()
{
    QVERIFY(begin());
    QStringList names;
    for (int i = 0; i < 4; ++i) {
        names << mover()->accessibleName().section(u": "_s, 0, 0);
        press(Qt::Key_Tab);
    }
    QCOMPARE(names,
             (QStringList{u"Between “Name” and “Mail”"_s, u"Between “Mail” and “Phone”"_s,
                          u"Between the list and the details"_s, u"Between “Name” and “Mail”"_s}));
    press(Qt::Key_Backtab, 2, Qt::ShiftModifier);
    QVERIFY(mover()->accessibleName().startsWith(names[2]));
}

void EdgeMoverTest::whatEnterKeepsIsThereAgainAtTheNextStart()
{
    QVERIFY(begin());
    press(Qt::Key_Right, 6);
    press(Qt::Key_Tab, 2);
    press(Qt::Key_Left, 8);
    press(Qt::Key_Return);
    QVERIFY(!mover());
    const QList<int> columns = widths();
    const QList<int> sizes = m_split->sizes();
    start();
    QCOMPARE(m_split->sizes(), sizes);
    for (int column = 0; column < 3; ++column)
        QVERIFY(qAbs(widths()[column] - columns[column]) <= 2);
}

void EdgeMoverTest::escapePutsAllBack()
{
    const QList<int> columns = widths();
    const QList<int> sizes = m_split->sizes();
    QVERIFY(begin());
    press(Qt::Key_Right, 6);
    press(Qt::Key_Tab, 2);
    press(Qt::Key_Left, 8);
    QVERIFY(widths() != columns);
    press(Qt::Key_Escape);
    QVERIFY(!mover());
    QCOMPARE(widths(), columns);
    QCOMPARE(m_split->sizes(), sizes);
}

void EdgeMoverTest::theKeyboardIsBackWhereItWas()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        QVERIFY(begin());
        press(key);
        QVERIFY(m_table->hasFocus());
        QCOMPARE(m_table->currentRow(), 1);
    }
    QVERIFY(begin()); // the command once more
    EdgeMover::begin(*m_split);
    QVERIFY(!mover());
    QVERIFY(m_table->hasFocus());
}

void EdgeMoverTest::itGoesWithTheFocusAndWithTheList()
{
    QVERIFY(begin());
    const int before = widths()[0];
    press(Qt::Key_Right, 3);
    m_split->widget(1)->setFocus();
    QVERIFY(!mover());
    QVERIFY(widths()[0] > before); // kept
    m_table->setFocus();
    QVERIFY(begin());
    m_split->hide();
    QVERIFY(!mover());
}

void EdgeMoverTest::aColumnNeverGoes()
{
    QVERIFY(begin());
    press(Qt::Key_Left, 200);
    QVERIFY(widths()[0] > 20);
    press(Qt::Key_Right, 400);
    QVERIFY(widths()[1] > 20);
    press(Qt::Key_Tab, 2);
    press(Qt::Key_Right, 400);
    QVERIFY(m_split->sizes().at(1) >= 100);
}

void EdgeMoverTest::itIsReadAndShown()
{
    QVERIFY(begin());
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(mover());
    QCOMPARE(read->role(), QAccessible::Splitter);
    const QString before = read->text(QAccessible::Name);
    QVERIFY2(before.endsWith(u"%"_s), qPrintable(before));
    QVERIFY(read->text(QAccessible::Description).contains(u"Arrow keys"_s));
    press(Qt::Key_Right, 6);
    QVERIFY(read->text(QAccessible::Name) != before); // and how far it is by now
    const auto *hint = m_window->findChild<QLabel *>(u"edgeHint"_s);
    QVERIFY(hint->isVisible());
    QVERIFY(m_window->rect().contains(hint->geometry()));
    QVERIFY(m_window->children().indexOf(hint) > m_window->children().indexOf(mover())); // above
    press(Qt::Key_Return);
    QVERIFY(!hint->isVisible()); // at once
    QVERIFY(begin());
    const QString folder = qEnvironmentVariable("WARDEN_SCREENSHOTS");
    if (!folder.isEmpty())
        m_window->grab().save(folder + u"/edge-mover.png"_s);
}

void EdgeMoverTest::theMenuOfTheRowsLeadsToIt()
{
    const QPoint middle = m_table->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, m_table->mapToGlobal(middle));
    QApplication::sendEvent(m_table->viewport(), &event);
    auto *menu = m_table->findChild<QMenu *>(u"tableMenu"_s);
    QVERIFY(menu);
    auto *widths = menu->findChild<QAction *>(u"changeWidths"_s);
    QVERIFY(widths);
    widths->trigger();
    menu->close();
    QTRY_VERIFY_WITH_TIMEOUT(mover() && mover()->hasFocus(), longest);
}

void EdgeMoverTest::whereThereIsNoEdgeThereIsNothingToMove()
{
    QVERIFY(!EdgeMover::begin(*m_split->widget(1)));
    QVERIFY(!mover());
}

QTEST_MAIN(EdgeMoverTest)
#include "edge_mover_test.moc"
