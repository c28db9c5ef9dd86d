#pragma once

#include "core/session/security_views.h"

namespace warden {

// What belongs together on the page: "grants", "two_factor", … as the checks' ids begin.
QString groupOf(const QString &check);
QString groupTitle(const QString &group);
struct CheckGroup
{
    QString title = {};
    std::vector<Check> checks = {};
};
// In the order in which each group's first check comes.
std::vector<CheckGroup> grouped(const std::vector<Check> &checks);
QString siteName(const QString &service);
// Whose check it is, as people call it: "Ann's contacts (Google)"; empty: the workspace's.
QString placeText(const Check &check);

} // namespace warden
