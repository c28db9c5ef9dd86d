#include "app/desktop/desktop.h"
#include "tests/ui/pages/dialog_watchdog.h"
#include "ui/main_window/workspace_view.h"
#include "ui/security_page/check_list.h"
#include "ui/text/check_text.h"
#include "ui/widgets/secret_field.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 30'000;

// The real window on the demo's services.
class Newcomer
{
public:
    Newcomer() : m_preferences(m_directory.filePath(u"preferences.ini"_s)) {}

    bool start()
    {
        qputenv("HOME", m_directory.path().toUtf8());
        Progress progress;
        Result<std::unique_ptr<DemoWorkspace>> demo =
            DemoWorkspace::create(m_directory.filePath(u"workspace"_s), progress);
        if (!demo)
            return false;
        m_demo = std::move(*demo);
        m_host.folder = m_demo->folder();
        return plant(progress);
    }

    void open()
    {
        m_window = std::make_unique<MainWindow>(m_host, desktopPages(), m_preferences);
        m_window->resize(1120, 760);
        m_window->show();
        m_window->openSession(m_demo->takeSession());
    }

    // A visible control by its name, wherever it is.
    template <class W>
    W *shown(const QString &name, const QString &accessible = {})
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            for (W *each : window->findChildren<W *>(name)) {
                if (each->isVisible() && each->accessibleName().contains(accessible))
                    return each;
            }
        }
        return nullptr;
    }
    // The same once it is there.
    template <class W>
    W *find(const QString &name, const QString &accessible = {})
    {
        (void)QTest::qWaitFor([&] { return shown<W>(name, accessible) != nullptr; }, longest);
        return shown<W>(name, accessible);
    }

    bool press(const QString &name, const QString &accessible = {})
    {
        auto *button = find<QAbstractButton>(name, accessible);
        if (!button || !QTest::qWaitFor([&] { return button->isEnabled(); }, longest))
            return false;
        QTest::keyClick(button, Qt::Key_Space);
        return true;
    }
    bool type(const QString &name, const QString &text)
    {
        auto *field = find<QLineEdit>(name);
        if (!field)
            return false;
        QTest::keyClicks(field, text);
        return true;
    }

    // By the list at the left.
    bool goTo(const QString &page)
    {
        auto *navigation = find<QListWidget>(u"navigation"_s);
        const QList<QListWidgetItem *> found = navigation->findItems(page, Qt::MatchExactly);
        if (found.isEmpty())
            return false;
        navigation->setCurrentItem(found.front());
        return true;
    }
    QString page() { return m_window->findChild<WorkspaceView *>()->currentPage(); }

    bool checkNow()
    {
        if (!goTo(u"Security"_s) || !press(u"checkNow"_s))
            return false;
        auto *button = find<QAbstractButton>(u"checkNow"_s);
        return QTest::qWaitFor([&] { return button->isEnabled(); }, longest) &&
               find<CheckList>(u"checkList"_s);
    }
    // The row with these words; -1: there is none.
    int row(const QString &check, const QString &answer)
    {
        auto *list = find<CheckList>(u"checkList"_s);
        const QAbstractItemModel *rows = list ? list->model() : nullptr;
        for (int row = 0; rows && row < rows->rowCount(); ++row) {
            if (rows->index(row, 0).data().toString() == checkTitle(check) &&
                rows->index(row, 2).data().toString() == answer)
                return row;
        }
        return -1;
    }
    bool choose(const QString &check, const QString &answer)
    {
        const int found = row(check, answer);
        if (found < 0)
            return false;
        find<CheckList>(u"checkList"_s)->chooseRow(found);
        auto *title = find<QLabel>(u"checkTitle"_s);
        return title && title->text() == checkTitle(check);
    }
    QString text(const QString &label)
    {
        auto *found = find<QLabel>(label);
        return found ? found->text() : QString();
    }

    QString profile() const { return m_directory.filePath(u".bashrc"_s); }
    QString filePath(const QString &name) const { return m_directory.filePath(name); }

private:
    // Besides what a new workspace has anyway: one person alone, no witness, a log that nobody has
    // verified.
    bool plant(Progress &progress)
    {
        ConnectionDraft hook;
        hook.service = u"zapier"_s;
        hook.name = u"Last year's Zap"_s;
        const QString address = m_demo->sandbox().zapier().mailboxUrl().toString();
        const auto added =
            m_demo->session().addConnection(hook, Secret::fromText(address), progress);
        QFile file(profile());
        return added && file.open(QIODevice::WriteOnly) &&
               file.write("export HOOK=" + m_demo->sandbox().zapier().hookUrl().toEncoded() +
                          "\n") > 0;
    }

    DialogWatchdog m_watchdog{longest};
    QTemporaryDir m_directory;
    Preferences m_preferences;
    WorkspaceHost m_host;
    std::unique_ptr<DemoWorkspace> m_demo;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

// Somebody who sees the product for the first time, with a workspace in which five things are
// wrong, mends each by what the Security page says and by where it leads. The slots build on one
// another.
class SecurityMendingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_newcomer.start());
        m_newcomer.open();
        QVERIFY(m_newcomer.checkNow());
        for (const QString &check :
             {u"people.one_person"_s, u"audit.verified"_s, u"audit.witness"_s, u"grants.unused"_s})
            QVERIFY2(m_newcomer.row(check, u"Fails"_s) >= 0, qPrintable(check));
    }

    void oneMoreAdministratorIsAdded()
    {
        QVERIFY(m_newcomer.choose(u"people.one_person"_s, u"Fails"_s));
        QVERIFY(m_newcomer.press(u"mendHere"_s));
        QCOMPARE(m_newcomer.page(), u"people"_s);
        QVERIFY(m_newcomer.press(u"addPerson"_s));
        QVERIFY(m_newcomer.type(u"personName"_s, u"Ann"_s));
        auto *role = m_newcomer.find<QComboBox>(u"personRole"_s);
        QVERIFY(role);
        role->setCurrentIndex(role->findText(u"Administrator"_s));
        QVERIFY(m_newcomer.type(u"newPassphrase"_s, u"correct horse battery"_s));
        QVERIFY(m_newcomer.type(u"repeatPassphrase"_s, u"correct horse battery"_s));
        QVERIFY(m_newcomer.press(u"addPersonNow"_s));
        QVERIFY(m_newcomer.find<QWidget>(u"peopleMessage"_s));
        isMended(u"people.one_person"_s);
        QVERIFY(m_newcomer.row(u"people.unused"_s, u"Passes"_s) >= 0); // Ann came just now
    }

    void theLogIsVerified()
    {
        QVERIFY(m_newcomer.choose(u"audit.verified"_s, u"Fails"_s));
        QVERIFY(m_newcomer.press(u"mendHere"_s));
        QCOMPARE(m_newcomer.page(), u"audit"_s);
        QVERIFY(m_newcomer.find<QWidget>(u"verdict"_s));
        isMended(u"audit.verified"_s);
    }

    void aWitnessIsAdded()
    {
        QVERIFY(QDir().mkpath(m_newcomer.filePath(u"witness"_s)));
        QVERIFY(m_newcomer.choose(u"audit.witness"_s, u"Fails"_s));
        QVERIFY(m_newcomer.press(u"mendHere"_s));
        QCOMPARE(m_newcomer.page(), u"settings"_s);
        QVERIFY(m_newcomer.press(u"addWitness"_s));
        QVERIFY(m_newcomer.type(u"witnessFolder"_s, m_newcomer.filePath(u"witness"_s)));
        QVERIFY(m_newcomer.press(u"addWitnessNow"_s));
        QVERIFY(m_newcomer.find<QAbstractButton>(u"moreWitness"_s)); // its row
        isMended(u"audit.witness"_s);
    }

    void whatNobodyUsesIsRemoved()
    {
        QVERIFY(m_newcomer.choose(u"grants.unused"_s, u"Fails"_s));
        QVERIFY(m_newcomer.press(u"mendHere"_s));
        QCOMPARE(m_newcomer.page(), u"connections"_s);
        QVERIFY(m_newcomer.press(u"removeConnection"_s, u"Last year's Zap"_s));
        QVERIFY(m_newcomer.press(u"removeConfirmed"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_newcomer.shown<QWidget>(u"removeConnection"_s, u"Last year's Zap"_s), longest);
        QVERIFY(m_newcomer.checkNow());
        QTRY_COMPARE_WITH_TIMEOUT(m_newcomer.row(u"grants.unused"_s, u"Fails"_s), -1, longest);
    }

    void theSecretInTheProfileIsFoundAndTakenOut()
    {
        const QString check = u"keys.in_files"_s;
        QVERIFY(m_newcomer.press(u"searchForSecrets"_s));
        QVERIFY(m_newcomer.press(u"searchNow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_newcomer.row(check, u"Fails"_s) >= 0, longest);
        QVERIFY(m_newcomer.choose(check, u"Fails"_s));
        QVERIFY2(m_newcomer.text(u"checkFound"_s).endsWith(m_newcomer.profile()),
                 qPrintable(m_newcomer.text(u"checkFound"_s)));
        QFile file(m_newcomer.profile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("export EDITOR=vi\n");
        file.close();
        QVERIFY(m_newcomer.press(u"searchForSecrets"_s));
        QVERIFY(m_newcomer.press(u"searchNow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_newcomer.row(check, u"Passes"_s) >= 0, longest);
    }

    void whatNobodyCanTellIsVouchedFor()
    {
        const QString check = u"zapier.review"_s;
        QVERIFY(m_newcomer.choose(check, u"Couldn't be determined"_s));
        QVERIFY(m_newcomer.press(u"attest"_s));
        auto *note = m_newcomer.find<QPlainTextEdit>(u"attestNote"_s);
        QVERIFY(note);
        QTest::keyClicks(note, u"Two Zaps, both ours."_s);
        QVERIFY(m_newcomer.press(u"attestNow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_newcomer.row(check, u"Attested"_s) >= 0, longest);
    }

private:
    void isMended(const QString &check)
    {
        QVERIFY(m_newcomer.checkNow());
        QTRY_VERIFY_WITH_TIMEOUT(m_newcomer.row(check, u"Passes"_s) >= 0, longest);
        QCOMPARE(m_newcomer.row(check, u"Fails"_s), -1);
    }

    Newcomer m_newcomer;
};

QTEST_MAIN(SecurityMendingTest)
#include "security_mending_test.moc"
