#include "core/session/session_alert_channels.h"
#include "tests/peers/canned_server.h"
#include "tests/ui/pages/alerts_fixture.h"
#include "ui/alerts_page/channel_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/withheld.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = AlertsFixture::longest;
const Secret passphrase = Secret::fromText(u"copper lantern nine otters"_s);

} // namespace

// Where alerts are sent, on the page Alerts.
class AlertChannelsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutChannelsItSaysWhatTheyAreFor();
    void aChannelIsTriedAndAdded();
    void whatCanNotBeSentSaysWhy();
    void aChannelIsChangedAndKeepsItsSecret();
    void quietHoursAreSetAndSaid();
    void mailAsksForAServer();
    void aChannelIsSwitchedOffAndRemovedAfterAQuestion();
    void whatWasSentLastIsSaid();
    void notificationsAreAChoiceOfThisComputer();
    void everyControlHasAName();
    void anAuditorSeesChannelsAndIsToldWhyNot();

private:
    Session::AlertChannels channels() { return Session::AlertChannels(m_page.session()); }
    QString address() const { return m_hook.url(u"/in/S3CR3T"_s).toString(); }
    QString message(const QString &name)
    {
        auto *found = m_page.find<InlineMessage>(name);
        return found ? found->text() : QString();
    }
    template <class Widget>
    Widget *field(const QString &name)
    {
        return m_page.find<Widget>(name);
    }
    bool showChannels()
    {
        m_page.show<AlertsPage>()->open(u"channels"_s);
        const size_t count = channels().list()->size();
        return QTest::qWaitFor(
            [&] {
                return size_t(m_page.page()->findChildren<ChannelRow *>().size()) == count &&
                       m_page.find<QWidget>(count > 0 ? u"channelState"_s : u"noChannel"_s);
            },
            longest);
    }
    bool choose(const QString &action)
    {
        auto *found = m_page.page()->findChild<QAction *>(action);
        if (!found)
            return false;
        found->trigger();
        return true;
    }
    bool fillHook(int kind, const QString &name)
    {
        if (!m_page.pressWhenReady(u"addChannel"_s))
            return false;
        field<QComboBox>(u"channelKind"_s)->setCurrentIndex(kind);
        field<QLineEdit>(u"channelNameField"_s)->setText(name);
        field<QLineEdit>(u"channelAddress"_s)->setText(address());
        return true;
    }
    AlertChannelView add(const QString &name)
    {
        AlertChannelDraft draft;
        draft.kind = AlertChannelKind::Webhook;
        draft.name = name;
        return channels().add(draft, {Secret::fromText(address()), {}}).value();
    }

    int m_status = 200;
    CannedServer m_hook{[this](QTcpSocket &socket, const CannedRequest &) {
        CannedServer::respond(socket, m_status, "ok");
    }};
    AlertsFixture m_page;
};

void AlertChannelsPageTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    QVERIFY(m_page.session().addOperator(u"Cy"_s, Role::Auditor, passphrase,
                                         KeychainUnlock::NotShared));
    QVERIFY(m_page.beginChanges());
    QVERIFY(m_page.addRule("high_one", "high"));
}

void AlertChannelsPageTest::init()
{
    m_status = 200;
    const std::vector<AlertChannelView> all = channels().list().value();
    for (const AlertChannelView &view : all)
        QVERIFY(channels().remove(view.channel.id));
}

void AlertChannelsPageTest::withoutChannelsItSaysWhatTheyAreFor()
{
    QVERIFY(showChannels());
    QVERIFY(field<QPushButton>(u"addChannel"_s)->isEnabled());
    QVERIFY(!field<QPushButton>(u"newRule"_s));
    m_page.picture(u"alert-channels-none"_s);
}

void AlertChannelsPageTest::aChannelIsTriedAndAdded()
{
    QVERIFY(showChannels());
    const qsizetype before = m_hook.requests().size();
    QVERIFY(fillHook(1, u"Security room"_s));
    QVERIFY(!field<QLineEdit>(u"mailHost"_s));
    QVERIFY(!field<QLineEdit>(u"channelSigningKey"_s)); // Slack checks none
    QVERIFY(m_page.pressWhenReady(u"testChannelNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(message(u"channelProblem"_s),
                              u"It was taken. See whether it arrived."_s, longest);
    QCOMPARE(m_hook.requests().size(), before + 1);
    QVERIFY(m_hook.requests().last().body.contains("Nothing has happened"));
    m_page.picture(u"channel-dialog"_s, m_page.find<QDialog>(u"channelDialog"_s));
    QVERIFY(m_page.pressWhenReady(u"saveChannel"_s));
    QTRY_VERIFY_WITH_TIMEOUT(field<ChannelRow>(u"channel"_s), longest);
    QVERIFY(!m_page.find<QDialog>(u"channelDialog"_s));
    QCOMPARE(m_page.text(u"channelTakes"_s), u"Alerts of level medium and above"_s);
    QVERIFY(m_page.text(u"channelState"_s).startsWith(u"Nothing was sent"_s));
    QCOMPARE(channels().list()->front().channel.name, u"Security room"_s);
    // The address stands nowhere.
    for (const QLabel *label : m_page.page()->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"S3CR3T"_s));
}

void AlertChannelsPageTest::whatCanNotBeSentSaysWhy()
{
    QVERIFY(showChannels());
    m_status = 404;
    QVERIFY(fillHook(3, u"Hook"_s));
    QVERIFY(field<QLineEdit>(u"channelSigningKey"_s));
    QVERIFY(m_page.pressWhenReady(u"testChannelNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!message(u"channelProblem"_s).isEmpty() &&
                                 field<QPushButton>(u"testChannelNow"_s)->isEnabled(),
                             longest);
    QVERIFY(message(u"channelProblem"_s) != u"It was taken. See whether it arrived."_s);
    m_page.picture(u"channel-dialog-failed"_s, m_page.find<QDialog>(u"channelDialog"_s));
    QVERIFY(m_page.press(u"cancelChannel"_s));
    const AlertChannelView view = add(u"Hook"_s);
    QVERIFY(showChannels());
    QVERIFY(choose(u"testChannel"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_page.text(u"channelFailure"_s).isEmpty(), longest);
    QVERIFY(!message(u"channelsMessage"_s).isEmpty());
    m_page.picture(u"alert-channels-failed"_s);
}

void AlertChannelsPageTest::aChannelIsChangedAndKeepsItsSecret()
{
    add(u"Hook"_s);
    QVERIFY(showChannels());
    QVERIFY(choose(u"editChannel"_s));
    QTRY_VERIFY(field<QLineEdit>(u"channelNameField"_s));
    QVERIFY(!field<QComboBox>(u"channelKind"_s)->isEnabled());
    QVERIFY(field<QLineEdit>(u"channelAddress"_s)->text().isEmpty());
    field<QLineEdit>(u"channelNameField"_s)->setText(u"Board"_s);
    field<QComboBox>(u"channelLevel"_s)->setCurrentIndex(4);
    QVERIFY(m_page.pressWhenReady(u"saveChannel"_s));
    QTRY_COMPARE_WITH_TIMEOUT(channels().list()->front().channel.name, u"Board"_s, longest);
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"channelTakes"_s), u"Critical alerts"_s, longest);
    const qsizetype before = m_hook.requests().size();
    QVERIFY(choose(u"testChannel"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_hook.requests().size(), before + 1, longest);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.text(u"channelState"_s).startsWith(u"Tested"_s), longest);
}

void AlertChannelsPageTest::quietHoursAreSetAndSaid()
{
    add(u"Hook"_s);
    QVERIFY(showChannels());
    QVERIFY(choose(u"editChannel"_s));
    QTRY_VERIFY(field<QCheckBox>(u"channelIsQuiet"_s));
    QVERIFY(!field<QCheckBox>(u"quietDay1"_s));
    field<QCheckBox>(u"channelIsQuiet"_s)->setChecked(true);
    QVERIFY(field<QCheckBox>(u"criticalPasses"_s)->isChecked());
    m_page.picture(u"channel-dialog-quiet"_s, m_page.find<QDialog>(u"channelDialog"_s));
    for (int day = 1; day <= 7; ++day)
        field<QCheckBox>(u"quietDay%1"_s.arg(day))->setChecked(false);
    QVERIFY(!field<QPushButton>(u"saveChannel"_s)->isEnabled()); // on no day
    field<QCheckBox>(u"quietDay6"_s)->setChecked(true);
    QVERIFY(m_page.pressWhenReady(u"saveChannel"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.text(u"channelTakes"_s).contains(u"critical alerts pass"_s),
                             longest);
    const QuietHours quiet = channels().list()->front().channel.quiet;
    QCOMPARE(quiet, (QuietHours{QTime(22, 0), QTime(7, 0), 32}));
}

void AlertChannelsPageTest::mailAsksForAServer()
{
    QVERIFY(showChannels());
    QVERIFY(m_page.pressWhenReady(u"addChannel"_s));
    field<QLineEdit>(u"channelNameField"_s)->setText(u"Board"_s);
    QVERIFY(!field<QPushButton>(u"saveChannel"_s)->isEnabled());
    field<QLineEdit>(u"mailTo"_s)->setText(u"board@example.org, ada@example.org"_s);
    field<QLineEdit>(u"mailFrom"_s)->setText(u"ada@example.org"_s);
    field<QLineEdit>(u"mailHost"_s)->setText(u"mail.example.org"_s);
    field<QLineEdit>(u"mailUser"_s)->setText(u"ada"_s);
    QVERIFY(!field<QPushButton>(u"saveChannel"_s)->isEnabled());
    field<QLineEdit>(u"mailPassword"_s)->setText(u"correct horse"_s);
    m_page.picture(u"channel-dialog-mail"_s, m_page.find<QDialog>(u"channelDialog"_s));
    QVERIFY(m_page.pressWhenReady(u"saveChannel"_s));
    QTRY_VERIFY_WITH_TIMEOUT(field<ChannelRow>(u"channel"_s), longest);
    // Another server gets no password that was meant for this one.
    QVERIFY(choose(u"editChannel"_s));
    QTRY_VERIFY(field<QLineEdit>(u"mailHost"_s));
    QCOMPARE(field<QLineEdit>(u"mailTo"_s)->text(), u"board@example.org, ada@example.org"_s);
    field<QLineEdit>(u"mailHost"_s)->setText(u"evil.example"_s);
    QVERIFY(m_page.pressWhenReady(u"saveChannel"_s));
    QTRY_VERIFY_WITH_TIMEOUT(field<QPushButton>(u"saveChannel"_s)->isEnabled(), longest);
    QVERIFY(!message(u"channelProblem"_s).isEmpty());
    QVERIFY(m_page.press(u"cancelChannel"_s));
}

void AlertChannelsPageTest::aChannelIsSwitchedOffAndRemovedAfterAQuestion()
{
    add(u"Hook"_s);
    QVERIFY(showChannels());
    QVERIFY(choose(u"switchChannel"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!channels().list()->front().channel.isOn, longest);
    QTRY_COMPARE_WITH_TIMEOUT(message(u"channelsMessage"_s), u"Nothing is sent there any more."_s,
                              longest);
    QTRY_VERIFY_WITH_TIMEOUT(field<QWidget>(u"channelBadge"_s), longest);
    QVERIFY(choose(u"removeChannel"_s));
    QVERIFY(m_page.pressWhenReady(u"removeChannelConfirmed"_s));
    QTRY_VERIFY_WITH_TIMEOUT(field<QWidget>(u"noChannel"_s), longest);
    QVERIFY(channels().list()->empty());
}

void AlertChannelsPageTest::whatWasSentLastIsSaid()
{
    add(u"Works"_s);
    m_status = 200;
    QVERIFY(m_page.change());
    Progress nobody;
    QCOMPARE(channels().sendDue(nobody)->sent, 2); // high_one's, and one of ours
    QVERIFY(showChannels());
    QVERIFY(m_page.text(u"channelState"_s).startsWith(u"Sent today"_s));
    m_page.picture(u"alert-channels"_s);
}

void AlertChannelsPageTest::notificationsAreAChoiceOfThisComputer()
{
    QVERIFY(showChannels());
    auto *shown = field<QCheckBox>(u"showNotifications"_s);
    QVERIFY(shown && shown->isChecked());
    QTest::keyClick(shown, Qt::Key_Space);
    QVERIFY(!m_page.context().preferences.areNotificationsShown());
    QVERIFY(showChannels());
    QVERIFY(!field<QCheckBox>(u"showNotifications"_s)->isChecked());
    QTest::keyClick(field<QCheckBox>(u"showNotifications"_s), Qt::Key_Space);
    QVERIFY(m_page.context().preferences.areNotificationsShown());
}

void AlertChannelsPageTest::everyControlHasAName()
{
    add(u"Hook"_s);
    QVERIFY(showChannels());
    QCOMPARE(m_page.namelessControls(), QStringList());
    QVERIFY(choose(u"editChannel"_s));
    QTRY_VERIFY(field<QCheckBox>(u"channelIsQuiet"_s));
    field<QCheckBox>(u"channelIsQuiet"_s)->setChecked(true);
    QCOMPARE(m_page.namelessControls(), QStringList());
    QVERIFY(m_page.press(u"cancelChannel"_s));
}

void AlertChannelsPageTest::anAuditorSeesChannelsAndIsToldWhyNot()
{
    add(u"Hook"_s);
    m_page.lock();
    QVERIFY(m_page.unlock(u"Cy"_s, passphrase));
    QVERIFY(showChannels());
    QVERIFY(isWithheld(field<QPushButton>(u"addChannel"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(field<QToolButton>(u"moreChannel"_s), longest);
    QVERIFY(isWithheld(field<QToolButton>(u"moreChannel"_s)));
}

QTEST_MAIN(AlertChannelsPageTest)
#include "alert_channels_page_test.moc"
