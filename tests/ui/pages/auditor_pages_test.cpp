#include "tests/ui/pages/page_fixture.h"
#include "ui/audit_page/audit_page.h"
#include "ui/overview_page/overview_page.h"
#include "ui/settings_page/settings_page.h"

#include <QLabel>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace warden;

// The window of somebody who may see the log and nothing else.
class AuditorPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const Result<void> started = m_page.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        const Secret passphrase = Secret::fromText(u"copper lantern nine otters"_s);
        const auto added = m_page.session().addOperator(u"Cy"_s, Role::Auditor, passphrase,
                                                        KeychainUnlock::NotShared);
        QVERIFY(added);
        m_page.lock();
        QVERIFY(m_page.unlock(u"Cy"_s, passphrase));
    }

    // A refusal is an event in that person's name: opening a page is no attempt.
    void lookingAtTheirPagesIsNoRefusal()
    {
        m_page.show<OverviewPage>();
        QTest::qWait(500); // what is asked for in the background is answered by then
        m_page.picture(u"overview-auditor"_s);
        m_page.show<SettingsPage>();
        QTest::qWait(500);
        m_page.show<AuditPageView>();
        QTest::qWait(500);
        m_page.close();
        AuditFilter filter;
        filter.action = u"permission.denied"_s;
        const Result<std::vector<AuditRow>> refusals = m_page.session().auditRows(filter, {});
        QVERIFY(refusals);
        QCOMPARE(refusals->size(), size_t{0});
    }

private:
    PageFixture m_page;
};

QTEST_MAIN(AuditorPagesTest)
#include "auditor_pages_test.moc"
