#include "ui/main_window/workspace_view.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QTest>

#include "window_driver.h"

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

// As the system tells of it; whether it was taken.
bool drop(WindowDriver &driver, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter({100, 100}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&driver.window(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped({100, 100}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&driver.window(), &dropped);
    return dropped.isAccepted() && dropped.dropAction() == Qt::CopyAction;
}

QUrl makeFile(WindowDriver &driver, const QString &name)
{
    const QString path = QFileInfo(driver.folder()).absolutePath() + u'/' + name;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("First Name,E-mail Address,Shoe\r\nAda,ada@example.com,38\r\n");
    return QUrl::fromLocalFile(path);
}

QString currentPage(WindowDriver &driver)
{
    return driver.window().findChild<WorkspaceView *>()->currentPage();
}

} // namespace

// A contacts file on the window.
class FileDropTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsOfferedToBeConnectedAndNothingIsWritten();
    void otherFilesAreNotTaken();
    void notWhileLockedOrWhileADialogAsks();
    void notByWhoMayNotConnect();
    void whatIsBeingConnectedStays();
    void theMenuLeadsThereAsWell();
};

void FileDropTest::itIsOfferedToBeConnectedAndNothingIsWritten()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    const QUrl file = makeFile(driver, u"people.CSV"_s);
    QVERIFY(drop(driver, {file}));
    auto *path = driver.find<QLineEdit>(u"filePath"_s);
    QVERIFY(path);
    QCOMPARE(currentPage(driver), u"connections"_s);
    QCOMPARE(path->text(), QDir::toNativeSeparators(file.toLocalFile()));
    QVERIFY(driver.find(u"column/Shoe"_s)); // a column that nobody knows is asked for
    const Result<std::unique_ptr<Session>> other = Session::unlockWithPassphrase(
        driver.folder(), {}, Secret::fromText(WindowDriver::passphrase), driver.host().environment);
    QVERIFY(other);
    QVERIFY((*other)->connections()->empty());
}

void FileDropTest::otherFilesAreNotTaken()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    const QUrl table = makeFile(driver, u"people.csv"_s);
    QVERIFY(!drop(driver, {}));
    QVERIFY(!drop(driver, {makeFile(driver, u"program.exe"_s)}));
    QVERIFY(!drop(driver, {table, makeFile(driver, u"more.csv"_s)}));
    QVERIFY(!drop(driver, {QUrl(u"https://example.com/people.csv"_s)}));
    QVERIFY(!drop(driver, {QUrl::fromLocalFile(driver.folder() + u"/missing.csv"_s)}));
    QVERIFY(QDir().mkpath(QFileInfo(driver.folder()).absolutePath() + u"/folder.csv"_s));
    QVERIFY(!drop(driver, {QUrl::fromLocalFile(QFileInfo(driver.folder()).absolutePath() +
                                               u"/folder.csv"_s)}));
    QTest::qWait(50);
    QCOMPARE(currentPage(driver), u"overview"_s);
}

void FileDropTest::notWhileLockedOrWhileADialogAsks()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    const QUrl table = makeFile(driver, u"people.csv"_s);
    QVERIFY(driver.find(u"unlockPage"_s));
    QVERIFY(!drop(driver, {table}));
    QVERIFY(driver.unlock());
    {
        QMessageBox dialog(QMessageBox::Question, u"Ada"_s, u"Well?"_s, QMessageBox::Ok,
                           &driver.window());
        dialog.open();
        QVERIFY(!drop(driver, {table}));
    }
    driver.window().lock();
    QVERIFY(!drop(driver, {table}));
}

void FileDropTest::notByWhoMayNotConnect()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    QVERIFY(driver.addPerson(u"Bo"_s, Role::SyncOperator));
    driver.preferences().setLastOperator(u"Bo"_s);
    driver.start();
    QVERIFY(driver.unlock());
    QVERIFY(!drop(driver, {makeFile(driver, u"people.csv"_s)}));
}

void FileDropTest::whatIsBeingConnectedStays()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    driver.window().findChild<WorkspaceView *>()->showPage(u"connections"_s, u"add"_s);
    QVERIFY(driver.activate(u"chooseCarddav"_s));
    QVERIFY(driver.tabTo(u"carddavUser"_s));
    driver.type(u"ada"_s);
    QVERIFY(drop(driver, {makeFile(driver, u"people.csv"_s)}));
    QTest::qWait(100);
    QCOMPARE(driver.find<QLineEdit>(u"carddavUser"_s)->text(), u"ada"_s);
}

void FileDropTest::theMenuLeadsThereAsWell()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    driver.window().findChild<QAction *>(u"command/file.open"_s)->trigger();
    QVERIFY(driver.find(u"filePath"_s));
    QVERIFY(driver.find<QLineEdit>(u"filePath"_s)->text().isEmpty());
}

QTEST_MAIN(FileDropTest)
#include "file_drop_test.moc"
