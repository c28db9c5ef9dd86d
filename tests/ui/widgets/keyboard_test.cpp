#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/kept_place.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/tab_order.h"

#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

QPushButton *button(const QString &name, QLayout *layout)
{
    auto *made = new QPushButton(name);
    made->setObjectName(name);
    layout->addWidget(made);
    return made;
}

// The names in which Tab goes through a window, from this one on.
QStringList tabsFrom(QWidget *first, qsizetype count)
{
    first->setFocus();
    QStringList names;
    while (names.size() < count && QApplication::focusWidget()) {
        names << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return names;
}

} // namespace

// Where Tab leads, and where the keyboard is when something was done.
class KeyboardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tabGoesAsLaidOutWhateverWasMadeLast();
    void aStepOfTabIsNotLedAstrayByAProxy();
    void whatTabLeadsToIsScrolledIntoSight();
    void aShortListIsScrolledIntoSightAsAWhole();
    void ofOneChoiceTabLeadsToWhatIsChosen();
    void aButtonThatWasBusyGetsTheKeyboardBack();
    void ofSeveralThatWereBusyTheFirstGetsTheKeyboardBack();
    void whoWentOnMeanwhileIsNotCalledBack();
    void whoIsInAPartThatIsMadeAnewStaysThere();
    void whoIsElsewhereStaysThere();
    void theEyeOfASecretComesAfterAllElse();
    void whatComesLastInAFormComesBeforeWhatIsBeyondIt();
};

void KeyboardTest::tabGoesAsLaidOutWhateverWasMadeLast()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    QPushButton *head = button(u"head"_s, column);
    auto *place = new QVBoxLayout;
    column->addLayout(place);
    button(u"foot"_s, column);
    auto *answers = new QHBoxLayout;
    answers->setDirection(QBoxLayout::RightToLeft);
    button(u"yes"_s, answers);
    button(u"no"_s, answers);
    column->addLayout(answers);
    button(u"late"_s, place);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    orderTabsAsLaidOut(&window);
    QCOMPARE(tabsFrom(head, 6),
             QStringList({u"head"_s, u"late"_s, u"foot"_s, u"no"_s, u"yes"_s, u"head"_s}));
}

void KeyboardTest::aStepOfTabIsNotLedAstrayByAProxy()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    QPushButton *head = button(u"head"_s, column);
    auto *part = new QWidget;
    auto *inside = new QVBoxLayout(part);
    button(u"search"_s, inside);
    QPushButton *table = button(u"table"_s, inside);
    part->setFocusProxy(table);
    column->addWidget(part);
    button(u"off"_s, column)->setEnabled(false);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    head->setFocus();
    QStringList names;
    for (const bool isForward : {true, true, true, false, false}) {
        QVERIFY(moveFocusAsLaidOut(&window, isForward));
        names << window.focusWidget()->objectName();
    }
    QCOMPARE(names, QStringList({u"search"_s, u"table"_s, u"head"_s, u"table"_s, u"search"_s}));
}

void KeyboardTest::whatTabLeadsToIsScrolledIntoSight()
{
    QWidget window;
    auto *outer = new QVBoxLayout(&window);
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(area);
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    for (int i = 0; i < 40; ++i)
        button(QString::number(i), column);
    area->setWidget(ground);
    window.resize(200, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    ground->findChild<QPushButton *>(u"0"_s)->setFocus();
    auto *last = ground->findChild<QPushButton *>(u"39"_s);
    QVERIFY(last->visibleRegion().isEmpty());
    QVERIFY(moveFocusAsLaidOut(&window, false)); // round, to the last
    QVERIFY(last->hasFocus());
    QCOMPARE(last->visibleRegion().boundingRect().height(), last->height());
}

void KeyboardTest::aShortListIsScrolledIntoSightAsAWhole()
{
    QWidget window;
    auto *outer = new QVBoxLayout(&window);
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(area);
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    QPushButton *above = button(u"above"_s, column);
    column->addSpacing(100);
    auto *list = new QListWidget;
    for (int i = 0; i < 4; ++i)
        list->addItem(QString::number(i));
    list->setCurrentRow(0);
    list->setFixedSize(150, 120);
    column->addWidget(list);
    button(u"below"_s, column);
    area->setWidget(ground);
    window.resize(220, 220);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    above->setFocus();
    QVERIFY(!list->visibleRegion().isEmpty()); // its chosen row is in sight
    QVERIFY(list->visibleRegion().boundingRect().height() < list->height());
    QVERIFY(moveFocusAsLaidOut(&window, true));
    QVERIFY(list->hasFocus());
    QCOMPARE(list->visibleRegion().boundingRect().height(), list->height());
}

void KeyboardTest::ofOneChoiceTabLeadsToWhatIsChosen()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    QPushButton *head = button(u"head"_s, column);
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s}) {
        auto *choice = new QRadioButton(name);
        choice->setObjectName(name);
        choice->setChecked(name == u"two"_s);
        column->addWidget(choice);
    }
    button(u"foot"_s, column);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    head->setFocus();
    QStringList names;
    for (const bool isForward : {true, true, false, false}) {
        QVERIFY(moveFocusAsLaidOut(&window, isForward));
        names << window.focusWidget()->objectName();
    }
    QCOMPARE(names, QStringList({u"two"_s, u"foot"_s, u"two"_s, u"head"_s}));
}

void KeyboardTest::aButtonThatWasBusyGetsTheKeyboardBack()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    QPushButton *check = makeButton(u"check"_s, u"Check"_s);
    column->addWidget(check);
    QPushButton *other = button(u"other"_s, column);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    check->setFocus();
    check->setEnabled(false);
    QVERIFY(other->hasFocus());
    check->setEnabled(true);
    QVERIFY(check->hasFocus());
}

void KeyboardTest::ofSeveralThatWereBusyTheFirstGetsTheKeyboardBack()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    const QList<QPushButton *> all = {makeButton(u"one"_s, u"One"_s),
                                      makeButton(u"two"_s, u"Two"_s),
                                      makeButton(u"three"_s, u"Three"_s)};
    for (QPushButton *each : all)
        column->addWidget(each);
    button(u"other"_s, column);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const bool isForward : {true, false}) { // whichever is ready first
        all.front()->setFocus();
        for (QPushButton *each : all)
            each->setEnabled(false);
        for (qsizetype i = 0; i < all.size(); ++i)
            all.at(isForward ? i : all.size() - 1 - i)->setEnabled(true);
        QVERIFY(all.front()->hasFocus());
    }
}

void KeyboardTest::whoWentOnMeanwhileIsNotCalledBack()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    QPushButton *check = makeButton(u"check"_s, u"Check"_s);
    column->addWidget(check);
    button(u"other"_s, column);
    QPushButton *third = button(u"third"_s, column);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    check->setFocus();
    check->setEnabled(false);
    third->setFocus();
    check->setEnabled(true);
    QVERIFY(third->hasFocus());
    // And not at some later time either.
    check->setEnabled(false);
    check->setEnabled(true);
    QVERIFY(third->hasFocus());
}

namespace {

// Two cards with a button and a fold each, all with the same names but for the cards.
void fill(QVBoxLayout &column)
{
    for (const QString &name : {u"first"_s, u"second"_s}) {
        auto *card = new QWidget;
        card->setObjectName(name);
        auto *inside = new QVBoxLayout(card);
        button(u"open"_s, inside);
        auto *fold = new Fold(u"more"_s, u"More"_s);
        button(u"within"_s, fold->body());
        inside->addWidget(fold);
        column.addWidget(card);
    }
}

} // namespace

void KeyboardTest::whoIsInAPartThatIsMadeAnewStaysThere()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    fill(*column);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.findChild<QWidget *>(u"second"_s)->findChild<Fold *>()->setOpen(true);
    window.findChild<QWidget *>(u"second"_s)->findChild<QWidget *>(u"within"_s)->setFocus();
    const KeptPlace place(&window);
    emptyLayout(*column);
    fill(*column);
    place.restore(window);
    QTest::qWait(0); // the old ones go
    QWidget *second = window.findChild<QWidget *>(u"second"_s);
    QVERIFY(second->findChild<Fold *>()->isOpen());
    QVERIFY(!window.findChild<QWidget *>(u"first"_s)->findChild<Fold *>()->isOpen());
    QVERIFY(second->findChild<QWidget *>(u"within"_s)->hasFocus());
}

void KeyboardTest::whoIsElsewhereStaysThere()
{
    QWidget window;
    auto *outer = new QVBoxLayout(&window);
    QPushButton *head = button(u"open"_s, outer);
    auto *part = new QWidget;
    outer->addWidget(part);
    auto *column = new QVBoxLayout(part);
    fill(*column);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    head->setFocus();
    const KeptPlace place(part);
    emptyLayout(*column);
    fill(*column);
    place.restore(*part);
    QVERIFY(head->hasFocus());
}

namespace {

// As Tab leads on, from what has the keyboard.
QStringList stepsOn(QWidget &window, int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i) {
        moveFocusAsLaidOut(&window, true);
        names << window.focusWidget()->objectName();
    }
    return names;
}

} // namespace

void KeyboardTest::theEyeOfASecretComesAfterAllElse()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new SecretField(u"first"_s, u"First"_s);
    column->addWidget(first);
    column->addWidget(new SecretField(u"second"_s, u"Second"_s));
    button(u"answer"_s, column);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QCOMPARE(stepsOn(window, 5),
             QStringList({u"second"_s, u"answer"_s, u"firstShow"_s, u"secondShow"_s, u"first"_s}));
}

void KeyboardTest::whatComesLastInAFormComesBeforeWhatIsBeyondIt()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *form = new QWidget;
    auto *inside = new QVBoxLayout(form);
    auto *secret = new SecretField(u"secret"_s, u"Secret"_s);
    inside->addWidget(secret);
    leaveByEscape(*form, *button(u"cancel"_s, inside));
    column->addWidget(form);
    button(u"beyond"_s, column);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    secret->setFocus();
    QCOMPARE(stepsOn(window, 4),
             QStringList({u"cancel"_s, u"secretShow"_s, u"beyond"_s, u"secret"_s}));
}

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
