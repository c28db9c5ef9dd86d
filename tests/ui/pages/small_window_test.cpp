#include "tests/ui/pages/cloud_fixture.h"
#include "ui/alerts_page/alerts_page.h"
#include "ui/audit_page/audit_page.h"
#include "ui/connections_page/connections_page.h"
#include "ui/contacts_page/contacts_page.h"
#include "ui/overview_page/overview_page.h"
#include "ui/people_page/people_page.h"
#include "ui/policies_page/policies_page.h"
#include "ui/security_page/security_page.h"
#include "ui/settings_page/settings_page.h"
#include "ui/sync_page/sync_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

// What is left for a page in the smallest window.
constexpr QSize smallest = {592, 490};

// Where a scroll bar does lead.
bool isInSidewaysScroller(const QWidget &widget)
{
    for (const QWidget *each = widget.parentWidget(); each; each = each->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(each);
        if (area && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            return true;
    }
    return false;
}

// Controls that reach beyond the page at the side, where no scroll bar leads.
QStringList cutOff(QWidget &page)
{
    QStringList found;
    for (QWidget *each : page.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(each) ||
                               qobject_cast<QComboBox *>(each) || qobject_cast<QLineEdit *>(each);
        if (!isControl || !each->isVisible() || each->objectName().isEmpty())
            continue;
        if (isInSidewaysScroller(*each))
            continue;
        const int right = each->mapTo(&page, QPoint(each->width(), 0)).x();
        if (right > smallest.width())
            found << u"%1 ends at %2"_s.arg(each->objectName()).arg(right);
    }
    return found;
}

} // namespace

// Every page in the smallest window that the app allows.
class SmallWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const Result<void> started = m_page.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        Progress progress;
        QVERIFY(m_page.session().sync({}, progress));
        FieldPolicy policy;
        policy.allowed = {Field::Name};
        QVERIFY(m_page.session().setPolicyDefault(u"zapier"_s, policy)); // an alert
    }

    void nothingOfAPageIsCutOff_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"overview", "connections", "contacts", "sync", "audit", "policies", "people",
              "security", "alerts", "settings", "choice", "google", "microsoft", "hubspot", "wait"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
    void nothingOfAPageIsCutOff()
    {
        QFETCH(QString, name);
        QWidget *page = show(name);
        QVERIFY(page);
        page->resize(smallest);
        QTest::qWait(300);
        m_page.picture(u"small-"_s + name);
        for (const QTableView *table : page->findChildren<QTableView *>())
            QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        QCOMPARE_LE(page->width(), smallest.width());
        QCOMPARE(cutOff(*page).join(u"; "_s), QString());
    }

private:
    QWidget *show(const QString &name)
    {
        if (name == "overview"_L1)
            return m_page.show<OverviewPage>();
        if (name == "connections"_L1)
            return m_page.show<ConnectionsPage>();
        if (name == "contacts"_L1)
            return m_page.show<ContactsPage>();
        if (name == "sync"_L1)
            return m_page.show<SyncPage>();
        if (name == "audit"_L1)
            return m_page.show<AuditPageView>();
        if (name == "policies"_L1)
            return m_page.show<PoliciesPage>();
        if (name == "people"_L1)
            return showPeople();
        if (name == "security"_L1)
            return showSecurity();
        if (name == "alerts"_L1)
            return m_page.show<AlertsPage>();
        if (name != "settings"_L1)
            return showWizard(name);
        return m_page.show<SettingsPage>();
    }

    // With somebody else, and roles that have long names.
    QWidget *showPeople()
    {
        for (const QString &role :
             {u"Reporter for the whole of the sales department"_s, u"Keeper"_s}) {
            if (!m_page.session().addRole(role, {Permission::SeeAudit}))
                return nullptr;
        }
        if (!m_page.session().addOperator(u"Bo"_s, Role::Administrator,
                                          Secret::fromText(u"correct horse battery"_s),
                                          KeychainUnlock::NotShared))
            return nullptr;
        auto *page = m_page.show<PeoplePage>();
        return m_page.appears(u"roleOfPerson"_s) ? page : nullptr;
    }

    QWidget *showSecurity()
    {
        Progress progress;
        if (!m_page.session().checkSecurity({}, progress))
            return nullptr;
        auto *page = m_page.show<SecurityPage>();
        return m_page.appears(u"checkTitle"_s) ? page : nullptr;
    }

    // At the choice of services, a cloud's form, or while it waits for the browser.
    QWidget *showWizard(const QString &name)
    {
        if (name == "wait"_L1) {
            m_page.clouds().setApproving(true);
            m_page.browseInVain();
            return m_page.beginSignIn(u"Google"_s) && m_page.pressWhenReady(u"openBrowser"_s) &&
                           m_page.appears(u"cancelSignIn"_s)
                       ? m_page.find<QWidget>(u"connectionWizard"_s)->window()
                       : nullptr;
        }
        auto *page = m_page.show<ConnectionsPage>();
        page->open(u"add"_s);
        if (name == "choice"_L1)
            return page;
        QString button = u"choose"_s + name;
        button[6] = button[6].toUpper();
        return m_page.pressWhenReady(button) ? page : nullptr;
    }

    CloudFixture m_page;
};

QTEST_MAIN(SmallWindowTest)
#include "small_window_test.moc"
