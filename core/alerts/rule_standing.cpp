#include "core/alerts/rule_standing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// What is known of a condition before there is any event.
enum class Outlook { Never, Maybe, Always };

Outlook opposite(Outlook outlook)
{
    switch (outlook) {
    case Outlook::Never:
        return Outlook::Always;
    case Outlook::Maybe:
        return Outlook::Maybe;
    case Outlook::Always:
        return Outlook::Never;
    }
    return Outlook::Maybe;
}

template <class Range, class Ask>
Outlook allOf(const Range &range, const Ask &ask)
{
    Outlook worst = Outlook::Always;
    for (const auto &item : range)
        worst = std::min(worst, ask(item));
    return worst;
}

template <class Range, class Ask>
Outlook anyOf(const Range &range, const Ask &ask)
{
    Outlook best = Outlook::Never;
    for (const auto &item : range)
        best = std::max(best, ask(item));
    return best;
}

class Forecast
{
public:
    Forecast(const Detection &detection, const RuleSource &source)
        : m_detection(detection), m_source(source)
    {}

    QStringList neverThere() const { return m_neverThere; }

    Outlook of(const Condition &condition)
    {
        const auto ask = [this](const Condition &part) { return of(part); };
        switch (condition.kind) {
        case Condition::Kind::Search:
            return of(m_detection.searches[condition.search]);
        case Condition::Kind::Not:
            return opposite(ask(condition.parts.front()));
        case Condition::Kind::And:
            return allOf(condition.parts, ask);
        case Condition::Kind::Or:
            return anyOf(condition.parts, ask);
        }
        return Outlook::Maybe;
    }

private:
    Outlook of(const Search &search)
    {
        return anyOf(search.alternatives, [this](const std::vector<FieldTest> &tests) {
            return allOf(tests, [this](const FieldTest &test) { return of(test); });
        });
    }

    Outlook of(const FieldTest &test)
    {
        if (test.field.isEmpty() || m_source.knows(test.field) != FieldKnowledge::Never)
            return Outlook::Maybe;
        if (!m_neverThere.contains(test.field))
            m_neverThere.append(test.field);
        const auto ask = [](const ValueTest &value) {
            const bool isOfNothing =
                value.kind == ValueTest::Kind::Null || value.kind == ValueTest::Kind::Missing;
            return isOfNothing ? Outlook::Always : Outlook::Never;
        };
        const Outlook outlook = test.needsAll ? allOf(test.values, ask) : anyOf(test.values, ask);
        return test.isNegated ? opposite(outlook) : outlook;
    }

    const Detection &m_detection;
    const RuleSource &m_source;
    QStringList m_neverThere;
};

} // namespace

RuleStanding standingOf(const Rule &rule, const QSet<QString> &connected)
{
    RuleStanding standing;
    const RuleSource *source = sourceOf(rule.logSource);
    if (!source) {
        standing.kind = RuleStanding::Kind::SourceUnknown;
        return standing;
    }
    if (source->reading != RuleSource::Reading::Always)
        standing.source = source->connectedName();
    Forecast forecast(*rule.detection, *source);
    const Outlook outlook = forecast.of(rule.detection->condition);
    standing.neverThere = forecast.neverThere();
    if (source->reading == RuleSource::Reading::Nowhere)
        standing.kind = RuleStanding::Kind::SourceUnknown;
    else if (!isConnected(*source, connected))
        standing.kind = RuleStanding::Kind::NotConnected;
    else if (outlook == Outlook::Never)
        standing.kind = RuleStanding::Kind::NeverMatches;
    return standing;
}

RuleStanding standingOf(const RuleSet &rules, const RuleEntry &entry,
                        const QSet<QString> &connected)
{
    if (entry.rule.detection)
        return standingOf(entry.rule, connected);
    const Correlation &correlation = *entry.rule.correlation;
    const bool isTemporal = correlation.kind == Correlation::Kind::Temporal ||
                            correlation.kind == Correlation::Kind::TemporalOrdered;
    const bool needsAll = isTemporal && correlation.bounds.empty();
    std::optional<RuleStanding> decisive;
    for (const size_t place : entry.rules) {
        const RuleStanding standing = standingOf(rules, rules.entries()[place], connected);
        if (!decisive || standing.isActive() != needsAll)
            decisive = standing;
        if (standing.isActive() != needsAll)
            break;
    }
    return *decisive;
}

QString standingName(RuleStanding::Kind kind)
{
    switch (kind) {
    case RuleStanding::Kind::Runs:
        return u"runs"_s;
    case RuleStanding::Kind::SourceUnknown:
        return u"source_unknown"_s;
    case RuleStanding::Kind::NotConnected:
        return u"not_connected"_s;
    case RuleStanding::Kind::NeverMatches:
        return u"never_matches"_s;
    }
    return {};
}

} // namespace warden
