#include "core/session/session_updates.h"
#include "tests/peers/canned_server.h"
#include "tests/ui/pages/page_fixture.h"
#include "ui/overview_page/overview_page.h"
#include "ui/page/open_address.h"
#include "ui/settings_page/settings_page.h"
#include "ui/text/error_text.h"
#include "ui/widgets/inline_message.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

using Updates = Session::Updates;

constexpr int longest = 20'000; // a busy machine

QByteArray listWith(const QByteArray &version, const QByteArray &urgency = "medium")
{
    return "<releases><release version=\"" + version + "\" date=\"2026-03-03\" urgency=\"" +
           urgency + "\"><url>https://example.org/news/contact-warden</url></release></releases>";
}

// A workspace whose program came with the address of a list.
struct World
{
    int status = 200;
    QByteArray list = listWith("99.2");
    CannedServer server{[this](QTcpSocket &socket, const CannedRequest &) {
        CannedServer::respond(socket, status, list);
    }};
    QUrl opened = {};
    bool hasBrowser = true;
    PageFixture page{ManagedSettings{.updateFeed = server.url(u"/releases.xml"_s)}};

    bool start()
    {
        page.openBrowser = [this](const QUrl &url) {
            opened = url;
            return hasBrowser;
        };
        return bool(page.start());
    }
    Updates updates() { return Updates(page.session(), server.url(u"/releases.xml"_s)); }
    bool switchOnAndAsk()
    {
        Progress nobody;
        return updates().set(Updates::Telling::On) && updates().look(Updates::When::Now, nobody);
    }
    QString textOf(const QString &label)
    {
        auto *shown = page.find<QLabel>(label);
        return shown ? shown->text() : QString();
    }
    // Once the page knows how it stands.
    QCheckBox *readySwitch()
    {
        page.show<SettingsPage>();
        auto *box = page.find<QCheckBox>(u"tellOfUpdates"_s);
        return box && QTest::qWaitFor([box] { return box->isEnabled(); }, longest) ? box : nullptr;
    }
    void picture(const QString &name)
    {
        if (auto *card = page.find<QWidget>(u"updateCard"_s))
            page.picture(name, card);
    }
};

} // namespace

// What a person sees of newer versions: the card of Settings, and the notice on Overview.
class UpdatePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressLooksLikeNoOther_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addRow("letters of another script") << u"https://xn--80ak6aa92e.com/"_s;
        QTest::addRow("text turned round") << u"https://example.com/%E2%80%AEmoc.live"_s;
        QTest::addRow("nothing to be seen") << u"https://example.com/a%E2%80%8Bb"_s;
    }
    void anAddressLooksLikeNoOther()
    {
        QFETCH(QString, address);
        QCOMPARE(plainAddress(QUrl(address)), address);
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void withoutAListNothingIsShown()
    {
        PageFixture page(ManagedSettings{.updateFeed = QUrl()});
        QVERIFY(page.start());
        page.show<SettingsPage>();
        QVERIFY(page.find<QPushButton>(u"openFolder"_s));
        QVERIFY(!page.find<QWidget>(u"updateCard"_s));
    }

    void itIsOffAndSaysWhomItWouldAsk()
    {
        World world;
        QVERIFY(world.start());
        auto *box = world.readySwitch();
        QVERIFY(box);
        QVERIFY(!box->isChecked());
        QVERIFY(!world.page.find<QPushButton>(u"askForUpdate"_s));
        QVERIFY(!world.page.find<QPushButton>(u"readAboutUpdate"_s));
        QVERIFY(world.textOf(u"whoIsAsked"_s).contains(u"127.0.0.1"_s));
        QCOMPARE(world.page.namelessControls(), QStringList());
        QTest::qWait(200);
        QCOMPARE(world.server.requests().size(), 0);
        world.picture(u"settings-updates-off"_s);
    }

    void onceItIsOnItAsksAndSaysWhatIsNew()
    {
        World world;
        QVERIFY(world.start());
        auto *box = world.readySwitch();
        QVERIFY(box);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(world.server.requests().size(), 1, longest);
        QTRY_VERIFY_WITH_TIMEOUT(world.textOf(u"newerVersion"_s)
                                     .startsWith(u"Contact Warden 99.2 is out, of 3 March 2026."_s),
                                 longest);
        QVERIFY(box->isChecked());
        QVERIFY(box->hasFocus());
        QVERIFY(world.textOf(u"updateAskedAt"_s).startsWith(u"Last asked on "_s));
        QCOMPARE(world.textOf(u"newerVersionAddress"_s),
                 u"https://example.org/news/contact-warden"_s);
        QCOMPARE(world.page.namelessControls(), QStringList());
        world.picture(u"settings-updates-newer"_s);
        QVERIFY(world.opened.isEmpty());
        QVERIFY(world.page.press(u"readAboutUpdate"_s));
        QCOMPARE(world.opened, QUrl(u"https://example.org/news/contact-warden"_s));

        QTest::keyClick(box, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!world.page.find<QPushButton>(u"askForUpdate"_s), longest);
        QVERIFY(!box->isChecked());
        QVERIFY(world.textOf(u"newerVersion"_s).isEmpty());
        QCOMPARE(world.updates().state()->telling, Updates::Telling::Off);
        QCOMPARE(world.server.requests().size(), 1);
    }

    void askingNowSaysThatThereIsNone()
    {
        World world;
        world.list = listWith(WARDEN_VERSION);
        QVERIFY(world.start());
        QVERIFY(world.switchOnAndAsk());
        QVERIFY(world.readySwitch());
        QVERIFY(world.page.pressWhenReady(u"askForUpdate"_s));
        QTRY_COMPARE_WITH_TIMEOUT(world.server.requests().size(), 2, longest);
        QTRY_VERIFY_WITH_TIMEOUT(world.textOf(u"updateAskedAt"_s).startsWith(u"Last asked on "_s),
                                 longest);
        QCOMPARE(world.textOf(u"updateAnswer"_s),
                 u"There is none newer than this one, %1."_s.arg(QStringLiteral(WARDEN_VERSION)));
        QVERIFY(world.textOf(u"newerVersion"_s).isEmpty());
        world.picture(u"settings-updates-none"_s);
    }

    // And what was known before stays.
    void thatThereWasNoAnswerIsSaid()
    {
        World world;
        QVERIFY(world.start());
        QVERIFY(world.switchOnAndAsk());
        world.status = 503;
        QVERIFY(world.readySwitch());
        QVERIFY(world.page.pressWhenReady(u"askForUpdate"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            world.textOf(u"updateAnswer"_s).startsWith(u"There was no answer: "_s), longest);
        const Result<Updates::State> state = world.updates().state();
        QVERIFY(state && state->failure);
        QVERIFY(
            world.textOf(u"updateAnswer"_s).endsWith(sentenceFor(*state->failure).whatHappened));
        QVERIFY(world.textOf(u"updateAskedAt"_s).startsWith(u"Last asked on "_s));
        QVERIFY(world.textOf(u"newerVersion"_s).contains(u"99.2"_s));
        world.picture(u"settings-updates-failed"_s);
        world.page.show<OverviewPage>();
        QTRY_VERIFY_WITH_TIMEOUT(world.page.find<QWidget>(u"updateNotice"_s), longest);
        QVERIFY(!world.page.find<InlineMessage>(u"overviewMessage"_s));
    }

    void whoMayNotConnectSeesItAndChangesNothing()
    {
        World world;
        QVERIFY(world.start());
        QVERIFY(world.switchOnAndAsk());
        const Secret passphrase = Secret::fromText(u"copper lantern nine"_s);
        QVERIFY(world.page.session().addOperator(u"Bo"_s, Role::SyncOperator, passphrase,
                                                 KeychainUnlock::NotShared));
        QVERIFY(world.page.session().addOperator(u"Cy"_s, Role::Auditor, passphrase,
                                                 KeychainUnlock::NotShared));
        world.page.lock();
        QVERIFY(world.page.unlock(u"Bo"_s, passphrase));
        world.page.show<SettingsPage>();
        QTRY_VERIFY_WITH_TIMEOUT(world.textOf(u"newerVersion"_s).contains(u"99.2"_s), longest);
        QVERIFY(!world.page.find<QCheckBox>(u"tellOfUpdates"_s)->isEnabled());
        QVERIFY(world.page.find<QLabel>(u"whyNotUpdates"_s));
        world.picture(u"settings-updates-not-allowed"_s);
        world.page.lock();
        QVERIFY(world.page.unlock(u"Cy"_s, passphrase));
        world.page.show<SettingsPage>();
        QVERIFY(!world.page.find<QWidget>(u"updateCard"_s));
        world.page.show<OverviewPage>();
        QTRY_VERIFY_WITH_TIMEOUT(world.page.find<QPushButton>(u"nextStep"_s), longest);
        QVERIFY(!world.page.find<QWidget>(u"updateNotice"_s));
    }

    void overviewTellsUntilItIsHidden()
    {
        World world;
        QVERIFY(world.start());
        QVERIFY(world.switchOnAndAsk());
        world.page.show<OverviewPage>();
        QTRY_VERIFY_WITH_TIMEOUT(world.page.find<QWidget>(u"updateNotice"_s), longest);
        QCOMPARE(world.textOf(u"updateNoticeText"_s),
                 u"Contact Warden 99.2 is out, of 3 March 2026."_s);
        QCOMPARE(world.textOf(u"updateNoticeAddress"_s),
                 u"https://example.org/news/contact-warden"_s);
        QCOMPARE(world.page.namelessControls(), QStringList());
        world.page.picture(u"overview-update"_s);
        QCOMPARE(world.server.requests().size(), 1); // the page itself asks nobody
        QVERIFY(world.opened.isEmpty());
        QVERIFY(world.page.press(u"readAboutUpdate"_s));
        QCOMPARE(world.opened, QUrl(u"https://example.org/news/contact-warden"_s));
        world.hasBrowser = false;
        QVERIFY(world.page.press(u"readAboutUpdate"_s));
        QVERIFY(world.page.find<InlineMessage>(u"updateNoticeMessage"_s));

        QVERIFY(world.page.press(u"hideUpdate"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!world.page.find<QWidget>(u"updateNotice"_s), longest);
        world.page.show<OverviewPage>();
        QTRY_VERIFY_WITH_TIMEOUT(world.page.find<QWidget>(u"connectionStates"_s), longest);
        QVERIFY(!world.page.find<QWidget>(u"updateNotice"_s));
        // The one after it is news again.
        world.list = listWith("99.3", "critical");
        QVERIFY(world.switchOnAndAsk());
        world.page.show<OverviewPage>();
        QTRY_VERIFY_WITH_TIMEOUT(world.page.find<QWidget>(u"updateNotice"_s), longest);
        QVERIFY(world.textOf(u"updateNoticeText"_s).contains(u"99.3"_s));
        world.page.picture(u"overview-update-urgent"_s);
    }

    void whatIsSwitchedOffIsNotTold()
    {
        World world;
        QVERIFY(world.start());
        QVERIFY(world.switchOnAndAsk());
        QVERIFY(world.updates().set(Updates::Telling::Off));
        world.page.show<OverviewPage>();
        QTRY_VERIFY_WITH_TIMEOUT(world.page.find<QWidget>(u"connectionStates"_s), longest);
        QVERIFY(!world.page.find<QWidget>(u"updateNotice"_s));
    }
};

QTEST_MAIN(UpdatePagesTest)
#include "update_pages_test.moc"
