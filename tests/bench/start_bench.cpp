// From the start of the process to a page that can be used: our window, on a workspace made by
// start_workspace. It is put together as app/desktop does it, but for the keychain
// (folder_secrets.h), whose time is its own.
//
//     start_bench FOLDER PAGE STARTED
//
// prints the figures of start_figures.h when the page shows what it read, and ends. FOLDER has a
// preferences.ini that says that PAGE was open last: overview, contacts or audit.
#include "app/desktop/desktop.h"
#include "tests/bench/folder_secrets.h"
#include "tests/bench/start_figures.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTimer>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// What shows on a page that its contents have come; nothing before.
QWidget *contentsOf(const QWidget &window, const QString &page)
{
    if (page == "overview"_L1)
        return window.findChild<QWidget *>(u"connectionStates"_s);
    const QString list = page == "audit"_L1 ? u"auditList"_s : u"contactList"_s;
    const auto *view = window.findChild<QAbstractItemView *>(list);
    return view && view->model() && view->model()->rowCount() > 0 ? view->viewport() : nullptr;
}

class FirstPaint : public QObject
{
public:
    FirstPaint(const QWidget &window, const QString &page, const QString &started)
        : m_window(window), m_page(page), m_started(started)
    {}

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (m_isPainted || event->type() != QEvent::Paint || object != contentsOf(m_window, m_page))
            return false;
        m_isPainted = true;
        QTimer::singleShot(0, this, [this] {
            printStartFigures(m_started);
            QCoreApplication::quit();
        });
        return false;
    }

private:
    const QWidget &m_window;
    const QString m_page;
    const QString m_started;
    bool m_isPainted = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 4) {
        std::fputs("start_bench FOLDER PAGE STARTED\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    Preferences preferences(folder.filePath(u"preferences.ini"_s));
    Theme theme(application);
    theme.setChoice(preferences.theme());
    WorkspaceHost host;
    host.folder = folder.filePath(u"workspace"_s);
    host.environment.keychain = std::make_shared<FolderSecrets>(folder.filePath(u"keychain"_s));
    MainWindow window(host, desktopPages(), preferences);
    FirstPaint paint(window, arguments.at(2), arguments.at(3));
    application.installEventFilter(&paint);
    window.start();
    window.show();
    QTimer::singleShot(30'000, &application, [] { QCoreApplication::exit(1); });
    return QApplication::exec();
}
