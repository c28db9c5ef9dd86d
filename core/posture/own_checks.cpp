#include "core/posture/own_checks.h"

#include "core/base/timestamp.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

Finding forAPerson(const QString &subject, const QJsonObject &facts)
{
    Reading reading;
    reading.toJudge(subject);
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        reading.fact(fact.key(), fact.value());
    reading.ended();
    return reading.finding();
}

Finding single(bool isGood, const QString &subject, const QJsonObject &facts = {})
{
    Reading reading;
    if (isGood)
        reading.good();
    else
        reading.bad(subject);
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        reading.fact(fact.key(), fact.value());
    reading.ended();
    return reading.finding();
}

} // namespace

Finding scopesAreNeeded(const HeldScopes &scopes)
{
    if (!scopes.isKnown)
        return Finding::undetermined(Unknown::NotOffered);
    Reading reading;
    for (const QString &scope : scopes.held) {
        if (scopes.excess.contains(scope))
            reading.bad(scope);
        else
            reading.good();
    }
    reading.fact(u"asked_besides"_s, QJsonArray::fromStringList(scopes.asked));
    reading.ended();
    return reading.finding();
}

Finding isYoungEnough(const QDateTime &since, int mostDays, const QDateTime &now)
{
    if (!since.isValid() || since > now) // a time to come tells nothing
        return Finding::undetermined(Unknown::NotOffered);
    return single(since.daysTo(now) <= mostDays, toRfc3339(since),
                  {{u"since"_s, toRfc3339(since)}, {u"days"_s, since.daysTo(now)}});
}

Finding livesOnLongEnough(const QDateTime &endsAt, bool hasEnded, const QDateTime &now)
{
    if (hasEnded)
        return single(false, u"ended"_s);
    if (!endsAt.isValid())
        return Finding::undetermined(Unknown::NotOffered);
    return single(endsAt > now.addDays(fewestSignInDays), toRfc3339(endsAt),
                  {{u"ends_at"_s, toRfc3339(endsAt)}});
}

Finding factorHints(const std::vector<FactorChange> &newestFirst)
{
    Reading reading;
    QSet<QString> known;
    for (const FactorChange &change : newestFirst) {
        if (!known.contains(change.person) && !change.isOn)
            reading.toJudge(change.person);
        known.insert(change.person);
    }
    if (reading.finding().subjects().isEmpty())
        return Finding::undetermined(Unknown::NotOffered);
    reading.ended();
    return reading.finding();
}

Finding isUsed(qint64 routes)
{
    return single(routes > 0, u"no route"_s, {{u"routes"_s, routes}});
}

Finding secretIsAtItsPlace(SecretPlace place, bool isReadable)
{
    switch (place) {
    case SecretPlace::Keychain:
        return isReadable ? single(true, {}, {{u"place"_s, u"keychain"_s}})
                          : Finding::undetermined(Unknown::Unreadable);
    case SecretPlace::Environment:
        return isReadable ? single(true, {}, {{u"place"_s, u"environment"_s}})
                          : Finding::undetermined(Unknown::Incomplete);
    case SecretPlace::File:
        return isReadable ? forAPerson(u"credentials.sealed"_s, {{u"place"_s, u"file"_s}})
                          : Finding::undetermined(Unknown::Unreadable);
    case SecretPlace::Gone:
        return Finding::undetermined(Unknown::Incomplete);
    }
    return {};
}

Finding keysAreInKeychain(bool areThere)
{
    return areThere ? single(true, {}, {{u"unlock"_s, u"keychain"_s}})
                    : forAPerson(u"passphrase"_s, {{u"unlock"_s, u"passphrase"_s}});
}

Finding databasesAreIntact(const QString &damaged, bool isCheckDue)
{
    if (!damaged.isEmpty())
        return single(false, damaged);
    return isCheckDue ? Finding::undetermined(Unknown::OutOfDate) : single(true, {});
}

Finding addressIsModern(bool isLegacy)
{
    return single(!isLegacy, u"legacy address"_s);
}

Finding wasDone(const QDateTime &when, int mostDays, const QDateTime &now)
{
    if (!when.isValid())
        return single(false, u"never"_s);
    if (when > now)
        return Finding::undetermined(Unknown::Unreadable);
    return single(when.daysTo(now) <= mostDays, toRfc3339(when),
                  {{u"last"_s, toRfc3339(when)}, {u"days"_s, when.daysTo(now)}});
}

Finding logIsVerified(const LogVerification &log, const QDateTime &now)
{
    if (!log.isTrusted)
        return single(false, u"not trusted"_s);
    if (log.hasFailed)
        return single(false, u"failed"_s, {{u"last"_s, toRfc3339(log.verifiedAt)}});
    return wasDone(log.verifiedAt, longestUnverifiedDays, now);
}

Finding peopleUseIt(const std::vector<PersonUse> &people, const QDateTime &now)
{
    Reading reading;
    for (const PersonUse &person : people) {
        if (person.seenAt.isValid() && person.seenAt.daysTo(now) <= longestAbsenceDays)
            reading.good();
        else
            reading.bad(person.name);
    }
    reading.ended();
    return reading.finding();
}

Finding powersAreShared(qint64 people, qint64 whoManage)
{
    return single(whoManage >= 2, u"one person"_s,
                  {{u"people"_s, people}, {u"administrators"_s, whoManage}});
}

Finding fieldsAreNeeded(const std::vector<LeavingFields> &routes)
{
    Reading reading;
    if (routes.empty())
        reading.good(); // nothing leaves to any hook
    for (const LeavingFields &route : routes) {
        if (route.beyondUsual.isEmpty())
            reading.good();
        else
            reading.toJudge(route.route + u": "_s + route.beyondUsual.join(u", "_s));
    }
    reading.fact(u"routes"_s, qint64(routes.size()));
    reading.ended();
    return reading.finding();
}

Finding rulesWatch(const std::vector<RuleUse> &rules, const QStringList &refused)
{
    Reading reading;
    qint64 watching = 0;
    for (const RuleUse &rule : rules) {
        const bool watches = rule.isOn && rule.isActive;
        watching += watches ? 1 : 0;
        if (rule.hasFailedTrial)
            reading.bad(rule.title);
        else if (rule.isBundled ? !rule.isOn : rule.isOn && !rule.canFire)
            reading.toJudge(rule.title);
        else if (watches && rule.undecided > 0)
            reading.toJudge(rule.title);
        else
            reading.good();
    }
    for (const QString &file : refused)
        reading.bad(file);
    if (watching == 0)
        reading.bad(u"none"_s);
    reading.fact(u"rules_watching"_s, watching);
    reading.ended();
    return reading.finding();
}

Finding witnessesWork(const std::vector<WitnessUse> &witnesses, const QDateTime &now)
{
    if (witnesses.empty())
        return single(false, u"none"_s);
    Reading reading;
    for (const WitnessUse &witness : witnesses) {
        const bool isTold = witness.toldAt.isValid() && witness.toldAt.daysTo(now) <= 32;
        if (isTold && !witness.hasFailed)
            reading.good();
        else
            reading.bad(witness.place);
    }
    reading.ended();
    return reading.finding();
}

} // namespace warden
