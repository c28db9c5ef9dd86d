#pragma once

#include "core/alerts/rule_set.h"

namespace warden {

// Whether a rule can tell of anything here.
struct RuleStanding
{
    enum class Kind {
        Runs,
        SourceUnknown, // "inactive: no source": nothing of this software has such events
        NotConnected,  // "inactive: no source": no connection brings them
        NeverMatches,  // its source's events don't have what it asks for
    };
    Kind kind = Kind::Runs;
    QString source = {};         // that it needs: "microsoft/sign_ins"; empty for our own
    QStringList neverThere = {}; // fields that its source's events can't have; also where it runs

    bool isActive() const { return kind == Kind::Runs; }
    bool operator==(const RuleStanding &) const = default;
};

// Of a rule with a detection. `connected`: see isConnected().
RuleStanding standingOf(const Rule &rule, const QSet<QString> &connected);

// Of any rule of a set. A correlation can tell of something where one of its rules can, and one
// that needs each of them where all can.
RuleStanding standingOf(const RuleSet &rules, const RuleEntry &entry,
                        const QSet<QString> &connected);

QString standingName(RuleStanding::Kind kind); // "not_connected"

} // namespace warden
