#pragma once

#include "app/desktop/desktop.h"
#include "tests/ui/pages/dialog_watchdog.h"

#include <QTemporaryDir>

namespace warden {

// The real window on a folder of its own, driven by keys and object names. A dialog that a test
// leaves open fails it.
class WindowDriver
{
public:
    static inline const QString passphrase = QStringLiteral("copper lantern nine otters");

    explicit WindowDriver(std::vector<PageEntry> pages = desktopPages(),
                          const ManagedSettings &managed = {});

    MainWindow &window() { return *m_window; }
    WorkspaceHost &host() { return m_host; }
    Preferences &preferences() { return m_preferences; }
    QString folder() const { return m_host.folder; }

    // Makes the workspace without the window.
    bool createWorkspace(UnlockMethod unlock = UnlockMethod::Passphrase);
    // Somebody else, with the same passphrase.
    bool addPerson(const QString &name, Role role = Role::SyncOperator);
    void start();

    // A visible widget by its name; waits for it. Null when it doesn't come.
    QWidget *find(const QString &objectName);
    template <class W>
    W *find(const QString &objectName)
    {
        return qobject_cast<W *>(find(objectName));
    }
    bool isShown(const QString &objectName);

    // Presses Tab until it has the focus.
    bool tabTo(const QString &objectName);
    void type(const QString &text);
    void press(Qt::Key key);
    void pressKeys(const QKeySequence &keys);
    static QString focused(); // the object name of what has the keyboard
    // Tab there, then Space.
    bool activate(const QString &objectName);
    bool unlock();
    // The search over everything, by Ctrl+K; whether the keyboard is in its field then.
    bool openSearch();

private:
    DialogWatchdog m_watchdog;
    QTemporaryDir m_directory;
    Preferences m_preferences;
    WorkspaceHost m_host;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace warden
