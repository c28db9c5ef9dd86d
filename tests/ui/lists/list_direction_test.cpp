#include "ui/lists/table.h"

#include <QGuiApplication>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

// Of the first cell, without what is empty around it.
QImage inkOfFirstCell(Table &table)
{
    const QRect cell = table.visualRect(table.model()->index(0, 0)).adjusted(2, 2, -2, -2);
    const QImage image = table.viewport()->grab(cell).toImage();
    const QRgb ground = image.pixel(0, 0);
    QRect ink;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != ground)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return image.copy(ink);
}

QImage drawn(const QString &value, Qt::LayoutDirection direction)
{
    QGuiApplication::setLayoutDirection(direction);
    Table table(u"people"_s, u"People"_s);
    auto *model = new QStandardItemModel(1, 2, &table);
    model->setItem(0, 0, new QStandardItem(value));
    table.setModelAndShares(model, {30, 10});
    QFont font = table.font();
    font.setHintingPreference(QFont::PreferFullHinting); // letters begin at whole pixels
    table.setFont(font);
    table.resize(600, 200);
    table.show();
    const QImage image = inkOfFirstCell(table);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    return image;
}

} // namespace

// What a list shows in a window that is read from the right.
class ListDirectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aValueKeepsTheOrderOfItsOwnLetters_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addRow("a number") << u"+36 1 555 0126"_s;
        QTest::addRow("what ends in a dot") << u"Smith & Sons Ltd."_s;
        QTest::addRow("in brackets") << u"ada@example.com (work)"_s;
        QTest::addRow("a route") << u"Team → Newsletter"_s;
    }
    void aValueKeepsTheOrderOfItsOwnLetters()
    {
        QFETCH(const QString, value);
        const QImage here = drawn(u"x"_s, Qt::LeftToRight);
        QVERIFY(here.width() > 2 && here.width() < 40); // it is the letters that are compared
        QCOMPARE(drawn(value, Qt::RightToLeft), drawn(value, Qt::LeftToRight));
    }
};

QTEST_MAIN(ListDirectionTest)
#include "list_direction_test.moc"
