#include "tests/ui/pages/page_fixture.h"
#include "ui/sync_page/sync_page.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 60'000; // a busy machine

} // namespace

// What is explained to whoever syncs for the first time.
class FirstPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_page.close(); }
    void theFirstPlanIsExplained();
    void afterARunItIsSaidHowToUndoIt();
    void aLaterPlanIsNotExplained();

private:
    bool comes(const QString &name)
    {
        return QTest::qWaitFor([&] { return m_page.find<QWidget>(name) != nullptr; }, longest);
    }
    PageFixture m_page;
};

void FirstPlanTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void FirstPlanTest::theFirstPlanIsExplained()
{
    auto *page = m_page.show<SyncPage>();
    page->open(u"preview"_s);
    QVERIFY(comes(u"planReview"_s));
    QVERIFY(comes(u"planExplanation"_s));
    m_page.picture(u"first-plan"_s);
}

void FirstPlanTest::afterARunItIsSaidHowToUndoIt()
{
    QVERIFY(m_page.pressWhenReady(u"planApply"_s));
    QVERIFY(comes(u"undoHint"_s));
    const auto *hint = m_page.find<QLabel>(u"undoHint"_s);
    QVERIFY(hint->text().contains("Undo this run"_L1));
    m_page.picture(u"undo-hint"_s);
}

void FirstPlanTest::aLaterPlanIsNotExplained()
{
    QVERIFY(m_page.pressWhenReady(u"openRun"_s));
    QVERIFY(m_page.pressWhenReady(u"undoRun"_s));
    QVERIFY(comes(u"planReview"_s));
    QVERIFY(!m_page.find<QWidget>(u"planExplanation"_s));
    // An undo can't be undone: nothing is said about it.
    QVERIFY(m_page.pressWhenReady(u"planApply"_s));
    QVERIFY(comes(u"openRun"_s));
    QVERIFY(!m_page.find<QWidget>(u"undoHint"_s));
}

QTEST_MAIN(FirstPlanTest)
#include "first_plan_test.moc"
