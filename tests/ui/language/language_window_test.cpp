#include "tests/ui/language/pseudo_language.h"
#include "tests/ui/language/text_survey.h"
#include "tests/ui/main_window/window_driver.h"
#include "ui/main_window/workspace_view.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

const QString owner = u"Ada"_s;
// As they are written on the keyboard.
const QString keys =
    u"ctrl shift alt tab space return enter esc del ins home end backspace pgup pgdown"_s;

} // namespace

// What is around the pages in a language that nobody speaks: from the welcome to the menus.
class LanguageWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QCoreApplication::installTranslator(&m_language));
        QLocale::setDefault(
            QLocale(QLocale::Japanese, QLocale::Japan)); // no Latin letter in a date
        m_known.addWords(keys);
        m_known.addData(owner);
    }

    void theWelcomeAndTheRecoveryCode()
    {
        WindowDriver driver;
        driver.start();
        QVERIFY(driver.find(u"ownerName"_s));
        look(driver.window(), u"welcome"_s);
        QVERIFY(driver.activate(u"fromAnotherComputer"_s));
        QVERIFY(driver.find(u"chooseImport"_s));
        look(driver.window(), u"import"_s);
        QVERIFY(driver.activate(u"backFromImport"_s));
        driver.find<QLineEdit>(u"ownerName"_s)->setText(owner);
        for (const QString &field : {u"newPassphrase"_s, u"repeatPassphrase"_s})
            driver.find<QLineEdit>(field)->setText(WindowDriver::passphrase);
        look(driver.window(), u"welcome-filled"_s);
        QVERIFY(driver.activate(u"createWorkspace"_s));
        const auto *code = driver.find<QLabel>(u"recoveryCode"_s);
        QVERIFY(code);
        m_known.addData(code->text());
        look(driver.window(), u"recovery-code"_s);
        QVERIFY(driver.activate(u"recoveryCodeKept"_s));
        QVERIFY(driver.activate(u"continueWelcome"_s));
        QVERIFY(driver.find(u"beginLater"_s));
        look(driver.window(), u"begin"_s);
        QVERIFY(driver.activate(u"beginLater"_s));
        QVERIFY(driver.find(u"setupCard"_s));
        look(driver.window(), u"overview-empty"_s);
    }

    void theLockScreen()
    {
        WindowDriver driver;
        QVERIFY(driver.createWorkspace());
        QVERIFY(driver.addPerson(u"Grace"_s));
        m_known.addData(u"Grace"_s);
        driver.start();
        QVERIFY(driver.find(u"passphrase"_s));
        look(driver.window(), u"unlock"_s);
        driver.find<QComboBox>(u"unlockOperator"_s)->setCurrentText(owner);
        QVERIFY(driver.tabTo(u"passphrase"_s));
        driver.type(u"wrong"_s);
        driver.press(Qt::Key_Return);
        QVERIFY(driver.find(u"unlockMessage"_s));
        look(driver.window(), u"unlock-wrong"_s);
        QVERIFY(driver.activate(u"useRecoveryCode"_s));
        QVERIFY(driver.find(u"recover"_s));
        look(driver.window(), u"unlock-recovery"_s);
    }

    // Menus that aren't open are looked at as well.
    void menusSearchHelpAndWhatTheyOpen()
    {
        WindowDriver driver;
        QVERIFY(driver.createWorkspace());
        driver.start();
        QVERIFY(driver.unlock());
        look(driver.window(), u"overview"_s);
        QVERIFY(driver.window().menuBar()->actions().size() >= 5);
        for (const auto &[command, dialog] : {std::pair(u"search"_s, u"commandSearch"_s),
                                              std::pair(u"shortcuts"_s, u"shortcutList"_s),
                                              std::pair(u"about"_s, u"aboutDialog"_s)}) {
            QVERIFY2(trigger(driver, command), qPrintable(command));
            auto *shown = driver.find<QDialog>(dialog);
            QVERIFY2(shown, qPrintable(dialog));
            look(*shown, command);
            shown->reject();
        }
        auto *view = driver.window().findChild<WorkspaceView *>();
        for (const QString &page : view->pages()) {
            view->showPage(page);
            look(driver.window(), u"bare-"_s + page);
        }
        QVERIFY(trigger(driver, u"help"_s));
        QVERIFY(driver.find(u"helpPanel"_s));
        look(driver.window(), u"help"_s);
    }

private:
    static bool trigger(WindowDriver &driver, const QString &command)
    {
        auto *action = driver.window().findChild<QAction *>(u"command/"_s + command);
        if (action)
            action->trigger();
        return action != nullptr;
    }

    // QVERIFY in here ends only the look, and fails the test all the same.
    void look(QWidget &window, const QString &name)
    {
        QTest::qWait(300);
        if (const QString folder = qEnvironmentVariable("WARDEN_SCREENSHOTS"); !folder.isEmpty())
            window.grab().save(u"%1/pseudo-window-%2.png"_s.arg(folder, name));
        QStringList problems = languageProblems(window, m_known);
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(name + u":\n"_s + problems.join(u'\n')));
    }

    Theme m_theme{*qApp};
    PseudoLanguage m_language;
    KnownTexts m_known;
};

QTEST_MAIN(LanguageWindowTest)
#include "language_window_test.moc"
