#include "ui/commands/command_menus.h"

#include "ui/commands/edit_deed.h"
#include "ui/widgets/names.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QString menuName(CommandMenu menu)
{
    switch (menu) {
    case CommandMenu::File:
        return u"fileMenu"_s;
    case CommandMenu::Edit:
        return u"editMenu"_s;
    case CommandMenu::View:
        return u"viewMenu"_s;
    case CommandMenu::Go:
        return u"goMenu"_s;
    case CommandMenu::Help:
        return u"helpMenu"_s;
    case CommandMenu::None:
        break;
    }
    return {};
}

// Said outright: Qt would guess it from the words, in English alone.
QAction::MenuRole roleOf(const WindowCommand &command)
{
    if (command.deed == Deed::Quit)
        return QAction::QuitRole;
    if (command.deed == Deed::About)
        return QAction::AboutRole;
    return command.place.page == "settings"_L1 ? QAction::PreferencesRole : QAction::NoRole;
}

} // namespace

CommandMenus::CommandMenus(const std::vector<WindowCommand> &commands, QMenuBar &bar,
                           QObject *parent)
    : QObject(parent), m_commands(commands)
{
    for (const WindowCommand &command : m_commands) {
        if (command.menu != CommandMenu::None)
            add(command, *menu(command.menu, bar));
    }
    setActor({});
    if (QMenu *edit = m_menus.value(CommandMenu::Edit)) {
        connect(edit, &QMenu::aboutToShow, this, &CommandMenus::lookAtFocus);
        connect(edit, &QMenu::aboutToHide, this, &CommandMenus::endLook);
    }
}

QMenu *CommandMenus::menu(CommandMenu menu, QMenuBar &bar)
{
    QMenu *&known = m_menus[menu];
    if (!known) {
        known = bar.addMenu(menuTitle(menu));
        setNames(known, menuName(menu));
        known->setToolTipsVisible(true);
    }
    return known;
}

void CommandMenus::add(const WindowCommand &command, QMenu &menu)
{
    if (command.beginsGroup)
        menu.addSeparator();
    QAction *action = menu.addAction(command.title);
    action->setObjectName(u"command/"_s + command.id);
    action->setShortcuts(command.shortcuts);
    action->setMenuRole(roleOf(command));
    connect(action, &QAction::triggered, this, [this, id = command.id] { Q_EMIT chosen(id); });
    m_actions.insert(command.id, action);
}

void CommandMenus::setActor(const std::optional<Actor> &actor)
{
    for (const WindowCommand &command : m_commands) {
        QAction *action = m_actions.value(command.id);
        if (!action)
            continue;
        const QString reason = whyNotNow(command, actor);
        action->setEnabled(reason.isEmpty());
        setPlainToolTip(action, reason);
    }
}

// While its menu is open: what can be done with the text that the keyboard is in.
void CommandMenus::lookAtFocus()
{
    for (const WindowCommand &command : m_commands) {
        if (command.deed == Deed::Edit)
            m_actions.value(command.id)
                ->setEnabled(canEdit(QApplication::focusWidget(), command.slot));
    }
}

// Their keys are for whatever has the keyboard then.
void CommandMenus::endLook()
{
    for (const WindowCommand &command : m_commands) {
        if (command.deed == Deed::Edit)
            m_actions.value(command.id)->setEnabled(true);
    }
}

} // namespace warden
