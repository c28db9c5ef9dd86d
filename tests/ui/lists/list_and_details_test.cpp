#include "ui/lists/list_and_details.h"
#include "ui/page/preferences.h"

#include <QFile>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

// The edge between a list and what is chosen in it, as a person left it.
class ListAndDetailsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QFile::remove(path()); }
    void theEdgeIsThereAgainAtTheNextStart();
    void anEdgeThatDoesNotFitIsIgnored_data();
    void anEdgeThatDoesNotFitIsIgnored();
    void readFromTheRightNothingIsCutOff();

private:
    QString path() const { return m_folder.filePath(u"preferences.ini"_s); }
    QSplitter *split(QObject &owner, Preferences &preferences);

    QTemporaryDir m_folder;
};

QSplitter *ListAndDetailsTest::split(QObject &owner, Preferences &preferences)
{
    auto *list = new QWidget;
    auto *details = new QWidget;
    auto *split = qobject_cast<QSplitter *>(
        makeListAndDetails(preferences, u"peopleSplit"_s, list, details, {600, 400}));
    QObject::connect(&owner, &QObject::destroyed, split, [split] { delete split; });
    split->resize(1016, 300);
    split->show();
    return split;
}

void ListAndDetailsTest::theEdgeIsThereAgainAtTheNextStart()
{
    QList<int> moved;
    {
        Preferences preferences(path());
        QObject owner;
        QSplitter *shown = split(owner, preferences);
        QCOMPARE_EQ(shown->sizes(), QList<int>({600, 400}));
        QSplitterHandle *edge = shown->handle(1);
        const QPoint from = edge->rect().center();
        QTest::mousePress(edge, Qt::LeftButton, {}, from);
        QTest::mouseMove(edge, from - QPoint(200, 0));
        QTest::mouseRelease(edge, Qt::LeftButton, {}, from - QPoint(200, 0));
        moved = shown->sizes();
        QVERIFY(qAbs(moved[0] - 400) < 10);
    }
    Preferences preferences(path());
    QObject owner;
    QCOMPARE_EQ(split(owner, preferences)->sizes(), moved);
}

void ListAndDetailsTest::anEdgeThatDoesNotFitIsIgnored_data()
{
    QTest::addColumn<QStringList>("stored");
    QTest::addRow("one size") << QStringList{u"500"_s};
    QTest::addRow("three sizes") << QStringList{u"100"_s, u"200"_s, u"300"_s};
    QTest::addRow("no number") << QStringList{u"100"_s, u"wide"_s};
    QTest::addRow("nothing") << QStringList{u"0"_s, u"900"_s};
    QTest::addRow("negative") << QStringList{u"-4"_s, u"900"_s};
    QTest::addRow("too large") << QStringList{u"999999999"_s, u"900"_s};
}

void ListAndDetailsTest::anEdgeThatDoesNotFitIsIgnored()
{
    QFETCH(QStringList, stored);
    Preferences preferences(path());
    preferences.setView(u"peopleSplit"_s, stored);
    QObject owner;
    QCOMPARE_EQ(split(owner, preferences)->sizes(), QList<int>({600, 400}));
}

void ListAndDetailsTest::readFromTheRightNothingIsCutOff()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Preferences preferences(path());
    QObject owner;
    QSplitter *shown = split(owner, preferences);
    for (int part = 0; part < shown->count(); ++part)
        QVERIFY(shown->rect().contains(shown->widget(part)->geometry()));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(ListAndDetailsTest)
#include "list_and_details_test.moc"
