#pragma once

#include "ui/commands/window_command.h"

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace warden {

// The menu bar, made of the table: in the window, and on macOS in the system's bar with its own
// places for settings, about and quit.
class CommandMenus : public QObject
{
    Q_OBJECT
public:
    CommandMenus(const std::vector<WindowCommand> &commands, QMenuBar &bar,
                 QObject *parent = nullptr);

    // What can't be done now stays in its menu, unavailable and with the reason.
    void setActor(const std::optional<Actor> &actor);

Q_SIGNALS:
    void chosen(const QString &command);

private:
    QMenu *menu(CommandMenu menu, QMenuBar &bar);
    void add(const WindowCommand &command, QMenu &menu);
    void lookAtFocus();
    void endLook();

    const std::vector<WindowCommand> &m_commands;
    QHash<CommandMenu, QMenu *> m_menus = {};
    QHash<QString, QAction *> m_actions = {};
};

} // namespace warden
