#include "ui/theme/reading_order.h"

#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

// Where things are read from the right, and names of both directions stand side by side.
class ReadingOrderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void anArrowPointsWhereItsNameIsRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("from the left") << u"Team → Newsletter"_s << u"Team → Newsletter"_s;
        QTest::newRow("from the right") << u"צוות → עלון"_s << u"צוות ← עלון"_s;
        QTest::newRow("Arabic") << u"فريق → نشرة"_s << u"فريق ← نشرة"_s;
        QTest::newRow("from the right to the left")
            << u"צוות → Newsletter"_s << u"צוות ← Newsletter"_s;
        QTest::newRow("from the left to the right") << u"Team → עלון"_s << u"Team → עלון"_s;
        // It stands in the order of its own two words, whatever is around them.
        QTest::newRow("in a sentence")
            << u"סונכרן “Team → Newsletter”: 3"_s << u"סונכרן “Team → Newsletter”: 3"_s;
        QTest::newRow("two ways") << u"צוות ↔ עלון"_s << u"צוות ↔ עלון"_s;
        QTest::newRow("alone") << u"→"_s << u"→"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void anArrowPointsWhereItsNameIsRead()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, shown);
        QCOMPARE(arrowsAsRead(name), shown);
    }

    void aWindowThatIsReadFromTheLeftShowsAValueAsItIs()
    {
        QCOMPARE(inOwnOrder(u"+36 1 555 0126"_s), u"+36 1 555 0126"_s);
        QCOMPARE(leadsTo(u"ada"_s, u"a•••"_s), u"ada → a•••"_s);
    }

    void whatComesOfItStandsWhereReadingGoesOn()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString text = leadsTo(u"ada@example.com"_s, u"נשאר כאן"_s);
        QVERIFY(text.isRightToLeft()); // a label lays it out so
        QVERIFY(text.indexOf("ada"_L1) < text.indexOf(u'←') && !text.contains(u'→'));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(!leadsTo(u"עדה"_s, u"ע•••"_s).isRightToLeft());
    }
};

QTEST_MAIN(ReadingOrderTest)
#include "reading_order_test.moc"
