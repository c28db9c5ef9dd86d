#include "window_driver.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr ScryptCost cheap{.n = 1 << 10, .r = 8, .p = 1};
constexpr int waitMs = 10'000;

} // namespace

WindowDriver::WindowDriver(std::vector<PageEntry> pages, const ManagedSettings &managed)
    : m_preferences(m_directory.filePath(u"preferences.ini"_s), managed)
{
    m_host.folder = m_directory.filePath(u"workspace"_s);
    m_host.environment.scryptCost = cheap;
    m_host.openDemo = [] {};
    m_window = std::make_unique<MainWindow>(m_host, std::move(pages), m_preferences);
}

bool WindowDriver::createWorkspace(UnlockMethod unlock)
{
    WorkspaceSetup setup;
    setup.folder = m_host.folder;
    setup.ownerName = u"Ada"_s;
    setup.unlock = unlock;
    setup.makeRecoveryCode = false;
    return bool(Session::create(setup, Secret::fromText(passphrase), m_host.environment));
}

bool WindowDriver::addPerson(const QString &name, Role role)
{
    const Result<std::unique_ptr<Session>> owner = Session::unlockWithPassphrase(
        m_host.folder, {}, Secret::fromText(passphrase), m_host.environment);
    return owner &&
           (*owner)->addOperator(name, role, Secret::fromText(passphrase), KeychainUnlock::Ask);
}

void WindowDriver::start()
{
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->start();
}

QWidget *WindowDriver::find(const QString &objectName)
{
    QWidget *found = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            for (QWidget *each : QApplication::allWidgets()) {
                if (each->objectName() == objectName && each->isVisible())
                    found = each;
            }
            return found != nullptr;
        },
        waitMs);
    return found;
}

bool WindowDriver::isShown(const QString &objectName)
{
    const QWidgetList all = QApplication::allWidgets();
    return std::any_of(all.begin(), all.end(), [&](QWidget *each) {
        return each->objectName() == objectName && each->isVisible();
    });
}

bool WindowDriver::tabTo(const QString &objectName)
{
    if (!find(objectName))
        return false;
    if (!QApplication::focusWidget()) {
        m_window->activateWindow();
        (void)QTest::qWaitForWindowActive(m_window.get());
    }
    for (int step = 0; step < 60; ++step) {
        QWidget *focused = QApplication::focusWidget();
        if (focused && focused->objectName() == objectName)
            return true;
        QTest::keyClick(focused ? focused : m_window.get(), Qt::Key_Tab);
    }
    return false;
}

void WindowDriver::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void WindowDriver::press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

void WindowDriver::pressKeys(const QKeySequence &keys)
{
    QWidget *widget = QApplication::focusWidget();
    QTest::keySequence(widget ? widget : m_window.get(), keys);
}

QString WindowDriver::focused()
{
    const QWidget *widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

bool WindowDriver::activate(const QString &objectName)
{
    if (!tabTo(objectName) || !QApplication::focusWidget()->isEnabled())
        return false;
    press(Qt::Key_Space);
    return true;
}

bool WindowDriver::unlock()
{
    if (!tabTo(u"passphrase"_s))
        return false;
    type(passphrase);
    press(Qt::Key_Return);
    return find(u"overviewPage"_s) != nullptr;
}

bool WindowDriver::openSearch()
{
    if (!QTest::qWaitForWindowActive(m_window.get()))
        return false;
    pressKeys(QKeySequence(Qt::CTRL | Qt::Key_K));
    return find(u"commandSearch"_s) && QTest::qWaitFor([] { return focused() == "searchFor"_L1; });
}

} // namespace warden
