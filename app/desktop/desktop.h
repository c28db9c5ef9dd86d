#pragma once

#include "app/demo/demo_workspace.h"
#include "app/desktop/single_instance.h"
#include "ui/language/language.h"
#include "ui/main_window/main_window.h"
#include "ui/page/preferences.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

class QApplication;

namespace warden {

struct DesktopOptions
{
    QString workspace = {}; // empty: the user's own
    QString language = {};  // empty: as the person chose in the settings
    QString portable = {};  // a folder for everything; empty: where the system keeps such things
    bool isDemo = false;
};

// The pages of the window, in their order.
std::vector<PageEntry> desktopPages();

// Where everything of the window is put together.
class Desktop
{
public:
    Desktop(QApplication &application, const DesktopOptions &options);
    ~Desktop();

    int run();

private:
    void openDemo();

    QApplication &m_application;
    ManagedSettings m_managed;
    std::unique_ptr<QTemporaryDir> m_demoFolder; // outlives what is in it
    Preferences m_preferences;
    SpokenLanguage m_language;
    Theme m_theme;
    WorkspaceHost m_host;
    std::shared_ptr<DemoWorkspace> m_demo;
    std::unique_ptr<Background> m_starter;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SingleInstance> m_single; // not of the demo: each is a workspace of its own
};

} // namespace warden
