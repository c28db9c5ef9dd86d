#include "core/secrets/memory_secret_store.h"
#include "ui/main_window/workspace_view.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include "window_driver.h"

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

// What a person can reach by keyboard, and what a screen reader would call it.
QStringList namelessControls()
{
    QStringList nameless;
    for (QWidget *each : QApplication::allWidgets()) {
        if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus || each->focusProxy())
            continue;
        if (each->objectName().startsWith("qt_"_L1) || qobject_cast<QMainWindow *>(each))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(each);
        const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
        if (name.isEmpty() || each->objectName().isEmpty())
            nameless << u"%1 “%2” “%3”"_s.arg(QString::fromLatin1(each->metaObject()->className()),
                                              each->objectName(), name);
    }
    return nameless;
}

// A clock that stands still for upkeep alone, so that the check of the databases is under way for
// as long as a test wants it to be.
class HeldUpkeep
{
public:
    explicit HeldUpkeep(WindowDriver &driver)
    {
        driver.host().environment.clock = [state = m_state] {
            if (QThread::currentThread()->objectName() == "upkeep"_L1) {
                state->begun.release();
                state->mayGoOn.acquire();
            }
            return QDateTime::currentDateTimeUtc();
        };
    }
    ~HeldUpkeep() { letGo(); }

    bool hasBegun()
    {
        return QTest::qWaitFor([this] { return m_state->begun.available() > 0; }, 20'000);
    }
    void letGo() { m_state->mayGoOn.release(1000); }

private:
    struct State
    {
        QSemaphore begun, mayGoOn;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstRunGoesByKeyboardAlone();
    void withoutAKeychainAPassphraseIsAskedFor();
    void aWrongPassphraseSaysSoAndWipesTheField();
    void theRightPassphraseOpens();
    void theKeychainOpensAtOnce();
    void aLockedKeychainSaysSoAndCanBeAskedAgain();
    void everyControlHasAName();
    void lockingHidesAnOpenDialog();
    void lockingWhileADialogWaitsIsSafe();
    void everyPageOpens();
    void unknownColumnsOfATableAreAskedFor();
    void aDamagedKeyringSaysWhatToDo();
    void thePageAndTheSizeAreRemembered();
    void closingDuringTheCheckOfTheDatabasesAsksNothing();
    void lockingDuringTheCheckOfTheDatabasesEndsIt();
    void aDialogThatNobodyExpectedFailsTheTest();
};

void MainWindowTest::theFirstRunGoesByKeyboardAlone()
{
    WindowDriver driver;
    driver.start();
    QVERIFY(driver.find(u"welcomePage"_s));
    QVERIFY(driver.tabTo(u"ownerName"_s));
    driver.type(u"Ada Lovelace"_s);
    QVERIFY(driver.tabTo(u"newPassphrase"_s));
    driver.type(WindowDriver::passphrase);
    QVERIFY(driver.tabTo(u"repeatPassphrase"_s));
    driver.type(WindowDriver::passphrase);
    QVERIFY(driver.activate(u"createWorkspace"_s));
    auto *code = driver.find<QLabel>(u"recoveryCode"_s);
    QVERIFY(code);
    QVERIFY(code->text().size() >= 20);
    QVERIFY2(!(code->textInteractionFlags() & Qt::TextSelectableByMouse),
             "what is selected is copied past the clipboard that forgets");
    QVERIFY(!driver.find(u"continueWelcome"_s)->isEnabled());
    QVERIFY(driver.activate(u"recoveryCodeKept"_s));
    QVERIFY(driver.activate(u"continueWelcome"_s));
    QVERIFY(driver.find(u"beginWithConnection"_s));
    QVERIFY2(code->text().isEmpty(), "the code must not stay in the window");
    QVERIFY(driver.activate(u"beginLater"_s));
    QVERIFY(driver.find(u"overviewPage"_s));
    QVERIFY(driver.find(u"nextStep"_s));
}

void MainWindowTest::withoutAKeychainAPassphraseIsAskedFor()
{
    WindowDriver driver;
    driver.start();
    QVERIFY(driver.find(u"keychainMessage"_s));
    QVERIFY(!driver.find(u"unlockByKeychain"_s)->isEnabled());
    QVERIFY(driver.find(u"newPassphrase"_s));
    QVERIFY(!driver.find(u"createWorkspace"_s)->isEnabled());
}

void MainWindowTest::aWrongPassphraseSaysSoAndWipesTheField()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.tabTo(u"passphrase"_s));
    driver.type(u"not this one at all"_s);
    driver.press(Qt::Key_Return);
    QWidget *message = driver.find(u"unlockMessage"_s);
    QVERIFY(message);
    QVERIFY(message->accessibleName().contains("passphrase"_L1));
    QVERIFY(driver.find<QLineEdit>(u"passphrase"_s)->text().isEmpty());
    QVERIFY(driver.window().isLocked());
}

void MainWindowTest::theRightPassphraseOpens()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    QVERIFY(!driver.window().isLocked());
}

void MainWindowTest::theKeychainOpensAtOnce()
{
    WindowDriver driver;
    driver.host().environment.keychain = std::make_shared<MemorySecretStore>();
    QVERIFY(driver.createWorkspace(UnlockMethod::Keychain));
    driver.start();
    QVERIFY(driver.find(u"overviewPage"_s));
    QVERIFY(!driver.window().findChild<QWidget *>(u"unlockPage"_s));
}

void MainWindowTest::aLockedKeychainSaysSoAndCanBeAskedAgain()
{
    WindowDriver driver;
    const auto keychain = std::make_shared<MemorySecretStore>();
    driver.host().environment.keychain = keychain;
    QVERIFY(driver.createWorkspace(UnlockMethod::Keychain));
    keychain->setState(SecretState::Locked);
    driver.start();
    QVERIFY(driver.find(u"unlockMessage"_s));
    QVERIFY(driver.isShown(u"unlockPage"_s));
    keychain->setState(SecretState::Present);
    QVERIFY(driver.activate(u"unlockWithKeychain"_s));
    QVERIFY(driver.find(u"overviewPage"_s));
}

void MainWindowTest::everyControlHasAName()
{
    const auto check = [](const char *where) {
        const QStringList nameless = namelessControls();
        QVERIFY2(nameless.isEmpty(),
                 qPrintable(QLatin1String(where) + u": "_s + nameless.join(u"; "_s)));
    };
    WindowDriver driver;
    driver.start();
    QVERIFY(driver.find(u"newPassphrase"_s));
    check("welcome");
    QVERIFY(driver.activate(u"fromAnotherComputer"_s));
    check("import");
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.find(u"passphrase"_s));
    check("unlock");
    QVERIFY(driver.activate(u"useRecoveryCode"_s));
    check("recovery");
    QVERIFY(driver.activate(u"backToPassphrase"_s));
    QVERIFY(driver.unlock());
    auto *view = driver.window().findChild<WorkspaceView *>();
    for (const QString &page : view->pages()) {
        view->showPage(page);
        QTest::qWait(100);
        check(qPrintable(page));
    }
    view->showPage(u"connections"_s, u"add"_s);
    for (const QString &service : {u"chooseCarddav"_s, u"chooseFileService"_s, u"chooseZapier"_s}) {
        QVERIFY2(driver.activate(service),
                 qPrintable(service + u" from "_s +
                            (QApplication::focusWidget() ? QApplication::focusWidget()->objectName()
                                                         : u"nothing"_s)));
        check(qPrintable(service));
        QVERIFY(driver.activate(u"backToServices"_s));
    }
}

void MainWindowTest::lockingHidesAnOpenDialog()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    auto *dialog = new QMessageBox(QMessageBox::NoIcon, u"Ada"_s, u"Ada Lovelace"_s,
                                   QMessageBox::Ok, driver.find(u"overviewPage"_s));
    dialog->setObjectName(u"openDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    QVERIFY(driver.find(u"openDialog"_s));
    driver.window().lock();
    QVERIFY(!driver.isShown(u"openDialog"_s));
    QVERIFY(!driver.isShown(u"overviewPage"_s));
    QVERIFY(driver.find(u"unlockPage"_s));
    QVERIFY(driver.unlock());
}

void MainWindowTest::lockingWhileADialogWaitsIsSafe()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    const QPointer<QWidget> page = driver.find(u"overviewPage"_s);
    bool wasPageThereAfterwards = false;
    {
        // As a page's own slot would: the stack below it holds the page.
        QMessageBox dialog(QMessageBox::NoIcon, u"Ada"_s, u"Ada Lovelace"_s, QMessageBox::Ok, page);
        QTimer::singleShot(50, &driver.window(), [&driver] { driver.window().lock(); });
        dialog.exec();
        wasPageThereAfterwards = !page.isNull();
    }
    QVERIFY(wasPageThereAfterwards);
    QVERIFY(driver.find(u"unlockPage"_s));
    QTRY_VERIFY(page.isNull());
}

void MainWindowTest::everyPageOpens()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    auto *view = driver.window().findChild<WorkspaceView *>();
    QVERIFY(view->pages().size() >= 3);
    for (const QString &page : view->pages()) {
        view->showPage(page);
        QVERIFY2(driver.find(page + u"Page"_s), qPrintable(page));
    }
}

void MainWindowTest::unknownColumnsOfATableAreAskedFor()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    const QString path = QFileInfo(driver.folder()).absolutePath() + u"/people.csv"_s;
    QFile table(path);
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("First Name,Last Name,E-mail Address,Shoe\r\nAda,Lovelace,ada@example.com,38\r\n");
    table.close();
    driver.window().findChild<WorkspaceView *>()->showPage(u"connections"_s, u"add"_s);
    QVERIFY(driver.activate(u"chooseFileService"_s));
    QVERIFY(driver.tabTo(u"filePath"_s));
    driver.type(path);
    QVERIFY(driver.find(u"column/Shoe"_s));
    QVERIFY(!driver.isShown(u"column/First Name"_s));
    QVERIFY(driver.tabTo(u"fileConnectionName"_s));
    driver.type(u"Shop"_s);
    QVERIFY(driver.activate(u"tryConnection"_s));
    QVERIFY(driver.activate(u"addNow"_s));
    QVERIFY(driver.activate(u"finishWizard"_s));
    QVERIFY(driver.find(u"connectionState"_s));
    const auto connections =
        driver.window().findChildren<QLabel *>(); // the name, and the path beside it
    const auto isShown = [&connections](const QString &text) {
        return std::any_of(connections.begin(), connections.end(), [&text](QLabel *label) {
            return label->isVisible() &&
                   (label->text().contains(text) || label->toolTip().contains(text));
        });
    };
    QVERIFY(isShown(u"Shop"_s));
    QVERIFY(isShown(u"people.csv"_s));
}

void MainWindowTest::aDamagedKeyringSaysWhatToDo()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    QFile keyring(driver.folder() + u"/keyring.json"_s);
    QVERIFY(keyring.open(QIODevice::WriteOnly | QIODevice::Truncate));
    keyring.write("{\"not\":");
    keyring.close();
    driver.start();
    QWidget *message = driver.find(u"unlockMessage"_s);
    QVERIFY(message);
    QVERIFY(message->accessibleName().size() > 20);
    QVERIFY(!driver.isShown(u"passphrase"_s));
}

void MainWindowTest::thePageAndTheSizeAreRemembered()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    driver.window().findChild<WorkspaceView *>()->showPage(u"settings"_s);
    driver.window().close();
    QVERIFY(!driver.preferences().windowGeometry().isEmpty());
    QCOMPARE(driver.preferences().lastPage(), u"settings"_s);
}

void MainWindowTest::closingDuringTheCheckOfTheDatabasesAsksNothing()
{
    WindowDriver driver;
    HeldUpkeep upkeep(driver);
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    QVERIFY(upkeep.hasBegun());
    bool wasAsked = false;
    QTimer::singleShot(0, &driver.window(), [&wasAsked] {
        if (auto *question = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            wasAsked = true;
            question->reject();
        }
    });
    QVERIFY(driver.window().close());
    QVERIFY(!wasAsked);
}

void MainWindowTest::lockingDuringTheCheckOfTheDatabasesEndsIt()
{
    WindowDriver driver;
    HeldUpkeep upkeep(driver);
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    QVERIFY(upkeep.hasBegun());
    driver.window().lock();
    upkeep.letGo();
    QVERIFY(driver.find(u"unlockPage"_s));
    QVERIFY(driver.unlock());
    QVERIFY(!driver.isShown(u"integrityWarning"_s));
}

void MainWindowTest::aDialogThatNobodyExpectedFailsTheTest()
{
    DialogWatchdog watchdog(300);
    QMessageBox dialog(QMessageBox::Question, u"Ada"_s, u"Nobody waits for me?"_s, QMessageBox::Ok);
    dialog.setObjectName(u"nobodysDialog"_s);
    QEXPECT_FAIL("", "so that the next one is told", Continue);
    dialog.exec();
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
