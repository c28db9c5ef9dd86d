#include "app/desktop/desktop.h"
#include "ui/main_window/workspace_view.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

MainWindow *theWindow()
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(each))
            return window;
    }
    return nullptr;
}

// Runs it, does `whileOpen` with its window, and closes it.
int runAndClose(Desktop &desktop, const std::function<void(MainWindow &)> &whileOpen)
{
    QTimer::singleShot(0, qApp, [&whileOpen] {
        whileOpen(*theWindow());
        theWindow()->close();
    });
    return desktop.run();
}

} // namespace

class DesktopTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        qunsetenv("TMPDIR");
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_directory->path()).mkdir(u"tmp"_s));
        qputenv("TMPDIR", QFile::encodeName(m_directory->filePath(u"tmp"_s)));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_directory->path()));
        // What the system keeps for every program, here of this test alone.
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_directory->filePath(u"config"_s)));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_directory->filePath(u"share"_s)));
        m_options = {};
        m_options.portable = m_directory->filePath(u"data"_s);
    }

    void aPortableCopyKeepsEverythingInItsFolder()
    {
        {
            Desktop desktop(*qApp, m_options);
            QCOMPARE(runAndClose(desktop, [](MainWindow &) {}), 0);
        }
        QVERIFY(QFileInfo::exists(m_options.portable + u"/preferences.ini"_s));
        QVERIFY(filesIn(u"config"_s).isEmpty());
        QVERIFY(filesIn(u"share"_s).isEmpty());
    }

    void theDemoLeavesNothingInTheSettings()
    {
        {
            Preferences own(m_options.portable + u"/preferences.ini"_s);
            own.setTheme(ThemeChoice::Dark);
            own.setContrast(ContrastChoice::More);
        }
        const QStringList before = filesIn(u"."_s);
        const QByteArray settings = contentOf(m_options.portable + u"/preferences.ini"_s);
        m_options.isDemo = true;
        {
            Desktop desktop(*qApp, m_options);
            const int code = runAndClose(desktop, [](MainWindow &window) {
                QVERIFY(QTest::qWaitFor([&window] { return !window.isLocked(); }, 60'000));
                QVERIFY(isDark()); // it looks as the person chose
                QVERIFY(hasMoreContrast(qApp->palette()));
                window.findChild<WorkspaceView *>()->showPage(u"settings"_s);
            });
            QCOMPARE(code, 0);
        }
        QCOMPARE(filesIn(u"."_s), before);
        QCOMPARE(contentOf(m_options.portable + u"/preferences.ini"_s), settings);
    }

    void theDemoOpensWithSomethingToDecide()
    {
        m_options.isDemo = true;
        Desktop desktop(*qApp, m_options);
        const int code = runAndClose(desktop, [](MainWindow &window) {
            const auto isShown = [&window](const QString &name) {
                const auto *need = window.findChild<QWidget *>(name);
                return need && need->isVisible();
            };
            QVERIFY(QTest::qWaitFor([&] { return isShown(u"waitingPlan"_s); }, 60'000));
            QVERIFY(isShown(u"alertsOpen"_s));
            window.findChild<WorkspaceView *>()->showPage(u"contacts"_s, u"duplicates"_s);
            QVERIFY(QTest::qWaitFor([&] { return isShown(u"mergeContacts"_s); }, 60'000));
        });
        QCOMPARE(code, 0);
    }

    void aSecondStartSaysThatABusyFirstIsThere()
    {
        SingleInstance first(m_options.portable + u"/workspace"_s);
        QCOMPARE(first.begin(), SingleInstance::Other::None);
        // It answers nothing while this thread waits, as a window that is busy.
        bool wasSaid = false;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                wasSaid = box->objectName() == "alreadyOpen"_L1;
                box->accept();
            }
        });
        look.start(20);
        Desktop desktop(*qApp, m_options);
        QCOMPARE(desktop.run(), 1);
        QVERIFY(wasSaid);
        QVERIFY(!theWindow());
        QVERIFY(QFileInfo::exists(first.socketPath()));
    }

    void aSecondStartFindsTheFirstUntilItsSessionIsClosed()
    {
        const QString socket = SingleInstance(m_options.portable + u"/workspace"_s).socketPath();
        bool wasThereAtTheEnd = false;
        {
            Desktop desktop(*qApp, m_options);
            const int code = runAndClose(desktop, [&](MainWindow &window) {
                QVERIFY(QFileInfo::exists(socket));
                connect(&window, &QObject::destroyed, this,
                        [&] { wasThereAtTheEnd = QFileInfo::exists(socket); });
            });
            QCOMPARE(code, 0);
        }
        QVERIFY(wasThereAtTheEnd);
        QVERIFY(!QFileInfo::exists(socket));
    }

private:
    QStringList filesIn(const QString &folder) const
    {
        QStringList files;
        QDirIterator each(m_directory->filePath(folder), QDir::Files | QDir::Hidden | QDir::System,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            files << each.next();
        files.sort();
        return files;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    DesktopOptions m_options;
};

QTEST_MAIN(DesktopTest)
#include "desktop_test.moc"
