#pragma once

#include "core/posture/finding.h"

#include <QDateTime>

// Checks of what this workspace knows itself.
namespace warden {

// What is held and isn't needed. `asked`: what a person granted besides, for logs and these checks.
struct HeldScopes
{
    QStringList held = {};
    QStringList excess = {};
    QStringList asked = {};
    bool isKnown = false; // a pasted key tells nobody what it may do
};
Finding scopesAreNeeded(const HeldScopes &scopes);

inline constexpr int oldestKeyDays = 365;
inline constexpr int oldestHookDays = 180;
inline constexpr int fewestSignInDays = 14;

// A key, a password or a hook's address: made at `since`; invalid: nobody knows.
Finding isYoungEnough(const QDateTime &since, int mostDays, const QDateTime &now);
// A sign-in that ends by itself; invalid: the service names no end.
Finding livesOnLongEnough(const QDateTime &endsAt, bool hasEnded, const QDateTime &now);
// What a service's own log tells of somebody's second factor.
struct FactorChange
{
    QString person = {};
    bool isOn = false;
};
// Where it can't be asked who has one: who switched theirs off last, for a person to look at. That
// nobody did proves nothing.
Finding factorHints(const std::vector<FactorChange> &newestFirst);

// Of enabled routes.
Finding isUsed(qint64 routes);

// A file of the workspace's own is sealed, and as good as the passphrase: for a person to judge.
enum class SecretPlace { Keychain, File, Environment, Gone };
Finding secretIsAtItsPlace(SecretPlace place, bool isReadable);
// Likewise what the workspace itself is unlocked by.
Finding keysAreInKeychain(bool areThere);
// `damaged`: the file that the last check found so, or empty.
Finding databasesAreIntact(const QString &damaged, bool isCheckDue);

Finding addressIsModern(bool isLegacy);

// What the newest event of a verification says. `isTrusted`: so does what everybody saw of the log.
struct LogVerification
{
    QDateTime verifiedAt = {}; // invalid: never
    bool hasFailed = false;
    bool isTrusted = true;
};
inline constexpr int longestUnverifiedDays = 31;
Finding logIsVerified(const LogVerification &log, const QDateTime &now);

inline constexpr int longestUnreviewedDays = 35; // a month, and some days to find the time
// Something that has to have been done in the last `mostDays` days; invalid: never.
Finding wasDone(const QDateTime &when, int mostDays, const QDateTime &now);

struct PersonUse
{
    QString name = {};
    QDateTime seenAt = {}; // unlocked last, as far as the log tells; invalid: never
};
inline constexpr int longestAbsenceDays = 90;
Finding peopleUseIt(const std::vector<PersonUse> &people, const QDateTime &now);
// One person alone can do everything, and nobody else would notice.
Finding powersAreShared(qint64 people, qint64 whoManage);

// What leaves to a hook. More than names and e-mail addresses is for a person to judge: only who
// made the Zap knows what it maps.
struct LeavingFields
{
    QString route = {};
    QStringList beyondUsual = {}; // as they are, neither masked nor hashed
};
Finding fieldsAreNeeded(const std::vector<LeavingFields> &routes);

// A rule of the log that is there.
struct RuleUse
{
    QString title = {};
    bool isBundled = false;
    bool isOn = true;
    bool isActive = true;        // its source is connected, and its events have what it asks for
    bool canFire = true;         // else nothing here ever has what it asks for
    bool hasFailedTrial = false; // one of its own examples, held against it just now
    qint64 undecided = 0;        // events that it couldn't be held against
};
// Of `refused`, files that somebody added and nothing can be read of, or not all. A rule of ours
// that is off, one of somebody else's that can never fire, and one that didn't say of some events,
// are for a person to judge.
Finding rulesWatch(const std::vector<RuleUse> &rules, const QStringList &refused);

struct WitnessUse
{
    QString place = {};
    QDateTime toldAt = {};
    bool hasFailed = false;
};
Finding witnessesWork(const std::vector<WitnessUse> &witnesses, const QDateTime &now);

} // namespace warden
