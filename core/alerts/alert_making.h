#pragma once

#include "core/alerts/alert.h"
#include "core/alerts/rule_set.h"

namespace warden {

// Private to the engine: what its alerts are made of.

inline constexpr QChar between = u'\x1f'; // values of a group

QString alertId(const QString &rule, const QString &group, qint64 seq);
Alert alertOf(const RuleEntry &entry);

// The first value of each field, as it is and folded; nothing where one isn't there.
struct Key
{
    QString folded = {};
    std::vector<QString> shown = {};
    std::optional<double> number = {}; // of the last one
};
std::optional<Key> keyOf(const std::vector<size_t> &slots, const EventView &view,
                         RuleSource::Fields fields);

} // namespace warden
