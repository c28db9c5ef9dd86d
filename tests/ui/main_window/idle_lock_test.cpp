#include "ui/main_window/idle_lock.h"

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
    QSignalSpy idle(&lock, &IdleLock::idle);
    lock.setTimeout(400);
    for (int i = 0; i < 8; ++i) {
        QTest::qWait(100);
        QTest::keyClick(&edit, Qt::Key_A);
    }
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
