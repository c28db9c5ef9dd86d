#pragma once

#include "core/database/database.h"

#include <QDateTime>
#include <QHash>

#include <vector>

namespace warden {

// A file of rules that somebody added.
struct AddedRuleFile
{
    QString name = {}; // 1 to 80 of a-z, 0-9, '_' and '-'
    QByteArray yaml = {};
    QByteArray examples = {}; // see readExamples(); empty: none
    QDateTime addedAt = {};
    QString addedBy = {};

    bool operator==(const AddedRuleFile &) const = default;
};

// What was set for a rule, by its key.
struct RuleSetting
{
    bool isOn = true;
    QDateTime mutedUntil = {}; // invalid: it isn't muted
    QString mutedBy = {};      // an operator's name
    QString muteNote = {};     // why
    qint64 undecided = 0;      // events that it couldn't be held against

    bool isMutedAt(const QDateTime &now) const { return mutedUntil.isValid() && mutedUntil > now; }
    bool operator==(const RuleSetting &) const = default;
};

// audit.db's rule_files and rule_settings. What writes belongs to a transaction of the caller's.
class RuleFileTable
{
public:
    explicit RuleFileTable(Database &database) : m_database(database) {}

    Result<std::vector<AddedRuleFile>> all(); // by name
    // Another one of that name is replaced. Invalid with TooLarge: more than 500 files or 8 MiB.
    Result<void> put(const AddedRuleFile &file);
    Result<bool> remove(const QString &name); // false: there was none

    Result<QHash<QString, RuleSetting>> settings();
    Result<void> setOn(const QString &rule, bool isOn);
    Result<void> mute(const QString &rule, const QDateTime &until, const QString &by,
                      const QString &note);
    Result<void> unmute(const QString &rule);
    Result<void> addUndecided(const QString &rule, qint64 events);

private:
    Result<void> countChange();

    Database &m_database;
};

} // namespace warden
