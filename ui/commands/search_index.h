#pragma once

#include "ui/commands/window_command.h"

namespace warden {

// Something that the search over commands may offer.
struct SearchEntry
{
    QString title = {};
    QString words = {}; // by which it is found as well
    QString kind = {};  // at the right: "Page", "Setting", "Connection"
    QString icon = {};
    QString keys = {};
    QString command = {}; // its id; empty: a place alone
    Place place = {};
};

// The commands that this person can do now, as entries; none for what the keyboard is in.
std::vector<SearchEntry> searchEntries(const std::vector<WindowCommand> &commands,
                                       const Actor &actor);

// Which entries hold every word of what was typed, best first: by the beginning of the title, of a
// word of it, and then wherever it stands. Upper case and accents make no difference. All, in
// their order, while nothing is typed.
std::vector<SearchEntry> found(const std::vector<SearchEntry> &entries, const QString &typed);

} // namespace warden
