#include "core/alerts/rule_standing.h"
#include "core/base/core_dumps.h"
#include "core/events/event_actions.h"
#include "core/posture/computer_checks.h"
#include "core/posture/own_checks.h"
#include "core/session/connection_checks.h"
#include "core/session/known_rules.h"
#include "core/session/session_state.h"
#include "core/watch/rule_trial.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// With another key than its own: an encrypted file doesn't take it.
std::optional<bool> opensWithoutKey(const QString &path)
{
    const Result<Database> opened = Database::open(path, Secret(qsizetype(32)), OpenMode::ReadOnly);
    if (opened || opened.error().reason == ErrorReason::NotEncrypted)
        return true;
    return opened.error().reason == ErrorReason::WrongKey ? std::optional(false) : std::nullopt;
}

bool mayManage(const Roster &roster, const OperatorEntry &entry)
{
    return permissionsOf(roster, entry.role).contains(Permission::ManageConnections);
}

// Of what leaves to hooks: what is beyond names and e-mail addresses, as it is.
Result<std::vector<LeavingFields>> leavingFields(Store &store)
{
    const Result<std::vector<Route>> routes = store.routes().all();
    if (!routes)
        return routes.failure();
    std::vector<LeavingFields> leaving;
    for (const Route &route : *routes) {
        const Result<Book> to = store.books().get(route.to);
        if (!to)
            return to.failure();
        if (!route.isEnabled || !to->capabilities.isMessageReceiver)
            continue;
        LeavingFields fields{.route = route.name};
        for (const Field field : route.policy.allowed.toList()) {
            const bool isUsual = field == Field::Name || field == Field::Email;
            if (!isUsual && route.policy.treatment(field) == Treatment::AsIs)
                fields.beyondUsual.append(fieldName(field));
        }
        leaving.push_back(std::move(fields));
    }
    return leaving;
}

std::vector<WitnessUse> useOf(const std::vector<Witness> &witnesses)
{
    std::vector<WitnessUse> uses;
    for (const Witness &witness : witnesses)
        uses.push_back({witness.place, witness.toldAt, witness.failure.has_value()});
    return uses;
}

// "mine:4", or "mine" where it is the file as a whole: of files that somebody added.
QStringList refusedFiles(const KnownRules &known)
{
    QStringList names;
    for (const RuleSetProblem &refused : known.files.refused)
        names.append(refused.problem.line > 0
                         ? u"%1:%2"_s.arg(refused.file).arg(refused.problem.line)
                         : refused.file);
    return names;
}

std::vector<WrittenFile> writtenFiles(const std::vector<ExportedFile> &exported)
{
    std::vector<WrittenFile> files;
    for (const ExportedFile &file : exported)
        files.push_back({file.path, file.volume, file.writtenAt});
    return files;
}

Result<Event> newestOf(AuditReader &log, AuditFilter filter)
{
    filter.limit = 1;
    const Result<std::vector<AuditRow>> rows = log.rows(filter);
    if (!rows)
        return rows.failure();
    return rows->empty() ? Event() : rows->front().event;
}

} // namespace

Result<Event> Session::State::newestEvent(const QString &actorName, const QString &action,
                                          std::optional<Outcome> outcome)
{
    AuditFilter filter;
    filter.actor = actorName;
    filter.action = action;
    filter.outcome = outcome;
    return newestOf(*readLog, filter);
}

Result<std::vector<PersonUse>> Session::State::peopleInUse(const Roster &roster)
{
    std::vector<PersonUse> people;
    for (const OperatorEntry &entry : roster.operators) {
        const Result<Event> seen =
            newestEvent(entry.name, actions::workspaceUnlocked, Outcome::Success);
        if (!seen)
            return seen.failure();
        // Whoever was added lately has had no time to come.
        const Result<Event> added = seen->time.isValid()
                                        ? seen
                                        : newestOf(*readLog, {.action = actions::operatorAdded,
                                                              .object = entry.id.value()});
        if (!added)
            return added.failure();
        people.push_back({entry.name, entry.id == actor.id ? now() : added->time});
    }
    return people;
}

Result<std::vector<RuleUse>> Session::State::rulesInUse(const KnownRules &known, Progress &progress)
{
    QHash<QString, QSet<QString>> ofFile;
    for (const RuleEntry &entry : known.files.set.entries()) {
        if (!entry.isSilent)
            ofFile[entry.file].insert(entry.rule.key());
    }
    QSet<QString> failed; // files with an example that isn't as it should be
    for (const WatchedRules::File &file : known.files.files) {
        if (Result<void> going = progress.check(); !going)
            return going.failure();
        const auto trials = tryExamples(known.files.set, file, ofFile.value(file.name));
        if (!trials || !std::ranges::all_of(*trials, &RuleTrial::isAsItShould))
            failed.insert(file.name);
    }
    std::vector<RuleUse> uses;
    for (const RuleEntry &entry : known.files.set.entries()) {
        if (entry.isSilent)
            continue;
        const WatchedRules::File *file = known.files.file(entry.file);
        const RuleSetting setting = known.settings.value(entry.rule.key());
        const RuleStanding::Kind standing =
            standingOf(known.files.set, entry, known.connected).kind;
        uses.push_back({.title = entry.rule.title,
                        .isBundled = file && file->isBundled,
                        .isOn = setting.isOn && !setting.isMutedAt(now()),
                        .isActive = standing == RuleStanding::Kind::Runs,
                        .canFire = standing == RuleStanding::Kind::Runs ||
                                   standing == RuleStanding::Kind::NotConnected,
                        .hasFailedTrial = failed.contains(entry.file),
                        .undecided = setting.undecided});
    }
    return uses;
}

Result<std::vector<Check>> Session::State::knownOfWorkspace(const Result<void> &intact,
                                                            Progress &progress)
{
    const QDateTime time = now();
    std::vector<Check> checks;
    const auto add = [&](const QString &id, const QString &how, const Finding &finding) {
        checks.push_back(newCheck(id, how, finding, time));
    };
    Roster roster;
    QStringList paths;
    QString folder;
    LogVerification verification;
    {
        const std::lock_guard lock(writing);
        roster = vault.keyring().roster;
        paths = {vault.contactsPath(), vault.auditPath()};
        folder = vault.folder();
        verification.isTrusted = isLogAsSeen && !firstFault(log->verdictAtOpen());
        add(u"rest.keychain"_s, u"settings"_s, keysAreInKeychain(isKeychainUsed()));
        const Result<std::vector<LeavingFields>> leaving = leavingFields(*store);
        if (!leaving)
            return leaving.failure();
        add(u"policies.fields"_s, u"settings"_s, fieldsAreNeeded(*leaving));
        const Result<std::vector<ExportedFile>> exported = store->exportedFiles().all();
        if (!exported)
            return exported.failure();
        add(u"rest.exports"_s, u"exports"_s, exportsAreGone(writtenFiles(*exported), time));
    }
    const bool isDamaged = !intact && intact.error().reason == ErrorReason::Damaged;
    const QString damaged = isDamaged ? intact.error().subject : QString();
    const Result<KnownRules> rules = knownRules();
    if (!rules)
        return rules.failure();
    const Result<std::vector<RuleUse>> uses = rulesInUse(*rules, progress);
    if (!uses)
        return uses.failure();
    add(u"audit.rules"_s, u"examples"_s, rulesWatch(*uses, refusedFiles(*rules)));
    std::vector<DatabaseFile> files; // outside of the lock: all pages may be tried
    for (const QString &path : std::as_const(paths))
        files.push_back({path, opensWithoutKey(path)});
    add(u"rest.databases"_s, u"files"_s, databasesEncrypted(files));
    add(u"rest.permissions"_s, u"files"_s, folderIsPrivate(folder));
    add(u"rest.integrity"_s, u"last check"_s, databasesAreIntact(damaged, !intact));
    add(u"rest.swap"_s, u"/proc/swaps"_s, swapEncrypted(u"/proc/swaps"_s, u"/sys/class/block"_s));
    add(u"rest.core_dumps"_s, u"this process"_s, coreDumpsOff(areCoreDumpsOff()));
    add(u"people.one_person"_s, u"keyring.json"_s,
        powersAreShared(roster.operators.size(),
                        std::ranges::count_if(roster.operators, [&](const OperatorEntry &entry) {
                            return mayManage(roster, entry);
                        })));
    const std::lock_guard lock(reading);
    const Result<std::vector<PersonUse>> people = peopleInUse(roster);
    if (!people)
        return people.failure();
    add(u"people.unused"_s, u"audit log"_s, peopleUseIt(*people, time));
    // Unknown: not all of it is vouched for from outside, which audit.witness tells.
    const Result<Event> verified = newestEvent({}, actions::auditVerified);
    if (!verified)
        return verified.failure();
    verification.verifiedAt = verified->time;
    verification.hasFailed = verified->time.isValid() && verified->outcome == Outcome::Failure;
    add(u"audit.verified"_s, u"audit log"_s, logIsVerified(verification, time));
    const Result<std::vector<Witness>> witnesses = readLog->witnesses();
    if (!witnesses)
        return witnesses.failure();
    add(u"audit.witness"_s, u"settings"_s, witnessesWork(useOf(*witnesses), time));
    const Result<Event> reviewed = newestEvent({}, actions::reviewFinished, Outcome::Success);
    if (!reviewed)
        return reviewed.failure();
    add(u"audit.review"_s, u"audit log"_s, wasDone(reviewed->time, longestUnreviewedDays, time));
    return checks;
}

} // namespace warden
