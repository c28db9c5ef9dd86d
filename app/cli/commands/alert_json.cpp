#include "app/cli/commands/alert_json.h"

#include "app/cli/json.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype shownId = 12; // characters: enough to name it by

QString levelText(const std::optional<RuleLevel> &level)
{
    return level ? levelName(*level) : u"-"_s;
}

QJsonValue levelJson(const std::optional<RuleLevel> &level)
{
    return level ? QJsonValue(levelName(*level)) : QJsonValue();
}

QJsonValue stepJson(const std::optional<AlertStep> &step)
{
    return step ? QJsonValue(QJsonObject{{u"at"_s, timeJson(step->at)}, {u"by"_s, step->by}})
                : QJsonValue();
}

QString localText(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s);
}

// "active", "inactive: no source (google/login)".
QString standingText(const RuleStanding &standing)
{
    using Kind = RuleStanding::Kind;
    const QString name = standing.source == "*"_L1 ? u"any connected service"_s : standing.source;
    const QString source = name.isEmpty() ? QString() : u" ("_s + name + u')';
    const QString fields = standing.neverThere.join(u", "_s);
    switch (standing.kind) {
    case Kind::Runs:
        return fields.isEmpty() ? u"active"_s : u"active; its source never has: "_s + fields;
    case Kind::SourceUnknown:
    case Kind::NotConnected:
        return u"inactive: no source"_s + source;
    case Kind::NeverMatches:
        return u"inactive: its source never has: "_s + fields;
    }
    Q_UNREACHABLE();
}

QString standingWord(const RuleStanding &standing)
{
    using Kind = RuleStanding::Kind;
    switch (standing.kind) {
    case Kind::Runs:
        return u"active"_s;
    case Kind::SourceUnknown:
    case Kind::NotConnected:
        return u"no_source"_s;
    case Kind::NeverMatches:
        return u"never_matches"_s;
    }
    Q_UNREACHABLE();
}

QString groupText(const std::vector<AlertGroup> &group)
{
    QStringList parts;
    for (const AlertGroup &one : group)
        parts.append(one.field + u": "_s + (one.value.isEmpty() ? u"(not shown)"_s : one.value));
    return parts.join(u", "_s);
}

} // namespace

QJsonObject toJson(const KeptAlert &alert)
{
    QJsonArray group;
    for (const AlertGroup &one : alert.group)
        group.append(
            QJsonObject{{u"field"_s, one.field},
                        {u"value"_s, one.value.isEmpty() ? QJsonValue() : QJsonValue(one.value)}});
    QJsonArray events;
    for (const qint64 seq : alert.events)
        events.append(seq);
    QJsonValue closed = stepJson(alert.closed);
    if (alert.closed) {
        QJsonObject step = closed.toObject();
        step.insert(u"note"_s, alert.note);
        closed = step;
    }
    return {{u"number"_s, alert.number},
            {u"id"_s, alert.id},
            {u"rule"_s, alert.rule},
            {u"title"_s, alert.title},
            {u"description"_s, alert.description},
            {u"level"_s, levelJson(alert.level)},
            {u"state"_s, alertPhaseName(alert.phase)},
            {u"muted"_s, alert.isMuted},
            {u"raised_at"_s, timeJson(alert.raisedAt)},
            {u"from"_s, timeJson(alert.from)},
            {u"until"_s, timeJson(alert.until)},
            {u"count"_s, alert.count},
            {u"group"_s, group},
            {u"events"_s, events},
            {u"acknowledged"_s, stepJson(alert.acknowledged)},
            {u"closed"_s, closed}};
}

QJsonObject toJson(const AlertView &view)
{
    QJsonObject json = toJson(view.alert);
    QJsonArray evidence;
    for (const AuditRow &row : view.evidence) {
        QJsonObject event = toJson(row.event);
        event.insert(u"seq"_s, row.seq);
        evidence.append(event);
    }
    json.insert(u"evidence"_s, evidence);
    json.insert(u"false_positives"_s, QJsonArray::fromStringList(view.falsePositives));
    return json;
}

QJsonObject toJson(const AlertRuleView &rule)
{
    return {{u"rule"_s, rule.rule},
            {u"name"_s, rule.name},
            {u"title"_s, rule.title},
            {u"description"_s, rule.description},
            {u"level"_s, levelJson(rule.level)},
            {u"file"_s, rule.file},
            {u"bundled"_s, rule.isBundled},
            {u"enabled"_s, rule.setting.isOn},
            {u"muted_until"_s, timeJson(rule.setting.mutedUntil)},
            {u"muted_by"_s, rule.setting.mutedBy},
            {u"mute_note"_s, rule.setting.muteNote},
            {u"standing"_s, standingWord(rule.standing)},
            {u"source"_s, rule.standing.source},
            {u"never_there"_s, QJsonArray::fromStringList(rule.standing.neverThere)},
            {u"undecided"_s, rule.setting.undecided},
            {u"examples"_s, rule.hasExamples}};
}

QJsonObject toJson(const RuleSetProblem &problem)
{
    return {{u"file"_s, problem.file},
            {u"line"_s, problem.problem.line},
            {u"reason"_s, ruleFaultName(problem.problem.fault)},
            {u"subject"_s, problem.problem.subject},
            {u"other_file"_s, problem.problem.otherFile}};
}

QString alertLines(const KeptAlert &alert)
{
    QString text = u"%1  %2  %3, %4%5\n  %6"_s.arg(
        alert.id.left(shownId), localText(alert.raisedAt), alertPhaseName(alert.phase),
        levelText(alert.level), alert.isMuted ? u", muted"_s : QString(), alert.title);
    if (!alert.group.empty())
        text += u"\n  "_s + groupText(alert.group);
    if (alert.acknowledged)
        text += u"\n  acknowledged by %1, %2"_s.arg(alert.acknowledged->by,
                                                    localText(alert.acknowledged->at));
    if (alert.closed) {
        text += u"\n  closed by %1, %2"_s.arg(alert.closed->by, localText(alert.closed->at));
        if (!alert.note.isEmpty())
            text += u": "_s + alert.note;
        if (alert.phase == AlertPhase::Open)
            text += u"\n  it went on since, and is open again"_s;
    }
    return text;
}

QString ruleLines(const AlertRuleView &rule)
{
    QString text = u"%1  %2%3\n  %4\n  %5"_s.arg(
        rule.name.isEmpty() ? rule.rule : rule.name, levelText(rule.level),
        rule.isBundled ? QString() : u", of "_s + rule.file, rule.title,
        rule.setting.isOn ? standingText(rule.standing) : u"switched off"_s);
    if (rule.setting.isMutedAt(QDateTime::currentDateTimeUtc())) {
        text += u"; muted until "_s + localText(rule.setting.mutedUntil);
        if (!rule.setting.muteNote.isEmpty())
            text += u": "_s + rule.setting.muteNote;
    }
    if (rule.setting.undecided > 0)
        text += u"\n  couldn't be held against %1 events"_s.arg(rule.setting.undecided);
    return text;
}

QString problemLine(const RuleSetProblem &problem)
{
    QString text = problem.file;
    if (problem.problem.line > 0)
        text += u", line %1"_s.arg(problem.problem.line);
    text += u": "_s + ruleFaultName(problem.problem.fault);
    if (!problem.problem.subject.isEmpty())
        text += u" ("_s + problem.problem.subject + u')';
    if (!problem.problem.otherFile.isEmpty())
        text += u", which is in "_s + problem.problem.otherFile;
    return text;
}

} // namespace warden
