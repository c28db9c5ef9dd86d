#include "tests/ui/pages/alerts_fixture.h"

using namespace Qt::StringLiterals;
using namespace warden;

// More alerts than the page lists.
class AlertFloodTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneThatRunsWaitForIsReachedHoweverManyCameAfterIt();

private:
    AlertsFixture m_page;
};

void AlertFloodTest::oneThatRunsWaitForIsReachedHoweverManyCameAfterIt()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    QVERIFY(m_page.beginChanges());
    QVERIFY(m_page.addRule("holding_one", "low", AlertsFixture::holds()));
    QVERIFY(m_page.change());
    QVERIFY(m_page.alerts().setRuleState(u"holding_one"_s, Session::Alerts::RuleState::Off));
    QByteArray many;
    for (int i = 0; i < 90; ++i) // as many documents as a file may have, nearly
        many += AlertsFixture::ruleText("many_" + QByteArray::number(i), "critical") + "---\n";
    QVERIFY(
        m_page.alerts().addRules(m_page.write(u"many.yml"_s, many), {}, Session::Existing::Keep));
    for (int i = 0; i < 6; ++i)
        QVERIFY(m_page.change());
    QVERIFY(m_page.alerts().list({})->total > 500);
    QVERIFY(m_page.showAlerts());
    QVERIFY(m_page.rowTexts().contains(u"Found by holding_one"_s));
    QVERIFY(m_page.choose(u"Found by holding_one"_s));
    QVERIFY(m_page.find<QPushButton>(u"closeAlert"_s));
    m_page.show<AlertsPage>()->open(u"holding"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"alertTitle"_s), u"Found by holding_one"_s,
                              AlertsFixture::longest);
}

QTEST_MAIN(AlertFloodTest)
#include "alert_flood_test.moc"
