#include "ui/lists/wrapped_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/names.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/state_badge.h"

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

} // namespace

// How the window reads to whoever doesn't see it.
class ReadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatHasWordsIsReadAsText();
    void aNamedPartIsReadAsAGroup();
    void oneOfSeveralIsReadAsSuch();
    void aSearchFieldHasNoButtonWithoutAName();
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

QTEST_MAIN(ReadingTest)
#include "reading_test.moc"
