#include "tests/ui/pages/page_fixture.h"
#include "ui/connections_page/connection_form.h"
#include "ui/connections_page/connections_page.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr QSize smallest = {592, 490}; // what is left for a page in the smallest window

const QString apple = u"https://contacts.icloud.com"_s;

} // namespace

// The form for an address server: for those who know its address, and for those who only know that
// they are at iCloud, Fastmail or a Nextcloud.
class CardDavFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const Result<void> started = m_page.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    }
    void init()
    {
        m_page.show<ConnectionsPage>()->open(u"add"_s);
        QVERIFY(m_page.pressWhenReady(u"chooseCarddav"_s));
        QVERIFY(QTest::qWaitForWindowActive(m_page.page()));
    }

    void aServerOfOnesOwnHasNoGuide()
    {
        QVERIFY(edit(u"carddavAddress"_s)->hasFocus());
        QCOMPARE(chosen(), u"carddavOwn"_s);
        type(u"dav.example.com"_s);
        QCOMPARE(guide(), QStringList());
        leave();
        QCOMPARE(edit(u"carddavAddress"_s)->text(), u"dav.example.com"_s);
        QCOMPARE(edit(u"carddavUser"_s)->text(), QString());
        m_page.picture(u"carddav-own"_s);
    }

    // Shift+Tab, arrow keys, Tab: nothing else.
    void whoKnowsOnlyTheServiceGetsThereByKeyboard()
    {
        QTest::keyClick(focus(), Qt::Key_Backtab);
        QCOMPARE(focus()->objectName(), u"carddavOwn"_s);
        QTest::keyClick(focus(), Qt::Key_Right);
        QCOMPARE(focus()->objectName(), u"carddavICloud"_s);
        QCOMPARE(chosen(), u"carddavICloud"_s);
        QCOMPARE(edit(u"carddavAddress"_s)->text(), apple);
        QCOMPARE(guide().size(), 2);
        m_page.picture(u"carddav-icloud"_s);
        for (const QString &next : {u"carddavAddress"_s, u"guideStep1"_s, u"nextGuideStep"_s}) {
            QTest::keyClick(focus(), Qt::Key_Tab);
            QCOMPARE(focus()->objectName(), next);
        }
        QTest::keyClick(focus(), Qt::Key_Space); // to the last step: there is no next one
        QCOMPARE(focus()->objectName(), u"carddavUser"_s);
        type(u"ada@icloud.com"_s);
        QTest::keyClick(focus(), Qt::Key_Tab);
        QCOMPARE(focus()->objectName(), u"carddavPassword"_s);
        type(u"abcd-efgh-ijkl-mnop"_s);
        m_page.picture(u"carddav-icloud-2"_s);
        QVERIFY(m_page.find<QPushButton>(u"tryConnection"_s)->isEnabled());
        QCOMPARE(draft().url, apple);
        QCOMPARE(draft().user, u"ada@icloud.com"_s);
    }

    void anEmailAddressSaysItAll()
    {
        type(u"ada@me.com"_s);
        QCOMPARE(chosen(), u"carddavICloud"_s);
        QVERIFY(guide().join(u' ').contains(u"account.apple.com"_s));
        QCOMPARE(draft().url, apple); // also before the field is left
        leave();
        QCOMPARE(edit(u"carddavAddress"_s)->text(), apple);
        QCOMPARE(edit(u"carddavUser"_s)->text(), u"ada@me.com"_s);
        edit(u"carddavAddress"_s)->setFocus();
        QTest::keyClick(focus(), Qt::Key_Backtab);
        QCOMPARE(focus()->objectName(), u"carddavICloud"_s); // Tab knows it as well
    }

    void aUserNameThatWasTypedStays()
    {
        edit(u"carddavUser"_s)->setText(u"ada@own.example"_s);
        type(u"ada@fastmail.com"_s);
        leave();
        QCOMPARE(edit(u"carddavAddress"_s)->text(), u"https://carddav.fastmail.com"_s);
        QCOMPARE(edit(u"carddavUser"_s)->text(), u"ada@own.example"_s);
        m_page.picture(u"carddav-fastmail"_s);
    }

    // At a domain of one's own, only the person knows that Fastmail is behind it.
    void anEmailAddressIsNotLostByAChoice()
    {
        type(u"ada@own.example"_s);
        QVERIFY(m_page.pressWhenReady(u"carddavFastmail"_s));
        QCOMPARE(edit(u"carddavAddress"_s)->text(), u"https://carddav.fastmail.com"_s);
        QCOMPARE(edit(u"carddavUser"_s)->text(), u"ada@own.example"_s);
        QCOMPARE(guide().size(), 3);
    }

    void ofANextcloudItsHostIsEnough()
    {
        QVERIFY(m_page.pressWhenReady(u"carddavNextcloud"_s));
        QCOMPARE(guide().size(), 3);
        QCOMPARE(edit(u"carddavAddress"_s)->text(), QString());
        QVERIFY(draft().url.isEmpty());
        edit(u"carddavAddress"_s)->setFocus();
        type(u"cloud.example.com"_s);
        QCOMPARE(chosen(), u"carddavNextcloud"_s);
        QCOMPARE(draft().url, u"https://cloud.example.com/remote.php/dav"_s);
        leave();
        QCOMPARE(edit(u"carddavAddress"_s)->text(), draft().url);
        m_page.picture(u"carddav-nextcloud"_s);
    }

    void theAddressDecides()
    {
        QVERIFY(m_page.pressWhenReady(u"carddavICloud"_s));
        QLineEdit *address = edit(u"carddavAddress"_s);
        address->setText(apple + u".evil.example"_s);
        QCOMPARE(chosen(), u"carddavOwn"_s);
        QCOMPARE(guide(), QStringList());
        QCOMPARE(draft().url, apple + u".evil.example"_s);
        address->setText(u"https://cloud.example.com/remote.php/dav/"_s);
        QCOMPARE(chosen(), u"carddavNextcloud"_s);
        address->setText(u"https://cloud.example.com/radicale/"_s);
        QCOMPARE(chosen(), u"carddavOwn"_s);
        QCOMPARE(draft().url, u"https://cloud.example.com/radicale/"_s);
    }

    void anotherServerBeginsAnew()
    {
        QVERIFY(m_page.pressWhenReady(u"carddavFastmail"_s));
        QVERIFY(m_page.pressWhenReady(u"carddavOwn"_s));
        QCOMPARE(chosen(), u"carddavOwn"_s);
        QCOMPARE(edit(u"carddavAddress"_s)->text(), QString());
        QCOMPARE(guide(), QStringList());
        edit(u"carddavAddress"_s)->setText(u"dav.example.com"_s);
        QVERIFY(m_page.pressWhenReady(u"carddavOwn"_s));
        QCOMPARE(edit(u"carddavAddress"_s)->text(), u"dav.example.com"_s); // nothing to undo
    }

    // An arrow key chooses each service on the way.
    void whatWasTypedOutlastsEveryChoice()
    {
        const QString typed = u"cloud.example.com"_s;
        type(typed);
        QTest::keyClick(focus(), Qt::Key_Backtab);
        for (const QString &address :
             {apple, u"https://carddav.fastmail.com"_s,
              u"https://cloud.example.com/remote.php/dav"_s, u"https://carddav.fastmail.com"_s}) {
            const bool isLast = chosen() == "carddavNextcloud"_L1;
            QTest::keyClick(focus(), isLast ? Qt::Key_Left : Qt::Key_Right);
            QCOMPARE(edit(u"carddavAddress"_s)->text(), address);
        }
        QTest::keyClick(focus(), Qt::Key_Left);
        QTest::keyClick(focus(), Qt::Key_Left);
        QCOMPARE(chosen(), u"carddavOwn"_s);
        QCOMPARE(edit(u"carddavAddress"_s)->text(), typed);
        QCOMPARE(edit(u"carddavUser"_s)->text(), QString());
    }

    void whatWasCompletedComesBackAsTyped()
    {
        type(u"ada@me.com"_s);
        leave();
        QVERIFY(m_page.pressWhenReady(u"carddavNextcloud"_s));
        QCOMPARE(edit(u"carddavAddress"_s)->text(), QString()); // no Nextcloud is there
        QVERIFY(m_page.pressWhenReady(u"carddavICloud"_s));
        QCOMPARE(edit(u"carddavAddress"_s)->text(), apple);
        edit(u"carddavUser"_s)->clear();
        QVERIFY(m_page.pressWhenReady(u"carddavOwn"_s));
        QCOMPARE(edit(u"carddavAddress"_s)->text(), u"ada@me.com"_s);
        QCOMPARE(edit(u"carddavUser"_s)->text(), QString()); // nothing took the address's place
    }

    // An ownCloud has a Nextcloud's address, and only the person knows.
    void anotherServerStands()
    {
        const QString ownCloud = u"https://cloud.example.com/remote.php/dav"_s;
        type(ownCloud);
        QCOMPARE(chosen(), u"carddavNextcloud"_s);
        QVERIFY(m_page.pressWhenReady(u"carddavOwn"_s));
        QLineEdit *address = edit(u"carddavAddress"_s);
        for (const QString &each : {ownCloud, apple, u"ada@fastmail.com"_s, ownCloud + u'/'}) {
            if (each != address->text())
                address->setText(each);
            QCOMPARE(chosen(), u"carddavOwn"_s);
            QCOMPARE(guide(), QStringList());
            address->setFocus();
            leave();
            QCOMPARE(address->text(), each);
            QCOMPARE(draft().url, each);
        }
        QVERIFY(m_page.pressWhenReady(u"carddavNextcloud"_s));
        QCOMPARE(guide().size(), 3);
    }

    void onlyTheRightAddressIsCalledSo()
    {
        const QString plain = described(u"carddavAddress"_s);
        type(u"https://www.icloud.com/contacts"_s);
        QCOMPARE(chosen(), u"carddavICloud"_s);
        QCOMPARE(described(u"carddavAddress"_s), plain);
        leave();
        QCOMPARE(edit(u"carddavAddress"_s)->text(), apple);
        QVERIFY(described(u"carddavAddress"_s).contains(u"right one"_s));
    }

    void anAuthorityWithoutItsFolderIsNotWhole()
    {
        type(u"dav.example.com"_s);
        edit(u"carddavUser"_s)->setText(u"ada"_s);
        edit(u"carddavPassword"_s)->setText(u"secret"_s);
        const auto *go = m_page.find<QPushButton>(u"tryConnection"_s);
        QVERIFY(go->isEnabled());
        edit(u"carddavAuthority"_s)->setText(u"ca.pem"_s);
        QVERIFY(!go->isEnabled());
        edit(u"carddavAuthority"_s)->setText(QDir::rootPath() + u"ca.pem"_s);
        QVERIFY(go->isEnabled());
    }

    void allOfItIsHeard()
    {
        int pictures = 0;
        for (const QString &each : m_services) {
            QVERIFY(m_page.pressWhenReady(each));
            QCOMPARE(m_page.namelessControls(), QStringList());
            auto *chip = m_page.find<QWidget>(each);
            QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(chip);
            QVERIFY(heard->state().checkable && heard->state().checked);
            QCOMPARE(chip->parentWidget()->accessibleName(), u"Where the contacts are"_s);
            QVERIFY(!described(u"carddavAddress"_s).isEmpty());
            QVERIFY(!described(u"carddavPassword"_s).isEmpty());
            QCOMPARE(described(u"carddavUser"_s).isEmpty(), each == "carddavOwn"_L1);
            while (m_page.press(u"nextGuideStep"_s))
                m_page.picture(u"carddav-%1-%2"_s.arg(each).arg(++pictures));
        }
    }

    void allOfItHasItsRoom_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<bool>("isMirrored");
        for (const QString &each : m_services) {
            for (const bool isMirrored : {false, true})
                QTest::addRow("%s %s", qPrintable(each), isMirrored ? "mirrored" : "")
                    << each << isMirrored;
        }
    }
    // In the smallest window, with letters of twice the size.
    void allOfItHasItsRoom()
    {
        QFETCH(QString, service);
        QFETCH(bool, isMirrored);
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        init();
        m_page.page()->resize(smallest);
        QVERIFY(m_page.pressWhenReady(service));
        QTest::qWait(100);
        m_page.picture(u"carddav-large-"_s + service + (isMirrored ? u"-mirrored"_s : QString()));
        const QStringList cut = cutOff();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setFont(before);
        QCOMPARE(cut, QStringList());
    }

private:
    static QWidget *focus() { return QApplication::focusWidget(); }
    static void type(const QString &text) { QTest::keyClicks(focus(), text); }
    static void leave() { QTest::keyClick(focus(), Qt::Key_Tab); }
    QLineEdit *edit(const QString &name) { return m_page.find<QLineEdit>(name); }
    ConnectionDraft draft() { return m_page.page()->findChild<ConnectionForm *>()->draft(); }
    QString described(const QString &name) { return edit(name)->accessibleDescription(); }

    QString chosen()
    {
        QStringList checked;
        for (const QString &each : m_services) {
            if (m_page.find<QPushButton>(each)->isChecked())
                checked << each;
        }
        return checked.join(u' ');
    }
    QStringList guide()
    {
        QStringList steps;
        while (const auto *step = m_page.find<QLabel>(u"guideText%1"_s.arg(steps.size() + 1)))
            steps << step->text();
        return steps;
    }
    QStringList cutOff()
    {
        QStringList found;
        for (QWidget *each : m_page.page()->findChildren<QWidget *>()) {
            const bool isPart = qobject_cast<QAbstractButton *>(each) ||
                                qobject_cast<QLineEdit *>(each) || qobject_cast<QLabel *>(each);
            if (!isPart || !each->isVisible() || each->objectName().isEmpty())
                continue;
            const int left = each->mapTo(m_page.page(), QPoint()).x();
            if (left < 0 || left + each->width() > smallest.width())
                found << u"%1 from %2 to %3"_s.arg(each->objectName())
                             .arg(left)
                             .arg(left + each->width());
        }
        return found;
    }

    const QStringList m_services = {u"carddavOwn"_s, u"carddavICloud"_s, u"carddavFastmail"_s,
                                    u"carddavNextcloud"_s};
    PageFixture m_page;
};

QTEST_MAIN(CardDavFormTest)
#include "carddav_form_test.moc"
