#include "tests/ui/pages/page_fixture.h"
#include "ui/lists/time_bars.h"
#include "ui/overview_page/activity_card.h"
#include "ui/overview_page/overview_page.h"
#include "ui/page/log_span.h"
#include "ui/widgets/state_badge.h"

#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 60000; // a busy machine

} // namespace

// What the first page draws of the last days.
class OverviewPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_page.close(); }
    void beforeTheFirstRunNothingIsDrawn();
    void whatWasWrittenIsDrawnAndSaid();
    void theNumbersStandInATable();
    void aDayLeadsToItsPartOfTheLog();
    void aDayOfSignInsLeadsToItsSignIns();
    void aHookWhoseLastMessageFailedIsNotCalledConnected();
    void everyControlHasAName();

private:
    bool showActivity();
    PageFixture m_page;
};

bool OverviewPageTest::showActivity()
{
    m_page.show<OverviewPage>();
    return QTest::qWaitFor([&] { return m_page.find<ActivityCard>(u"activity"_s) != nullptr; },
                           longest);
}

void OverviewPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void OverviewPageTest::beforeTheFirstRunNothingIsDrawn()
{
    m_page.show<OverviewPage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QWidget>(u"connectionStates"_s), longest);
    QVERIFY(!m_page.find<ActivityCard>(u"activity"_s));
}

void OverviewPageTest::whatWasWrittenIsDrawnAndSaid()
{
    Progress nobody;
    QVERIFY(m_page.session().sync({}, nobody));
    QVERIFY(showActivity());
    const auto *bars = m_page.find<TimeBars>(u"changesByDay"_s);
    QVERIFY(bars);
    QVERIFY2(bars->accessibleDescription().startsWith(u"48 contacts from "_s),
             qPrintable(bars->accessibleDescription()));
    QVERIFY(m_page.find<TimeBars>(u"signInsByDay"_s));
    m_page.picture(u"overview-activity"_s);
}

void OverviewPageTest::theNumbersStandInATable()
{
    QVERIFY(showActivity());
    auto *fold = m_page.find<QToolButton>(u"activityTable"_s);
    QVERIFY(fold);
    const auto shown = [&](const QString &text) {
        for (const QLabel *label : m_page.page()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    };
    const QString today = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
    QVERIFY(!shown(today));
    fold->click();
    QVERIFY(shown(today));
    QVERIFY(!shown(QLocale().toString(QDate::currentDate().addDays(-3), QLocale::ShortFormat)));
}

void OverviewPageTest::aDayLeadsToItsPartOfTheLog()
{
    QVERIFY(showActivity());
    auto *bars = m_page.find<TimeBars>(u"changesByDay"_s);
    QTest::keyClick(bars, Qt::Key_End);
    QTest::keyClick(bars, Qt::Key_Return);
    QVERIFY2(m_page.wentTo().startsWith(u"audit/"_s), qPrintable(m_page.wentTo()));
    const LogSpan span = logSpanOf(m_page.wentTo().section(u'/', 1));
    QCOMPARE(span.from.toLocalTime(), QDate::currentDate().startOfDay());
    QCOMPARE(span.until.addMSecs(1).toLocalTime(), QDate::currentDate().addDays(1).startOfDay());
    QCOMPARE(span.action, u"run.finished"_s);
}

void OverviewPageTest::aDayOfSignInsLeadsToItsSignIns()
{
    m_page.lock();
    QVERIFY(m_page.unlock()); // a sign-in
    QVERIFY(showActivity());
    auto *bars = m_page.find<TimeBars>(u"signInsByDay"_s);
    QVERIFY(bars);
    QTest::keyClick(bars, Qt::Key_End);
    QTest::keyClick(bars, Qt::Key_Return);
    const LogSpan span = logSpanOf(m_page.wentTo().section(u'/', 1));
    QCOMPARE(span.from.toLocalTime(), QDate::currentDate().startOfDay());
    // As many entries as the bar counts, and no others.
    const Result<std::vector<DaySignIns>> days = Session::Activity(m_page.session()).signIns(1, {});
    const qint64 counted = days->back().succeeded + days->back().failed;
    QVERIFY(counted > 0);
    const AuditFilter filter{
        .since = span.from, .until = span.until.addMSecs(1), .action = span.action};
    QCOMPARE(m_page.session().auditList(filter)->total, counted);
}

void OverviewPageTest::aHookWhoseLastMessageFailedIsNotCalledConnected()
{
    DemoSandbox &services = m_page.demo().sandbox();
    services.zapier().faults().add({.kind = FaultKind::HookGone, .count = 0});
    services.cardDav().put(u"customers"_s, u"late.vcf"_s,
                           "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:late\r\nFN:Late\r\n"
                           "EMAIL:late@example.com\r\nEND:VCARD\r\n");
    Progress nobody;
    QVERIFY(m_page.session().sync({}, nobody));
    services.zapier().faults().clear();
    m_page.show<OverviewPage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QWidget>(u"connectionStates"_s), longest);
    QStringList words;
    for (const auto *badge :
         m_page.find<QWidget>(u"connectionStates"_s)->findChildren<StateBadge *>())
        words << badge->text();
    QCOMPARE(words, (QStringList{u"Connected"_s, u"Last message failed"_s}));
}

void OverviewPageTest::everyControlHasAName()
{
    QVERIFY(showActivity());
    QCOMPARE(m_page.namelessControls(), QStringList());
}

QTEST_MAIN(OverviewPageTest)
#include "overview_page_test.moc"
