#include "core/alerts/rule_reader.h"

#include "core/alerts/correlation_reader.h"
#include "core/alerts/detection_reader.h"
#include "core/alerts/node_reading.h"
#include "core/alerts/unusual_reader.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype longestText = 65535;

QDate dateIn(NodeReading &map, QStringView key, RuleProblems &problems)
{
    const QString text = map.text(key);
    if (text.isEmpty())
        return {};
    QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        date = QDate::fromString(text, u"yyyy/MM/dd"_s); // as it was before Sigma 2
    if (!date.isValid())
        problems.add(map.node(key)->line, RuleFault::ValueUnknown, text);
    return date;
}

QString idIn(NodeReading &map, RuleProblems &problems)
{
    const QString text = map.text(u"id");
    if (text.isEmpty())
        return {};
    const QUuid id = QUuid::fromString(text);
    if (id.isNull() || text.size() != 36)
        problems.add(map.node(u"id")->line, RuleFault::ValueUnknown, text);
    return text.toLower();
}

void readTags(NodeReading &map, Rule &rule, RuleProblems &problems)
{
    static const QRegularExpression form(u"^[a-z0-9_-]+\\.[a-z0-9._-]+$"_s);
    rule.tags = map.texts(u"tags", 200);
    for (const QString &tag : rule.tags) {
        if (!form.match(tag).hasMatch())
            problems.add(map.node(u"tags")->line, RuleFault::ValueUnknown, tag);
    }
}

void readRelated(NodeReading &map, Rule &rule, RuleProblems &problems)
{
    const YamlNode *list = map.node(u"related");
    if (!list)
        return;
    if (list->kind != YamlNode::Kind::List) {
        problems.add(list->line, RuleFault::ValueType, u"related"_s);
        return;
    }
    for (const YamlNode &item : list->items) {
        NodeReading relation(item, problems);
        relation.allowOnly({u"id", u"type"});
        relation.oneOf(u"type",
                       {u"derived", u"obsolete", u"obsoletes", u"merged", u"renamed", u"similar"});
        rule.related.append(idIn(relation, problems));
    }
}

FirstSeen firstSeenIn(const YamlNode &node, RuleProblems &problems)
{
    constexpr int mostDays = 400;
    constexpr qint64 usualDays = 90;
    FirstSeen first;
    NodeReading map(node, problems);
    map.allowOnly({u"field", u"group-by", u"learning", u"timespan"});
    first.timespan = usualDays * 86'400'000;
    if (map.needed(u"field"))
        first.fields = map.texts(u"field", 200);
    first.groupBy = map.texts(u"group-by", 200);
    if (const YamlNode *learning = map.needed(u"learning"))
        first.learning = timespanIn(*learning, mostDays, problems).value_or(0);
    if (const YamlNode *timespan = map.node(u"timespan"))
        first.timespan = timespanIn(*timespan, mostDays, problems).value_or(0);
    constexpr qsizetype mostFields = 10;
    if (first.fields.size() > mostFields || first.groupBy.size() > mostFields)
        problems.add(node.line, RuleFault::TooMany, u"field"_s);
    return first;
}

// What it tells of beyond each event that fits: one of these.
void readTelling(NodeReading &extension, Rule &rule, RuleProblems &problems)
{
    if (const YamlNode *first = extension.node(u"first_seen"))
        rule.firstSeen = firstSeenIn(*first, problems);
    if (const YamlNode *unusual = extension.node(u"unusual")) {
        rule.unusual = readUnusual(*unusual, problems);
        if (rule.firstSeen)
            problems.add(unusual->line, RuleFault::KeyUnknown, u"unusual"_s);
    }
    if (const YamlNode *overdue = extension.node(u"overdue")) {
        rule.overdue = readOverdue(*overdue, problems);
        if (rule.firstSeen || rule.unusual)
            problems.add(overdue->line, RuleFault::KeyUnknown, u"overdue"_s);
    }
}

void readAbout(NodeReading &map, Rule &rule, RuleProblems &problems)
{
    map.needed(u"title");
    rule.title = map.text(u"title");
    rule.id = idIn(map, problems);
    rule.name = map.text(u"name");
    if (const int status = map.oneOf(
            u"status", {u"stable", u"test", u"experimental", u"deprecated", u"unsupported"});
        status >= 0)
        rule.status = static_cast<RuleStatus>(status);
    if (const int level =
            map.oneOf(u"level", {u"informational", u"low", u"medium", u"high", u"critical"});
        level >= 0)
        rule.level = static_cast<RuleLevel>(level);
    rule.description = map.text(u"description", longestText);
    rule.author = map.text(u"author", 2000);
    rule.license = map.text(u"license");
    rule.date = dateIn(map, u"date", problems);
    rule.modified = dateIn(map, u"modified", problems);
    rule.references = map.texts(u"references", 2000);
    rule.falsePositives = map.texts(u"falsepositives", 2000);
    rule.fields = map.texts(u"fields");
    rule.scope = map.texts(u"scope");
    readTags(map, rule, problems);
    readRelated(map, rule, problems);
    if (map.node(u"taxonomy"))
        map.oneOf(u"taxonomy", {u"sigma"});
    if (const YamlNode *own = map.node(u"contact_warden")) {
        NodeReading extension(*own, problems);
        extension.allowOnly({u"action", u"first_seen", u"unusual", u"overdue"});
        readTelling(extension, rule, problems);
        if (extension.oneOf(u"action", {u"none", u"hold"}) == 1)
            rule.action = RuleAction::Hold;
    }
}

LogSource logSourceIn(const YamlNode &node, RuleProblems &problems)
{
    NodeReading map(node, problems);
    map.allowOnly({u"category", u"product", u"service", u"definition"});
    const LogSource source{map.text(u"category"), map.text(u"product"), map.text(u"service"),
                           map.text(u"definition", longestText)};
    if (source.category.isEmpty() && source.product.isEmpty() && source.service.isEmpty())
        problems.add(node.line, RuleFault::ValueEmpty, u"logsource"_s);
    return source;
}

Rule ruleIn(const YamlNode &document, RuleProblems &problems)
{
    Rule rule;
    rule.line = document.line;
    NodeReading map(document, problems);
    if (document.kind != YamlNode::Kind::Map)
        return rule;
    for (const QStringView kind : {u"filter", u"action"}) { // Sigma filters, collections of Sigma 1
        if (map.node(kind)) {
            problems.add(map.lineOf(kind), RuleFault::KindUnsupported, kind.toString());
            return rule;
        }
    }
    if (const YamlNode *correlation = map.node(u"correlation")) {
        map.allowOnly({u"title",  u"id",          u"name",       u"status",
                       u"level",  u"description", u"author",     u"license",
                       u"date",   u"modified",    u"references", u"falsepositives",
                       u"fields", u"tags",        u"related",    u"taxonomy",
                       u"scope",  u"correlation", u"generate",   u"contact_warden"});
        readAbout(map, rule, problems);
        if (rule.firstSeen)
            problems.add(map.lineOf(u"contact_warden"), RuleFault::KeyUnknown, u"first_seen"_s);
        if (rule.unusual)
            problems.add(map.lineOf(u"contact_warden"), RuleFault::KeyUnknown, u"unusual"_s);
        if (rule.overdue)
            problems.add(map.lineOf(u"contact_warden"), RuleFault::KeyUnknown, u"overdue"_s);
        rule.correlation = readCorrelation(*correlation, problems);
        if (map.node(u"generate"))
            rule.correlation->generates = map.isTrue(u"generate");
        return rule;
    }
    map.allowOnly({u"title",  u"id",          u"name",       u"status",
                   u"level",  u"description", u"author",     u"license",
                   u"date",   u"modified",    u"references", u"falsepositives",
                   u"fields", u"tags",        u"related",    u"taxonomy",
                   u"scope",  u"logsource",   u"detection",  u"contact_warden"});
    readAbout(map, rule, problems);
    if (const YamlNode *source = map.needed(u"logsource"))
        rule.logSource = logSourceIn(*source, problems);
    if (const YamlNode *detection = map.needed(u"detection"))
        rule.detection = readDetection(*detection, problems);
    for (const QString &name : rule.overdue ? rule.overdue->ends : QStringList()) {
        if (rule.detection && !rule.detection->search(name))
            problems.add(map.lineOf(u"contact_warden"), RuleFault::SearchUnknown, name);
    }
    return rule;
}

} // namespace

RuleReading readRules(QByteArrayView yaml)
{
    RuleReading reading;
    RuleProblems all;
    const std::vector<YamlNode> documents = readYaml(yaml, all);
    const QByteArray digest =
        all.isEmpty() ? QCryptographicHash::hash(yaml.toByteArray(), QCryptographicHash::Sha256)
                      : QByteArray();
    int place = 0;
    for (const YamlNode &document : documents) {
        ++place;
        if (document.kind == YamlNode::Kind::Null) // between two separators
            continue;
        RuleProblems own;
        Rule rule = ruleIn(document, own);
        rule.revision = QString::fromLatin1(digest.toHex()) + u"-"_s + QString::number(place);
        if (own.isEmpty())
            reading.rules.push_back(std::move(rule));
        for (const RuleProblem &problem : own.list())
            all.add(problem.line, problem.fault, problem.subject);
    }
    if (reading.rules.empty() && all.isEmpty())
        all.add(0, RuleFault::NoRule);
    reading.problems = all.list();
    return reading;
}

QString statusName(RuleStatus status)
{
    switch (status) {
    case RuleStatus::Stable:
        return u"stable"_s;
    case RuleStatus::Test:
        return u"test"_s;
    case RuleStatus::Experimental:
        return u"experimental"_s;
    case RuleStatus::Deprecated:
        return u"deprecated"_s;
    case RuleStatus::Unsupported:
        return u"unsupported"_s;
    }
    return {};
}

QString levelName(RuleLevel level)
{
    switch (level) {
    case RuleLevel::Informational:
        return u"informational"_s;
    case RuleLevel::Low:
        return u"low"_s;
    case RuleLevel::Medium:
        return u"medium"_s;
    case RuleLevel::High:
        return u"high"_s;
    case RuleLevel::Critical:
        return u"critical"_s;
    }
    return {};
}

} // namespace warden
