#include "core/alerts/event_needs.h"

#include <QSet>

#include <algorithm>

namespace warden {

using namespace Qt::StringLiterals;

namespace {

// The only actions with which something can hold; nothing where that isn't known, or any will do.
using Actions = std::optional<QSet<QString>>;

// Where all have to hold.
Actions allOf(const Actions &one, const Actions &other)
{
    if (!one || !other)
        return one ? one : other;
    return QSet<QString>(*one).intersect(*other);
}

// Where one is enough.
Actions anyOf(const Actions &one, const Actions &other)
{
    if (!one || !other)
        return {};
    return QSet<QString>(*one).unite(*other);
}

Actions actionsOf(const FieldTest &test)
{
    if (test.field.toLower() != "action"_L1 || test.isNegated || test.needsAll)
        return {};
    QSet<QString> actions;
    for (const ValueTest &value : test.values) {
        const std::optional<QString> text =
            value.kind == ValueTest::Kind::Text ? value.pattern.wholeText() : std::nullopt;
        if (!text)
            return {};
        actions.insert(text->toCaseFolded());
    }
    return actions;
}

Actions actionsOf(const Search &search)
{
    Actions any = QSet<QString>();
    for (const std::vector<FieldTest> &tests : search.alternatives) {
        Actions all;
        for (const FieldTest &test : tests)
            all = allOf(all, actionsOf(test));
        any = anyOf(any, all);
    }
    return any;
}

Actions actionsOf(const Condition &condition, const Detection &detection)
{
    switch (condition.kind) {
    case Condition::Kind::Search:
        return actionsOf(detection.searches[condition.search]);
    case Condition::Kind::Not:
        return {};
    case Condition::Kind::And: {
        Actions all;
        for (const Condition &part : condition.parts)
            all = allOf(all, actionsOf(part, detection));
        return all;
    }
    case Condition::Kind::Or: {
        Actions any = QSet<QString>();
        for (const Condition &part : condition.parts)
            any = anyOf(any, actionsOf(part, detection));
        return any;
    }
    }
    return {};
}

} // namespace

std::optional<EventNeed> needOf(const RuleSource &source, const Detection &detection)
{
    EventNeed need;
    if (source.source != "*"_L1)
        need.source = source.source;
    need.needsRaw = source.fields == RuleSource::Fields::Service;
    if (!need.needsRaw) {
        const Actions actions = actionsOf(detection.condition, detection);
        if (actions && actions->isEmpty()) // it asks for two at once
            return {};
        if (actions)
            need.actions = QStringList(actions->begin(), actions->end());
        need.actions.sort();
    }
    return need;
}

} // namespace warden
