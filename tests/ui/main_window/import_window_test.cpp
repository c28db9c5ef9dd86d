#include <QFile>
#include <QLineEdit>
#include <QTest>

#include "window_driver.h"

using namespace warden;
using namespace Qt::StringLiterals;

// The first window on a computer to which a workspace moves.
class ImportWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkspaceFromAnotherComputerIsBroughtHere()
    {
        const QTemporaryDir elsewhere;
        WindowDriver driver;
        WorkspaceSetup setup;
        setup.folder = elsewhere.filePath(u"workspace"_s);
        setup.ownerName = u"Ada"_s;
        setup.unlock = UnlockMethod::Passphrase;
        const Result<Session::Created> created = Session::create(
            setup, Secret::fromText(WindowDriver::passphrase), driver.host().environment);
        QVERIFY(created);
        const QString file = elsewhere.filePath(u"a.move"_s);
        Progress progress;
        QVERIFY(created->session->exportWorkspace(file, Session::Existing::Keep,
                                                  Session::Afterwards::GoOn, progress));
        driver.start();
        QVERIFY(driver.activate(u"fromAnotherComputer"_s));
        QVERIFY(!driver.find(u"importWorkspace"_s)->isEnabled());
        QVERIFY(driver.tabTo(u"importFile"_s));
        driver.type(file);
        QVERIFY(driver.tabTo(u"importCode"_s));
        driver.type(u"0000-1111"_s);
        QVERIFY(driver.activate(u"importWorkspace"_s));
        QVERIFY(driver.find(u"importMessage"_s)); // a wrong code: it stays where it is
        QVERIFY(!QFile::exists(driver.folder()));
        QVERIFY(driver.tabTo(u"importCode"_s));
        driver.find<QLineEdit>(u"importCode"_s)->clear();
        driver.type(QString::fromLatin1(created->recoveryCode.view()));
        QVERIFY(driver.activate(u"importWorkspace"_s));
        QVERIFY(driver.activate(u"unlockImported"_s));
        QVERIFY(driver.find(u"unlockPage"_s));
        QVERIFY(driver.unlock());
    }
};

QTEST_MAIN(ImportWindowTest)
#include "import_window_test.moc"
