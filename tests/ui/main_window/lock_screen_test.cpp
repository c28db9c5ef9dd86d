#include "ui/page/preferences.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTest>

#include "window_driver.h"

using namespace Qt::StringLiterals;
using namespace warden;

class LockScreenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingTypedAtTheLockComesBack();
    void aWrongRecoveryCodeStaysToBeCompared();
    void theLockAsksWhoWasThereLast();
    void whereSomethingIsWrongOneCanLookAgain();
    void whoHasToWaitSeesForHowLong();
};

void LockScreenTest::nothingTypedAtTheLockComesBack()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.activate(u"useRecoveryCode"_s));
    QVERIFY(driver.tabTo(u"recoveryCodeInput"_s));
    auto *code = qobject_cast<QLineEdit *>(driver.find(u"recoveryCodeInput"_s));
    const auto comesBack = [&] {
        code->undo();
        return !code->text().isEmpty();
    };
    driver.type(u"ABCDE-FGHIJ"_s);
    QVERIFY(driver.activate(u"backToPassphrase"_s));
    QVERIFY(driver.activate(u"useRecoveryCode"_s));
    QVERIFY(code->text().isEmpty());
    QVERIFY(!comesBack());
    // Opened in another way, and locked again.
    QVERIFY(driver.tabTo(u"recoveryCodeInput"_s));
    driver.type(u"ABCDE-FGHIJ"_s);
    driver.window().start();
    QTRY_VERIFY(code->text().isEmpty());
    QVERIFY(!comesBack());
}

void LockScreenTest::aWrongRecoveryCodeStaysToBeCompared()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.activate(u"useRecoveryCode"_s));
    QVERIFY(driver.tabTo(u"recoveryCodeInput"_s));
    driver.type(u"ABCDE-FGHIJ"_s);
    for (const QString &field : {u"newPassphrase"_s, u"repeatPassphrase"_s}) {
        QVERIFY(driver.tabTo(field));
        driver.type(u"copper lantern nine otters"_s);
    }
    QVERIFY(driver.activate(u"recover"_s));
    auto *message = driver.find(u"unlockMessage"_s);
    QVERIFY(message);
    QCOMPARE(qobject_cast<QLineEdit *>(driver.find(u"recoveryCodeInput"_s))->text(),
             u"ABCDE-FGHIJ"_s);
    QVERIFY(driver.find(u"recover"_s)->isEnabled()); // the new passphrase is there as well
}

void LockScreenTest::theLockAsksWhoWasThereLast()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    QVERIFY(driver.addPerson(u"Bo"_s));
    driver.start();
    auto *who = qobject_cast<QComboBox *>(driver.find(u"unlockOperator"_s));
    QVERIFY(who);
    QCOMPARE(who->currentIndex(), -1); // nobody yet: else one's mistakes are counted for another
    QVERIFY(driver.tabTo(u"passphrase"_s));
    driver.type(driver.passphrase);
    QVERIFY(!driver.find(u"unlock"_s)->isEnabled());
    who->setCurrentText(u"Bo"_s);
    QVERIFY(driver.tabTo(u"passphrase"_s));
    driver.press(Qt::Key_Return);
    QVERIFY(driver.find(u"overviewPage"_s));
    driver.window().lock();
    QVERIFY(driver.find(u"unlockPage"_s));
    QTRY_COMPARE(who->currentText(), u"Bo"_s);
    QCOMPARE(driver.preferences().lastOperator(), u"Bo"_s);
}

void LockScreenTest::whereSomethingIsWrongOneCanLookAgain()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    const QString keyring = driver.folder() + u"/keyring.json"_s;
    QVERIFY(QFile::rename(keyring, keyring + u".away"_s));
    QFile broken(keyring);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    driver.start();
    QVERIFY(driver.find(u"unlockMessageAction"_s));
    QVERIFY(!driver.isShown(u"passphrase"_s));
    QVERIFY(QFile::remove(keyring));
    QVERIFY(QFile::rename(keyring + u".away"_s, keyring));
    QVERIFY(driver.activate(u"unlockMessageAction"_s));
    QVERIFY(driver.unlock());
}

void LockScreenTest::whoHasToWaitSeesForHowLong()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.find(u"passphrase"_s));
    const auto *message = driver.window().findChild<QWidget *>(u"unlockMessage"_s);
    QVERIFY(message);
    const auto isWaiting = [&] {
        return message->isVisible() && message->accessibleName().contains("Wait "_L1);
    };
    for (int tries = 0; tries < 20 && !isWaiting(); ++tries) {
        QVERIFY(driver.tabTo(u"passphrase"_s));
        driver.type(u"wrong"_s);
        driver.press(Qt::Key_Return);
        QTRY_VERIFY(driver.find(u"passphrase"_s)->isEnabled());
        QTest::qWait(50);
    }
    QVERIFY(isWaiting());
    auto *typed = qobject_cast<QLineEdit *>(driver.find(u"passphrase"_s));
    QCOMPARE(typed->text(), u"wrong"_s); // a try that didn't count costs nothing that was typed
    QVERIFY(!driver.find(u"unlock"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(driver.find(u"unlock"_s)->isEnabled(), 20'000);
    QVERIFY(!isWaiting());
}

QTEST_MAIN(LockScreenTest)
#include "lock_screen_test.moc"
