// How long the window holds up its event loop while a person goes through its pages: on a workspace
// made by start_workspace, put together as app/desktop does it but for the keychain.
//
//     pages_bench FOLDER
//
// prints for each page the longest that one event took, from the click that opens the page until
// all that it reads is shown, scrolled and searched.
#include "app/desktop/desktop.h"
#include "tests/bench/folder_secrets.h"
#include "ui/main_window/workspace_view.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMetaEnum>
#include <QScrollBar>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <cstdio>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostMilliseconds = 16; // of an event: a frame
constexpr int settleMs = 1500;
constexpr int scrollSteps = 40;

// Times each event that the loop hands out; what happens inside of one is part of it.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread()) // the workers' events come here too
            return QApplication::notify(receiver, event);
        if (m_depth++ > 0) {
            const bool handled = QApplication::notify(receiver, event);
            --m_depth;
            return handled;
        }
        const QString what = u"%1 of %2"_s.arg(
            QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type())),
            QString::fromLatin1(receiver->metaObject()->className()));
        QElapsedTimer timer;
        timer.start();
        const bool handled = QApplication::notify(receiver, event);
        const double took = double(timer.nsecsElapsed()) / 1e6;
        if (took > m_longest) {
            m_longest = took;
            m_what = what;
        }
        --m_depth;
        return handled;
    }

    void startOver() { m_longest = 0; }
    double longest() const { return m_longest; }
    QString what() const { return m_what; }

private:
    int m_depth = 0;
    double m_longest = 0;
    QString m_what = {};
};

void scroll(QWidget &page)
{
    for (const auto *area : page.findChildren<QAbstractScrollArea *>()) {
        QScrollBar *bar = area->verticalScrollBar();
        if (!area->isVisible() || bar->maximum() == 0)
            continue;
        for (int step = 0; step <= scrollSteps; ++step) {
            bar->setValue(int(qint64(bar->maximum()) * step / scrollSteps));
            QTest::qWait(10);
        }
    }
}

void search(QWidget &page)
{
    for (auto *field : page.findChildren<QLineEdit *>()) {
        if (!field->isVisible() || !field->objectName().contains(u"search"_s, Qt::CaseInsensitive))
            continue;
        for (const QString &letters : {u"a"_s, u"an"_s, u"ann"_s, QString()}) {
            field->setText(letters);
            QTest::qWait(settleMs / 3);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("pages_bench FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    Preferences preferences(folder.filePath(u"preferences.ini"_s));
    Theme theme(application);
    WorkspaceHost host;
    host.folder = folder.filePath(u"workspace"_s);
    host.environment.keychain = std::make_shared<FolderSecrets>(folder.filePath(u"keychain"_s));
    MainWindow window(host, desktopPages(), preferences);
    window.resize(1280, 800);
    window.start();
    window.show();
    WorkspaceView *view = nullptr;
    if (!QTest::qWaitFor([&] { return (view = window.findChild<WorkspaceView *>()) != nullptr; },
                         30'000))
        return 1;
    QTest::qWait(settleMs);
    for (const QString &page : view->pages()) {
        application.startOver();
        // As a click does it: within the loop.
        QTimer::singleShot(0, view, [&] { view->showPage(page); });
        QTest::qWait(settleMs);
        scroll(*view);
        search(*view);
        std::printf("longest event on %s: %s\n", qPrintable(page), qPrintable(application.what()));
        std::printf("figure event-loop-%s %.1f ms %d\n", qPrintable(page), application.longest(),
                    mostMilliseconds);
        std::fflush(stdout);
    }
    return 0;
}
