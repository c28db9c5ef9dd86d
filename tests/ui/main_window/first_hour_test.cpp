#include "ui/main_window/workspace_view.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

#include "window_driver.h"

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

// What another window does meanwhile.
std::unique_ptr<Session> besides(WindowDriver &driver)
{
    Result<std::unique_ptr<Session>> session = Session::unlockWithPassphrase(
        driver.folder(), {}, Secret::fromText(WindowDriver::passphrase), driver.host().environment);
    return session ? std::move(*session) : nullptr;
}

bool connectZap(Session &session)
{
    ConnectionDraft draft;
    draft.service = u"zapier"_s;
    draft.name = u"Newsletter"_s;
    Progress nobody;
    return session
        .addConnection(draft,
                       Secret::fromText(u"https://hooks.zapier.com/hooks/catch/123456/abcdef/"_s),
                       nobody)
        .has_value();
}

bool connectFile(Session &session, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.close();
    ConnectionDraft draft;
    draft.service = u"file"_s;
    draft.path = path;
    Progress nobody;
    return session.addConnection(draft, {}, nobody).has_value();
}

QString said(WindowDriver &driver, const QString &step)
{
    const QWidget *label = driver.find(u"setup/"_s + step);
    return label ? label->accessibleName() : QString();
}

} // namespace

// From the first start to what to set up next.
class FirstHourTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstStartBeginsInTheName();
    void whileKeysAreMadeNothingCanBeTypedOrPressed();
    void theWelcomeOffersMadeUpData();
    void whereThereIsNoDemoNoneIsOffered();
    void theFirstStepsTickThemselves();
    void theNextStepLeadsToItsPlace();
    void hiddenStepsStayHiddenUntilTheyAreAskedFor();
    void whoSetsNothingUpSeesNoSteps();
    void anAdministratorIsAskedForNoRecoveryCode();
    void theFirstWindowShowsTheButtonThatMakesTheWorkspace(); // last: with our own look
};

// Nobody has to scroll for it at the size with which the window opens, also after an error.
void FirstHourTest::theFirstWindowShowsTheButtonThatMakesTheWorkspace()
{
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Light);
    WindowDriver driver;
    driver.host().keychainProblem = [] { return std::optional<Error>(); };
    driver.host().keychainName = u"the keychain of your desktop"_s;
    QFile inItsPlace(driver.folder());
    QVERIFY(inItsPlace.open(QIODevice::WriteOnly)); // a file, so that no workspace can be made
    driver.start();
    QVERIFY(driver.tabTo(u"ownerName"_s));
    driver.type(u"Ada Lovelace"_s);
    driver.find<QRadioButton>(u"unlockByPassphrase"_s)->setChecked(true);
    for (const QString &field : {u"newPassphrase"_s, u"repeatPassphrase"_s}) {
        QVERIFY(driver.tabTo(field));
        driver.type(WindowDriver::passphrase);
    }
    driver.press(Qt::Key_Return);
    QVERIFY(driver.find(u"welcomeMessage"_s));
    QWidget *create = driver.find(u"createWorkspace"_s);
    QVERIFY(create);
    auto *around = driver.find<QScrollArea>(u"makeWorkspaceStep"_s);
    QVERIFY(around);
    around->ensureVisible(0, 0); // as it is without scrolling
    QTRY_COMPARE(create->visibleRegion().boundingRect().size(), create->size());
    QCOMPARE(driver.window().size(), QSize(1120, 760));
}

void FirstHourTest::theFirstStartBeginsInTheName()
{
    WindowDriver driver;
    driver.start();
    auto *name = driver.find<QLineEdit>(u"ownerName"_s);
    QVERIFY(name);
    QTRY_VERIFY(name->hasFocus());
    driver.type(u"Anna Admin"_s);
    QCOMPARE(name->text(), u"Anna Admin"_s);
}

void FirstHourTest::whileKeysAreMadeNothingCanBeTypedOrPressed()
{
    WindowDriver driver;
    driver.start();
    QVERIFY(driver.tabTo(u"ownerName"_s));
    driver.type(u"Ada"_s);
    driver.find<QRadioButton>(u"unlockByPassphrase"_s)->setChecked(true);
    const QString passphrase = WindowDriver::passphrase;
    // Typed blindly: Tab goes from the one field to the other.
    QVERIFY(driver.tabTo(u"newPassphrase"_s));
    driver.type(passphrase);
    driver.press(Qt::Key_Tab);
    driver.type(passphrase);
    auto *field = driver.find<QLineEdit>(u"newPassphrase"_s);
    QVERIFY(field->echoMode() == QLineEdit::Password);
    driver.press(Qt::Key_Return);
    for (const QString &name :
         {u"ownerName"_s, u"newPassphrase"_s, u"repeatPassphrase"_s, u"createWorkspace"_s,
          u"fromAnotherComputer"_s, u"tryDemo"_s, u"unlockByPassphrase"_s})
        QVERIFY2(!driver.window().findChild<QWidget *>(name)->isEnabled(), qPrintable(name));
    QCOMPARE(field->text(), passphrase); // nothing looks lost
    QVERIFY(driver.find(u"recoveryCodeKept"_s)->hasFocus());
    QVERIFY(field->text().isEmpty());
}

void FirstHourTest::theWelcomeOffersMadeUpData()
{
    WindowDriver driver;
    int opened = 0;
    driver.host().openDemo = [&opened] { ++opened; };
    driver.start();
    QVERIFY(driver.activate(u"tryDemo"_s));
    QCOMPARE(opened, 1);
    // The own workspace can still be made.
    QVERIFY(driver.isShown(u"ownerName"_s));
    QVERIFY(driver.tabTo(u"ownerName"_s));
}

void FirstHourTest::whereThereIsNoDemoNoneIsOffered()
{
    WindowDriver driver;
    driver.host().openDemo = {};
    driver.start();
    QVERIFY(driver.find(u"ownerName"_s));
    QVERIFY(!driver.isShown(u"tryDemo"_s));
}

void FirstHourTest::theFirstStepsTickThemselves()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    QVERIFY(driver.find(u"setupCard"_s));
    for (const QString &step :
         {u"connect"_s, u"route"_s, u"plan"_s, u"security"_s, u"witness"_s, u"recovery"_s})
        QVERIFY2(said(driver, step).startsWith("To do: "_L1), qPrintable(step));
    QCOMPARE(driver.find<QLabel>(u"setupCount"_s)->text(), u"0 of 6 done"_s);
    const std::unique_ptr<Session> other = besides(driver);
    QVERIFY(other && connectZap(*other));
    QVERIFY(other->createRecoveryCode());
    Progress nobody;
    QVERIFY(other->checkSecurity({}, nobody));
    auto *view = driver.window().findChild<WorkspaceView *>();
    view->refresh();
    // A route needs two ends, and nobody reads from a Zap.
    QTRY_COMPARE(driver.find<QPushButton>(u"nextStep"_s)->text(), u"Connect the second one"_s);
    QCOMPARE(said(driver, u"connect"_s), u"To do: Connect two places"_s);
    QTemporaryDir folder;
    QVERIFY(connectFile(*other, folder.filePath(u"contacts.vcf"_s)));
    view->refresh();
    QTRY_COMPARE(said(driver, u"connect"_s), u"Done: Connect two places"_s);
    QCOMPARE(said(driver, u"recovery"_s), u"Done: Have a recovery code"_s);
    QVERIFY(said(driver, u"security"_s).startsWith("Done: "_L1));
    QVERIFY(said(driver, u"route"_s).startsWith("To do: "_L1));
    QVERIFY(said(driver, u"witness"_s).startsWith("To do: "_L1));
    QCOMPARE(driver.find<QLabel>(u"setupCount"_s)->text(), u"3 of 6 done"_s);
    QCOMPARE(driver.find<QPushButton>(u"nextStep"_s)->text(), u"Add a route"_s);
}

void FirstHourTest::theNextStepLeadsToItsPlace()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    QVERIFY(driver.find(u"setupCard"_s));
    QVERIFY(driver.activate(u"nextStep"_s));
    QVERIFY(driver.find(u"chooseCarddav"_s));
    QCOMPARE(driver.window().findChild<WorkspaceView *>()->currentPage(), u"connections"_s);
}

void FirstHourTest::hiddenStepsStayHiddenUntilTheyAreAskedFor()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    driver.start();
    QVERIFY(driver.unlock());
    QVERIFY(driver.find(u"setupCard"_s));
    QVERIFY(driver.activate(u"hideSetup"_s));
    QTRY_VERIFY(!driver.isShown(u"setupCard"_s));
    // One obvious next step is left.
    QVERIFY(driver.find(u"nextStep"_s));
    driver.window().lock();
    QVERIFY(driver.unlock());
    QVERIFY(driver.find(u"nextStep"_s));
    QVERIFY(!driver.isShown(u"setupCard"_s));
    driver.window().findChild<QAction *>(u"command/setup"_s)->trigger();
    QVERIFY(driver.find(u"setupCard"_s));
}

void FirstHourTest::whoSetsNothingUpSeesNoSteps()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    QVERIFY(driver.addPerson(u"Bo"_s, Role::SyncOperator));
    driver.preferences().setLastOperator(u"Bo"_s);
    driver.start();
    QVERIFY(driver.unlock());
    QVERIFY(driver.find(u"nextStep"_s)); // withheld, and says why
    QVERIFY(!driver.isShown(u"setupCard"_s));
}

void FirstHourTest::anAdministratorIsAskedForNoRecoveryCode()
{
    WindowDriver driver;
    QVERIFY(driver.createWorkspace());
    QVERIFY(driver.addPerson(u"Di"_s, Role::Administrator));
    driver.preferences().setLastOperator(u"Di"_s);
    driver.start();
    QVERIFY(driver.unlock());
    QVERIFY(driver.find(u"setup/connect"_s));
    QVERIFY(!driver.isShown(u"setup/recovery"_s));
}

QTEST_MAIN(FirstHourTest)
#include "first_hour_test.moc"
