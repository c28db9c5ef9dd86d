#pragma once

#include "core/watch/rule_file_table.h"
#include "core/watch/watched_rules.h"

#include <QSet>

namespace warden {

// Private to core/session: the rules as they are now, and what is set for them.
struct KnownRules
{
    WatchedRules files = {};
    QHash<QString, RuleSetting> settings = {};
    QSet<QString> connected = {}; // see isConnected()
};

} // namespace warden
