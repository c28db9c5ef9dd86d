#include "app/sandbox/zapier_sandbox.h"
#include "tests/ui/pages/page_fixture.h"
#include "ui/connections_page/connection_card.h"
#include "ui/connections_page/connections_page.h"
#include "ui/widgets/inline_message.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 20'000;

} // namespace

// A hook's address is replaced in the window, by the keyboard.
class HookRotationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_newer.start());
        const Result<void> started = m_page.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        m_page.openBrowser = [this](const QUrl &address) {
            m_opened = address;
            return true;
        };
        const std::vector<ConnectionView> views = m_page.session().connections().value();
        const auto hook = std::ranges::find(
            views, u"zapier"_s, [](const ConnectionView &view) { return view.connection.service; });
        m_hook = hook->connection.id;
    }

    void itsCardAndTheSecurityPageLeadThere()
    {
        m_page.show<ConnectionsPage>();
        QTRY_VERIFY_WITH_TIMEOUT(card(), longest);
        QTest::keyClick(card()->findChild<QPushButton *>(u"signInAgain"_s), Qt::Key_Space);
        QVERIFY(m_page.find<QWidget>(u"hookRotation"_s));
        QVERIFY(m_page.press(u"backFromRotation"_s));
        QVERIFY(card()->isVisible());
        auto *page = m_page.show<ConnectionsPage>();
        page->open(m_hook.value());
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QWidget>(u"hookRotation"_s), longest);
        QCOMPARE_EQ(m_page.namelessControls(), QStringList());
        m_page.picture(u"hook-rotation"_s);
        QVERIFY(m_page.press(u"openZapier"_s));
        QCOMPARE(m_opened.host(), u"zapier.com"_s);
    }

    void whatIsNoHookIsSaidAndNothingChanges()
    {
        const QString before = account();
        QVERIFY(!m_page.find<QPushButton>(u"sendToNewAddress"_s)->isEnabled());
        enter(u"https://example.com/hooks/catch/1/a"_s);
        QVERIFY(m_page.pressWhenReady(u"sendToNewAddress"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<InlineMessage>(u"rotationMessage"_s), longest);
        QVERIFY(!m_page.find<QPushButton>(u"changeAddress"_s));
        QCOMPARE(account(), before);
        m_page.picture(u"hook-rotation-refused"_s);
    }

    void onlyAMessageThatArrivedLetsOneChangeOver()
    {
        enter(m_newer.hookUrl().toString());
        QVERIFY(m_page.pressWhenReady(u"sendToNewAddress"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QCheckBox>(u"testHasArrived"_s), longest);
        QCOMPARE(m_newer.received().size(), 1);
        QVERIFY(!m_page.find<QPushButton>(u"changeAddress"_s)->isEnabled());
        // Another address is another trial.
        enter(m_newer.hookUrl().toString() + u"x"_s);
        QVERIFY(!m_page.find<QPushButton>(u"changeAddress"_s));
        enter(m_newer.hookUrl().toString());
        QVERIFY(m_page.pressWhenReady(u"sendToNewAddress"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QCheckBox>(u"testHasArrived"_s), longest);
        QVERIFY(m_page.press(u"testHasArrived"_s));
        QCOMPARE_EQ(m_page.namelessControls(), QStringList());
        m_page.picture(u"hook-rotation-arrived"_s);
        QVERIFY(m_page.pressWhenReady(u"changeAddress"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_page.find<QWidget>(u"hookRotation"_s), longest);
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<InlineMessage>(u"connectionMessage"_s), longest);
        m_page.picture(u"hook-rotation-done"_s);
        m_newer.clearReceived();
        Progress progress;
        QVERIFY(m_page.session().sync({}, progress));
        QVERIFY(!m_newer.received().isEmpty());
    }

private:
    ConnectionCard *card()
    {
        return m_page.find<ConnectionCard>(u"connection/"_s + m_hook.value());
    }
    void enter(const QString &address)
    {
        auto *field = m_page.find<QLineEdit>(u"newHookAddress"_s);
        field->clear();
        QTest::keyClicks(field, address);
    }
    QString account()
    {
        const std::vector<ConnectionView> views = m_page.session().connections().value();
        const auto hook = std::ranges::find(
            views, m_hook, [](const ConnectionView &view) { return view.connection.id; });
        return hook->connection.account;
    }

    ZapierSandbox m_newer{{.hook = u"bbbbbb0"_s}};
    PageFixture m_page;
    ConnectionId m_hook;
    QUrl m_opened;
};

QTEST_MAIN(HookRotationTest)
#include "hook_rotation_test.moc"
