#pragma once

#include "core/permissions/permission.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace warden {

// Somewhere in the window: a page, what it should show there (as Page::open() takes it), and a
// control on it, by its object name.
struct Place
{
    enum class Then { Focus, Press };

    QString page = {};
    QString argument = {};
    QString control = {};
    Then then = Then::Focus;

    bool operator==(const Place &) const = default;
};

// What a command does. Whatever happens on a page is a Place.
enum class Deed {
    GoTo,
    Lock,
    Quit,
    Edit, // what the keyboard is in: `slot` says what
    Find,
    Refresh,
    FullScreen,
    Widths,
    Search,
    NextPage,
    PreviousPage,
    Help,
    Shortcuts,
    About,
};

enum class CommandMenu { File, Edit, View, Go, Help, None }; // None: only found by the search

// One thing that a person can do from anywhere in the window. Menus, the list of shortcuts and the
// search are made of the same table.
struct WindowCommand
{
    QString id = {};    // "sync.now": for object names and tests
    QString title = {}; // as the menu has it, with its "&"
    QString words = {}; // by which it is found as well
    QString icon = {};
    CommandMenu menu = CommandMenu::None;
    QList<QKeySequence> shortcuts = {}; // the first one is shown
    Deed deed = Deed::GoTo;
    Place place = {};
    QString slot = {};
    std::optional<Permission> needed = {}; // nothing: also while no workspace is open
    bool beginsGroup = false;              // a line above it in its menu
};

// Without the "&" of a menu, and without the "…" of what asks first.
QString plainTitle(const WindowCommand &command);

// Why it can't be done now; empty where it can. `actor`: nobody while no workspace is open.
QString whyNotNow(const WindowCommand &command, const std::optional<Actor> &actor);

// The heading of a menu: "&File".
QString menuTitle(CommandMenu menu);

} // namespace warden
