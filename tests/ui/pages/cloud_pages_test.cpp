#include "tests/ui/pages/cloud_fixture.h"
#include "ui/connections_page/access_view.h"
#include "ui/overview_page/overview_page.h"
#include "ui/sync_page/sync_page.h"
#include "ui/widgets/inline_message.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMessageBox>
#include <QTcpSocket>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace warden;

// What goes wrong while somebody signs in to a cloud in the window, and what mends it.
class CloudPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const Result<void> started = m_page.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        m_page.clouds().setApproving(true);
    }
    void cleanup()
    {
        m_page.clouds().hubspotSignIn().setClientSecret(m_hubspotSecret);
        m_page.removeClouds();
    }

    void aPastedAddressEndsTheWait()
    {
        m_page.browseInVain();
        QVERIFY(m_page.beginSignIn(u"Google"_s));
        QVERIFY(m_page.pressWhenReady(u"openBrowser"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_page.sentBack().isEmpty(), 20'000);
        QVERIFY(m_page.press(u"pasteFold"_s));
        QVERIFY(m_page.appears(u"pastedAddress"_s));
        m_page.find<QLineEdit>(u"pastedAddress"_s)->setText(u"http://127.0.0.1:1/?code=a"_s);
        m_page.picture(u"cloud-paste"_s);
        QVERIFY(m_page.press(u"useAddress"_s));
        QVERIFY(m_page.appears(u"pasteMessage"_s));
        QVERIFY(m_page.find<QPushButton>(u"cancelSignIn"_s)); // it still waits
        m_page.find<QLineEdit>(u"pastedAddress"_s)->setText(m_page.sentBack());
        QVERIFY(m_page.press(u"useAddress"_s));
        QVERIFY(m_page.appears(u"signedInAs"_s));
    }

    void closingTheWizardEndsTheWait()
    {
        m_page.browseInVain();
        QVERIFY(m_page.beginSignIn(u"Google"_s));
        QVERIFY(m_page.pressWhenReady(u"openBrowser"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_page.sentBack().isEmpty(), 20'000);
        QVERIFY(m_page.press(u"cancelWizard"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_page.find<QWidget>(u"connectionWizard"_s), 20'000);
        // Nobody listens any more for a browser that comes late.
        QTRY_VERIFY_WITH_TIMEOUT(!isListening(QUrl(m_page.sentBack())), 5'000);
        QVERIFY(m_page.cloud().connection.id.isEmpty());
    }

    void aSyncGoesOnWhileSomebodySignsIn()
    {
        m_page.browseInVain();
        QVERIFY(m_page.beginSignIn(u"Google"_s));
        QVERIFY(m_page.pressWhenReady(u"openBrowser"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_page.sentBack().isEmpty(), 20'000);
        const size_t before = m_page.session().runs(100)->size();
        SyncPage other(m_page.context());
        other.show();
        other.refresh();
        auto *sync = other.findChild<QPushButton *>(u"syncNow"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sync->isVisible() && sync->isEnabled(), 20'000);
        QTest::keyClick(sync, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_page.session().runs(100)->size() > before, 20'000);
        QVERIFY(m_page.find<QPushButton>(u"cancelSignIn"_s));
    }

    void aRefusalIsTriedAgainByItsButton()
    {
        m_page.browse();
        m_page.clouds().googleSignIn().refuseNext({u"access_denied"_s, {}});
        QVERIFY(m_page.beginSignIn(u"Google"_s));
        QVERIFY(m_page.pressWhenReady(u"openBrowser"_s));
        QVERIFY(m_page.appears(u"signInMessageAction"_s));
        QVERIFY(!m_page.find<QPushButton>(u"openBrowser"_s)); // one button
        m_page.picture(u"cloud-denied"_s);
        QVERIFY(m_page.press(u"signInMessageAction"_s));
        QVERIFY(m_page.appears(u"signedInAs"_s));
    }

    void aRefusedRedirectAddressIsCopied()
    {
        m_page.browse();
        m_page.clouds().googleSignIn().refuseNext({u"redirect_uri_mismatch"_s, {}});
        QVERIFY(m_page.beginSignIn(u"Google"_s));
        QVERIFY(m_page.pressWhenReady(u"openBrowser"_s));
        QVERIFY(m_page.pressWhenReady(u"signInMessageAction"_s));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"http://127."_s));
        QVERIFY(m_page.find<QPushButton>(u"openBrowser"_s));
    }

    void aRefusedClientIsChangedInTheForm()
    {
        m_page.browse();
        QVERIFY(m_page.beginSignIn(u"Hubspot"_s, u"wrong"_s));
        QVERIFY(m_page.pressWhenReady(u"openBrowser"_s));
        QVERIFY(m_page.pressWhenReady(u"signInMessageAction"_s));
        QVERIFY(m_page.appears(u"clientSecret"_s));
        QCOMPARE(m_page.find<QLineEdit>(u"clientId"_s)->text(), u"sandbox-client"_s);
    }

    void aSecretThatWasReplacedIsReplacedHere()
    {
        QVERIFY(m_page.add(u"Hubspot"_s, QString::fromUtf8(m_hubspotSecret)));
        m_page.clouds().hubspotSignIn().setClientSecret("another secret");
        m_page.clouds().hubspotSignIn().expireAccessTokens();
        QVERIFY(m_page.pressInCard(u"signInAgain"_s));
        QVERIFY(m_page.pressWhenReady(u"openBrowser"_s));
        QVERIFY(m_page.pressWhenReady(u"signInMessageAction"_s));
        QVERIFY(m_page.appears(u"clientSecret"_s));
        QCOMPARE(m_page.find<QLineEdit>(u"clientId"_s)->text(), u"sandbox-client"_s);
        QVERIFY(!m_page.find<QPushButton>(u"useClient"_s)->isEnabled());
        QVERIFY(!m_page.find<QPushButton>(u"openBrowser"_s));
        m_page.find<QLineEdit>(u"clientSecret"_s)->setText(u"another secret"_s);
        m_page.picture(u"cloud-new-client"_s);
        QCOMPARE_EQ(m_page.namelessControls(), QStringList());
        QVERIFY(m_page.press(u"useClient"_s));
        QVERIFY(m_page.pressWhenReady(u"openBrowser"_s));
        QVERIFY(m_page.appears(u"accessHeld"_s));
        m_page.clouds().hubspotSignIn().expireAccessTokens();
        Progress progress;
        const Result<ConnectionView> tested =
            m_page.session().testConnection(m_page.cloud().connection.id, progress);
        QVERIFY2(tested, tested ? ""
                                : qPrintable(reasonName(tested.error().reason) + u": "_s +
                                             tested.error().detail));
    }

    void aSignInThatEndedIsFoundFromEveryPageAndMended()
    {
        QVERIFY(m_page.add(u"Google"_s));
        const ConnectionId id = m_page.cloud().connection.id;
        addRouteTo(m_page.cloud());
        m_page.show<OverviewPage>();
        QVERIFY(m_page.pressWhenReady(u"permissionNeededAction"_s));
        QCOMPARE(m_page.wentTo(), u"connections/"_s + id.value());
        m_page.show<SyncPage>();
        QVERIFY(m_page.appears(u"routeSignIn"_s));
        m_page.picture(u"sync-permission"_s);

        m_page.clouds().googleSignIn().revokeAll();
        Progress progress;
        QVERIFY(!m_page.session().testConnection(id, progress));
        m_page.show<OverviewPage>();
        QVERIFY(m_page.pressWhenReady(u"signInNeededAction"_s));
        QCOMPARE(m_page.wentTo(), u"connections/"_s + id.value());
        m_page.show<SyncPage>();
        QVERIFY(m_page.pressWhenReady(u"routeSignInAction"_s));
        QCOMPARE(m_page.wentTo(), u"connections/"_s + id.value());
        m_page.show<ConnectionsPage>();
        QVERIFY(m_page.appears(u"signedInSince"_s));
        m_page.picture(u"cloud-ended"_s);
        m_page.show<ConnectionsPage>()->open(id.value());
        QVERIFY(m_page.pressWhenReady(u"openBrowser"_s));
        QVERIFY(m_page.appears(u"accessHeld"_s));
        QVERIFY(m_page.session().testConnection(id, progress));
    }

    void signingInGoesOnAfterTheWizardWasOpenedOverIt()
    {
        QVERIFY(m_page.add(u"Google"_s));
        QVERIFY(m_page.pressInCard(u"signInAgain"_s));
        QVERIFY(m_page.appears(u"signInAgainPage"_s));
        qobject_cast<ConnectionsPage *>(
            m_page.find<QWidget>(u"signInAgainPage"_s)->parentWidget()->parentWidget())
            ->open(u"add"_s);
        QVERIFY(m_page.pressWhenReady(u"cancelWizard"_s));
        QVERIFY(m_page.pressInCard(u"signInAgain"_s));
        QVERIFY(m_page.appears(u"signInAgainPage"_s));
    }

    void anotherAccountIsRefusedAndChosenAgain()
    {
        QVERIFY(m_page.add(u"Google"_s));
        const OAuthSandboxOptions options = m_page.clouds().googleSignIn().options();
        m_page.clouds().googleSignIn().setAccount(u"1234567890"_s, u"other@example.com"_s);
        QVERIFY(m_page.pressInCard(u"signInAgain"_s));
        QVERIFY(m_page.pressWhenReady(u"openBrowser"_s));
        QVERIFY(m_page.appears(u"signInMessageAction"_s));
        m_page.clouds().googleSignIn().setAccount(options.accountId, options.accountName);
        QVERIFY(m_page.press(u"signInMessageAction"_s));
        QVERIFY(m_page.appears(u"accessHeld"_s));
    }

    void removalRevokesAtTheService()
    {
        m_page.clouds().googleSignIn().revokeAll(); // those of before
        QVERIFY(m_page.add(u"Google"_s));
        QVERIFY(isAnyTokenGood(m_page.clouds().googleSignIn()));
        QVERIFY(removeInWindow());
        QVERIFY(!isAnyTokenGood(m_page.clouds().googleSignIn()));
    }

    void whereASignInCannotBeEndedItIsSaidHowToDoIt()
    {
        QVERIFY(m_page.add(u"Microsoft"_s));
        m_page.picture(u"cloud-microsoft"_s);
        QVERIFY(m_page.pressInCard(u"removeConnection"_s));
        QVERIFY(m_page.appears(u"removeQuestion"_s));
        QVERIFY(!m_page.find<QWidget>(u"endSignIn"_s));
        QVERIFY(m_page.find<QMessageBox>(u"removeQuestion"_s)
                    ->informativeText()
                    .contains("myapps.microsoft.com"_L1));
        QVERIFY(m_page.pressWhenReady(u"removeConfirmed"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_page.cloud().connection.id.isEmpty(), 20'000);
    }

    void theRouteEditorSaysWhatWillBeAsked()
    {
        QVERIFY(m_page.add(u"Google"_s));
        const QString book = m_page.cloud().books.front().book.id.value();
        m_page.show<SyncPage>();
        QVERIFY(m_page.pressWhenReady(u"addRoute"_s));
        QVERIFY(m_page.appears(u"routeTo"_s));
        auto *to = m_page.find<QComboBox>(u"routeTo"_s);
        auto *from = m_page.find<QComboBox>(u"routeFrom"_s);
        const auto chooseAnother = [&book](QComboBox *box) {
            for (int i = 0; i < box->count(); ++i) {
                if (box->itemData(i).toString() != book)
                    box->setCurrentIndex(i);
            }
        };
        chooseAnother(to);
        from->setCurrentIndex(from->findData(book));
        QTRY_VERIFY(!m_page.find<QWidget>(u"routePermission"_s)); // one way from there only reads
        chooseAnother(from);
        to->setCurrentIndex(to->findData(book));
        QVERIFY(m_page.appears(u"routePermission"_s));
        m_page.picture(u"route-editor-hint"_s, to->window());
        to->window()->close();
    }

    void endsAndAgesAreSaidInTime_data()
    {
        QTest::addColumn<int>("life");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isKey");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("a sign-in that ends in 15 days") << 90 << 15 << false << false;
        QTest::newRow("a sign-in that ends in 14 days") << 90 << 14 << false << true;
        QTest::newRow("one of a week that ends in 3 days") << 7 << 3 << false << false;
        QTest::newRow("one of a week that ends in 2 days") << 7 << 2 << false << true;
        QTest::newRow("one that should have ended") << 90 << -1 << false << true;
        QTest::newRow("a key of 179 days") << 0 << 179 << true << false;
        QTest::newRow("a key of 180 days") << 0 << 180 << true << true;
    }
    void endsAndAgesAreSaidInTime()
    {
        QFETCH(int, life);
        QFETCH(int, days);
        QFETCH(bool, isKey);
        QFETCH(bool, isSaid);
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
        ConnectionView view;
        view.connection.service = u"hubspot"_s;
        view.connection.state = ConnectionState::Ok;
        if (isKey)
            view.secretSince = now.addDays(-days);
        else
            view.access =
                CloudAccess{.signedInAt = now.addDays(days - life), .endsAt = now.addDays(days)};
        const AccessView shown(view, {}, now);
        const auto *message =
            shown.findChild<InlineMessage *>(isKey ? u"secretOld"_s : u"accessEnds"_s);
        QCOMPARE(message != nullptr, isSaid);
        if (days < 0)
            QVERIFY(message->text().contains("should have ended"_L1));
    }

private:
    static bool isListening(const QUrl &address)
    {
        QTcpSocket socket;
        socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
        return socket.waitForConnected(1'000);
    }
    static bool isAnyTokenGood(const OAuthSandbox &signIn)
    {
        return std::ranges::any_of(
            signIn.secrets(), [&](const QByteArray &token) { return signIn.isGood(token, {}); });
    }
    void addRouteTo(const ConnectionView &cloud)
    {
        Route route;
        const std::vector<ConnectionView> views = m_page.session().connections().value();
        for (const ConnectionView &view : views) {
            if (view.connection.service == "carddav"_L1)
                route.from = view.books.front().book.id;
        }
        route.to = cloud.books.front().book.id;
        QVERIFY(m_page.session().addRoute(route));
    }
    bool removeInWindow()
    {
        if (!m_page.pressInCard(u"removeConnection"_s) ||
            !m_page.pressWhenReady(u"removeConfirmed"_s))
            return false;
        return QTest::qWaitFor([&] { return m_page.cloud().connection.id.isEmpty(); }, 20'000);
    }

    CloudFixture m_page;
    const QByteArray m_hubspotSecret = "sandbox-secret";
};

QTEST_MAIN(CloudPagesTest)
#include "cloud_pages_test.moc"
