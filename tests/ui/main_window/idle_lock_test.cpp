#include "ui/main_window/idle_lock.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

class IdleLockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyAtTheKeysIsIdle();
    void aKeyPutsItOff();
    void zeroSwitchesItOff();
};

void IdleLockTest::nobodyAtTheKeysIsIdle()
{
    IdleLock lock;
    const QSignalSpy idle(&lock, &IdleLock::idle);
    lock.setTimeout(80);
    QTRY_COMPARE(idle.size(), 1);
}

void IdleLockTest::aKeyPutsItOff()
{
    IdleLock lock;
    QLineEdit edit;
    edit.show();
    constexpr int timeout = 400;
    QSignalSpy idle(&lock, &IdleLock::idle);
    // On a busy machine a key may come too late: then that try says nothing.
    bool isInTime = false;
    for (int tries = 0; tries < 10 && !isInTime; ++tries) {
        idle.clear();
        lock.setTimeout(timeout);
        isInTime = true;
        for (int i = 0; i < 8; ++i) {
            QElapsedTimer sinceKey;
            sinceKey.start();
            QTest::qWait(100);
            QTest::keyClick(&edit, Qt::Key_A);
            isInTime = isInTime && sinceKey.elapsed() < timeout - 100;
        }
    }
    QVERIFY2(isInTime, "the machine is too busy to tell");
    QCOMPARE(idle.size(), 0);
    QTRY_COMPARE(idle.size(), 1);
}

void IdleLockTest::zeroSwitchesItOff()
{
    IdleLock lock;
    const QSignalSpy idle(&lock, &IdleLock::idle);
    lock.setTimeout(50);
    lock.setTimeout(0);
    QTest::qWait(200);
    QCOMPARE(idle.size(), 0);
}

QTEST_MAIN(IdleLockTest)
#include "idle_lock_test.moc"
