#include "core/alerts/bundled_rules.h"
#include "core/alerts/rule_reader.h"
#include "core/base/durable_file.h"
#include "core/base/timestamp.h"
#include "core/crypto/hash.h"
#include "core/events/event_actions.h"
#include "core/session/note_length.h"
#include "core/session/session_alerts.h"
#include "core/session/session_state.h"
#include "core/watch/rule_file_table.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 largestFile = 256 * 1024; // of rules, and of examples
constexpr qsizetype longestName = 80;
constexpr int longestMuteDays = 366;
constexpr int mostBacktestDays = 3660;

// What a file is known by: "My rule (2).yml" is "my_rule__2_".
QString nameFrom(const QString &path)
{
    QString name = QFileInfo(path).completeBaseName().toLower().left(longestName);
    for (QChar &c : name) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
        if (!isPlain)
            c = u'_';
    }
    return name.isEmpty() ? u"rules"_s : name;
}

Result<QByteArray> bytesIn(const QString &path)
{
    const Result<QByteArray> bytes = readBounded(path, largestFile);
    if (bytes)
        return bytes;
    const bool isTooLarge = bytes.error().reason == ErrorReason::TooLarge;
    return fail(ErrorKind::Usage, isTooLarge ? ErrorReason::TooLarge : ErrorReason::FileUnreadable,
                path);
}

// In the order in which they are read again: ours, then the others by name.
std::vector<WatchedRules::File> with(std::vector<WatchedRules::File> files,
                                     const WatchedRules::File &added)
{
    std::erase_if(files, [&](const WatchedRules::File &file) { return file.name == added.name; });
    const auto next = std::ranges::find_if(files, [&](const WatchedRules::File &file) {
        return !file.isBundled && file.name > added.name;
    });
    files.insert(next, added);
    return files;
}

// Rules of other files that this one would take the place of: theirs are the older ones.
std::vector<RuleSetProblem> displacedBy(const QString &file, const WatchedRules &rules)
{
    std::vector<RuleSetProblem> displaced;
    for (const RuleSetProblem &problem : rules.refused) {
        if (problem.problem.otherFile != file)
            continue;
        RuleSetProblem own{file, problem.problem};
        const RuleEntry *entry = rules.set.entry(own.problem.subject);
        own.problem.line = entry ? entry->rule.line : 0;
        own.problem.otherFile = problem.file;
        displaced.push_back(std::move(own));
    }
    return displaced;
}

AlertRuleView viewOf(const KnownRules &known, const RuleEntry &entry)
{
    const Rule &rule = entry.rule;
    AlertRuleView view{rule.key(), rule.name, rule.title, rule.description, rule.level, entry.file};
    if (const WatchedRules::File *file = known.files.file(entry.file)) {
        view.isBundled = file->isBundled;
        view.hasExamples = !file->examples.isEmpty();
    }
    view.standing = standingOf(known.files.set, entry, known.connected);
    view.setting = known.settings.value(view.rule);
    view.holds = rule.action == RuleAction::Hold;
    return view;
}

} // namespace

Result<KnownRules> Session::State::knownRules()
{
    std::vector<WatchedRules::File> files;
    KnownRules known;
    {
        const std::lock_guard lock(reading);
        Database &database = readLog->database();
        Result<std::vector<WatchedRules::File>> all = watchedFiles(database);
        if (!all)
            return all.failure();
        files = std::move(*all);
        Result<QHash<QString, RuleSetting>> settings = RuleFileTable(database).settings();
        if (!settings)
            return settings.failure();
        known.settings = std::move(*settings);
        Result<QSet<QString>> connected = connectedLogs();
        if (!connected)
            return connected.failure();
        known.connected = std::move(*connected);
    }
    known.files = watchedRules(std::move(files));
    return known;
}

Result<std::pair<KnownRules, const RuleEntry *>> Session::Alerts::find(const QString &rule)
{
    Result<KnownRules> all = m_state.knownRules();
    if (!all)
        return all.failure();
    std::pair<KnownRules, const RuleEntry *> found{std::move(*all), nullptr};
    found.second = found.first.files.set.entry(rule);
    if (!found.second || found.second->isSilent)
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, rule);
    return found;
}

Result<AlertRules> Session::Alerts::rules()
{
    if (Result<void> allowed = m_state.require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    const Result<KnownRules> all = m_state.knownRules();
    if (!all)
        return all.failure();
    AlertRules rules;
    rules.refused = all->files.refused;
    for (const RuleEntry &entry : all->files.set.entries()) {
        if (!entry.isSilent)
            rules.rules.push_back(viewOf(*all, entry));
    }
    std::ranges::sort(rules.rules, {}, [](const AlertRuleView &rule) {
        return std::tuple(!rule.isBundled, rule.file, rule.title);
    });
    return rules;
}

Result<WrittenAlertRule> Session::Alerts::rule(const QString &rule)
{
    if (Result<void> allowed = m_state.require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    const auto found = find(rule);
    if (!found)
        return found.failure();
    const QByteArray &yaml = found->first.files.file(found->second->file)->yaml;
    return WrittenAlertRule{viewOf(found->first, *found->second), yaml,
                            found->second->rule.falsePositives, draftIn(yaml)};
}

Result<std::vector<RuleTrial>> Session::Alerts::tryExamples(const QString &rule)
{
    if (Result<void> allowed = m_state.require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    const auto found = find(rule);
    if (!found)
        return found.failure();
    const WatchedRules &files = found->first.files;
    return warden::tryExamples(files.set, *files.file(found->second->file),
                               {found->second->rule.key()});
}

Result<Backtest> Session::Alerts::backtest(const QString &rule, int days, Progress &progress)
{
    if (Result<void> allowed = m_state.require(Permission::SeeWholeAudit); !allowed)
        return allowed.failure();
    if (rule.isEmpty()) {
        const Result<KnownRules> all = m_state.knownRules();
        return all ? backtest(all->files.set, {}, days, progress) : all.failure();
    }
    const auto found = find(rule);
    if (!found)
        return found.failure();
    const WatchedRules &all = found->first.files;
    const QString key = found->second->rule.key();
    // Alone where it needs no rules of other files.
    const WatchedRules alone = watchedRules({*all.file(found->second->file)});
    return backtest(alone.set.entry(key) ? alone.set : all.set, key, days, progress);
}

// Of one rule where a key is given.
Result<Backtest> Session::Alerts::backtest(const RuleSet &rules, const QString &key, int days,
                                           Progress &progress)
{
    if (days < 1 || days > mostBacktestDays)
        return fail(ErrorKind::Usage, ErrorReason::LimitOutOfRange);
    // Through a reader of its own, which keeps no list waiting.
    Result<AuditReader> reader = m_state.openReader();
    if (!reader)
        return reader.failure();
    const QDateTime now = m_state.now();
    Result<Backtest> result =
        warden::backtest(reader->database(), rules, now.addDays(-days), now, progress);
    if (result && !key.isEmpty())
        std::erase_if(result->rules, [&](const RuleBacktest &one) { return one.rule != key; });
    return result;
}

Result<void> Session::Alerts::requireChanging()
{
    if (Result<void> allowed = m_state.require(Permission::SeeWholeAudit); !allowed)
        return allowed;
    return m_state.require(Permission::ManageConnections);
}

Result<AddedRules> Session::Alerts::addRules(const QString &path, const QString &examplesPath,
                                             Existing existing)
{
    if (Result<void> allowed = requireChanging(); !allowed)
        return allowed.failure();
    WatchedRules::File file{nameFrom(path)};
    Result<QByteArray> yaml = bytesIn(path);
    if (!yaml)
        return yaml.failure();
    file.yaml = std::move(*yaml);
    if (!examplesPath.isEmpty()) {
        Result<QByteArray> examples = bytesIn(examplesPath);
        if (!examples)
            return examples.failure();
        if (const auto read = readExamples(*examples, m_state.now()); !read)
            return fail(ErrorKind::Invalid, ErrorReason::FileUnreadable, examplesPath,
                        read.error().detail);
        file.examples = std::move(*examples);
    }
    return keep(file, existing);
}

Result<AddedRules> Session::Alerts::keep(const WatchedRules::File &file, Existing existing)
{
    Result<KnownRules> before = m_state.knownRules();
    if (!before)
        return before.failure();
    if (const WatchedRules::File *same = before->files.file(file.name)) {
        if (same->isBundled || existing == Existing::Keep)
            return fail(ErrorKind::Usage, ErrorReason::AlreadyExists, file.name);
    }
    const KnownRules after{watchedRules(with(before->files.files, file)), before->settings,
                           before->connected};
    AddedRules added{file.name};
    added.refused = displacedBy(file.name, after.files);
    if (!added.refused.empty())
        return added;
    for (const RuleSetProblem &problem : after.files.refused) {
        if (problem.file == file.name)
            added.refused.push_back(problem);
    }
    for (const RuleEntry &entry : after.files.set.entries()) {
        if (entry.file == file.name && !entry.isSilent)
            added.rules.push_back(viewOf(after, entry));
    }
    if (added.rules.empty())
        return added;
    added.isKept = true;
    const std::lock_guard lock(m_state.writing);
    // By what it says: a file's name is nothing for the log.
    Event event = m_state.event(
        actions::alertRuleAdded,
        {u"alert_rule"_s, QString::fromLatin1(sha256(file.yaml).toHex().left(32)), {}});
    event.counts = {{u"rules"_s, static_cast<qint64>(added.rules.size())},
                    {u"refused"_s, static_cast<qint64>(added.refused.size())}};
    const AddedRuleFile row{file.name, file.yaml, file.examples, m_state.now(), m_state.actor.name};
    const Result<void> kept = m_state.appendWith(
        event, [&](Database &database) { return RuleFileTable(database).put(row); });
    if (!kept)
        return kept.failure();
    return added;
}

Result<AddedRules> Session::Alerts::keepDraft(const RuleDraft &draft)
{
    if (Result<void> allowed = requireChanging(); !allowed)
        return allowed.failure();
    const Result<KnownRules> known = m_state.knownRules();
    if (!known)
        return known.failure();
    // The file that has it, under whatever name; its examples stay.
    WatchedRules::File file{fileNameOf(draft)};
    const RuleEntry *entry = known->files.set.entry(draft.id);
    const WatchedRules::File *had = entry ? known->files.file(entry->file) : nullptr;
    if (had && draftIn(had->yaml))
        file = *had;
    file.yaml = toYaml(draft);
    return keep(file, Existing::Replace);
}

Result<Backtest> Session::Alerts::backtestDraft(const RuleDraft &draft, int days,
                                                Progress &progress)
{
    if (Result<void> allowed = m_state.require(Permission::SeeWholeAudit); !allowed)
        return allowed.failure();
    const WatchedRules alone = watchedRules({{fileNameOf(draft), false, toYaml(draft), {}}});
    return backtest(alone.set, draft.id, days, progress);
}

Result<void> Session::Alerts::removeRules(const QString &file)
{
    if (Result<void> allowed = m_state.require(Permission::ManageConnections); !allowed)
        return allowed;
    const Result<KnownRules> all = m_state.knownRules();
    if (!all)
        return all.failure();
    const WatchedRules::File *found = all->files.file(file);
    if (!found || found->isBundled)
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, file);
    const std::lock_guard lock(m_state.writing);
    const Event event = m_state.event(
        actions::alertRuleRemoved,
        {u"alert_rule"_s, QString::fromLatin1(sha256(found->yaml).toHex().left(32)), {}});
    return m_state.appendWith(event, [&](Database &database) -> Result<void> {
        const Result<bool> gone = RuleFileTable(database).remove(file);
        if (!gone)
            return gone.failure();
        return *gone ? Result<void>() : fail(ErrorKind::Usage, ErrorReason::NotKnownHere, file);
    });
}

// Of a rule's setting; the rule as it is then.
Result<AlertRuleView> Session::Alerts::changed(
    const QString &rule, const QString &action, const QJsonObject &details,
    const std::function<Result<void>(RuleFileTable &, const QString &)> &change)
{
    if (Result<void> allowed = m_state.require(Permission::ManageConnections); !allowed)
        return allowed.failure();
    auto found = find(rule);
    if (!found)
        return found.failure();
    const Rule &meant = found->second->rule;
    {
        const std::lock_guard lock(m_state.writing);
        Event event = m_state.event(action, {u"alert_rule"_s, meant.key(), meant.title});
        event.details = details;
        const Result<void> done = m_state.appendWith(event, [&](Database &database) {
            RuleFileTable table(database);
            return change(table, meant.key());
        });
        if (!done)
            return done.failure();
    }
    const std::lock_guard lock(m_state.reading);
    Result<QHash<QString, RuleSetting>> settings =
        RuleFileTable(m_state.readLog->database()).settings();
    if (!settings)
        return settings.failure();
    found->first.settings = std::move(*settings);
    return viewOf(found->first, *found->second);
}

Result<AlertRuleView> Session::Alerts::setRuleState(const QString &rule, RuleState state)
{
    const bool isOn = state == RuleState::On;
    return changed(
        rule, isOn ? actions::alertRuleEnabled : actions::alertRuleDisabled, {},
        [&](RuleFileTable &table, const QString &key) { return table.setOn(key, isOn); });
}

Result<AlertRuleView> Session::Alerts::muteRule(const QString &rule, const QDateTime &until,
                                                const QString &note)
{
    if (Result<void> allowed = m_state.require(Permission::ManageConnections); !allowed)
        return allowed.failure();
    const QDateTime now = m_state.now();
    if (!until.isValid() || until <= now || until > now.addDays(longestMuteDays))
        return fail(ErrorKind::Usage, ErrorReason::LimitOutOfRange);
    if (note.size() > longestNote)
        return fail(ErrorKind::Usage, ErrorReason::TooLarge);
    return changed(rule, actions::alertRuleMuted, {{u"until"_s, toRfc3339(until)}},
                   [&](RuleFileTable &table, const QString &key) {
                       return table.mute(key, until, m_state.actor.name, note);
                   });
}

Result<AlertRuleView> Session::Alerts::unmuteRule(const QString &rule)
{
    return changed(rule, actions::alertRuleUnmuted, {},
                   [](RuleFileTable &table, const QString &key) { return table.unmute(key); });
}

} // namespace warden
