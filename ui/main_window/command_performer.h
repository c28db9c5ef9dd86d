#pragma once

#include "ui/commands/command_menus.h"
#include "ui/commands/search_index.h"
#include "ui/page/page.h"

class QMainWindow;

namespace warden {

class CommandSearch;
class WorkspaceView;

// Does what the menus, the shortcuts and the search ask for.
class CommandPerformer : public QObject
{
    Q_OBJECT
public:
    CommandPerformer(const std::vector<PageEntry> &pages, const Preferences &preferences,
                     QMainWindow &window);

    void opened(const PageContext &context, WorkspaceView &view);
    void closed(); // before the workspace goes

    const std::vector<WindowCommand> &table() const { return m_commands; }
    void perform(const QString &id);

Q_SIGNALS:
    void lockWanted();

private:
    void goTo(const Place &place);
    void find();
    void changeWidths();
    void search();
    void readPlaces(CommandSearch &search);
    void showShortcuts();

    QMainWindow &m_window;
    const Preferences &m_preferences;
    const std::vector<WindowCommand> m_commands;
    CommandMenus m_menus;
    std::optional<PageContext> m_context = {};
    WorkspaceView *m_view = nullptr;
};

} // namespace warden
