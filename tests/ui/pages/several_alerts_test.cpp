#include "tests/ui/pages/alerts_fixture.h"

#include <QDialog>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = AlertsFixture::longest;

} // namespace

// What is done with several alerts at once.
class SeveralAlertsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void severalAreTakenOnAndClosedWithOneNote();

private:
    QPushButton *button(const QString &name) { return m_page.find<QPushButton>(name); }
    size_t entries(const QString &action)
    {
        AuditFilter filter;
        filter.action = action;
        filter.limit = 1000;
        return m_page.session().auditRows(filter, {})->size();
    }

    AlertsFixture m_page;
};

void SeveralAlertsTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    QVERIFY(m_page.addRule("critical_one", "critical"));
    QVERIFY(m_page.beginChanges());
    Progress progress;
    QVERIFY(m_page.alerts().evaluate(progress));
    m_page.closeAll();
}

void SeveralAlertsTest::severalAreTakenOnAndClosedWithOneNote()
{
    QVERIFY(m_page.change());
    QVERIFY(m_page.change());
    QVERIFY(m_page.showAlerts());
    const size_t before = entries(u"alert.closed"_s);
    m_page.list()->selectAll();
    const std::vector<KeptAlert> chosen = m_page.list()->allChosen();
    const auto open = std::ranges::count(chosen, AlertPhase::Open, &KeptAlert::phase);
    QVERIFY(open > 1);
    QCOMPARE(m_page.text(u"severalAlerts"_s), u"%1 alerts are chosen"_s.arg(chosen.size()));
    QCOMPARE(button(u"acknowledgeAlert"_s)->text(), u"Take on %1 alerts"_s.arg(open));
    m_page.picture(u"alerts-several"_s);
    QVERIFY(m_page.press(u"acknowledgeAlert"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!button(u"acknowledgeAlert"_s), longest);
    QCOMPARE(m_page.list()->allChosen().size(), chosen.size()); // they stay chosen
    QCOMPARE(button(u"closeAlert"_s)->text(), u"Close %1 alerts…"_s.arg(chosen.size()));
    QVERIFY(m_page.press(u"closeAlert"_s));
    auto *dialog = m_page.find<QDialog>(u"closeAlertDialog"_s);
    QVERIFY(dialog);
    m_page.picture(u"alerts-close-several"_s, dialog);
    QCOMPARE(button(u"closeNow"_s)->text(), u"Close %1 alerts"_s.arg(chosen.size()));
    // Somebody else is quicker with one of them: the others are closed all the same.
    QVERIFY(m_page.alerts().close(chosen.front().id, u"By another"_s));
    m_page.find<QPlainTextEdit>(u"closeNote"_s)->setPlainText(u"A drill."_s);
    QVERIFY(m_page.press(u"closeNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_page.list(), longest); // none is open
    for (const KeptAlert &alert : chosen) {
        const KeptAlert now = m_page.alerts().show(alert.id)->alert;
        QCOMPARE(now.phase, AlertPhase::Closed);
        QCOMPARE(now.note, alert.id == chosen.front().id ? u"By another"_s : u"A drill."_s);
    }
    QCOMPARE(entries(u"alert.closed"_s), before + chosen.size()); // each by itself
}

QTEST_MAIN(SeveralAlertsTest)
#include "several_alerts_test.moc"
