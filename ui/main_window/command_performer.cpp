#include "ui/main_window/command_performer.h"

#include "core/session/session.h"
#include "ui/commands/command_search.h"
#include "ui/commands/command_table.h"
#include "ui/commands/edit_deed.h"
#include "ui/commands/shortcut_list.h"
#include "ui/lists/edge_mover.h"
#include "ui/main_window/about_dialog.h"
#include "ui/main_window/workspace_view.h"
#include "ui/page/preferences.h"
#include "ui/page/session_look.h"
#include "ui/page/sync_state.h"
#include "ui/widgets/message_box.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Settings have nothing of new versions where there is nobody to ask.
std::vector<WindowCommand> commandsOf(const std::vector<PageEntry> &pages,
                                      const Preferences &preferences)
{
    std::vector<WindowCommand> commands = commandTable(pages);
    if (preferences.updateFeed().isEmpty())
        std::erase_if(commands, [](const WindowCommand &each) {
            return each.place.control == "updateCard"_L1;
        });
    return commands;
}

// What this workspace has of its own that one may look for.
std::vector<SearchEntry> placesOf(const SyncState &state)
{
    std::vector<SearchEntry> entries;
    for (const ConnectionView &view : state.connections)
        entries.push_back(
            {.title = view.connection.name,
             .words = placeOf(view.connection),
             .kind = CommandPerformer::tr("Connection"),
             .icon = serviceIcon(view.connection.service),
             .place = {u"connections"_s, {}, u"connection/"_s + view.connection.id.value()}});
    for (const Route &route : state.routes)
        entries.push_back({.title = route.name,
                           .kind = CommandPerformer::tr("Route"),
                           .icon = u"two-way"_s,
                           .place = {u"sync"_s, {}, u"route/"_s + route.id.value()}});
    return entries;
}

} // namespace

CommandPerformer::CommandPerformer(const std::vector<PageEntry> &pages,
                                   const Preferences &preferences, QMainWindow &window)
    : QObject(&window), m_window(window), m_preferences(preferences),
      m_commands(commandsOf(pages, preferences)), m_menus(m_commands, *window.menuBar())
{
    connect(&m_menus, &CommandMenus::chosen, this, &CommandPerformer::perform);
}

void CommandPerformer::opened(const PageContext &context, WorkspaceView &view)
{
    m_context.emplace(context);
    m_view = &view;
    m_menus.setActor(context.session.actor());
}

void CommandPerformer::closed()
{
    m_menus.setActor({});
    m_view = nullptr;
    m_context.reset();
}

void CommandPerformer::perform(const QString &id)
{
    const auto found = std::ranges::find(m_commands, id, &WindowCommand::id);
    if (found == m_commands.end() || (found->needed && !m_view))
        return;
    switch (found->deed) {
    case Deed::GoTo:
        return goTo(found->place);
    case Deed::Lock:
        Q_EMIT lockWanted();
        return;
    case Deed::Quit:
        m_window.close();
        return;
    case Deed::Edit:
        return edit(QApplication::focusWidget(), found->slot);
    case Deed::Find:
        return find();
    case Deed::Refresh:
        return m_view->refresh();
    case Deed::FullScreen:
        m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen);
        return;
    case Deed::Widths:
        return changeWidths();
    case Deed::Search:
        return search();
    case Deed::NextPage:
        return m_view->step(1);
    case Deed::PreviousPage:
        return m_view->step(-1);
    case Deed::Help:
        return m_view->toggleHelp();
    case Deed::Shortcuts:
        return showShortcuts();
    case Deed::About:
        return showAbout(m_window, m_preferences.updateFeed().host());
    }
}

void CommandPerformer::goTo(const Place &place)
{
    if (m_view)
        m_view->showPlace(place);
}

// The page's own search; where it has none, the search over everything.
void CommandPerformer::find()
{
    if (!m_view->find())
        search();
}

void CommandPerformer::changeWidths()
{
    if (EdgeMover::begin(*m_view))
        return;
    auto *message =
        new MessageBox(QMessageBox::NoIcon, tr("Change widths"),
                       tr("There is no list on this page."), QMessageBox::Ok, &m_window);
    message->setObjectName(u"noListMessage"_s);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->open();
}

void CommandPerformer::search()
{
    for (const CommandSearch *open : m_window.findChildren<CommandSearch *>()) {
        if (open->isVisible())
            return;
    }
    auto *search =
        new CommandSearch(searchEntries(m_commands, m_context->session.actor()), m_window);
    connect(search, &CommandSearch::chosen, this, [this](const SearchEntry &entry) {
        if (entry.command.isEmpty())
            goTo(entry.place);
        else
            perform(entry.command);
    });
    // Not every window manager gives the keyboard back.
    connect(search, &QDialog::finished, &m_window, &QWidget::activateWindow);
    readPlaces(*search);
    search->show();
    search->activateWindow();
}

void CommandPerformer::readPlaces(CommandSearch &search)
{
    m_context->background
        .read([&opened = m_context->session](Progress &) { return readState(opened, 1); })
        .then(&search, [&search](const Result<SyncState> &state) {
            if (state)
                search.add(placesOf(*state));
        });
}

void CommandPerformer::showShortcuts()
{
    if (!m_window.findChild<ShortcutList *>())
        (new ShortcutList(m_commands, &m_window))->open();
}

} // namespace warden
