#include "core/session/session_alert_channels.h"
#include "core/session/session_alerts.h"
#include "tests/peers/canned_server.h"
#include "ui/main_window/alert_tray.h"
#include "ui/main_window/workspace_view.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QTest>

#include "window_driver.h"

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 20'000;

} // namespace

// Alerts in the window as a whole.
class AlertsWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatOthersBringAboutIsSeenWithoutAsking();
    void anOpenWindowSendsThemToTheirChannels();
    void anIconSaysHowManyThereAre();
    void lockNowLeadsToTheLockScreen();
    void whoSeesOnlyTheirOwnEntriesIsToldWhy();

private:
    // As another process does it.
    static bool changePolicy(WindowDriver &driver, const FieldSet &fields)
    {
        const Result<std::unique_ptr<Session>> other = Session::unlockWithPassphrase(
            driver.folder(), {}, Secret::fromText(WindowDriver::passphrase),
            driver.host().environment);
        FieldPolicy policy;
        policy.allowed = fields;
        return other && (*other)->setPolicyDefault(u"zapier"_s, policy);
    }
    static bool addRuleForUnlocks(WindowDriver &driver)
    {
        QFile file(driver.folder() + u".yml"_s);
        const Result<std::unique_ptr<Session>> owner = Session::unlockWithPassphrase(
            driver.folder(), {}, Secret::fromText(WindowDriver::passphrase),
            driver.host().environment);
        return owner && file.open(QIODevice::WriteOnly) &&
               file.write("title: Somebody unlocked\nname: unlocks\n"
                          "logsource: {product: contact_warden, service: app}\n"
                          "detection: {s: {action: workspace.unlocked}, condition: s}\n") > 0 &&
               file.flush() &&
               (*owner)->alerts().addRules(file.fileName(), {}, Session::Existing::Keep);
    }
    static QListWidgetItem *alertsItem(WindowDriver &driver)
    {
        auto *navigation = driver.window().findChild<QListWidget *>(u"navigation"_s);
        return navigation->findItems(u"Alerts"_s, Qt::MatchExactly).value(0);
    }
    static QString spoken(WindowDriver &driver)
    {
        return alertsItem(driver)->data(Qt::AccessibleTextRole).toString();
    }
};

void AlertsWindowTest::whatOthersBringAboutIsSeenWithoutAsking()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    QVERIFY(alertsItem(driver));
    QVERIFY(changePolicy(driver, {Field::Name}));
    QTRY_COMPARE_WITH_TIMEOUT(spoken(driver), u"Alerts, One alert is open"_s, longest);
    QVERIFY(driver.find(u"alertsOpen"_s)); // the Overview, which is in front
    driver.window().findChild<WorkspaceView *>()->showPage(u"alerts"_s);
    auto *sentence = [&] {
        QWidget *page = driver.find(u"alertsPage"_s);
        return page ? page->findChild<QLabel *>(u"pageSentence"_s) : nullptr;
    }();
    QVERIFY(sentence);
    QTRY_COMPARE_WITH_TIMEOUT(sentence->text(), u"One alert is open."_s, longest);
    // The next one while the page is shown.
    QVERIFY(changePolicy(driver, {Field::Name, Field::Email}));
    QTRY_COMPARE_WITH_TIMEOUT(sentence->text(), u"2 alerts are open."_s, longest);
    QTRY_COMPARE_WITH_TIMEOUT(spoken(driver), u"Alerts, 2 alerts are open"_s, longest);
    // Taking one on is seen as well.
    QVERIFY(driver.find(u"acknowledgeAlert"_s));
    QVERIFY(driver.activate(u"acknowledgeAlert"_s));
    QTRY_COMPARE_WITH_TIMEOUT(spoken(driver), u"Alerts, One alert is open"_s, longest);
    const QString folder = qEnvironmentVariable("WARDEN_SCREENSHOTS");
    if (!folder.isEmpty())
        driver.window().grab().save(folder + u"/alerts-window.png"_s);
}

void AlertsWindowTest::anOpenWindowSendsThemToTheirChannels()
{
    CannedServer hook(
        [](QTcpSocket &socket, const CannedRequest &) { CannedServer::respond(socket, 200); });
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    {
        const Result<std::unique_ptr<Session>> owner = Session::unlockWithPassphrase(
            driver.folder(), {}, Secret::fromText(WindowDriver::passphrase),
            driver.host().environment);
        QVERIFY(owner);
        AlertChannelDraft draft;
        draft.kind = AlertChannelKind::Webhook;
        draft.name = u"Hook"_s;
        QVERIFY(Session::AlertChannels(**owner).add(
            draft, {Secret::fromText(hook.url(u"/in"_s).toString()), {}}));
    }
    driver.start();
    QVERIFY(driver.unlock());
    QVERIFY(changePolicy(driver, {Field::Name}));
    QTRY_COMPARE_WITH_TIMEOUT(hook.requests().size(), 1, longest);
    QVERIFY(changePolicy(driver, {Field::Name, Field::Email}));
    QTRY_COMPARE_WITH_TIMEOUT(hook.requests().size(), 2, longest);
    QVERIFY(hook.requests().last().body.contains("contact-warden/alerts"));
}

void AlertsWindowTest::anIconSaysHowManyThereAre()
{
    QPixmap plain(32, 32);
    plain.fill(Qt::blue);
    const auto imageOf = [&](qint64 count) {
        return withCount(QIcon(plain), count).pixmap(QSize(32, 32), 1.0).toImage();
    };
    QCOMPARE(imageOf(0), plain.toImage().convertToFormat(imageOf(0).format()));
    QVERIFY(imageOf(1) != imageOf(0));
    QVERIFY(imageOf(1) != imageOf(2));
    QCOMPARE(imageOf(100), imageOf(5000));
    QCOMPARE(imageOf(7).pixelColor(2, 2), QColor(Qt::blue)); // what it is of stays to be seen
}

void AlertsWindowTest::lockNowLeadsToTheLockScreen()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    QVERIFY(addRuleForUnlocks(driver));
    driver.start();
    QVERIFY(driver.unlock());
    driver.window().findChild<WorkspaceView *>()->showPage(u"alerts"_s);
    QVERIFY(driver.find(u"lockNow"_s));
    QVERIFY(driver.activate(u"lockNow"_s));
    QVERIFY(driver.find(u"passphrase"_s));
    QVERIFY(!driver.isShown(u"alertsPage"_s));
}

void AlertsWindowTest::whoSeesOnlyTheirOwnEntriesIsToldWhy()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    QVERIFY(driver.addPerson(u"Bo"_s, Role::SyncOperator));
    driver.preferences().setLastOperator(u"Bo"_s);
    driver.start();
    QVERIFY(driver.unlock());
    const QString reason = alertsItem(driver)->toolTip();
    QVERIFY2(reason.startsWith(u"Your role (Sync operator) may not"_s), qPrintable(reason));
    driver.window().findChild<WorkspaceView *>()->showPage(u"alerts"_s);
    QWidget *page = driver.find(u"alertsPage"_s);
    QVERIFY(page);
    QStringList texts;
    for (const QLabel *label : page->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(reason));
}

QTEST_MAIN(AlertsWindowTest)
#include "alerts_window_test.moc"
