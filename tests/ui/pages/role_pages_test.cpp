#include "tests/ui/pages/page_fixture.h"
#include "ui/connections_page/connections_page.h"
#include "ui/contacts_page/contacts_page.h"
#include "ui/overview_page/overview_page.h"
#include "ui/people_page/people_page.h"
#include "ui/policies_page/policies_page.h"
#include "ui/settings_page/settings_page.h"
#include "ui/sync_page/sync_page.h"
#include "ui/widgets/withheld.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 20'000;

} // namespace

// What a role may not do is there, looks unavailable, and says why to everybody.
class RolePagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anAdministratorManagesNobody();
    void aSyncOperatorIsToldWhatIsForOthers();
    void aSyncOperatorMayNotChangeWhereContactsGo();
    void anAuditorIsToldThatSyncingIsForOthers();
    void whoMayOnlyLookIsToldEverywhere();
    void aPassphraseOfAnotherIsToBeChanged();

private:
    bool enter(const QString &name);
    // Empty where the button is as it should be, else what is wrong with it.
    QString wrongWith(const QString &name, const QString &reason);

    PageFixture m_page;
    const Secret m_passphrase = Secret::fromText(u"copper lantern nine otters"_s);
};

void RolePagesTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    Session &owner = m_page.session();
    Progress progress;
    QVERIFY(owner.sync({}, progress)); // so that there are contacts and runs
    const Result<RoleId> looks =
        owner.addRole(u"Looks on"_s,
                      {Permission::SeeConnections, Permission::SeeRoutes, Permission::SeeContacts});
    QVERIFY(looks);
    const auto add = [&](const QString &name, const RoleRef &role) {
        return owner.addOperator(name, role, m_passphrase, KeychainUnlock::NotShared).has_value();
    };
    QVERIFY(add(u"Ann"_s, Role::Administrator));
    QVERIFY(add(u"Bo"_s, Role::SyncOperator));
    QVERIFY(add(u"Cy"_s, Role::Auditor));
    QVERIFY(add(u"Di"_s, RoleRef(*looks)));
}

bool RolePagesTest::enter(const QString &name)
{
    m_page.lock();
    return m_page.unlock(name, m_passphrase).has_value();
}

QString RolePagesTest::wrongWith(const QString &name, const QString &reason)
{
    const auto find = [&] { return m_page.find<QAbstractButton>(name); };
    if (!QTest::qWaitFor([&] { return find() != nullptr; }, longest))
        return name + u" isn't there"_s;
    QAbstractButton *button = find();
    if (!isWithheld(button))
        return name + u" isn't withheld"_s;
    if (!button->toolTip().contains(reason) || !button->accessibleDescription().contains(reason))
        return name + u" says: "_s + button->toolTip() + u" / "_s + button->accessibleDescription();
    button->setFocus(Qt::TabFocusReason);
    if (m_page.page()->focusWidget() != button)
        return name + u" can't be reached"_s;
    QSignalSpy clicked(button, &QAbstractButton::clicked);
    QTest::keyClick(button, Qt::Key_Space);
    QTest::mouseClick(button, Qt::LeftButton);
    return clicked.isEmpty() ? QString() : name + u" can be pressed"_s;
}

void RolePagesTest::anAdministratorManagesNobody()
{
    QVERIFY(enter(u"Ann"_s));
    const QString reason = u"Your role (Administrator) may not do this, only an owner may."_s;
    m_page.show<PeoplePage>();
    QCOMPARE(wrongWith(u"addPerson"_s, reason), QString());
    m_page.show<SettingsPage>();
    QCOMPARE(wrongWith(u"exportWorkspace"_s, reason), QString());
    m_page.show<SyncPage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QAbstractButton>(u"syncNow"_s), longest);
    QVERIFY(!isWithheld(m_page.find<QAbstractButton>(u"syncNow"_s)));
}

void RolePagesTest::aSyncOperatorIsToldWhatIsForOthers()
{
    QVERIFY(enter(u"Bo"_s));
    m_page.show<ContactsPage>();
    const QString reason =
        u"Your role (Sync operator) may not export, report on or erase contacts."_s;
    QCOMPARE(wrongWith(u"exportContacts"_s, reason), QString());
    QCOMPARE(wrongWith(u"saveReport"_s, reason), QString());
    QCOMPARE(wrongWith(u"eraseEverywhere"_s, reason), QString());
    QVERIFY(!isWithheld(m_page.find<QAbstractButton>(u"contactInLog"_s)));
    m_page.picture(u"contacts-sync-operator"_s);
}

void RolePagesTest::aSyncOperatorMayNotChangeWhereContactsGo()
{
    QVERIFY(enter(u"Bo"_s));
    const QString routes = u"Your role (Sync operator) may not change routes and policies."_s;
    const QString accounts = u"Your role (Sync operator) may not connect or change accounts."_s;
    m_page.show<SyncPage>();
    QCOMPARE(wrongWith(u"addRoute"_s, routes), QString());
    QCOMPARE(wrongWith(u"editRoute"_s, routes), QString());
    QVERIFY(m_page.find<QAbstractButton>(u"editRoute"_s)->toolTip().startsWith(u"Edit "_s));
    QCOMPARE(wrongWith(u"removeRoute"_s, routes), QString());
    m_page.picture(u"sync-sync-operator"_s);
    m_page.show<PoliciesPage>();
    QCOMPARE(wrongWith(u"addGroup"_s, routes), QString());
    QCOMPARE(wrongWith(u"editDefault/zapier"_s, routes), QString());
    m_page.picture(u"policies-sync-operator"_s);
    m_page.show<ConnectionsPage>();
    QCOMPARE(wrongWith(u"addConnection"_s, accounts), QString());
    QCOMPARE(wrongWith(u"testConnection"_s, accounts), QString());
    QCOMPARE(wrongWith(u"removeConnection"_s, accounts), QString());
    QVERIFY(!isWithheld(m_page.find<QAbstractButton>(u"lookForConfirmations"_s)));
    m_page.picture(u"connections-sync-operator"_s);
    m_page.show<SettingsPage>();
    QCOMPARE(wrongWith(u"addWitness"_s, accounts), QString());
}

void RolePagesTest::anAuditorIsToldThatSyncingIsForOthers()
{
    QVERIFY(enter(u"Cy"_s));
    m_page.show<OverviewPage>();
    QCOMPARE(wrongWith(u"syncNow"_s, u"Your role (Auditor) may not sync."_s), QString());
    m_page.show<PeoplePage>();
    QCOMPARE(wrongWith(u"addPerson"_s, u"only an owner may."_s), QString());
    m_page.picture(u"people-auditor"_s);
}

// A role of one's own.
void RolePagesTest::whoMayOnlyLookIsToldEverywhere()
{
    QVERIFY(enter(u"Di"_s));
    const QString reason = u"Your role may not sync."_s;
    m_page.show<OverviewPage>();
    QCOMPARE(wrongWith(u"syncNow"_s, reason), QString());
    m_page.show<SyncPage>();
    QCOMPARE(wrongWith(u"syncNow"_s, reason), QString());
    QCOMPARE(wrongWith(u"previewFirst"_s, reason), QString());
    // It was synced, and this role can't know.
    for (const QLabel *label : m_page.page()->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"Not synced yet"_s));
    m_page.picture(u"sync-own-role"_s);
    m_page.show<ContactsPage>();
    QCOMPARE(wrongWith(u"contactInLog"_s, u"Your role may not see the audit log."_s), QString());
    m_page.show<SettingsPage>();
    QTest::qWait(300);
    m_page.picture(u"settings-own-role"_s);
    m_page.close();
    // None of that was an attempt, which would be an event in that person's name.
    QVERIFY(enter(u"Cy"_s));
    AuditFilter filter;
    filter.action = u"permission.denied"_s;
    const Result<std::vector<AuditRow>> refusals = m_page.session().auditRows(filter, {});
    QVERIFY(refusals);
    QCOMPARE(refusals->size(), size_t{0});
}

void RolePagesTest::aPassphraseOfAnotherIsToBeChanged()
{
    QVERIFY(enter(u"Cy"_s));
    m_page.show<OverviewPage>();
    const auto need = [&] { return m_page.find<QWidget>(u"ownPassphrase"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(need(), longest);
    m_page.picture(u"overview-first-passphrase"_s);
    QVERIFY(m_page.press(u"ownPassphraseAction"_s));
    QCOMPARE(m_page.wentTo(), u"settings/passphrase"_s);

    auto *settings = m_page.show<SettingsPage>();
    settings->open(u"passphrase"_s);
    const Secret own = Secret::fromText(u"seven quiet lanterns burn"_s);
    const auto type = [&](const QString &name, const Secret &secret) {
        m_page.find<QLineEdit>(name)->setText(QString::fromUtf8(secret.view()));
    };
    type(u"currentPassphrase"_s, m_passphrase);
    type(u"newPassphrase"_s, own);
    type(u"repeatPassphrase"_s, own);
    QVERIFY(m_page.pressWhenReady(u"changePassphrase"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QWidget>(u"passphraseMessage"_s), longest);

    m_page.show<OverviewPage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QAbstractButton>(u"syncNow"_s), longest);
    QVERIFY(!need());
}

QTEST_MAIN(RolePagesTest)
#include "role_pages_test.moc"
