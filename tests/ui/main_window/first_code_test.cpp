#include <QApplication>
#include <QTest>

#include "answering.h"
#include "window_driver.h"

using namespace Qt::StringLiterals;
using namespace warden;

// The recovery code of a new workspace is shown once. Whoever never kept it isn't told that there
// is one.
class FirstCodeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowDriver> m_driver;

    MainWindow &window() { return m_driver->window(); }
    bool makeWorkspace()
    {
        m_driver->start();
        if (!m_driver->tabTo(u"ownerName"_s))
            return false;
        m_driver->type(u"Ada"_s);
        for (const QString &field : {u"newPassphrase"_s, u"repeatPassphrase"_s}) {
            if (!m_driver->tabTo(field))
                return false;
            m_driver->type(WindowDriver::passphrase);
        }
        return m_driver->activate(u"createWorkspace"_s) && m_driver->find(u"recoveryCode"_s);
    }
    bool keepCode()
    {
        return m_driver->activate(u"recoveryCodeKept"_s) &&
               m_driver->activate(u"continueWelcome"_s) && m_driver->find(u"beginWithConnection"_s);
    }
    // As the first steps say it.
    bool isStepDone()
    {
        QWidget *step = m_driver->find(u"setup/recovery"_s);
        return step && step->accessibleName().startsWith("Done"_L1);
    }

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void closingAsksWhileTheCodeIsShown()
    {
        QVERIFY(makeWorkspace());
        {
            const Answering stay(u"recoveryCodeQuestion"_s, u"Go back"_s);
            QVERIFY(!window().close());
            QVERIFY(stay.wasAsked());
        }
        QVERIFY(m_driver->isShown(u"recoveryCode"_s));
        const Answering leave(u"recoveryCodeQuestion"_s, u"Quit without it"_s);
        QVERIFY(window().close());
        QVERIFY(leave.wasAsked());
    }

    void aCodeThatNobodyKeptIsStillAStepToDo()
    {
        QVERIFY(makeWorkspace());
        window().lock();
        QVERIFY(m_driver->unlock());
        QVERIFY(m_driver->find(u"setup/recovery"_s));
        QVERIFY(!isStepDone());
    }

    void aCodeThatWasKeptIsDone()
    {
        QVERIFY(makeWorkspace());
        QVERIFY(keepCode());
        const Answering any(u"recoveryCodeQuestion"_s, u"Go back"_s);
        QVERIFY(m_driver->activate(u"beginLater"_s));
        QVERIFY(m_driver->find(u"setup/recovery"_s));
        QVERIFY(isStepDone());
        QVERIFY(window().close());
        QVERIFY(!any.wasAsked());
    }

    void theLastStepLocksLikeAnyOther()
    {
        QVERIFY(makeWorkspace());
        QVERIFY(keepCode());
        window().lock();
        QVERIFY(m_driver->find(u"unlockPage"_s));
        QVERIFY(!m_driver->isShown(u"welcomePage"_s));
        QVERIFY(m_driver->unlock());
        QVERIFY(isStepDone());
    }

    void lockingWhileTheCodeIsShownTakesItOffTheScreen()
    {
        QVERIFY(makeWorkspace());
        window().lock();
        QVERIFY(m_driver->find(u"unlockPage"_s));
        QVERIFY(!m_driver->isShown(u"recoveryCode"_s));
    }

    void beforeThereIsAWorkspaceNothingLocks()
    {
        m_driver->start();
        QVERIFY(m_driver->tabTo(u"ownerName"_s));
        m_driver->type(u"Ada"_s);
        window().lock();
        QTest::qWait(100);
        QVERIFY(m_driver->isShown(u"ownerName"_s));
    }
};

QTEST_MAIN(FirstCodeTest)
#include "first_code_test.moc"
