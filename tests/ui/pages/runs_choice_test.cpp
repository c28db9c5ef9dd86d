#include "core/session/session.h"
#include "tests/ui/pages/page_fixture.h"
#include "ui/lists/table.h"
#include "ui/sync_page/sync_page.h"
#include "ui/widgets/inline_message.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 20'000;

} // namespace

// Which run is chosen in the list, and which contact in a run that is looked at.
class RunsChoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aRunStaysChosenWhenAnotherOneComes();
    void aContactStaysChosenWhenTheRunIsReadAgain();
    void anotherRunBeginsWithItsFirst();
    void aRunThatWroteNothingShowsNoEmptyList();

private:
    Table *table(const QString &name) { return m_page.find<Table>(name); }
    bool isReadAgain(const QString &name)
    {
        QSignalSpy reset(table(name)->model(), &QAbstractItemModel::modelReset);
        return reset.wait(longest);
    }
    RunId sync()
    {
        Progress progress;
        const Result<SyncOutcome> outcome = m_page.session().sync({}, progress);
        return outcome && outcome->run ? outcome->run->id : RunId();
    }

    PageFixture m_page;
    SyncPage *m_view = nullptr;
    RunId m_first = {};
    RunId m_last = {}; // nothing was left to write
};

void RunsChoiceTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    m_page.demo().sandbox().zapier().setConfirming(false); // so that there is something to look for
    m_first = sync();
    QVERIFY(!m_first.isEmpty() && !sync().isEmpty()); // the second tells of what the first wrote
    m_last = sync();
    QVERIFY(!m_last.isEmpty());
}

void RunsChoiceTest::aRunStaysChosenWhenAnotherOneComes()
{
    m_view = m_page.show<SyncPage>();
    QTRY_VERIFY_WITH_TIMEOUT(table(u"runs"_s) && table(u"runs"_s)->model()->rowCount() > 1,
                             longest);
    Table *runs = table(u"runs"_s);
    const int row = runs->model()->rowCount() - 1;
    runs->chooseRow(row);
    QVERIFY(!sync().isEmpty());
    m_view->refresh();
    QVERIFY(isReadAgain(u"runs"_s));
    QCOMPARE(runs->currentRow(), row + 1);
    QCOMPARE(runs->chosenRows(), QList<int>{row + 1});
}

void RunsChoiceTest::aContactStaysChosenWhenTheRunIsReadAgain()
{
    m_view->open(m_first.value());
    QTRY_VERIFY_WITH_TIMEOUT(table(u"runItems"_s) && table(u"runItems"_s)->model()->rowCount() > 10,
                             longest);
    Table *items = table(u"runItems"_s);
    QCOMPARE(items->currentRow(), 0);
    items->chooseRow(7);
    const QString chosen = items->model()->index(7, 0).data().toString();
    QVERIFY(m_page.pressWhenReady(u"lookForConfirmations"_s));
    QVERIFY(isReadAgain(u"runItems"_s));
    QTRY_COMPARE_WITH_TIMEOUT(items->currentRow(), 7, longest);
    QCOMPARE(items->model()->index(7, 0).data().toString(), chosen);
}

void RunsChoiceTest::anotherRunBeginsWithItsFirst()
{
    Progress progress;
    const Result<SyncOutcome> undone = m_page.session().undo(m_first, progress);
    QVERIFY(undone && undone->run);
    m_view->open(undone->run->id.value());
    QVERIFY(isReadAgain(u"runItems"_s));
    QTRY_COMPARE_WITH_TIMEOUT(table(u"runItems"_s)->currentRow(), 0, longest);
}

void RunsChoiceTest::aRunThatWroteNothingShowsNoEmptyList()
{
    m_view->open(m_last.value());
    auto said = [this] { return m_page.find<InlineMessage>(u"runMessage"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(said() && said()->text().contains(u"nothing to write"_s), longest);
    QVERIFY(!table(u"runItems"_s));
    QVERIFY(m_page.find<QPushButton>(u"runBack"_s)->hasFocus());
    m_page.picture(u"sync-run-nothing"_s);
    m_view->open(m_first.value());
    QTRY_VERIFY_WITH_TIMEOUT(table(u"runItems"_s) && table(u"runItems"_s)->hasFocus(), longest);
}

QTEST_MAIN(RunsChoiceTest)
#include "runs_choice_test.moc"
