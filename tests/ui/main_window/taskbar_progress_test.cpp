#include "ui/background/background.h"
#include "ui/main_window/taskbar_progress.h"

#include <QGuiApplication>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QWidget>

#include "fake_dock.h"

using namespace Qt::StringLiterals;
using namespace warden;

// How far work is, where the desktop shows it.
class TaskbarProgressTest : public QObject
{
    Q_OBJECT

    PrivateBus m_bus;
    FakeDock m_dock;

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.start())
            QSKIP("needs dbus-daemon");
        QGuiApplication::setDesktopFileName(u"org.contactwarden.ContactWarden"_s);
        QVERIFY(m_dock.comeUp());
    }
    void init()
    {
        QTest::qWait(50); // what the test before left on the bus
        m_dock.told.clear();
        m_dock.programs.clear();
    }

    void itIsShownHowFarWorkIs()
    {
        QWidget window;
        TaskbarProgress taskbar(window);
        QSemaphore next;
        Background background;
        background.tell(taskbar.sign());
        background.work(Ticket::create(), [&next](Progress &progress) -> Result<void> {
            progress.report({Stage::Listing, {}, 5, 0}); // nobody knows of how many
            next.acquire();
            progress.report({Stage::Writing, {}, 30, 40});
            next.acquire();
            return {};
        });
        QTRY_VERIFY(m_dock.isProgressShown());
        QCOMPARE(m_dock.programs.last(),
                 u"application://org.contactwarden.ContactWarden.desktop"_s);
        QCOMPARE(m_dock.progress(), 0.0);
        next.release();
        QTRY_COMPARE(m_dock.progress(), 0.75);
        QVERIFY(m_dock.isProgressShown());
        next.release();
        QTRY_VERIFY(!m_dock.isProgressShown());
    }

    void whatIsShortIsntShown()
    {
        QWidget window;
        TaskbarProgress taskbar(window);
        Background background;
        background.tell(taskbar.sign());
        for (int i = 0; i < 5; ++i) {
            background.work(Ticket::create(), [](Progress &) -> Result<void> { return {}; });
            QTest::qWait(300);
        }
        QVERIFY(m_dock.told.isEmpty());
    }

    void whatIsReadInBetweenIsNoWork()
    {
        QWidget window;
        TaskbarProgress taskbar(window);
        QSemaphore next;
        Background background;
        background.tell(taskbar.sign());
        background.read([&next](Progress &) -> Result<void> {
            next.acquire();
            return {};
        });
        QTest::qWait(1'300);
        next.release();
        QVERIFY(m_dock.told.isEmpty());
    }

    void manyStepsAreFewMessages()
    {
        QWidget window;
        TaskbarProgress taskbar(window);
        Background background;
        background.tell(taskbar.sign());
        background.work(Ticket::create(), [](Progress &progress) -> Result<void> {
            for (int i = 0; i < 2'000; ++i) {
                progress.report({Stage::Writing, {}, i, 2'000});
                QThread::msleep(1);
            }
            return {};
        });
        QTRY_VERIFY(m_dock.isProgressShown());
        QTRY_VERIFY_WITH_TIMEOUT(!m_dock.isProgressShown(), 20'000);
        QVERIFY2(m_dock.told.size() < 60, qPrintable(QString::number(m_dock.told.size())));
    }

    void aWindowThatGoesTakesItAlong()
    {
        Background background;
        {
            QWidget window;
            TaskbarProgress taskbar(window);
            background.tell(taskbar.sign());
            background.work(Ticket::create(), [](Progress &progress) -> Result<void> {
                while (!progress.isCancelled())
                    QThread::msleep(5);
                return {};
            });
            QTRY_VERIFY(m_dock.isProgressShown());
        }
        QTRY_VERIFY(!m_dock.isProgressShown());
    }
};

QTEST_MAIN(TaskbarProgressTest)
#include "taskbar_progress_test.moc"
