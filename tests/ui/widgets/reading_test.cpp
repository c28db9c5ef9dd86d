#include "ui/lists/wrapped_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/names.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/tab_order.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

QAccessible::Role roleOf(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->role();
}

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

// How the window reads to whoever doesn't see it, and where Tab leads.
class ReadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatHasWordsIsReadAsText();
    void aNamedPartIsReadAsAGroup();
    void oneOfSeveralIsReadAsSuch();
    void aSearchFieldHasNoButtonWithoutAName();
    void tabGoesAsLaidOutWhateverWasMadeLast();
    void aStepOfTabIsNotLedAstrayByAProxy();
    void whatTabLeadsToIsScrolledIntoSight();
};

void ReadingTest::whatHasWordsIsReadAsText()
{
    StateBadge badge(StateKind::Success, u"Done"_s);
    QCOMPARE(roleOf(badge), QAccessible::StaticText);
    WrappedText value(u"ada@example.com"_s);
    QCOMPARE(roleOf(value), QAccessible::StaticText);
    QCOMPARE(QAccessible::queryAccessibleInterface(&value)->text(QAccessible::Name),
             u"ada@example.com"_s);
}

void ReadingTest::aNamedPartIsReadAsAGroup()
{
    QWidget window;
    auto *card = new Card(&window);
    setNames(card, u"card"_s, u"History"_s);
    QCOMPARE(roleOf(*card), QAccessible::Grouping);
    auto *area = new QScrollArea(&window);
    setNames(area, u"area"_s, u"Chosen contact"_s);
    QCOMPARE(roleOf(*area), QAccessible::Grouping);
    auto *label = new QLabel(u"48 new"_s, &window);
    setNames(label, u"label"_s, u"Result"_s);
    QCOMPARE(roleOf(*label), QAccessible::StaticText);
}

void ReadingTest::oneOfSeveralIsReadAsSuch()
{
    ChoiceChips chips;
    chips.addChoice(1, u"all"_s, u"All"_s);
    chips.addChoice(2, u"open"_s, u"Open"_s);
    for (QPushButton *chip : chips.findChildren<QPushButton *>())
        QCOMPARE(roleOf(*chip), QAccessible::RadioButton);
}

void ReadingTest::aSearchFieldHasNoButtonWithoutAName()
{
    SearchField field(u"search"_s, u"Search"_s);
    const auto parts = field.findChildren<QToolButton *>();
    QCOMPARE(parts.size(), 2);
    for (QToolButton *part : parts)
        QVERIFY(!part->accessibleName().isEmpty());
}

void ReadingTest::tabGoesAsLaidOutWhateverWasMadeLast()
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

void ReadingTest::aStepOfTabIsNotLedAstrayByAProxy()
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

void ReadingTest::whatTabLeadsToIsScrolledIntoSight()
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

QTEST_MAIN(ReadingTest)
#include "reading_test.moc"
