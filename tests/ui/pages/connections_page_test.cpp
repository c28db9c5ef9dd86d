#include "tests/ui/pages/page_fixture.h"
#include "ui/connections_page/connections_page.h"
#include "ui/connections_page/found_view.h"
#include "ui/widgets/inline_message.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 20'000;

} // namespace

// The clouds in the window, by the keyboard, with the test as the browser.
class ConnectionsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const Result<void> started = m_page.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        clouds().setApproving(true);
    }

    void withoutAClientNothingGoesOn()
    {
        beginWith(u"chooseGoogle"_s);
        QVERIFY(!m_page.find<QPushButton>(u"tryConnection"_s)->isEnabled());
        QVERIFY(m_page.find<QLineEdit>(u"redirectAddress"_s)->text().startsWith(u"http://127."_s));
        fillIn();
        QVERIFY(m_page.find<QPushButton>(u"tryConnection"_s)->isEnabled());
        QCOMPARE_EQ(m_page.namelessControls(), QStringList());
        m_page.picture(u"cloud-form"_s);
    }

    void whatWasNotAskedIsNotCalledASuccess()
    {
        RemoteBook book;
        book.name = u"Customers"_s;
        ConnectionDraft draft{.service = u"file"_s, .path = u"/nowhere/customers.vcf"_s};
        QCOMPARE_EQ(tryText(draft, {book}).title, u"This file isn't there yet"_s);
        draft.path = QCoreApplication::applicationFilePath();
        QCOMPARE_EQ(tryText(draft, {book}).title, u"It works"_s);
        QCOMPARE_EQ(tryText({.service = u"zapier"_s}, {book}).title, u"The address looks right"_s);
        QCOMPARE_EQ(tryText({.service = u"carddav"_s}, {}).title, u"Nothing was found"_s);
    }

    void aBrowserThatIsMissingIsSaidAndTheWaitCanBeCancelled()
    {
        QVERIFY(m_page.pressWhenReady(u"tryConnection"_s));
        QVERIFY(m_page.pressWhenReady(u"openBrowser"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<InlineMessage>(u"signInMessage"_s), longest);
        QVERIFY(m_page.find<QPushButton>(u"copyLink"_s));
        QCOMPARE_EQ(m_page.namelessControls(), QStringList());
        m_page.picture(u"cloud-waiting"_s);
        QVERIFY(m_page.pressWhenReady(u"cancelSignIn"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"openBrowser"_s), longest);
    }

    void theAccountIsShownBeforeAnythingIsSaved()
    {
        m_page.openBrowser = [this](const QUrl &address) {
            m_browser.get(QNetworkRequest(address));
            return true;
        };
        beginWith(u"chooseGoogle"_s);
        fillIn();
        const size_t before = m_page.session().connections()->size();
        QVERIFY(m_page.pressWhenReady(u"tryConnection"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"scopeName"_s), longest);
        m_page.picture(u"cloud-sign-in"_s);
        QVERIFY(m_page.pressWhenReady(u"openBrowser"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"signedInAs"_s), longest);
        QVERIFY(m_page.find<QLabel>(u"signedInAs"_s)->text().contains(u'@'));
        QCOMPARE(m_page.find<QLabel>(u"bookUse"_s)->text(),
                 u"Can be read, and written once you allow it"_s);
        m_page.picture(u"cloud-found"_s);
        QCOMPARE(m_page.session().connections()->size(), before);
        QVERIFY(m_page.pressWhenReady(u"addNow"_s));
        QVERIFY(m_page.pressWhenReady(u"finishWizard"_s));
        QCOMPARE(m_page.session().connections()->size(), before + 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"accessHeld"_s), longest);
        m_page.picture(u"cloud-card"_s);
        QCOMPARE_EQ(m_page.namelessControls(), QStringList());
    }

    void whatARouteNeedsIsAllowedByOneButton()
    {
        const std::vector<ConnectionView> views = m_page.session().connections().value();
        Route route;
        route.from = views.front().books.front().book.id;
        for (const ConnectionView &view : views) {
            if (view.access)
                route.to = view.books.front().book.id;
        }
        QVERIFY(m_page.session().addRoute(route));
        m_page.show<ConnectionsPage>();
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<InlineMessage>(u"accessMissing"_s), longest);
        m_page.picture(u"cloud-missing"_s);
        QVERIFY(m_page.pressWhenReady(u"accessMissingAction"_s));
        QVERIFY(m_page.pressWhenReady(u"openBrowser"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"accessHeld"_s) &&
                                     !m_page.find<InlineMessage>(u"accessMissing"_s),
                                 longest);
        const std::vector<ConnectionView> after = m_page.session().connections().value();
        for (const ConnectionView &view : after)
            QVERIFY(!view.access || view.access->missing.isEmpty());
    }

    void removingEndsTheSignInToo()
    {
        auto *page = m_page.show<ConnectionsPage>();
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"accessHeld"_s), longest);
        QWidget *card = m_page.find<QLabel>(u"accessHeld"_s)->parentWidget()->parentWidget();
        QTest::keyClick(card->findChild<QAbstractButton *>(u"removeConnection"_s), Qt::Key_Space);
        QTRY_VERIFY(page->findChild<QCheckBox *>(u"endSignIn"_s));
        QVERIFY(page->findChild<QCheckBox *>(u"endSignIn"_s)->isChecked());
        QTest::keyClick(page->findChild<QPushButton *>(u"removeConfirmed"_s), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page.find<QLabel>(u"accessHeld"_s), longest);
        const std::vector<ConnectionView> after = m_page.session().connections().value();
        for (const ConnectionView &view : after)
            QVERIFY(!view.access);
    }

    void hubSpotTakesAKeyOrAnAppWithItsSecret()
    {
        m_page.show<ConnectionsPage>()->open(u"add"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QAbstractButton>(u"chooseHubspot"_s), longest);
        m_page.picture(u"cloud-choice"_s);
        QVERIFY(m_page.pressWhenReady(u"chooseHubspot"_s));
        auto *go = m_page.find<QPushButton>(u"tryConnection"_s);
        QVERIFY(!go->isEnabled());
        m_page.find<QLineEdit>(u"serviceKey"_s)->setText(u"pat-na1-1"_s);
        QVERIFY(go->isEnabled());
        m_page.picture(u"cloud-hubspot-key"_s);
        QVERIFY(m_page.press(u"hubspotByApp"_s));
        m_page.find<QLineEdit>(u"clientId"_s)->setText(u"sandbox-client"_s);
        QVERIFY(!go->isEnabled());
        m_page.find<QLineEdit>(u"clientSecret"_s)->setText(u"secret"_s);
        QVERIFY(go->isEnabled());
        QCOMPARE_EQ(m_page.namelessControls(), QStringList());
        m_page.picture(u"cloud-hubspot-app"_s);
    }

    void theGuideLeadsThroughItsPictures_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<int>("steps");
        QTest::addRow("google") << u"Google"_s << 6;
        QTest::addRow("microsoft") << u"Microsoft"_s << 5;
        QTest::addRow("hubspot") << u"Hubspot"_s << 3;
        QTest::addRow("zapier") << u"Zapier"_s << 3;
    }
    void theGuideLeadsThroughItsPictures()
    {
        QFETCH(QString, service);
        QFETCH(int, steps);
        m_page.show<ConnectionsPage>()->open(u"add"_s);
        QVERIFY(m_page.pressWhenReady(u"choose"_s + service));
        // One begins at the top and not at the field that is filled last.
        const QWidget *focused = m_page.find<QWidget>(u"tryConnection"_s)->window()->focusWidget();
        QVERIFY(focused);
        QCOMPARE(focused->objectName(),
                 service == "Hubspot"_L1 ? u"hubspotByKey"_s : u"guideStep1"_s);
        for (int step = 1; step <= steps; ++step) {
            QTRY_COMPARE(picturesSeen(), QStringList{u"screenPicture%1"_s.arg(step)});
            QVERIFY(m_page.find<QAbstractButton>(u"guideStep%1"_s.arg(step))->isChecked());
            m_page.picture(u"guide-%1-%2"_s.arg(service.toLower()).arg(step));
            QCOMPARE(m_page.press(u"nextGuideStep"_s), step < steps);
        }
        QCOMPARE_EQ(m_page.namelessControls(), QStringList());
        QVERIFY(m_page.press(u"guideStep1"_s));
        QTRY_COMPARE(picturesSeen(), QStringList{u"screenPicture1"_s});
    }

    // Another list of scopes is another guide, at the same step.
    void theGuideStaysAtItsStep()
    {
        m_page.show<ConnectionsPage>()->open(u"add"_s);
        QVERIFY(m_page.pressWhenReady(u"chooseHubspot"_s));
        QVERIFY(m_page.press(u"nextGuideStep"_s));
        const auto described = [this] {
            return m_page.find<QWidget>(u"screenPicture2"_s)->accessibleDescription();
        };
        const QString reading = described();
        QVERIFY(m_page.press(u"wantsWriting"_s));
        QTRY_COMPARE(picturesSeen(), QStringList{u"screenPicture2"_s});
        QVERIFY(described() != reading);
        QVERIFY(described().contains(u"crm.objects.contacts.write"_s));
    }

private:
    QStringList picturesSeen() const
    {
        QStringList seen;
        for (const QWidget *each : m_page.page()->findChildren<QWidget *>()) {
            if (each->isVisible() && each->objectName().startsWith(u"screenPicture"_s))
                seen << each->objectName();
        }
        return seen;
    }
    CloudSandbox &clouds() { return m_page.demo().sandbox().clouds(); }
    void beginWith(const QString &choice)
    {
        qputenv("WARDEN_REHEARSAL", "1");
        m_page.show<ConnectionsPage>()->open(u"add"_s);
        QVERIFY(m_page.pressWhenReady(choice));
    }
    void fillIn()
    {
        m_page.find<QLineEdit>(u"clientId"_s)->setText(u"sandbox-client"_s);
        QVERIFY(m_page.press(u"rehearsal"_s));
        m_page.find<QLineEdit>(u"cloudEndpoint"_s)->setText(clouds().google().url().toString());
    }

    PageFixture m_page;
    QNetworkAccessManager m_browser;
};

QTEST_MAIN(ConnectionsPageTest)
#include "connections_page_test.moc"
