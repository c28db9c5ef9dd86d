#include "core/watch/rule_file_table.h"

#include "core/database/rows.h"
#include "core/watch/watch_state_table.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 mostFiles = 500;
constexpr qint64 mostBytes = 8 * 1024 * 1024; // of all of them

} // namespace

Result<std::vector<AddedRuleFile>> RuleFileTable::all()
{
    Result<Statement> select = m_database.prepare(
        "SELECT name, yaml, examples, added_at, added_by FROM rule_files ORDER BY name");
    if (!select)
        return select.failure();
    return readRows<AddedRuleFile>(*select, [](const Statement &row) {
        return AddedRuleFile{row.text(0), row.bytes(1), row.bytes(2), row.time(3), row.text(4)};
    });
}

Result<void> RuleFileTable::put(const AddedRuleFile &file)
{
    const Result<void> stored = m_database.run(
        "INSERT INTO rule_files (name, yaml, examples, added_at, added_by)"
        " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (name) DO UPDATE SET yaml = ?2, examples = ?3,"
        " added_at = ?4, added_by = ?5",
        file.name, file.yaml, file.examples, file.addedAt, file.addedBy);
    if (!stored)
        return stored;
    const Result<std::optional<qint64>> count =
        m_database.integer("SELECT count(*) FROM rule_files");
    if (!count)
        return count.failure();
    const Result<std::optional<qint64>> bytes =
        m_database.integer("SELECT sum(length(yaml) + length(examples)) FROM rule_files");
    if (!bytes)
        return bytes.failure();
    if (count->value_or(0) > mostFiles || bytes->value_or(0) > mostBytes)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, file.name,
                    u"at most 500 files of rules, and 8 MiB of them"_s);
    return countChange();
}

Result<bool> RuleFileTable::remove(const QString &name)
{
    if (Result<void> removed = m_database.run("DELETE FROM rule_files WHERE name = ?", name);
        !removed)
        return removed.failure();
    if (m_database.changes() == 0)
        return false;
    if (Result<void> counted = countChange(); !counted)
        return counted.failure();
    return true;
}

Result<void> RuleFileTable::countChange()
{
    return m_database.run("UPDATE log_watch SET rules_change = rules_change + 1");
}

Result<QHash<QString, RuleSetting>> RuleFileTable::settings()
{
    Result<Statement> select = m_database.prepare(
        "SELECT rule, is_on, muted_until, muted_by, mute_note, undecided FROM rule_settings");
    if (!select)
        return select.failure();
    QHash<QString, RuleSetting> settings;
    const Result<void> read = forEachRow(*select, [&](const Statement &row) {
        settings.insert(row.text(0), {row.integer(1) != 0, row.time(2), row.text(3), row.text(4),
                                      row.integer(5)});
    });
    if (!read)
        return read.failure();
    return settings;
}

Result<void> RuleFileTable::setOn(const QString &rule, bool isOn)
{
    const Result<void> set =
        m_database.run("INSERT INTO rule_settings (rule, is_on) VALUES (?1, ?2)"
                       " ON CONFLICT (rule) DO UPDATE SET is_on = ?2",
                       rule, isOn);
    return set ? WatchStateTable(m_database).countChange() : set;
}

Result<void> RuleFileTable::mute(const QString &rule, const QDateTime &until, const QString &by,
                                 const QString &note)
{
    const Result<void> set = m_database.run(
        "INSERT INTO rule_settings (rule, muted_until, muted_by, mute_note)"
        " VALUES (?1, ?2, ?3, ?4) ON CONFLICT (rule) DO UPDATE SET muted_until = ?2, muted_by = ?3,"
        " mute_note = ?4",
        rule, until, by, note);
    return set ? WatchStateTable(m_database).countChange() : set;
}

Result<void> RuleFileTable::unmute(const QString &rule)
{
    const Result<void> set =
        m_database.run("UPDATE rule_settings SET muted_until = NULL, muted_by = '', mute_note = ''"
                       " WHERE rule = ?",
                       rule);
    return set ? WatchStateTable(m_database).countChange() : set;
}

Result<void> RuleFileTable::addUndecided(const QString &rule, qint64 events)
{
    return m_database.run("INSERT INTO rule_settings (rule, undecided) VALUES (?1, ?2)"
                          " ON CONFLICT (rule) DO UPDATE SET undecided = undecided + ?2",
                          rule, events);
}

} // namespace warden
