// What a window of Qt Widgets costs that shows one line and knows nothing.
//
//     bare_window STARTED
//
// prints the figures of start_figures.h when it is painted for the first time, and ends.
#include "tests/bench/start_figures.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

namespace {

class Window : public QMainWindow
{
public:
    explicit Window(const QString &started) : m_started(started)
    {
        setCentralWidget(new QLabel(QStringLiteral("Nothing to see here")));
        resize(1120, 760);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (m_isPainted)
            return;
        m_isPainted = true;
        QTimer::singleShot(0, this, [this] {
            warden::printStartFigures(m_started);
            QCoreApplication::quit();
        });
    }

private:
    const QString m_started;
    bool m_isPainted = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Window window(QApplication::arguments().value(1));
    window.show();
    return QApplication::exec();
}
