#include "ui/text/alert_rule_text.h"

#include "ui/text/cloud_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AlertRuleText)
};

// As it stands behind the line; %1 is the subject.
QString faultText(RuleFault fault)
{
    switch (fault) {
    case RuleFault::TooLarge:
        return Text::tr("the file is too large: %1 are taken");
    case RuleFault::TooLong:
        return Text::tr("the file has too many lines: %1 are taken");
    case RuleFault::TooDeep:
        return Text::tr("this is nested too deeply");
    case RuleFault::TooMany:
        return Text::tr("there are too many of these: %1");
    case RuleFault::NotText:
        return Text::tr("this isn't plain text");
    case RuleFault::NotYaml:
        return Text::tr("this isn't YAML: %1");
    case RuleFault::NoRule:
        return Text::tr("there is no rule in it");
    case RuleFault::AnchorUsed:
        return Text::tr("anchors and aliases of YAML aren't taken");
    case RuleFault::TagUsed:
        return Text::tr("tags of YAML aren't taken");
    case RuleFault::KeyTwice:
        return Text::tr("the key “%1” is there twice");
    case RuleFault::KeyMissing:
        return Text::tr("the key “%1” is missing");
    case RuleFault::KeyUnknown:
        return Text::tr("the key “%1” isn't known");
    case RuleFault::ValueUnknown:
        return Text::tr("the value “%1” isn't one of those that are allowed here");
    case RuleFault::ValueType:
        return Text::tr("“%1” has another kind of value than is due here");
    case RuleFault::ValueTooLong:
        return Text::tr("the value of “%1” is too long");
    case RuleFault::ValueEmpty:
        return Text::tr("“%1” has no value");
    case RuleFault::NumberUnclear:
        return Text::tr("programs read the number %1 in different ways: put it in quotes");
    case RuleFault::KindUnsupported:
        return Text::tr("this kind of rule isn't taken: %1");
    case RuleFault::ModifierUnknown:
        return Text::tr("the modifier “%1” isn't known");
    case RuleFault::ModifierUnsupported:
        return Text::tr("the modifier “%1” isn't supported");
    case RuleFault::ModifiersClash:
        return Text::tr("these modifiers don't go together: %1");
    case RuleFault::RegexInvalid:
        return Text::tr("this regular expression can't be read: %1");
    case RuleFault::RegexUnsafe:
        return Text::tr("this regular expression could take for ever, or uses too much: %1");
    case RuleFault::WildcardMisplaced:
        return Text::tr("a wildcard can't stand in a value that is encoded: %1");
    case RuleFault::SearchUnknown:
        return Text::tr("the condition names “%1”, which isn't there");
    case RuleFault::ConditionInvalid:
        return Text::tr("this condition can't be read: %1");
    case RuleFault::TimespanInvalid:
        return Text::tr("“%1” is no time span: write 15m, 6h or 2d");
    case RuleFault::NumberOutOfRange:
        return Text::tr("the number %1 is out of range");
    case RuleFault::RuleUnknown:
        return Text::tr("it refers to the rule “%1”, which isn't there");
    case RuleFault::RuleTwice:
        return Text::tr("another rule has the same id or name: %1");
    case RuleFault::RuleCircle:
        return Text::tr("it refers to itself: %1");
    case RuleFault::GroupUnnamed:
        return Text::tr("the alias “%1” leads nowhere");
    }
    Q_UNREACHABLE();
}

} // namespace

// scripts/translations takes these texts from resources/rules.
QString ruleText(const QString &words)
{
    return words.isEmpty() ? words
                           : QCoreApplication::translate("AlertRules", words.toUtf8().constData());
}

QString ruleStandingWord(const AlertRuleView &rule, const QDateTime &now)
{
    if (!rule.setting.isOn)
        return Text::tr("off");
    if (!rule.standing.isActive())
        return rule.standing.kind == RuleStanding::Kind::NeverMatches ? Text::tr("can't match")
                                                                      : Text::tr("no source");
    if (rule.setting.isMutedAt(now))
        return Text::tr("muted");
    return Text::tr("active");
}

QString ruleStandingSentence(const RuleStanding &standing)
{
    const QString fields = listed(standing.neverThere);
    switch (standing.kind) {
    case RuleStanding::Kind::Runs:
        return fields.isEmpty()
                   ? QString()
                   : Text::tr("Part of it can't be found: its events never have %1.").arg(fields);
    case RuleStanding::Kind::SourceUnknown:
        return Text::tr("It is inactive: nothing here brings the events that it looks at.");
    case RuleStanding::Kind::NotConnected:
        return Text::tr("It is inactive until events of %1 were fetched.")
            .arg(cloudName(standing.source.section(u'/', 0, 0)));
    case RuleStanding::Kind::NeverMatches:
        return Text::tr("It can't match: its events never have %1.").arg(fields);
    }
    Q_UNREACHABLE();
}

QString ruleProblemText(const RuleProblem &problem)
{
    QString text = faultText(problem.fault);
    if (text.contains("%1"_L1))
        text = text.arg(problem.subject);
    if (!problem.otherFile.isEmpty())
        text = Text::tr("the file “%1” has a rule of the same id or name already: %2")
                   .arg(problem.otherFile, problem.subject);
    return problem.line > 0 ? Text::tr("Line %1: %2.").arg(QLocale().toString(problem.line), text)
                            : sentenceCase(text) + u'.';
}

} // namespace warden
